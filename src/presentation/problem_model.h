// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/problems.h"

#include <QAbstractTableModel>

namespace volley {

/// Problems as a table: how many, what, of which target, an example of the provider's own words.
/// Lives on the GUI thread.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Count, What, Where, Example, ColumnCount };

    explicit ProblemModel(QObject *parent = nullptr);

    void setProblems(const QList<Problem> &problems, const QStringList &targets);
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// Where that target's problem of that cause stands; -1 = nowhere.
    [[nodiscard]] int rowOf(const Problem &problem) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<Problem> m_problems;
    QStringList m_targets;
};

} // namespace volley
