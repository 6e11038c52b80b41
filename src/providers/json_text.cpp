// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_text.h"

namespace volley {

namespace {

/// How many of the text's units from `at` on go out as one character as they are; 0 = it has to be
/// written in another way.
qsizetype plainUnits(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate() ? 2 : 0;
    const bool plain = c.unicode() >= 0x20 && c != QLatin1Char('"') && c != QLatin1Char('\\') &&
                       !c.isLowSurrogate();
    return plain ? 1 : 0;
}

void appendEscaped(QByteArray &out, ushort unit)
{
    switch (unit) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        if (QChar::isSurrogate(unit)) {
            out += "\xef\xbf\xbd"; // U+FFFD; the conversion's own stand-in is a question mark
            return;
        }
        constexpr char digits[] = "0123456789abcdef";
        out += "\\u00";
        out += digits[(unit >> 4) & 0xf];
        out += digits[unit & 0xf];
    }
}

} // namespace

JsonText &JsonText::key(QStringView name)
{
    separate();
    quote(name);
    m_text += ':';
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::string(QStringView text)
{
    separate();
    quote(text);
    return *this;
}

JsonText &JsonText::raw(QByteArrayView json)
{
    separate();
    m_text.append(json);
    return *this;
}

JsonText &JsonText::open(char bracket)
{
    separate();
    m_text += bracket;
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::close(char bracket)
{
    m_text += bracket;
    m_needsComma = true;
    return *this;
}

void JsonText::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

void JsonText::quote(QStringView text)
{
    m_text += '"';
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from;
        while (to < text.size()) {
            const qsizetype units = plainUnits(text, to);
            if (units == 0)
                break;
            to += units;
        }
        m_text += text.mid(from, to - from).toUtf8();
        if (to < text.size())
            appendEscaped(m_text, text.at(to).unicode());
        from = to + 1;
    }
    m_text += '"';
}

} // namespace volley
