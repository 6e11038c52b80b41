// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/edit_command.h"

namespace volley {

// Small changes, which are shown at once.

class CellCommand final : public EditCommand
{
public:
    CellCommand(DatasetEdits &edits, qint64 row, int column, QString before, QString after,
                const QString &text);

protected:
    void takeBack() override { edits().setCell(m_row, m_column, m_before); }
    void act() override { edits().setCell(m_row, m_column, m_after); }

private:
    qint64 m_row;
    int m_column;
    QString m_before;
    QString m_after;
};

class InsertRowsCommand final : public EditCommand
{
public:
    InsertRowsCommand(DatasetEdits &edits, qint64 at, QList<Row> rows, const QString &text);

protected:
    void takeBack() override { edits().removeRows(m_at, m_rows.size()); }
    void act() override { edits().insertRows(m_at, m_rows); }

private:
    qint64 m_at;
    QList<Row> m_rows;
};

/// Renames columns, or adds some at the end.
class ColumnsCommand final : public EditCommand
{
public:
    ColumnsCommand(DatasetEdits &edits, QStringList after, const QString &text);

protected:
    void takeBack() override { edits().setColumns(m_before); }
    void act() override { edits().setColumns(m_after); }

private:
    QStringList m_before;
    QStringList m_after;
};

} // namespace volley
