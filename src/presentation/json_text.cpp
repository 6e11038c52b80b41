// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/json_text.h"

#include <QJsonDocument>

namespace volley {

namespace {

/// Models like to wrap what they were asked for in ```json … ```.
QStringView withoutFence(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(QLatin1String("```")) || !text.endsWith(QLatin1String("```")))
        return text;
    const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'));
    if (lineEnd < 0 || text.size() < lineEnd + 4)
        return text;
    return text.sliced(lineEnd + 1).chopped(3).trimmed();
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

std::optional<QString> indentedJson(const QString &text)
{
    const QStringView json = withoutFence(text);
    if (!json.startsWith(QLatin1Char('{')) && !json.startsWith(QLatin1Char('[')))
        return {};
    QJsonParseError error;
    QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    return Indenter().indented(json);
}

} // namespace volley
