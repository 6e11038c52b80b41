// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace volley {

/// One row of the data set: as many cells as there are columns.
using Row = QStringList;

/// A name between `{{` and `}}` and where it stands in the template's text.
struct TemplateName
{
    QString name;
    qsizetype start = 0; ///< of the first brace, in UTF-16 units
    qsizetype length = 0;
    int column = -1; ///< index of the column it stands for; -1 = no such column
};

/// Text with `{{column}}` in it. White space inside the braces is ignored; names are matched
/// exactly. `{{{{` stands for two literal opening braces. Values are put in as they are: braces in
/// a value are never expanded again.
class PromptTemplate
{
public:
    PromptTemplate() = default;
    /// Splits the text and looks the names up among `columns`. Never fails: see error() and
    /// names().
    PromptTemplate(QString text, const QStringList &columns);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// All names with their places, unknown ones included.
    [[nodiscard]] const QList<TemplateName> &names() const { return m_names; }
    /// The first thing wrong: BadTemplate (open braces) or UnknownColumn, with line and column.
    [[nodiscard]] Result<void> check() const;
    /// The text with the row's values. Unknown names and missing cells become empty.
    [[nodiscard]] QString render(const Row &row) const;
    /// Names whose cell in this row is empty or white space only.
    [[nodiscard]] QStringList emptyNames(const Row &row) const;

private:
    struct Piece
    {
        QString literal;
        int column = -1; ///< -1: the literal; else the cell of that column
    };
    QString m_text;
    QList<Piece> m_pieces;
    QList<TemplateName> m_names;
    qsizetype m_openAt = -1; ///< place of a `{{` without its `}}`
};

} // namespace volley
