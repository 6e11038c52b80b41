// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/long_edits.h"

#include "presentation/error_text.h"

#include <QUndoStack>

namespace volley {

namespace {

/// Called on the writer's thread.
ChangeProgress telling(const IntakeProgressPtr &progress)
{
    return [progress](qint64 done, qint64 total) -> Result<void> {
        if (progress->cancelled)
            return fail(ErrorKind::Cancelled);
        progress->done = done;
        progress->total = total;
        return {};
    };
}

} // namespace

LongEdits::LongEdits(DatasetEdits &edits, QUndoStack &stack, ProgressStrip &strip, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_stack(stack)
    , m_strip(strip)
{
    connect(&edits, &DatasetEdits::settled, this, &LongEdits::settled);
    connect(&edits, &DatasetEdits::failed, this, [this] {
        // With an edit that could not be stored, what waited behind it is dropped.
        if (isBusy())
            end();
    });
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
    m_progress = std::make_shared<IntakeProgress>();
    m_edit = edit;
    m_result.reset();
    // What would be undone now would be undone in other rows.
    Q_EMIT m_stack.canUndoChanged(false);
    Q_EMIT m_stack.canRedoChanged(false);
    m_strip.begin(edit.during, m_progress);
    Q_EMIT busyChanged(true);
    m_edits.perform([this, turn = ++m_turn] { return run(turn).future(); });
}

/// Never fails itself: then nothing was changed, and edits go on.
Task<Result<void>> LongEdits::run(quint64 turn)
{
    // Until it is done, the list as it was can be read.
    m_edits.model().setHeld(false);
    const auto change = co_await on(this, m_edit.work(telling(m_progress)));
    if (turn != m_turn)
        co_return Result<void>();
    m_result = change;
    if (change && m_edit.onlyCells)
        m_edits.showCellsAnew();
    else if (change)
        m_edits.showAnew();
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
    m_strip.end();
    Q_EMIT m_stack.canUndoChanged(m_stack.canUndo());
    Q_EMIT m_stack.canRedoChanged(m_stack.canRedo());
    Q_EMIT busyChanged(false);
}

} // namespace volley
