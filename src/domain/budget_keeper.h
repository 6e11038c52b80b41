// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/budget_report.h"
#include "domain/price_book.h"
#include "domain/records.h"

#include <vector>

namespace volley {

/// What an attempt in flight is taken to use until it ends.
struct BudgetShare
{
    double usd = 0;
    qint64 tokens = 0;
};

/// Holds a run to its budget. What is in flight counts as what it is expected to use, so that no
/// more is overspent than nobody could foresee. A plain value of the Scheduler, on the engine's
/// thread; time comes in as an argument.
class BudgetKeeper
{
public:
    /// What is known of a target before anything was sent to it.
    struct Account
    {
        Tariff tariff;
        std::optional<qint64> outputLimit; ///< tokens of an answer, where that is set
    };
    /// What sessions before this one used.
    struct Before
    {
        double usd = 0;
        bool usdIsPartial = false;
        qint64 tokens = 0;
        qint64 activeMs = 0;
        qint64 answered = 0; ///< requests
    };

    BudgetKeeper() = default;
    /// One account a target.
    BudgetKeeper(const Budget &budget, const QList<Account> &accounts, const Before &before);

    /// The run begins, or goes on.
    void begin(Instant now);
    /// A person's pause takes no time from the budget.
    void setPaused(bool paused, Instant now);
    [[nodiscard]] std::chrono::milliseconds pausedFor(Instant now) const;

    [[nodiscard]] bool isWatching() const { return m_budget.isSet(); }
    [[nodiscard]] const Budget &budget() const { return m_budget; }
    /// What was used up or held back before no longer is.
    void setBudget(const Budget &budget);
    /// When the minutes are used up, as things stand.
    [[nodiscard]] std::optional<Instant> timeIsUpAt(Instant now) const;
    /// Notes that they are.
    void checkTime(Instant now);

    /// Whether one more request of this target fits. Otherwise the target is held, or the budget is
    /// used up for good: if it would not fit even if nothing were in flight.
    [[nodiscard]] bool admit(int target, qint64 promptTokens, Instant now);
    /// Whether one more fits, without a word about it if not.
    [[nodiscard]] bool hasRoomFor(int target, qint64 promptTokens) const;
    /// Held because of what is in flight.
    [[nodiscard]] bool holds(int target) const;
    void release(int target);
    [[nodiscard]] std::optional<BudgetKind> reached() const { return m_reached; }

    /// An attempt takes its slot.
    [[nodiscard]] BudgetShare reserve(int target, qint64 promptTokens);
    /// It was not sent after all.
    void giveBack(const BudgetShare &share);
    /// It ended. `promptTokens` is what its prompt was estimated at.
    void settle(int target, const BudgetShare &share, qint64 promptTokens,
                const AttemptRecord &record);

    /// `left` are the requests that are not sent, by target.
    [[nodiscard]] BudgetReport report(const QList<qint64> &left, int inFlight, Instant now) const;

private:
    struct Experience
    {
        Account account;
        bool isHeld = false;
        qint64 answers = 0; ///< attempts that used something
        qint64 tokens = 0;
        qint64 outputTokens = 0;
        qint64 inputTokens = 0;
        qint64 promptTokens = 0; ///< the estimates of the same prompts
        qint64 priced = 0;       ///< of the answers, those whose cost is known
        double usd = 0;
        double foreseenUsd = 0; ///< by the tariff, for those
        std::optional<BudgetShare> latest;
    };
    [[nodiscard]] std::optional<double> tariffUsd(const Experience &target, qint64 input,
                                                  qint64 output) const;
    [[nodiscard]] static qint64 expectedOutput(const Experience &target);
    [[nodiscard]] BudgetShare expected(const Experience &target, qint64 promptTokens) const;
    [[nodiscard]] BudgetShare expected(const Experience &target, qint64 promptTokens,
                                       qint64 output) const;
    [[nodiscard]] std::optional<BudgetKind> exceededBy(const BudgetShare &share,
                                                       const BudgetShare &reserved) const;
    [[nodiscard]] std::optional<double> usdOfOne(const Experience &target) const;
    [[nodiscard]] std::optional<double> tokensOfOne(const Experience &target) const;
    [[nodiscard]] std::chrono::milliseconds active(Instant now) const;
    [[nodiscard]] Experience &at(int target) { return m_targets[static_cast<size_t>(target)]; }

    Budget m_budget;
    Before m_before;
    std::vector<Experience> m_targets;
    double m_usd = 0; ///< here and below: all sessions'
    bool m_usdIsPartial = false;
    qint64 m_tokens = 0;
    qint64 m_answers = 0; ///< of this session
    BudgetShare m_reserved;
    Instant m_begun;
    std::optional<Instant> m_pausedAt;
    Duration m_paused{};
    std::optional<BudgetKind> m_reached;
};

} // namespace volley
