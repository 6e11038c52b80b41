// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"

namespace volley {

namespace {

QString person()
{
    return QStringLiteral("person");
}

} // namespace

void Scheduler::beginBudget()
{
    m_budget.begin(m_clock.now());
    armBudget();
}

void Scheduler::armBudget()
{
    m_budgetAlarm.cancel();
    if (const auto at = m_budget.timeIsUpAt(m_clock.now()); at && m_active)
        m_budgetAlarm = m_clock.at(*at, [this] { schedulePump(); });
}

bool Scheduler::fitsBudget(const Lane &lane, const PromptDraft &draft, Instant now)
{
    return !m_budget.isWatching() || m_budget.admit(lane.index(), estimateTokens(draft), now);
}

// Minutes pass while every slot is taken, too; what is not going to be sent need not be announced
// where there is nothing.
void Scheduler::heedBudget()
{
    qint64 left = m_retrying;
    for (const auto &lane : m_lanes)
        left += lane->queued();
    if (left > 0)
        m_budget.checkTime(m_clock.now());
    if (!m_budget.reached() || m_budgetTold)
        return;
    m_budgetTold = true;
    m_budgetAlarm.cancel();
    noteChange(-1, QStringLiteral("budget"), 0, 1, budgetKindName(*m_budget.reached()));
    for (const auto &lane : m_lanes)
        unblock(*lane); // its head does not wait for a limit any more
    endBackOffs({});
    m_observer.budgetReached(budgetReport());
}

/// Of one lane, or of all.
void Scheduler::endBackOffs(std::optional<int> lane)
{
    std::vector<LiveRequest *> backingOff;
    for (auto &[ordinal, live] : m_live) {
        if ((!lane || live.lane == *lane) && m_table.state(ordinal) == RequestState::Retrying)
            backingOff.push_back(&live);
    }
    for (LiveRequest *live : backingOff)
        endBackOff(*live);
}

void Scheduler::setBudget(const Budget &budget)
{
    const Budget before = m_budget.budget();
    if (budget == before)
        return;
    const auto note = [this](const char *what, double from, double to) {
        if (from != to)
            noteChange(-1, QLatin1String(what), from, to, person());
    };
    note("budget_usd", before.usd.value_or(0), budget.usd.value_or(0));
    note("budget_tokens", double(before.tokens.value_or(0)), double(budget.tokens.value_or(0)));
    note("budget_minutes", before.minutes.value_or(0), budget.minutes.value_or(0));
    if (std::exchange(m_budgetTold, false))
        noteChange(-1, QStringLiteral("budget"), 1, 0, person());
    m_budget.setBudget(budget);
    armBudget();
    schedulePump();
}

BudgetReport Scheduler::budgetReport() const
{
    QList<qint64> left;
    for (const auto &lane : m_lanes)
        left.append(lane->queued());
    return m_budget.report(left, m_inFlight + m_departing, m_clock.now());
}

} // namespace volley
