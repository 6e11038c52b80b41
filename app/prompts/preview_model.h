// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_template.h"

#include <QAbstractTableModel>

namespace volley {

/// As many rows as a preview shows.
constexpr qsizetype previewRows = 100;

/// The beginning of a list, with texts no longer than a preview needs. A value; any thread.
struct PreviewRows
{
    QStringList columns;
    QList<Row> rows;
};
/// Takes as much as a preview shows.
[[nodiscard]] PreviewRows previewOf(const QStringList &columns, const QList<Row> &rows);

/// The first rows of a list that may be taken, a line a cell. Lives on the GUI thread; owned by its
/// view.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const PreviewRows &rows);
    [[nodiscard]] const PreviewRows &shown() const { return m_shown; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    PreviewRows m_shown;
};

} // namespace volley
