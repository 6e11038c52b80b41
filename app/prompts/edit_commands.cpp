// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/edit_commands.h"

#include <QCoreApplication>

namespace volley {

namespace {

class EditText
{
    Q_DECLARE_TR_FUNCTIONS(volley::EditCommands)
};

} // namespace

CellCommand::CellCommand(DatasetEdits &edits, qint64 row, int column, QString before, QString after,
                         QUndoCommand *parent)
    : QUndoCommand(EditText::tr("edit cell"), parent)
    , m_edits(edits)
    , m_row(row)
    , m_column(column)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

InsertRowsCommand::InsertRowsCommand(DatasetEdits &edits, qint64 at, QList<Row> rows,
                                     const QString &text)
    : QUndoCommand(text)
    , m_edits(edits)
    , m_at(at)
    , m_rows(std::move(rows))
{}

RemoveRowsCommand::RemoveRowsCommand(DatasetEdits &edits, qint64 at, qint64 count,
                                     QUndoCommand *parent)
    : QUndoCommand(EditText::tr("remove rows"), parent)
    , m_edits(edits)
    , m_at(at)
    , m_count(count)
{}

void RemoveRowsCommand::undo()
{
    // The rows may still be on their way out of the file.
    m_edits.insertKept(m_at, m_count, m_kept);
}

ColumnsCommand::ColumnsCommand(DatasetEdits &edits, QStringList after, const QString &text)
    : QUndoCommand(text)
    , m_edits(edits)
    , m_before(edits.model().columns())
    , m_after(std::move(after))
{}

DropColumnCommand::DropColumnCommand(DatasetEdits &edits)
    : QUndoCommand(EditText::tr("remove column"))
    , m_edits(edits)
    , m_after(edits.model().columns())
{
    m_after.removeLast();
}

void DropColumnCommand::redo()
{
    m_edits.keepAll(m_before);
    m_edits.setColumns(m_after);
}

ReplaceCommand::ReplaceCommand(DatasetEdits &edits, KeptDataPtr before, const QString &text)
    : QUndoCommand(text)
    , m_edits(edits)
    , m_before(std::move(before))
{}

void ReplaceCommand::undo()
{
    if (m_edits.model().rows() > mostKeptRows) {
        setObsolete(true);
        m_edits.replaceAll(m_before);
        return;
    }
    m_after = std::make_shared<KeptData>();
    m_edits.keepAll(m_after);
    m_edits.replaceAll(m_before);
}

void ReplaceCommand::redo()
{
    // The first time is the push on the stack, after the replacement.
    if (m_after)
        m_edits.replaceAll(m_after);
}

} // namespace volley
