// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/task.h"
#include "prompts/dataset_model.h"
#include "prompts/kept_part.h"
#include "storage/dataset_changes.h"

#include <QQueue>

namespace volley {

/// A data set held in memory, so that a change can be undone.
struct KeptData
{
    QStringList columns;
    QList<Row> rows;
};
using KeptDataPtr = std::shared_ptr<KeptData>;

/// Larger changes cannot be undone: it would take the whole list into memory.
constexpr qint64 mostKeptRows = 20'000;

/// Changes the data set, in the file and on the screen. Each change is shown at once and stored
/// after those before it; some have to read first what they will take away. If one fails, those
/// behind it are dropped and what is in the file is shown. Lives on the GUI thread; owned by the
/// page.
class DatasetEdits final : public QObject
{
    Q_OBJECT
public:
    using Step = std::function<QFuture<Result<void>>()>;

    DatasetEdits(DatasetModel &model, QObject *parent);

    void setStore(ProjectStore *store) { m_store = store; }
    [[nodiscard]] DatasetModel &model() const { return m_model; }
    [[nodiscard]] ProjectStore &store() const;
    [[nodiscard]] DatasetChanges changes() const;
    /// Another one for each project that is shown.
    [[nodiscard]] quint64 projectNumber() const { return m_generation; }

    void setCell(qint64 row, int column, const QString &text);
    void insertRows(qint64 at, const QList<Row> &rows);
    /// `rows`, which are `count`, may be filled by an earlier step.
    void insertKept(qint64 at, qint64 count, const std::shared_ptr<QList<Row>> &rows);
    /// Reads the rows into `kept` before they go, unless it is null.
    void removeRows(qint64 at, qint64 count, const std::shared_ptr<QList<Row>> &kept);
    void setColumns(const QStringList &columns);
    /// Reads the whole data set into `kept`.
    void keepAll(const KeptDataPtr &kept);
    /// `data` may be filled by an earlier step.
    void replaceAll(const KeptDataPtr &data);
    /// Something else, in its turn. If it changed the data set as a whole, it says so by
    /// showAnew().
    void perform(const Step &step);
    /// When all is done, what is then in the file is shown.
    void showAnew();
    /// The same, where only cells were changed: number of rows and columns are as shown.
    void showCellsAnew();

    // Larger changes, shown when they are done; until then the rows before them can be read.
    void swapKept(const KeptPartPtr &kept);
    void useKept(const KeptPartPtr &kept);
    void moveColumn(int from, int to);
    void moveRows(qint64 first, qint64 count, qint64 by);
    /// One of them is under way: what is typed now would meet other rows.
    [[nodiscard]] bool isRewriting() const { return m_rewritings > 0; }

    /// Another project: what waits is forgotten.
    void forget();

Q_SIGNALS:
    /// Everything asked for is in the file, and the model shows it.
    void settled();
    /// The same, before it, where anything was changed.
    void changed();
    void failed(const volley::Error &error);
    void rewritingChanged(bool rewriting);

private:
    void rewrite(const Step &step);
    void endRewriting();
    [[nodiscard]] Task<Result<void>> exchangeRows(KeptPartPtr kept);
    [[nodiscard]] Task<Result<void>> exchangeColumns(int from, int to);
    [[nodiscard]] Task<Result<void>> exchangeList(KeptPartPtr kept);
    void change(const Step &step);
    void next();
    void ended(const Result<void> &result);
    void settle();
    void saySettled();
    [[nodiscard]] Task<Result<void>> readThenRemove(qint64 at, qint64 count,
                                                    std::shared_ptr<QList<Row>> kept);
    [[nodiscard]] Task<Result<void>> readAll(KeptDataPtr kept);
    [[nodiscard]] Task<Result<void>> writeAll(KeptDataPtr data);

    DatasetModel &m_model;
    ProjectStore *m_store = nullptr;
    QQueue<Step> m_waiting;
    bool m_working = false;
    bool m_reload = false;
    bool m_changed = false;
    bool m_cellsChanged = false;
    int m_rewritings = 0;
    quint64 m_generation = 0;
};

} // namespace volley
