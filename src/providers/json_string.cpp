// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_string.h"

namespace volley {

namespace {

/// What stands behind a backslash, if it is one of JSON's letters; else 0.
char16_t unitOf(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return char16_t(letter);
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return 0;
    }
}

/// Appends the escape that begins at `raw` with its backslash, and says how long it is; 0 where it
/// is none.
qsizetype appendEscape(QString &text, QByteArrayView raw)
{
    if (raw.size() < 2)
        return 0;
    if (raw.at(1) != 'u') {
        const char16_t unit = unitOf(raw.at(1));
        text.append(QChar(unit));
        return unit == 0 ? 0 : 2;
    }
    constexpr qsizetype length = 6;
    char16_t unit = 0;
    for (qsizetype i = 2; i < length; ++i) {
        const char c = i < raw.size() ? raw.at(i) : '\0';
        int digit = -1;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            digit = (c | 0x20) - 'a' + 10;
        if (digit < 0)
            return 0;
        unit = char16_t(unit << 4 | digit);
    }
    text.append(QChar(unit));
    return length;
}

std::optional<QString> unescaped(QByteArrayView raw)
{
    QString text;
    text.reserve(raw.size());
    while (!raw.isEmpty()) {
        const qsizetype backslash = raw.indexOf('\\');
        const qsizetype plain = backslash < 0 ? raw.size() : backslash;
        text.append(QString::fromUtf8(raw.first(plain)));
        raw = raw.sliced(plain);
        if (raw.isEmpty())
            break;
        const qsizetype length = appendEscape(text, raw);
        if (length == 0)
            return std::nullopt;
        raw = raw.sliced(length);
    }
    return text;
}

} // namespace

std::optional<QString> readString(QByteArrayView json, qsizetype &at)
{
    if (at >= json.size() || json.at(at) != '"')
        return std::nullopt;
    bool escapes = false;
    bool ascii = true;
    qsizetype end = at + 1;
    for (; end < json.size() && json.at(end) != '"'; ++end) {
        const auto byte = uchar(json.at(end));
        if (byte < 0x20)
            return std::nullopt;
        ascii = ascii && byte < 0x80;
        if (byte == '\\') {
            escapes = true;
            ++end;
        }
    }
    if (end >= json.size())
        return std::nullopt;
    const QByteArrayView raw = json.sliced(at + 1, end - at - 1);
    // A mark of byte order would be left out when it is decoded.
    if (!ascii && (!raw.isValidUtf8() || raw.contains("\xEF\xBB\xBF")))
        return std::nullopt;
    at = end + 1;
    if (escapes)
        return unescaped(raw);
    return ascii ? QString::fromLatin1(raw) : QString::fromUtf8(raw);
}

qsizetype endOfPlainString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        const auto byte = uchar(json.at(at));
        if (byte == '"')
            return at + 1;
        if (byte < 0x20 || byte >= 0x80 || byte == '\\')
            return -1;
    }
    return -1;
}

} // namespace volley
