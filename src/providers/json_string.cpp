// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_string.h"

#include "base/json_escape.h"

namespace volley {

namespace {

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
        const JsonEscape escape = jsonEscape(raw);
        if (escape.length == 0)
            return std::nullopt;
        text.append(QChar(escape.unit));
        raw = raw.sliced(escape.length);
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
