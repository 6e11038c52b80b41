// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget_keeper.h"

#include "domain/attempt_cost.h"
#include "domain/target_estimate.h"

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

/// Sums of many small amounts of money do not come out even.
constexpr double cent = 1e-9;

milliseconds toTime(double minutes)
{
    return milliseconds(std::llround(minutes * 60'000));
}

bool hasUsed(const AttemptRecord &record)
{
    return record.answer.usage.inputTokens || record.answer.usage.outputTokens || record.costUsd;
}

} // namespace

BudgetKeeper::BudgetKeeper(const Budget &budget, const QList<Account> &accounts,
                           const Before &before)
    : m_budget(budget)
    , m_before(before)
    , m_usd(before.usd)
    , m_usdIsPartial(before.usdIsPartial)
    , m_tokens(before.tokens)
{
    for (const Account &account : accounts) {
        m_targets.emplace_back();
        m_targets.back().account = account;
    }
}

// ---- time ----

void BudgetKeeper::begin(Instant now)
{
    m_begun = now;
}

void BudgetKeeper::setPaused(bool paused, Instant now)
{
    if (paused == m_pausedAt.has_value())
        return;
    if (paused)
        m_pausedAt = now;
    else
        m_paused += now - *std::exchange(m_pausedAt, std::nullopt);
}

milliseconds BudgetKeeper::pausedFor(Instant now) const
{
    return duration_cast<milliseconds>(m_paused + (m_pausedAt ? now - *m_pausedAt : Duration()));
}

milliseconds BudgetKeeper::active(Instant now) const
{
    return milliseconds(m_before.activeMs) + duration_cast<milliseconds>(now - m_begun) -
           pausedFor(now);
}

std::optional<Instant> BudgetKeeper::timeIsUpAt(Instant now) const
{
    if (!m_budget.minutes || m_pausedAt)
        return std::nullopt;
    return now + std::max(toTime(*m_budget.minutes) - active(now), milliseconds::zero());
}

void BudgetKeeper::checkTime(Instant now)
{
    if (!m_reached && m_budget.minutes && active(now) >= toTime(*m_budget.minutes))
        m_reached = BudgetKind::Time;
}

void BudgetKeeper::setBudget(const Budget &budget)
{
    m_budget = budget;
    m_reached.reset();
    for (Experience &target : m_targets)
        target.isHeld = false;
}

// ---- what one more would use ----

std::optional<double> BudgetKeeper::tariffUsd(const Experience &target, qint64 input,
                                              qint64 output) const
{
    const Tariff &tariff = target.account.tariff;
    if (tariff.source == PriceSource::Free)
        return 0;
    Usage usage;
    usage.inputTokens = input;
    usage.outputTokens = output;
    return costOf(tariff.price, usage);
}

qint64 BudgetKeeper::expectedOutput(const Experience &target)
{
    if (target.answers > 0)
        return target.outputTokens / target.answers;
    return std::min(target.account.outputLimit.value_or(TargetEstimate::usualOutputTokens),
                    TargetEstimate::usualOutputTokens);
}

BudgetShare BudgetKeeper::expected(const Experience &target, qint64 promptTokens) const
{
    return expected(target, promptTokens, expectedOutput(target));
}

BudgetShare BudgetKeeper::expected(const Experience &target, qint64 promptTokens,
                                   qint64 output) const
{
    double input = double(promptTokens);
    if (target.answers > 0 && target.promptTokens > 0)
        input *= double(target.inputTokens) / double(target.promptTokens);
    BudgetShare share;
    share.tokens = std::llround(input) + output;
    if (const auto usd = tariffUsd(target, std::llround(input), output)) {
        // What a cache makes cheaper, or thinking dearer, shows in what was paid.
        const double factor =
            target.foreseenUsd > 0 ? std::clamp(target.usd / target.foreseenUsd, 0.1, 10.0) : 1;
        share.usd = *usd * factor;
    } else if (target.priced > 0) {
        share.usd = target.usd / double(target.priced);
    }
    return share;
}

std::optional<BudgetKind> BudgetKeeper::exceededBy(const BudgetShare &share,
                                                   const BudgetShare &reserved) const
{
    if (m_budget.usd && m_usd + reserved.usd + share.usd > *m_budget.usd + cent)
        return BudgetKind::Money;
    if (m_budget.tokens && m_tokens + reserved.tokens + share.tokens > *m_budget.tokens)
        return BudgetKind::Tokens;
    return std::nullopt;
}

bool BudgetKeeper::admit(int target, qint64 promptTokens, Instant now)
{
    checkTime(now);
    if (m_reached)
        return false;
    Experience &here = at(target);
    const BudgetShare share = expected(here, promptTokens);
    here.latest = share;
    // Where nobody knows how long answers are, the first one shows it: it goes alone, if there is
    // room for its prompt.
    const bool isGuess = here.answers == 0 && !here.account.outputLimit;
    const BudgetShare least = isGuess ? expected(here, promptTokens, 0) : share;
    const bool isAlone = m_reserved.usd <= 0 && m_reserved.tokens <= 0;
    m_reached = exceededBy(least, {});
    here.isHeld = exceededBy(isAlone ? least : share, m_reserved).has_value();
    return !here.isHeld;
}

bool BudgetKeeper::hasRoomFor(int target, qint64 promptTokens) const
{
    const Experience &here = m_targets[static_cast<size_t>(target)];
    return !m_reached && !exceededBy(expected(here, promptTokens), m_reserved);
}

bool BudgetKeeper::holds(int target) const
{
    return m_targets[static_cast<size_t>(target)].isHeld;
}

void BudgetKeeper::release(int target)
{
    at(target).isHeld = false;
}

// ---- what is in flight, and what it used ----

BudgetShare BudgetKeeper::reserve(int target, qint64 promptTokens)
{
    const BudgetShare share = expected(at(target), promptTokens);
    m_reserved.usd += share.usd;
    m_reserved.tokens += share.tokens;
    return share;
}

void BudgetKeeper::giveBack(const BudgetShare &share)
{
    m_reserved.usd = std::max(0.0, m_reserved.usd - share.usd);
    m_reserved.tokens -= share.tokens;
}

void BudgetKeeper::settle(int target, const BudgetShare &share, qint64 promptTokens,
                          const AttemptRecord &record)
{
    giveBack(share);
    const qint64 input = record.answer.usage.inputTokens.value_or(0);
    const qint64 output = record.answer.usage.outputTokens.value_or(0);
    m_usd += record.costUsd.value_or(0);
    m_usdIsPartial = m_usdIsPartial || isCostUncertain(record);
    m_tokens += input + output;
    if (!hasUsed(record))
        return;
    Experience &here = at(target);
    ++m_answers;
    ++here.answers;
    here.tokens += input + output;
    here.outputTokens += output;
    if (record.answer.usage.inputTokens) {
        here.inputTokens += input;
        here.promptTokens += promptTokens;
    }
    if (!record.costUsd)
        return;
    ++here.priced;
    here.usd += *record.costUsd;
    here.foreseenUsd += tariffUsd(here, input, output).value_or(0);
}

// ---- what it would take to finish ----

std::optional<double> BudgetKeeper::usdOfOne(const Experience &target) const
{
    if (target.priced > 0)
        return target.usd / double(target.priced);
    const bool isKnown = tariffUsd(target, 1, 1).has_value();
    if (target.answers == 0 && isKnown && m_before.answered > 0)
        return m_before.usd / double(m_before.answered);
    return isKnown && target.latest ? std::optional(target.latest->usd) : std::nullopt;
}

std::optional<double> BudgetKeeper::tokensOfOne(const Experience &target) const
{
    if (target.answers > 0)
        return double(target.tokens) / double(target.answers);
    if (m_before.answered > 0)
        return double(m_before.tokens) / double(m_before.answered);
    return target.latest ? std::optional(double(target.latest->tokens)) : std::nullopt;
}

BudgetReport BudgetKeeper::report(const QList<qint64> &left, int inFlight, Instant now) const
{
    BudgetReport report;
    report.kind = m_reached.value_or(BudgetKind::Money);
    report.budget = m_budget;
    report.usd = m_usd;
    report.usdIsPartial = m_usdIsPartial;
    report.tokens = m_tokens;
    report.activeMs = active(now).count();
    report.inFlight = inFlight;
    report.moreUsd = 0;
    std::optional<double> tokens = 0;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const qint64 count = left.value(qsizetype(i));
        if (count <= 0)
            continue;
        report.left += count;
        const auto usd = usdOfOne(m_targets[i]);
        report.moreUsd = usd && report.moreUsd
                             ? std::optional(*report.moreUsd + *usd * double(count))
                             : std::nullopt;
        const auto one = tokensOfOne(m_targets[i]);
        tokens = one && tokens ? std::optional(*tokens + *one * double(count)) : std::nullopt;
    }
    if (tokens)
        report.moreTokens = std::llround(*tokens);
    const bool here = m_answers > 0;
    const qint64 answered = here ? m_answers : m_before.answered;
    const qint64 took = here ? report.activeMs - m_before.activeMs : m_before.activeMs;
    if (answered > 0)
        report.moreMs = took * report.left / answered;
    return report;
}

} // namespace volley
