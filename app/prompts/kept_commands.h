// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/edit_command.h"

namespace volley {

// Changes of any size, which are shown when they are done. What was there before is kept in the
// project file (see DatasetChanges), not in memory.

/// Rows whose cells were changed; also columns and rows that came with it.
class ChangedRowsCommand final : public EditCommand
{
public:
    ChangedRowsCommand(DatasetEdits &edits, qint64 kept, DatasetEdits::Extent extent,
                       const QString &text)
        : EditCommand(edits, text, First::IsDone)
        , m_kept(std::make_shared<KeptPart>(edits, kept))
        , m_extent(extent)
    {}

protected:
    void takeBack() override { edits().swapKept(m_kept, m_extent); }
    void act() override { edits().swapKept(m_kept, m_extent); }

private:
    KeptPartPtr m_kept;
    DatasetEdits::Extent m_extent;
};

/// The list as a whole: sorted, replaced by another, without a column.
class WholeListCommand final : public EditCommand
{
public:
    WholeListCommand(DatasetEdits &edits, qint64 kept, const QString &text)
        : EditCommand(edits, text, First::IsDone)
        , m_kept(std::make_shared<KeptPart>(edits, kept))
    {}

protected:
    void takeBack() override { edits().useKept(m_kept); }
    void act() override { edits().useKept(m_kept); }

private:
    KeptPartPtr m_kept;
};

class RemovedRowsCommand final : public EditCommand
{
public:
    RemovedRowsCommand(DatasetEdits &edits, qint64 kept, const QList<RowRange> &rows,
                       const QString &text)
        : EditCommand(edits, text, First::IsDone)
        , m_kept(std::make_shared<KeptPart>(edits, kept))
        , m_rows(rows)
    {}

protected:
    void takeBack() override { edits().putRowsBack(m_kept, m_rows); }
    void act() override { edits().takeRows(m_kept, m_rows); }

private:
    KeptPartPtr m_kept;
    QList<RowRange> m_rows;
};

class MovedColumnCommand final : public EditCommand
{
public:
    MovedColumnCommand(DatasetEdits &edits, int from, int to, const QString &text)
        : EditCommand(edits, text, First::IsDone)
        , m_from(from)
        , m_to(to)
    {}

protected:
    void takeBack() override { edits().moveColumn(m_to, m_from); }
    void act() override { edits().moveColumn(m_from, m_to); }

private:
    int m_from;
    int m_to;
};

/// Rows that go up or down; done by the push, as small changes are.
class MoveRowsCommand final : public EditCommand
{
public:
    MoveRowsCommand(DatasetEdits &edits, qint64 first, qint64 count, qint64 by, const QString &text)
        : EditCommand(edits, text)
        , m_first(first)
        , m_count(count)
        , m_by(by)
    {}

protected:
    void takeBack() override { edits().moveRows(m_first + m_by, m_count, -m_by); }
    void act() override { edits().moveRows(m_first, m_count, m_by); }

private:
    qint64 m_first;
    qint64 m_count;
    qint64 m_by;
};

} // namespace volley
