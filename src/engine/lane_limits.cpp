// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lane_limits.h"

#include "providers/provider.h"

#include <algorithm>

namespace volley {

namespace {

// Where a person set how many go at once, a refusal now and then is followed by a pause only; where
// about so many of the last ones were refused, a pace is what is missing.
constexpr double muchRefused = 0.25;
constexpr double shareWeight = 1.0 / 32;

qint64 roundedToTwoFigures(qint64 number)
{
    qint64 unit = 1;
    while (number / unit >= 100)
        unit *= 10;
    return (number + unit / 2) / unit * unit;
}

WaitReason waitUntil(WaitKind kind, Instant until)
{
    return {kind, until, 0, 0, {}};
}

} // namespace

LaneLimits::LaneLimits(const Target &target, Instant now)
    : m_most(std::clamp(target.concurrency, 1, maxConcurrency))
    , m_requestsPerMinute(target.requestsPerMinute)
    , m_tokensPerMinute(target.tokensPerMinute)
    , m_own(target.requestsPerMinute, target.tokensPerMinute, now)
    , m_cost(target.settings.maxTokens)
{
    if (target.adaptive)
        m_adaptive.emplace(m_most);
}

// ---- how many at once ----

int LaneLimits::concurrency() const
{
    return m_adaptive ? m_adaptive->limit() : m_most;
}

void LaneLimits::setMostConcurrency(int most)
{
    m_most = most;
    if (m_adaptive)
        m_adaptive->setMost(most);
}

void LaneLimits::setAdaptive(bool on)
{
    if (!on)
        m_adaptive.reset();
    else if (!m_adaptive)
        m_adaptive.emplace(m_most);
}

// ---- rates ----

void LaneLimits::setRates(int requestsPerMinute, qint64 tokensPerMinute, Instant now)
{
    m_requestsPerMinute = requestsPerMinute;
    m_tokensPerMinute = tokensPerMinute;
    m_own.setLimits(requestsPerMinute, tokensPerMinute, now);
}

qint64 LaneLimits::tokensPerMinute() const
{
    return m_tokensPerMinute > 0 ? m_tokensPerMinute : m_toldTokens.limit();
}

std::optional<qint64> LaneLimits::learnedRequests(Instant now) const
{
    if (m_requestsPerMinute > 0)
        return std::nullopt;
    std::optional<qint64> learned;
    if (m_toldRequests.isKnown())
        learned = m_toldRequests.limit();
    // Rounded, for it creeps up all the time.
    if (const auto pace = static_cast<qint64>(m_pace.perSecond(now) * 60); pace > 0)
        learned = std::min(learned.value_or(pace), roundedToTwoFigures(pace));
    return learned;
}

std::optional<qint64> LaneLimits::learnedTokens() const
{
    const bool isLearned = m_tokensPerMinute <= 0 && m_toldTokens.isKnown();
    return isLearned ? std::optional(m_toldTokens.limit()) : std::nullopt;
}

WaitReason LaneLimits::acquire(qint64 roughTokens, Fare &fare, Instant now)
{
    const qint64 budget = tokensPerMinute();
    if (budget > 0 && m_cost.prompt(roughTokens) > budget)
        return {WaitKind::TooLarge, {}, 0, 0, {}};
    qint64 tokens = m_cost.whole(roughTokens);
    if (budget > 0)
        tokens = std::min(tokens, budget);
    const bool ownRequests = m_requestsPerMinute > 0;
    const bool ownTokens = m_tokensPerMinute > 0;
    const Instant requestsAt =
        std::max(m_pace.nextAt(now), ownRequests ? now : m_toldRequests.enoughAt(1, now));
    const Instant tokensAt =
        ownTokens ? now : m_toldTokens.enoughAt(static_cast<double>(tokens), now);
    if (requestsAt > now || tokensAt > now) {
        return requestsAt >= tokensAt ? waitUntil(WaitKind::RequestsLimit, requestsAt)
                                      : waitUntil(WaitKind::TokensLimit, tokensAt);
    }
    if (WaitReason own = m_own.acquire(tokens, now); own.kind != WaitKind::None)
        return own;
    m_pace.take(now);
    fare = {roughTokens, tokens, now, m_toldRequests.take(1, now),
            m_toldTokens.take(static_cast<double>(tokens), now)};
    return {};
}

void LaneLimits::giveBack(const Fare &fare)
{
    m_pace.giveBack();
    m_own.settle(fare.tokens, 0);
    m_toldRequests.settle(fare.toldRequests, 0);
    m_toldTokens.settle(fare.toldTokens, 0);
}

// ---- replies ----

LaneLimits::News LaneLimits::heard(const RateHints &hints, int status, const Fare &fare,
                                   Instant now)
{
    News news;
    const bool refused = status == 429 || status == 503 || status == 529;
    const auto hear = [&](ToldBucket &bucket, const ToldLimit &told, const ToldBucket::Mark &mark,
                          const char *what) {
        const qint64 before = bucket.limit();
        news.mayGoSooner = bucket.hear(told, mark, refused, now) || news.mayGoSooner;
        if (bucket.limit() != before)
            news.changes.append({what, static_cast<double>(before),
                                 static_cast<double>(bucket.limit()), "headers"});
    };
    if (m_requestsPerMinute <= 0)
        hear(m_toldRequests, {hints.requestsLimit, hints.requestsRemaining, hints.requestsReset},
             fare.toldRequests, "requests_per_minute");
    if (m_tokensPerMinute <= 0)
        hear(m_toldTokens, {hints.tokensLimit, hints.tokensRemaining, hints.tokensReset},
             fare.toldTokens, "tokens_per_minute");
    return news;
}

void LaneLimits::settle(const Fare &fare, const Usage &usage)
{
    if (!usage.inputTokens && !usage.outputTokens)
        return;
    const qint64 used = usage.inputTokens.value_or(0) + usage.outputTokens.value_or(0);
    m_own.settle(fare.tokens, used);
    m_toldTokens.settle(fare.toldTokens, static_cast<double>(used));
}

QList<LaneLimits::Change> LaneLimits::answered(const Fare &fare, const Usage &usage, bool slotsBind,
                                               Instant now)
{
    settle(fare, usage);
    m_cost.learn(fare.roughTokens, usage);
    m_refusedShare -= m_refusedShare * shareWeight;
    if (!m_adaptive)
        return {};
    const auto change = m_adaptive->answered(fare.at, slotsBind, now);
    if (!change)
        return {};
    return {{"concurrency", double(change->from), double(change->to), reasonName(change->reason)}};
}

QList<LaneLimits::Change> LaneLimits::refused(const Fare &fare, bool overloaded, Duration asked,
                                              int inFlight, Instant now)
{
    failed(fare, {}, true);
    QList<Change> changes;
    const double before = m_pace.perSecond(now);
    m_refusedShare += (1 - m_refusedShare) * shareWeight;
    m_keepsPace = m_keepsPace || m_adaptive || m_refusedShare > muchRefused;
    // Where the number in flight can be cut, it is what an overload asks for.
    if (m_keepsPace && (!overloaded || !m_adaptive) && m_pace.refuse(fare.at, asked, now))
        changes.append({"request_rate", before * 60, m_pace.perSecond(now) * 60,
                        overloaded ? "overloaded" : "refused"});
    // A rate is kept by its pace: fewer at once would not help it.
    const bool rateIsKnown = before > 0 || m_requestsPerMinute > 0 || m_tokensPerMinute > 0 ||
                             m_toldRequests.isKnown() || m_toldTokens.isKnown();
    if (m_adaptive && (overloaded || !rateIsKnown)) {
        if (const auto change = m_adaptive->pushedBack(fare.at, inFlight, overloaded, now))
            changes.append({"concurrency", double(change->from), double(change->to),
                            reasonName(change->reason)});
    }
    return changes;
}

void LaneLimits::failed(const Fare &fare, const Usage &usage, bool notProcessed)
{
    if (!notProcessed) {
        settle(fare, usage);
        return;
    }
    m_own.settle(fare.tokens, 0);
    m_toldRequests.settle(fare.toldRequests, 0);
    m_toldTokens.settle(fare.toldTokens, 0);
}

} // namespace volley
