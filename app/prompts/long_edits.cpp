// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/long_edits.h"

#include "presentation/error_text.h"

namespace volley {

LongEdits::LongEdits(DatasetEdits &edits, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
{
    connect(&edits, &DatasetEdits::settled, this, &LongEdits::settled);
    // With an edit that could not be stored or was cancelled, what waited behind it is dropped.
    const auto dropped = [this] {
        if (isBusy())
            end();
    };
    connect(&edits, &DatasetEdits::failed, this, dropped);
    connect(&edits, &DatasetEdits::cancelled, this, dropped);
}

LongEdits::~LongEdits()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void LongEdits::forget()
{
    ++m_turn;
    if (!isBusy())
        return;
    m_progress->cancelled = true;
    end();
}

void LongEdits::begin(const LongEdit &edit)
{
    if (isBusy())
        return;
    m_progress = std::make_shared<EditProgress>();
    m_edit = edit;
    m_result.reset();
    Q_EMIT busyChanged(true);
    m_edits.perform({[this, turn = ++m_turn](const ChangeProgress &progress) {
                         return run(turn, progress).future();
                     },
                     [this] {
                         if (m_result && *m_result)
                             m_edit.show();
                     },
                     m_edit.during, m_progress});
}

/// Never fails itself: then nothing was changed, and edits go on.
Task<Result<void>> LongEdits::run(quint64 turn, ChangeProgress progress)
{
    // Until it is done, the list as it was can be read.
    m_edits.model().setHeld(false);
    const auto change = co_await on(this, m_edit.work(progress));
    if (turn == m_turn)
        m_result = change;
    co_return Result<void>();
}

void LongEdits::settled()
{
    if (!isBusy() || !m_result)
        return;
    const Result<DatasetChange> result = *m_result;
    const LongEdit edit = m_edit;
    end();
    if (result)
        edit.taken(*result);
    // Whoever cancels knows that nothing was changed.
    else if (result.error().kind != ErrorKind::Cancelled)
        Q_EMIT problem(tr("%1 The prompts are unchanged.").arg(describe(result.error())));
}

void LongEdits::end()
{
    m_progress.reset();
    m_result.reset();
    m_edit = {};
    Q_EMIT busyChanged(false);
}

} // namespace volley
