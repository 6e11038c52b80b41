// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/dataset_edits.h"

#include <optional>

namespace volley {

/// A change of the list that may take a while.
struct LongEdit
{
    using Work = std::function<QFuture<Result<DatasetChange>>(const ChangeProgress &)>;

    QString during; ///< what the progress says: "Sorting"
    Work work;
    /// Called when it is done: tells the edits what to show anew.
    std::function<void()> show;
    /// Called when it is done and shown: pushes its command on the undo stack, and says so.
    std::function<void(const DatasetChange &)> taken;
};

/// Does such changes, one at a time, with progress and a way to end them; what was there until then
/// can be looked at meanwhile, but not edited. Lives on the GUI thread; owned by the page.
class LongEdits final : public QObject
{
    Q_OBJECT
public:
    /// The edits outlive it.
    LongEdits(DatasetEdits &edits, QObject *parent);
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
    [[nodiscard]] Task<Result<void>> run(quint64 turn, ChangeProgress progress);
    void settled();
    void end();

    DatasetEdits &m_edits;
    LongEdit m_edit;
    EditProgressPtr m_progress; ///< empty = nothing is under way
    std::optional<Result<DatasetChange>> m_result;
    quint64 m_turn = 0;
};

} // namespace volley
