// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/text_span.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace volley {

/// What is looked for in the cells of a list.
struct SearchTerms
{
    QString text;
    bool isExpression = false; ///< a regular expression
    bool matchCase = false;
    bool wholeCell = false; ///< the cell holds it and nothing else
    bool operator==(const SearchTerms &) const = default;
};

/// Finds a text or a regular expression in cells, and puts another text in its place. A pure value;
/// may be copied to any thread.
class CellSearch
{
public:
    /// Errors: EmptyInput (nothing to look for); BadSyntax (no regular expression: `detail` says
    /// why, `column` where, from 1).
    [[nodiscard]] static Result<CellSearch> make(const SearchTerms &terms);

    /// Errors: TooLarge (this expression takes too long in this cell).
    [[nodiscard]] Result<bool> isIn(const QString &cell) const;
    /// Replaces each place where it stands; whether there was any. In `with`, an expression's
    /// groups are `$1` or `\1`, all that was found `$0` or `\0`, a line end `\n`, a tab `\t`.
    /// Errors as above.
    [[nodiscard]] Result<bool> replaceIn(QString &cell, const QString &with) const;
    /// Where it stands, for whoever paints the cell: costs microseconds, for it looks at the cell's
    /// beginning only, and gives up where an expression takes long.
    [[nodiscard]] QList<TextSpan> placesToShow(const QString &cell) const;

private:
    explicit CellSearch(SearchTerms terms)
        : m_terms(std::move(terms))
    {}

    [[nodiscard]] QList<TextSpan> textPlaces(const QString &cell) const;
    [[nodiscard]] QList<TextSpan> expressionPlaces(const QString &cell) const;

    SearchTerms m_terms;
    QRegularExpression m_expression;
    QRegularExpression m_quickExpression; ///< the same, which gives up early
};

} // namespace volley
