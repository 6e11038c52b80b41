// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/dataset_edits.h"
#include "prompts/progress_strip.h"

#include <optional>

class QUndoStack;

namespace volley {

/// A change of the list that may take a while.
struct LongEdit
{
    using Work = std::function<QFuture<Result<DatasetChange>>(const ChangeProgress &)>;

    QString during; ///< what the progress says: "Sorting"
    Work work;
    /// Only cells are others afterwards; not the number of rows, or the columns.
    bool onlyCells = true;
    /// Called when it is done and shown: pushes its command on the undo stack, and says so.
    std::function<void(const DatasetChange &)> taken;
};

/// Does such changes, one at a time, with progress and a way to end them; what was there until then
/// can be looked at meanwhile, but not edited. Lives on the GUI thread; owned by the page.
class LongEdits final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    LongEdits(DatasetEdits &edits, QUndoStack &stack, ProgressStrip &strip, QObject *parent);
    ~LongEdits() override;

    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    /// Nothing where another one is under way.
    void begin(const LongEdit &edit);
    /// Another project: what is under way is ended, and nothing is said about it.
    void forget();

Q_SIGNALS:
    void busyChanged(bool busy);
    void problem(const QString &text);

private:
    [[nodiscard]] Task<Result<void>> run(quint64 turn);
    void settled();
    void end();

    DatasetEdits &m_edits;
    QUndoStack &m_stack;
    ProgressStrip &m_strip;
    LongEdit m_edit;
    IntakeProgressPtr m_progress; ///< empty = nothing is under way
    std::optional<Result<DatasetChange>> m_result;
    quint64 m_turn = 0;
};

} // namespace volley
