// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/prompt_template.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>
#include <QSet>

#include <functional>
#include <optional>

namespace volley {

/// The data set as a grid. Asks for blocks of rows as they are looked at and keeps only those used
/// last. Changes are shown at once, before they are stored; until they are, nothing is read (see
/// setHeld). Does not change the data set itself: what is typed into a cell comes back through
/// changeCell(). Lives on the GUI thread; owned by the page.
class DatasetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Reader = std::function<QFuture<Result<QList<Row>>>(qint64 first, qint64 count)>;

    explicit DatasetModel(QObject *parent = nullptr);

    void setReader(const Reader &reader) { m_reader = reader; }
    void reset(const QStringList &columns, qint64 rows);
    /// While changes are on their way to the file, what is read may be from before or after them.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    void setEditable(bool editable) { m_editable = editable; }

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Nothing where the row has not been read yet; then it is asked for, and loaded() follows.
    [[nodiscard]] std::optional<Row> row(qint64 row) const;

    // What lies outside of the data set is ignored.
    void changeCell(qint64 row, int column, const QString &text);
    /// `rows`, if they are known, are `count`.
    void insertRows(qint64 at, qint64 count, const QList<Row> &rows = {});
    void removeRows(qint64 at, qint64 count);
    /// All cells may be others now: what is looked at is read again, and shown as it was until
    /// then.
    void readAgain();
    void changeColumns(const QStringList &columns);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded(qint64 first, qint64 count);
    void failed(const volley::Error &error);

private:
    [[nodiscard]] const Row *readRow(qint64 row) const;
    [[nodiscard]] const QString *cell(const QModelIndex &index) const;
    void want(qint64 block) const;
    void fetch();
    void take(qint64 block, const Result<QList<Row>> &rows);
    /// What is being read is out of date: it will be read again.
    void outdate();
    /// What has been read moves along, as far as it is near.
    void moveRead(qint64 at, qint64 removed, qint64 inserted, const QList<Row> &rows);
    void dropStale();
    void keep(qint64 block, const QList<Row> &rows);

    Reader m_reader;
    QStringList m_columns;
    qint64 m_rows = 0;
    bool m_held = false;
    bool m_editable = true;
    quint64 m_generation = 0;
    mutable QCache<qint64, QList<Row>> m_blocks;
    mutable QList<qint64> m_wanted; ///< the one wanted last stands last
    mutable bool m_fetchComes = false;
    QSet<qint64> m_inFlight;
    QSet<qint64> m_stale; ///< blocks that are to be read again
    QSet<qint64> m_unreadable;
};

} // namespace volley
