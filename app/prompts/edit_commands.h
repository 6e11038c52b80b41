// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/dataset_edits.h"

#include <QUndoCommand>

namespace volley {

// Changes of the data set that can be undone and done again. They live on the GUI thread, owned by
// the page's undo stack; the edits they are given outlive them.

class CellCommand final : public QUndoCommand
{
public:
    CellCommand(DatasetEdits &edits, qint64 row, int column, QString before, QString after,
                QUndoCommand *parent = nullptr);
    void undo() override { m_edits.setCell(m_row, m_column, m_before); }
    void redo() override { m_edits.setCell(m_row, m_column, m_after); }

private:
    DatasetEdits &m_edits;
    qint64 m_row;
    int m_column;
    QString m_before;
    QString m_after;
};

class InsertRowsCommand final : public QUndoCommand
{
public:
    InsertRowsCommand(DatasetEdits &edits, qint64 at, QList<Row> rows, const QString &text);
    void undo() override { m_edits.removeRows(m_at, m_rows.size(), nullptr); }
    void redo() override { m_edits.insertRows(m_at, m_rows); }

private:
    DatasetEdits &m_edits;
    qint64 m_at;
    QList<Row> m_rows;
};

class RemoveRowsCommand final : public QUndoCommand
{
public:
    RemoveRowsCommand(DatasetEdits &edits, qint64 at, qint64 count, QUndoCommand *parent);
    void undo() override;
    void redo() override { m_edits.removeRows(m_at, m_count, m_kept); }

private:
    DatasetEdits &m_edits;
    qint64 m_at;
    qint64 m_count;
    std::shared_ptr<QList<Row>> m_kept = std::make_shared<QList<Row>>();
};

/// Renames columns, or adds some at the end.
class ColumnsCommand final : public QUndoCommand
{
public:
    ColumnsCommand(DatasetEdits &edits, QStringList after, const QString &text);
    void undo() override { m_edits.setColumns(m_before); }
    void redo() override { m_edits.setColumns(m_after); }

private:
    DatasetEdits &m_edits;
    QStringList m_before;
    QStringList m_after;
};

/// Takes the last column away, with what stands in it.
class DropColumnCommand final : public QUndoCommand
{
public:
    explicit DropColumnCommand(DatasetEdits &edits);
    void undo() override { m_edits.replaceAll(m_before); }
    void redo() override;

private:
    DatasetEdits &m_edits;
    QStringList m_after;
    KeptDataPtr m_before = std::make_shared<KeptData>();
};

/// A replacement that is done already: by a paste, an import or the sample. Where it brought more
/// rows than are kept, it can be undone, but not be done again.
class ReplaceCommand final : public QUndoCommand
{
public:
    ReplaceCommand(DatasetEdits &edits, KeptDataPtr before, const QString &text);
    void undo() override;
    void redo() override;

private:
    DatasetEdits &m_edits;
    KeptDataPtr m_before;
    KeptDataPtr m_after; ///< read when it is undone
};

} // namespace volley
