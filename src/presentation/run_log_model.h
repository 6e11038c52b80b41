// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <deque>

namespace volley {

/// The log of a run: what was changed, when, of which target and why; the latest first. Lives on
/// the GUI thread. Keeps the latest `mostLines` lines.
class RunLogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Where, What, ColumnCount };
    static constexpr int mostLines = 10'000;

    explicit RunLogModel(QObject *parent = nullptr);

    /// Another run: the names of its targets, and what is on record of it, oldest first.
    void setRun(const QStringList &targets, const QList<LimitChange> &changes = {});
    /// What the program did by itself, whichever run is shown: stays when another is.
    void addNote(qint64 utcMs, const QString &text);
    /// In the order in which it happened.
    void add(const QList<LimitChange> &changes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString where(const LimitChange &change) const;

    QStringList m_targets;
    QList<LimitChange> m_notes;      ///< oldest first
    std::deque<LimitChange> m_lines; ///< the latest first
};

} // namespace volley
