// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_escape.h"

namespace volley {

namespace {

/// Of a byte or a UTF-16 unit.
char16_t codeOf(char c)
{
    return static_cast<uchar>(c);
}
char16_t codeOf(QChar c)
{
    return c.unicode();
}

/// What stands behind a backslash, if it is one of JSON's letters; else 0.
char16_t unitOf(char16_t letter)
{
    switch (letter) {
    case u'"':
    case u'\\':
    case u'/':
        return letter;
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return 0;
    }
}

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    const char16_t lower = c | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

template<typename View>
JsonEscape decoded(View text)
{
    if (text.size() < 2)
        return {0, 0, true};
    const char16_t letter = codeOf(text[1]);
    if (letter != u'u') {
        const char16_t unit = unitOf(letter);
        return {unit, unit == 0 ? 0 : 2, false};
    }
    constexpr qsizetype length = 6;
    char16_t unit = 0;
    for (qsizetype i = 2; i < length; ++i) {
        if (i >= text.size())
            return {0, 0, true};
        const int digit = hexDigit(codeOf(text[i]));
        if (digit < 0)
            return {};
        unit = static_cast<char16_t>(unit << 4 | digit);
    }
    return {unit, length, false};
}

} // namespace

JsonEscape jsonEscape(QByteArrayView text)
{
    return decoded(text);
}

JsonEscape jsonEscape(QStringView text)
{
    return decoded(text);
}

} // namespace volley
