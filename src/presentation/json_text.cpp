// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/json_text.h"

#include <QJsonDocument>

namespace volley {

namespace {

bool opensJson(QStringView text)
{
    return text.startsWith(QLatin1Char('{')) || text.startsWith(QLatin1Char('['));
}

/// The line that begins at `from`, and where the next one does.
QStringView lineAt(QStringView text, qsizetype from, qsizetype &next)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), from);
    next = end < 0 ? text.size() : end + 1;
    return text.sliced(from, next - from).trimmed();
}

/// What stands between a fence and the one that closes it, or the end of a text that was cut.
QStringView inFence(QStringView text, qsizetype from, qsizetype &next)
{
    for (qsizetype at = from; at < text.size(); at = next) {
        if (lineAt(text, at, next).startsWith(QLatin1String("```")))
            return text.sliced(from, at - from).trimmed();
    }
    next = text.size();
    return text.sliced(from).trimmed();
}

/// Puts line breaks and spaces between the tokens of valid JSON and leaves the tokens alone.
class Indenter
{
public:
    QString indented(QStringView json)
    {
        m_out.reserve(json.size() * 2);
        for (qsizetype i = 0; i < json.size(); ++i) {
            const QChar c = json.at(i);
            if (m_inString)
                inString(c);
            else if (!c.isSpace())
                token(c, nextToken(json, i));
        }
        return m_out;
    }

private:
    static QChar nextToken(QStringView json, qsizetype at)
    {
        do
            ++at;
        while (at < json.size() && json.at(at).isSpace());
        return at < json.size() ? json.at(at) : QChar();
    }

    void inString(QChar c)
    {
        m_out += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == QLatin1Char('\\'))
            m_escaped = true;
        else if (c == QLatin1Char('"'))
            m_inString = false;
    }

    void token(QChar c, QChar next)
    {
        const bool opens = c == QLatin1Char('{') || c == QLatin1Char('[');
        const bool closes = c == QLatin1Char('}') || c == QLatin1Char(']');
        if (closes && !m_empty)
            newLine(--m_depth);
        m_out += c;
        if (opens) {
            m_empty = next == QLatin1Char('}') || next == QLatin1Char(']');
            if (!m_empty)
                newLine(++m_depth);
        } else if (closes) {
            m_empty = false;
        } else if (c == QLatin1Char(',')) {
            newLine(m_depth);
        } else if (c == QLatin1Char(':')) {
            m_out += QLatin1Char(' ');
        } else if (c == QLatin1Char('"')) {
            m_inString = true;
        }
    }

    void newLine(int depth) { m_out += QLatin1Char('\n') + QString(depth * 2, QLatin1Char(' ')); }

    QString m_out;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_empty = false; ///< the bracket just opened closes at once
};

} // namespace

/// Models like to wrap what they were asked for in ```json … ```, with a word before and after. No
/// line within JSON begins with a fence, since its strings have no line breaks.
QStringView jsonPart(QStringView text)
{
    const QStringView all = text.trimmed();
    if (opensJson(all))
        return all;
    qsizetype next = 0;
    for (qsizetype at = 0; at < all.size(); at = next) {
        const QStringView line = lineAt(all, at, next);
        if (!line.startsWith(QLatin1String("```")))
            continue;
        const QStringView language = line.sliced(3).trimmed();
        const QStringView inner = inFence(all, next, next);
        if (language.compare(QLatin1String("json"), Qt::CaseInsensitive) == 0 ||
            (language.isEmpty() && opensJson(inner)))
            return inner;
    }
    return all;
}

std::optional<QString> indentedJson(const QString &text)
{
    const QStringView json = jsonPart(text);
    if (!opensJson(json))
        return {};
    QJsonParseError error;
    QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    return Indenter().indented(json);
}

} // namespace volley
