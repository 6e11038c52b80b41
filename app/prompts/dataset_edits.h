// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/task.h"
#include "prompts/dataset_model.h"
#include "prompts/edit_progress.h"
#include "prompts/kept_part.h"
#include "storage/dataset_changes.h"

#include <QQueue>
#include <QTimer>

namespace volley {

/// A change of the data set in its turn.
struct EditStep
{
    using Work = std::function<QFuture<Result<void>>(const ChangeProgress &)>;

    Work work;
    /// Called when it is done: shows it, where it is not shown already.
    std::function<void()> show = {};
    QString during = {};           ///< what is said where it takes long; else the history's words
    EditProgressPtr progress = {}; ///< else one of its own
};

/// Changes the data set, in the file and on the screen. Small changes are shown at once and stored
/// after those before them; larger ones are shown when they are done, and the rows before them can
/// be read until then. If one fails, those behind it are dropped and what is in the file is shown.
/// One that takes long can be cancelled: then it, and those behind it, were never asked for. Lives
/// on the GUI thread; owned by the page.
class DatasetEdits final : public QObject
{
    Q_OBJECT
public:
    DatasetEdits(DatasetModel &model, QObject *parent);

    void setStore(ProjectStore *store) { m_store = store; }
    [[nodiscard]] bool hasStore() const { return m_store != nullptr; }
    [[nodiscard]] DatasetModel &model() const { return m_model; }
    [[nodiscard]] ProjectStore &store() const;
    [[nodiscard]] DatasetChanges changes() const;
    /// Another one for each project that is shown.
    [[nodiscard]] quint64 projectNumber() const { return m_generation; }

    // Shown at once.
    void setCell(qint64 row, int column, const QString &text);
    void insertRows(qint64 at, const QList<Row> &rows);
    void removeRows(qint64 at, qint64 count);
    void setColumns(const QStringList &columns);

    // Shown when they are done; what is kept for them takes a new number, or none.
    enum class Extent { Cells, List }; ///< what is another afterwards
    void swapKept(const KeptPartPtr &kept, Extent extent);
    void useKept(const KeptPartPtr &kept);
    void takeRows(const KeptPartPtr &kept, const QList<RowRange> &rows);
    void putRowsBack(const KeptPartPtr &kept, const QList<RowRange> &rows);
    void moveColumn(int from, int to);
    void moveRows(qint64 first, qint64 count, qint64 by);
    /// One of them is under way: what is typed now would meet other rows.
    [[nodiscard]] bool isRewriting() const { return m_rewritings > 0; }

    /// Something else.
    void perform(const EditStep &step);
    enum class Move { Push, Redo, Undo }; ///< of the undo history, by one command
    /// All that `act` asks for belongs to such a move, and is said to be that: see cancelled().
    void moveInHistory(Move move, const QString &during, const std::function<void()> &act);

    // What a step's `show` calls.
    /// When all is done, what is then in the file is shown.
    void showAnew();
    /// The same, where only cells were changed: number of rows and columns are as shown.
    void showCellsAnew();
    void showChanged(Extent extent) { extent == Extent::Cells ? showCellsAnew() : showAnew(); }
    void showRowsGone(const QList<RowRange> &rows);

    /// Something has been going on for so long that it is said.
    [[nodiscard]] bool isSlow() const { return m_isSlow; }
    /// Another project: what waits is forgotten.
    void forget();

Q_SIGNALS:
    /// Everything asked for is in the file, and the model shows it.
    void settled();
    /// The same, before it, where anything was changed.
    void changed();
    void failed(const volley::Error &error);
    /// What was under way, and all that waited behind it, is not done: so many moves of the undo
    /// history (forwards; back where negative) were none. It goes back while this is emitted.
    void cancelled(int moves);
    /// The same, where it cannot go back, for something else was pushed after an undo that was
    /// none.
    void historyLost();
    void rewritingChanged(bool rewriting);
    /// This is going on, and takes a while.
    void takesLong(const QString &during, const volley::EditProgressPtr &progress);

private:
    struct Waiting
    {
        EditStep step;
        int place = 0; ///< of the history, before the move that this belongs to
    };

    void change(const EditStep::Work &work);
    void rewrite(const EditStep::Work &work, const std::function<void()> &show);
    void endRewriting();
    [[nodiscard]] Task<Result<void>> useAnother(KeptPartPtr kept, ChangeProgress progress);
    [[nodiscard]] Task<Result<void>> takeAgain(KeptPartPtr kept, QList<RowRange> rows,
                                               ChangeProgress progress);
    [[nodiscard]] Task<Result<void>> putBack(KeptPartPtr kept, QList<RowRange> rows,
                                             std::shared_ptr<QList<QList<Row>>> read,
                                             ChangeProgress progress);
    void showRowsBack(const QList<RowRange> &rows, const QList<QList<Row>> &read);
    void next();
    void ended(const Result<void> &result);
    [[nodiscard]] bool isUndoing() const;
    void takeBack(int place);
    void settle();
    void saySettled();
    void beIdle();

    DatasetModel &m_model;
    ProjectStore *m_store = nullptr;
    QQueue<Waiting> m_waiting;
    Waiting m_now;
    bool m_working = false;
    bool m_reload = false;
    bool m_changed = false;
    bool m_cellsChanged = false;
    int m_rewritings = 0;
    quint64 m_generation = 0;
    EditProgressPtr m_progress; ///< of all steps that have none of their own, until all is done
    QTimer m_patience;
    bool m_isSlow = false;
    // The undo history, as if all that was asked for were done. From which place is not known.
    int m_place = 0;
    int m_placeBefore = 0; ///< the move that is being made
    QString m_during;
    bool m_isForked = false; ///< commands that still wait to be undone are no longer in the history
    bool m_goesBack = false; ///< without any effect: what it takes back was not done
};

} // namespace volley
