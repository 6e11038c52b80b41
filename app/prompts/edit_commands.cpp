// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/edit_commands.h"

namespace volley {

CellCommand::CellCommand(DatasetEdits &edits, qint64 row, int column, QString before, QString after,
                         const QString &text)
    : EditCommand(edits, text)
    , m_row(row)
    , m_column(column)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

InsertRowsCommand::InsertRowsCommand(DatasetEdits &edits, qint64 at, QList<Row> rows,
                                     const QString &text)
    : EditCommand(edits, text)
    , m_at(at)
    , m_rows(std::move(rows))
{}

ColumnsCommand::ColumnsCommand(DatasetEdits &edits, QStringList after, const QString &text)
    : EditCommand(edits, text)
    , m_before(edits.model().columns())
    , m_after(std::move(after))
{}

} // namespace volley
