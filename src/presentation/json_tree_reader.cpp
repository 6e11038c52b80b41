// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/json_tree_reader.h"

#include "base/json_escape.h"

namespace volley {

namespace {

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\r') ||
           c == QLatin1Char('\t');
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

std::optional<JsonTreeFault::Kind> JsonTreeReader::read(QStringView text, qsizetype from,
                                                        qsizetype to)
{
    m_text = text;
    m_at = from;
    m_end = to;
    skipSpace();
    if (m_at == m_end)
        return JsonTreeFault::Kind::Nothing;
    while (m_at < m_end) {
        if (const Fault fault = readNext(m_text.at(m_at)))
            return fault;
        skipSpace();
    }
    if (m_expects != Expects::Nothing)
        return JsonTreeFault::Kind::Unfinished;
    return {};
}

void JsonTreeReader::skipSpace()
{
    while (m_at < m_end && isSpace(m_text.at(m_at)))
        ++m_at;
}

JsonTreeReader::Fault JsonTreeReader::readNext(QChar c)
{
    switch (m_expects) {
    case Expects::ValueOrEnd:
        if (c == QLatin1Char(']')) {
            close();
            return {};
        }
        return readValue(c);
    case Expects::Value:
        return readValue(c);
    case Expects::NameOrEnd:
        if (c == QLatin1Char('}')) {
            close();
            return {};
        }
        return readName(c);
    case Expects::Name:
        return readName(c);
    case Expects::CommaOrEnd:
        return readComma(c);
    case Expects::Nothing:
        break;
    }
    return JsonTreeFault::Kind::MoreAfterEnd;
}

JsonTreeReader::Fault JsonTreeReader::readValue(QChar c)
{
    switch (c.unicode()) {
    case '{':
        open(true);
        return {};
    case '[':
        open(false);
        return {};
    case '"':
        add();
        return readString();
    case 't':
        add();
        return readWord(QLatin1String("true"));
    case 'f':
        add();
        return readWord(QLatin1String("false"));
    case 'n':
        add();
        return readWord(QLatin1String("null"));
    default:
        break;
    }
    if (!isDigit(c) && c != QLatin1Char('-'))
        return JsonTreeFault::Kind::ValueExpected;
    add();
    return readNumber();
}

JsonTreeReader::Fault JsonTreeReader::readName(QChar c)
{
    if (c != QLatin1Char('"'))
        return JsonTreeFault::Kind::NameExpected;
    m_key = quint32(m_at);
    if (const Fault fault = readString())
        return fault;
    skipSpace();
    if (m_at == m_end)
        return JsonTreeFault::Kind::Unfinished;
    if (m_text.at(m_at) != QLatin1Char(':'))
        return JsonTreeFault::Kind::ColonExpected;
    ++m_at;
    m_expects = Expects::Value;
    return {};
}

JsonTreeReader::Fault JsonTreeReader::readComma(QChar c)
{
    const bool object = isInObject();
    if (c == QLatin1Char(',')) {
        m_expects = object ? Expects::Name : Expects::Value;
        ++m_at;
        return {};
    }
    if (c != QLatin1Char(object ? '}' : ']'))
        return object ? JsonTreeFault::Kind::CommaOrBraceExpected
                      : JsonTreeFault::Kind::CommaOrBracketExpected;
    close();
    return {};
}

JsonTreeReader::Fault JsonTreeReader::readString()
{
    ++m_at;
    while (m_at < m_end) {
        const QChar c = m_text.at(m_at);
        if (c == QLatin1Char('"')) {
            ++m_at;
            return {};
        }
        if (c < QLatin1Char(' '))
            return JsonTreeFault::Kind::RawControl;
        if (c == QLatin1Char('\\')) {
            if (const Fault fault = readEscape())
                return fault;
        } else {
            ++m_at;
        }
    }
    return JsonTreeFault::Kind::UnfinishedText;
}

JsonTreeReader::Fault JsonTreeReader::readEscape()
{
    const JsonEscape escape = jsonEscape(m_text.sliced(m_at, m_end - m_at));
    if (escape.length == 0)
        return escape.isCut ? JsonTreeFault::Kind::UnfinishedText : JsonTreeFault::Kind::BadEscape;
    m_at += escape.length;
    return {};
}

bool JsonTreeReader::skipDigits()
{
    const qsizetype from = m_at;
    while (m_at < m_end && isDigit(m_text.at(m_at)))
        ++m_at;
    return m_at > from;
}

JsonTreeReader::Fault JsonTreeReader::readNumber()
{
    const qsizetype from = m_at;
    const auto is = [this](char c) { return m_at < m_end && m_text.at(m_at) == QLatin1Char(c); };
    const auto fault = [this, from] {
        const bool unfinished = m_at == m_end;
        m_at = unfinished ? m_end : from;
        return unfinished ? JsonTreeFault::Kind::Unfinished : JsonTreeFault::Kind::BadNumber;
    };
    if (is('-'))
        ++m_at;
    const bool zero = is('0');
    const qsizetype digits = m_at;
    if (!skipDigits())
        return fault();
    if (zero && m_at > digits + 1) {
        m_at = from;
        return JsonTreeFault::Kind::BadNumber;
    }
    if (is('.')) {
        ++m_at;
        if (!skipDigits())
            return fault();
    }
    if (is('e') || is('E')) {
        ++m_at;
        if (is('+') || is('-'))
            ++m_at;
        if (!skipDigits())
            return fault();
    }
    return {};
}

JsonTreeReader::Fault JsonTreeReader::readWord(QLatin1String word)
{
    const QStringView found = m_text.sliced(m_at, std::min(word.size(), m_end - m_at));
    if (found == word) {
        m_at += word.size();
        return {};
    }
    if (m_at + found.size() == m_end && word.startsWith(found)) {
        m_at = m_end;
        return JsonTreeFault::Kind::Unfinished;
    }
    return JsonTreeFault::Kind::ValueExpected;
}

void JsonTreeReader::add()
{
    m_values.push_back({quint32(std::max<qsizetype>(m_current, 0)), quint32(m_at), m_key});
    m_key = 0;
    m_expects = m_current < 0 ? Expects::Nothing : Expects::CommaOrEnd;
}

void JsonTreeReader::open(bool object)
{
    add();
    m_current = qsizetype(m_values.size()) - 1;
    m_expects = object ? Expects::NameOrEnd : Expects::ValueOrEnd;
    ++m_at;
}

void JsonTreeReader::close()
{
    m_current = m_current == 0 ? -1 : qsizetype(m_values[size_t(m_current)].parent);
    m_expects = m_current < 0 ? Expects::Nothing : Expects::CommaOrEnd;
    ++m_at;
}

bool JsonTreeReader::isInObject() const
{
    return m_text.at(m_values[size_t(m_current)].begin) == QLatin1Char('{');
}

} // namespace volley
