// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formula_guard.h"

#include "exchange/export.h"

namespace volley {

namespace {

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    const qsizetype start = at;
    while (at < text.size() && text[at] >= QLatin1Char('0') && text[at] <= QLatin1Char('9'))
        ++at;
    return at - start;
}

/// An optional sign, digits with at most one point, an optional exponent.
bool isPlainNumber(QStringView text)
{
    qsizetype at = 0;
    const auto isSign = [&] {
        return at < text.size() && (text[at] == QLatin1Char('+') || text[at] == QLatin1Char('-'));
    };
    if (isSign())
        ++at;
    qsizetype digits = digitsFrom(text, at);
    at += digits;
    if (at < text.size() && text[at] == QLatin1Char('.')) {
        const qsizetype fraction = digitsFrom(text, ++at);
        digits += fraction;
        at += fraction;
    }
    if (digits == 0)
        return false;
    if (at < text.size() && (text[at] == QLatin1Char('e') || text[at] == QLatin1Char('E'))) {
        ++at;
        if (isSign())
            ++at;
        const qsizetype exponent = digitsFrom(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

} // namespace

bool needsGuard(QStringView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == QLatin1Char('\''))
        ++at;
    if (at == cell.size())
        return false;
    switch (cell[at].unicode()) {
    case '=':
    case '@':
    case '\t':
    case '\r':
        return true;
    case '+':
    case '-':
        return at > 0 || !isPlainNumber(cell);
    default:
        return false;
    }
}

QString guarded(const QString &cell)
{
    return needsGuard(cell) ? QLatin1Char('\'') + cell : cell;
}

QString unguarded(const QString &cell)
{
    const bool guard =
        cell.startsWith(QLatin1Char('\'')) && needsGuard(QStringView(cell).sliced(1));
    return guard ? cell.sliced(1) : cell;
}

} // namespace volley
