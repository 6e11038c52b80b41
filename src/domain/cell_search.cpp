// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell_search.h"

namespace volley {

namespace {

/// Of a cell, looked at to show where something stands in it. Expressions take longer.
constexpr qsizetype shownText = 20'000;
constexpr qsizetype shownExpression = 2'000;
constexpr qsizetype mostShown = 200;
/// Of an expression's steps: about a hundred microseconds.
const auto quickly = QStringLiteral("(*LIMIT_MATCH=20000)");

/// What is put in place of a match: the replacement with its groups filled in.
void appendFilled(QString &text, const QString &with, const QRegularExpressionMatch &match)
{
    for (qsizetype at = 0; at < with.size(); ++at) {
        const QChar sign = with.at(at);
        const QChar next = at + 1 < with.size() ? with.at(at + 1) : QChar();
        if (sign != QLatin1Char('\\') && sign != QLatin1Char('$')) {
            text += sign;
            continue;
        }
        ++at;
        if (next >= QLatin1Char('0') && next <= QLatin1Char('9')) {
            text += match.capturedView(next.unicode() - u'0');
        } else if (sign == QLatin1Char('\\') && next == QLatin1Char('n')) {
            text += QLatin1Char('\n');
        } else if (sign == QLatin1Char('\\') && next == QLatin1Char('t')) {
            text += QLatin1Char('\t');
        } else if (next == QLatin1Char('\\') || next == QLatin1Char('$')) {
            text += next;
        } else {
            text += sign;
            --at;
        }
    }
}

Unexpected<Error> takesTooLong()
{
    return fail(ErrorKind::TooLarge, {}, QStringLiteral("regular expression"));
}

} // namespace

Result<CellSearch> CellSearch::make(const SearchTerms &terms)
{
    if (terms.text.isEmpty())
        return fail(ErrorKind::EmptyInput);
    CellSearch search(terms);
    if (!terms.isExpression)
        return search;
    // As it was typed: only then are the places of errors right.
    const QRegularExpression plain(terms.text, QRegularExpression::UseUnicodePropertiesOption);
    if (!plain.isValid()) {
        Error error{ErrorKind::BadSyntax, {}, 0, plain.patternErrorOffset() + 1, {}, {}};
        error.detail = plain.errorString();
        return unexpected(error);
    }
    search.m_expression = plain;
    if (terms.wholeCell)
        search.m_expression.setPattern(QRegularExpression::anchoredPattern(terms.text));
    if (!terms.matchCase)
        search.m_expression.setPatternOptions(plain.patternOptions() |
                                              QRegularExpression::CaseInsensitiveOption);
    search.m_expression.optimize();
    search.m_quickExpression = QRegularExpression(quickly + search.m_expression.pattern(),
                                                  search.m_expression.patternOptions());
    search.m_quickExpression.optimize();
    return search;
}

Result<bool> CellSearch::isIn(const QString &cell) const
{
    if (m_terms.isExpression) {
        const QRegularExpressionMatch match = m_expression.match(cell);
        if (!match.isValid())
            return takesTooLong();
        return match.hasMatch();
    }
    const auto caseMatters = m_terms.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return m_terms.wholeCell ? cell.compare(m_terms.text, caseMatters) == 0
                             : cell.contains(m_terms.text, caseMatters);
}

Result<bool> CellSearch::replaceIn(QString &cell, const QString &with) const
{
    if (!m_terms.isExpression) {
        const auto found = isIn(cell);
        if (!found || !*found)
            return found;
        if (m_terms.wholeCell)
            cell = with;
        else
            cell.replace(m_terms.text, with,
                         m_terms.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
        return true;
    }
    QString result;
    qsizetype end = 0;
    bool any = false;
    QRegularExpressionMatchIterator matches = m_expression.globalMatch(cell);
    if (!matches.isValid())
        return takesTooLong();
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.isValid())
            return takesTooLong();
        any = true;
        result += QStringView(cell).mid(end, match.capturedStart() - end);
        appendFilled(result, with, match);
        end = match.capturedEnd();
    }
    if (!any)
        return false;
    result += QStringView(cell).mid(end);
    cell = result;
    return true;
}

QList<TextSpan> CellSearch::placesToShow(const QString &cell) const
{
    return m_terms.isExpression ? expressionPlaces(cell) : textPlaces(cell);
}

QList<TextSpan> CellSearch::textPlaces(const QString &cell) const
{
    const auto caseMatters = m_terms.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = m_terms.text.size();
    QList<TextSpan> places;
    if (m_terms.wholeCell) {
        if (cell.compare(m_terms.text, caseMatters) == 0)
            places.append({0, cell.size()});
        return places;
    }
    const QStringView looked = QStringView(cell).left(shownText);
    for (qsizetype at = looked.indexOf(m_terms.text, 0, caseMatters);
         at >= 0 && places.size() < mostShown;
         at = looked.indexOf(m_terms.text, at + length, caseMatters))
        places.append({at, length});
    return places;
}

QList<TextSpan> CellSearch::expressionPlaces(const QString &cell) const
{
    QList<TextSpan> places;
    const QString looked = cell.left(shownExpression);
    auto matches = m_quickExpression.globalMatch(looked);
    while (matches.hasNext() && places.size() < mostShown) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.isValid())
            break;
        // The end of what is looked at is not the cell's: an expression may be wrong about it.
        const bool isCut = match.capturedEnd() == looked.size() && looked.size() < cell.size();
        if (match.capturedLength() > 0 && !isCut)
            places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

} // namespace volley
