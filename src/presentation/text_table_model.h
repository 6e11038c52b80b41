// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace volley {

/// A small table of texts that is replaced as a whole: attempts, headers. Lives on the GUI thread;
/// owned by its view.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TextTableModel(const QStringList &titles, QObject *parent = nullptr);

    /// Rows that are shorter than the titles end in empty cells. Rows that stay keep their
    /// selection.
    void setRows(const QList<QStringList> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
};

} // namespace volley
