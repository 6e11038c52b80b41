// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/stop_lines.h"

namespace volley {

namespace {

/// What an editor of lines would take for something else.
bool isSpecial(QChar c)
{
    const ushort unit = c.unicode();
    return unit < 0x20 || unit == 0x7f || unit == 0x2028 || unit == 0x2029 || unit == 0xfdd0 ||
           unit == 0xfdd1;
}

QString escaped(const QString &stop)
{
    QString line;
    for (const QChar c : stop) {
        if (c == QLatin1Char('\\'))
            line += QLatin1String("\\\\");
        else if (c == QLatin1Char('\n'))
            line += QLatin1String("\\n");
        else if (c == QLatin1Char('\t'))
            line += QLatin1String("\\t");
        else if (isSpecial(c))
            line += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

QString unescaped(QStringView line)
{
    QString stop;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar next =
            line.at(i) == QLatin1Char('\\') && i + 1 < line.size() ? line.at(i + 1) : QChar();
        bool isCode = false;
        const ushort code = next == QLatin1Char('u') && i + 6 <= line.size()
                                ? line.mid(i + 2, 4).toUShort(&isCode, 16)
                                : 0;
        if (next == QLatin1Char('\\') || next == QLatin1Char('n') || next == QLatin1Char('t')) {
            stop += next == QLatin1Char('n')   ? QLatin1Char('\n')
                    : next == QLatin1Char('t') ? QLatin1Char('\t')
                                               : next;
            ++i;
        } else if (isCode) {
            stop += QChar(code);
            i += 5;
        } else {
            stop += line.at(i);
        }
    }
    return stop;
}

} // namespace

QString stopLines(const QStringList &stops)
{
    QStringList lines;
    for (const QString &stop : stops)
        lines.append(escaped(stop));
    return lines.join(QLatin1Char('\n'));
}

QStringList stopsOf(const QString &lines)
{
    QStringList stops;
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        stops.append(unescaped(line));
    return stops;
}

} // namespace volley
