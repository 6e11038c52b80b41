// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_scanner.h"

#include "base/json_escape.h"
#include "exchange/utf8.h"

#include <QLatin1String>

namespace volley {

namespace {

constexpr int maxDepth = 512;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

} // namespace

Unexpected<JsonFault> JsonScanner::fault(const char *detail) const
{
    const bool cut = m_at >= m_text.size();
    return unexpected(
        JsonFault{m_at,
                  cut ? QStringLiteral("it ends too early") : QString::fromLatin1(detail),
                  ErrorKind::BadSyntax,
                  {}});
}

void JsonScanner::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

bool JsonScanner::atEnd()
{
    skipSpace();
    return m_at >= m_text.size();
}

char JsonScanner::peek()
{
    skipSpace();
    return here();
}

bool JsonScanner::take(char byte)
{
    if (peek() != byte)
        return false;
    ++m_at;
    return true;
}

JsonResult<QByteArrayView> JsonScanner::string()
{
    const qsizetype start = m_at;
    ++m_at;
    while (m_at < m_text.size()) {
        const char byte = m_text[m_at];
        if (byte == '"') {
            ++m_at;
            return m_text.sliced(start, m_at - start);
        }
        if (static_cast<uchar>(byte) < 0x20)
            return fault("a control character inside of a string");
        qsizetype length = 1;
        if (byte == '\\') {
            length = jsonEscape(m_text.sliced(m_at)).length;
            if (length == 0)
                return fault("an escape that JSON does not have");
        }
        m_at += length;
    }
    return fault("");
}

bool JsonScanner::digits()
{
    const qsizetype start = m_at;
    while (isDigit(here()))
        ++m_at;
    return m_at > start;
}

JsonResult<QByteArrayView> JsonScanner::number()
{
    const qsizetype start = m_at;
    m_at += here() == '-' ? 1 : 0;
    if (here() == '0')
        ++m_at;
    else if (!digits())
        return fault("a digit was expected");
    if (here() == '.') {
        ++m_at;
        if (!digits())
            return fault("a digit was expected");
    }
    if (here() == 'e' || here() == 'E') {
        ++m_at;
        m_at += here() == '+' || here() == '-' ? 1 : 0;
        if (!digits())
            return fault("a digit was expected");
    }
    return m_text.sliced(start, m_at - start);
}

JsonResult<JsonPiece> JsonScanner::word()
{
    static constexpr std::pair<QByteArrayView, JsonKind> words[]{
        {"true", JsonKind::True}, {"false", JsonKind::False}, {"null", JsonKind::Null}};
    for (const auto &[text, kind] : words) {
        if (m_text.sliced(m_at).startsWith(text)) {
            m_at += text.size();
            return JsonPiece{kind, text};
        }
    }
    return fault("a value was expected");
}

/// The rest of an object or array whose opening bracket was taken, which the slice begins with.
JsonResult<QByteArrayView> JsonScanner::container(char close, int depth)
{
    const qsizetype start = m_at - 1;
    if (depth >= maxDepth) {
        m_at = start;
        return fault("nested too deeply");
    }
    if (!take(close)) {
        while (true) {
            if (close == '}') {
                if (peek() != '"')
                    return fault("a member name in quotes was expected");
                if (const auto name = string(); !name)
                    return unexpected(name.error());
                if (!take(':'))
                    return fault("a colon was expected");
            }
            if (const auto item = valueAt(depth + 1); !item)
                return unexpected(item.error());
            if (take(close))
                break;
            if (!take(','))
                return fault(close == '}' ? "a comma or } was expected"
                                          : "a comma or ] was expected");
        }
    }
    return m_text.sliced(start, m_at - start);
}

JsonResult<JsonPiece> JsonScanner::valueAt(int depth)
{
    JsonKind kind = JsonKind::Null;
    JsonResult<QByteArrayView> raw = QByteArrayView();
    const char first = peek();
    if (first == '"') {
        kind = JsonKind::String;
        raw = string();
    } else if (take('{')) {
        kind = JsonKind::Object;
        raw = container('}', depth);
    } else if (take('[')) {
        kind = JsonKind::Array;
        raw = container(']', depth);
    } else if (first == '-' || isDigit(first)) {
        kind = JsonKind::Number;
        raw = number();
    } else {
        return word();
    }
    if (!raw)
        return unexpected(raw.error());
    return JsonPiece{kind, *raw};
}

QString jsonStringText(QByteArrayView raw)
{
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    QString text;
    bool surrogates = false;
    qsizetype at = 0;
    while (at < inner.size()) {
        const qsizetype escape = inner.indexOf('\\', at);
        text.append(QString::fromUtf8(inner.sliced(at, (escape < 0 ? inner.size() : escape) - at)));
        if (escape < 0)
            break;
        const JsonEscape found = jsonEscape(inner.sliced(escape));
        surrogates = surrogates || QChar::isSurrogate(found.unit);
        text.append(QChar(found.unit));
        at = escape + found.length;
    }
    return surrogates ? withoutLoneSurrogates(text) : text;
}

QByteArray compactJson(QByteArrayView raw)
{
    QByteArray compact;
    compact.reserve(raw.size());
    bool inString = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char byte = raw[i];
        if (!inString && isSpace(byte))
            continue;
        compact.append(byte);
        if (inString && byte == '\\')
            compact.append(raw[++i]);
        else if (byte == '"')
            inString = !inString;
    }
    return compact;
}

} // namespace volley
