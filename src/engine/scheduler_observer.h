// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budget_report.h"
#include "domain/records.h"

namespace volley {

/// Told what the Scheduler does, at once and uncoalesced. The Scheduler may be in the midst of its
/// work: an observer notes, and does not call back into it, except by acknowledge() and
/// provideRows().
class SchedulerObserver
{
public:
    virtual ~SchedulerObserver() = default;
    virtual void requestChanged(const RequestUpdate &update) = 0;
    /// These are going to be sent right after this call.
    virtual void attemptsStarted(const QList<AttemptStart> &starts) = 0;
    /// To be stored and acknowledged.
    virtual void attemptEnded(AttemptRecord &&record) = 0;
    virtual void rowsWanted(qint64 first, qint64 count) = 0;
    virtual void limitChanged(const LimitChange &change) = 0;
    virtual void streamed(Ordinal ordinal, const QString &text, bool whole) = 0;
    virtual void targetHalted(int target, const Failure &cause) = 0;
    /// Nothing more is sent; told once more when nothing is in flight any more.
    virtual void budgetReached(const BudgetReport &report) = 0;
    /// Counters or lanes may have changed.
    virtual void figuresChanged() = 0;
    virtual void finished(bool stopped, bool halted) = 0;
};

} // namespace volley
