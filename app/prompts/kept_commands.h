// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/dataset_edits.h"

#include <QUndoCommand>

namespace volley {

// Larger changes of the data set, of any size: what was there before is kept in the project file
// (see DatasetChanges). Each is done already when it is pushed on the stack. They live on the GUI
// thread, owned by the page's undo stack.

/// A change that is done when its command is pushed: the first redo() does nothing.
class DoneCommand : public QUndoCommand
{
public:
    void redo() final
    {
        if (!std::exchange(m_isFirst, false))
            redoAgain();
    }

protected:
    using QUndoCommand::QUndoCommand;
    virtual void redoAgain() = 0;

private:
    bool m_isFirst = true;
};

/// Rows whose cells were changed.
class ChangedRowsCommand final : public DoneCommand
{
public:
    ChangedRowsCommand(DatasetEdits &edits, KeptPartPtr kept, const QString &text,
                       QUndoCommand *parent = nullptr)
        : DoneCommand(text, parent)
        , m_edits(edits)
        , m_kept(std::move(kept))
    {}
    void undo() override { m_edits.swapKept(m_kept); }

protected:
    void redoAgain() override { m_edits.swapKept(m_kept); }

private:
    DatasetEdits &m_edits;
    KeptPartPtr m_kept;
};

/// The list as a whole: sorted.
class WholeListCommand final : public DoneCommand
{
public:
    WholeListCommand(DatasetEdits &edits, KeptPartPtr kept, const QString &text)
        : DoneCommand(text)
        , m_edits(edits)
        , m_kept(std::move(kept))
    {}
    void undo() override { m_edits.useKept(m_kept); }

protected:
    void redoAgain() override { m_edits.useKept(m_kept); }

private:
    DatasetEdits &m_edits;
    KeptPartPtr m_kept;
};

/// Columns that came at the end with cells that were pasted.
class AddedColumnsCommand final : public DoneCommand
{
public:
    AddedColumnsCommand(DatasetEdits &edits, QStringList before, QStringList after,
                        QUndoCommand *parent)
        : DoneCommand(parent)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    void undo() override { m_edits.setColumns(m_before); }

protected:
    void redoAgain() override { m_edits.setColumns(m_after); }

private:
    DatasetEdits &m_edits;
    QStringList m_before;
    QStringList m_after;
};

/// Rows that came at the end with cells that were pasted.
class AppendedRowsCommand final : public DoneCommand
{
public:
    AppendedRowsCommand(DatasetEdits &edits, qint64 at, QList<Row> rows, QUndoCommand *parent)
        : DoneCommand(parent)
        , m_edits(edits)
        , m_at(at)
        , m_rows(std::move(rows))
    {}
    void undo() override { m_edits.removeRows(m_at, m_rows.size(), nullptr); }

protected:
    void redoAgain() override { m_edits.insertRows(m_at, m_rows); }

private:
    DatasetEdits &m_edits;
    qint64 m_at;
    QList<Row> m_rows;
};

class MoveColumnCommand final : public DoneCommand
{
public:
    MoveColumnCommand(DatasetEdits &edits, int from, int to, const QString &text)
        : DoneCommand(text)
        , m_edits(edits)
        , m_from(from)
        , m_to(to)
    {}
    void undo() override { m_edits.moveColumn(m_to, m_from); }

protected:
    void redoAgain() override { m_edits.moveColumn(m_from, m_to); }

private:
    DatasetEdits &m_edits;
    int m_from;
    int m_to;
};

/// Rows that went up or down; done by the push, as small changes are.
class MoveRowsCommand final : public QUndoCommand
{
public:
    MoveRowsCommand(DatasetEdits &edits, qint64 first, qint64 count, qint64 by, const QString &text)
        : QUndoCommand(text)
        , m_edits(edits)
        , m_first(first)
        , m_count(count)
        , m_by(by)
    {}
    void undo() override { m_edits.moveRows(m_first + m_by, m_count, -m_by); }
    void redo() override { m_edits.moveRows(m_first, m_count, m_by); }

private:
    DatasetEdits &m_edits;
    qint64 m_first;
    qint64 m_count;
    qint64 m_by;
};

} // namespace volley
