// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/told_bucket.h"

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

// What rounding of instants to nanoseconds may take away; far below one request or one token.
constexpr double rounding = 1e-6;
// A little below the limit, for the two clocks and the network are not quite even.
constexpr double share = 0.995;
// A little above it in a full minute, of which its own count says when it is used up.
constexpr double windowShare = 1.005;
// How long what goes may bunch up: alarms are not exact.
constexpr double bunchSeconds = 0.25;
// A full bucket is used up to a fifth in about this time; that fifth is left for others.
constexpr double surplusSeconds = 20;
constexpr double keptShare = 0.2;
// Others are told from the noise of a few replies within about this time.
constexpr double othersSeconds = 5;
// However busy others are, something is tried.
constexpr double leastShare = 0.3;
constexpr double leastReserve = 0.004;
// So much of the rate has to have gone before the bucket's shape is judged: moments may be told in
// whole seconds.
constexpr double shapeSeconds = 3;

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

Duration fromSeconds(double value)
{
    return std::chrono::ceil<Duration>(std::chrono::duration<double>(value));
}

} // namespace

double ToldBucket::ratePerSecond() const
{
    if (m_windowEnd)
        return 0;
    return m_perSecond - std::min(m_othersPerSecond, (1 - leastShare) * m_perSecond);
}

double ToldBucket::pacePerSecond() const
{
    return m_sawNextWindow ? m_perSecond * windowShare : m_perSecond * share + surplusPerSecond();
}

double ToldBucket::surplusPerSecond() const
{
    if (!m_hasLevel || m_windowEnd)
        return 0;
    return std::max(0.0, m_level - keptShare * m_capacity) / surplusSeconds;
}

/// Not touched: replies that are still on their way may tell of less. Who uses most of the limit
/// leaves more, so that of two that share it the other one catches up.
double ToldBucket::reserve() const
{
    const double own = m_windowEnd ? 0.5 : 1 - m_othersPerSecond / m_perSecond;
    const double share = leastReserve * (1 + 4 * own);
    return std::min(std::max(1 + own, share * m_capacity), 0.25 * m_capacity);
}

void ToldBucket::refill(Instant now)
{
    if (!isKnown())
        return;
    if (m_windowEnd && now >= *m_windowEnd) {
        m_adjusted += m_capacity - m_level;
        m_level = m_capacity;
        while (*m_windowEnd <= now)
            *m_windowEnd += std::chrono::minutes(1);
    }
    if (now > m_filledAt) {
        m_level = std::min(m_capacity, m_level + seconds(now - m_filledAt) * ratePerSecond());
        m_filledAt = now;
    }
    if (now > m_pacedAt) {
        const double rate = pacePerSecond();
        m_pace =
            std::min(std::max(1.0, rate * bunchSeconds), m_pace + seconds(now - m_pacedAt) * rate);
        m_pacedAt = now;
    }
}

// A cost above what there can be goes once all is there, and leaves a debt.
Instant ToldBucket::enoughAt(double cost, Instant now)
{
    if (!isKnown())
        return now;
    refill(now);
    const double rate = pacePerSecond();
    const double paceMissing = std::min(cost, std::max(1.0, rate * bunchSeconds)) - m_pace;
    Instant at = now;
    if (paceMissing > rounding)
        at = now + fromSeconds(paceMissing / rate);
    if (!m_hasLevel)
        return at;
    double kept = reserve();
    if (m_sawNextWindow)
        kept = std::min(kept, seconds(*m_windowEnd - now) * m_perSecond / 2);
    const double levelMissing = std::min(cost + kept, m_capacity) - m_level;
    if (levelMissing <= rounding)
        return at;
    if (m_windowEnd && !m_sawNextWindow)
        return std::max(at, *m_windowEnd);
    // What a full minute leaves is lost: towards its end the reserve is used, too.
    if (m_windowEnd) {
        const double spare = std::max(0.0, m_level - cost);
        return std::max(at, *m_windowEnd - fromSeconds(2 * spare / m_perSecond));
    }
    return std::max(at, now + fromSeconds(levelMissing / ratePerSecond()));
}

ToldBucket::Mark ToldBucket::take(double cost, Instant now)
{
    refill(now);
    m_level -= cost;
    m_pace -= cost;
    m_taken += cost;
    return {++m_lastNumber, cost, m_level, m_adjusted, m_taken, now};
}

void ToldBucket::settle(const Mark &mark, double used)
{
    // What the provider has told since holds the real cost already.
    if (mark.number == 0 || mark.number <= m_heardNumber)
        return;
    const double change = mark.cost - used;
    m_level = std::min(m_capacity, m_level + change);
    m_adjusted += change;
    m_pace += std::min(change, 0.0);
}

bool ToldBucket::hear(const ToldLimit &told, const Mark &mark, bool refused, Instant now)
{
    if (!told.limit || *told.limit <= 0 || mark.number == 0)
        return false;
    const bool isFirst = !isKnown();
    const bool changed = *told.limit != m_limit;
    if (!isFirst && mark.number <= m_heardNumber)
        return false; // a newer one told more
    refill(now);
    m_limit = *told.limit;
    m_perSecond = static_cast<double>(m_limit) / 60;
    if (changed)
        m_capacity = static_cast<double>(m_limit);
    if (isFirst)
        m_filledAt = m_pacedAt = now;
    if (!told.remaining) {
        m_hasLevel = false;
        return changed;
    }
    learnShape(told, mark, changed);
    const auto remaining = static_cast<double>(*told.remaining);
    const double returned = refused ? mark.cost : 0;
    const double before = m_level;
    if (isFirst || changed || !m_hasLevel) {
        m_level = std::min(m_capacity, remaining + returned - (m_taken - mark.taken));
        m_adjusted = mark.adjusted; // earlier beliefs are void
    } else {
        const double believed = mark.level + returned + (m_adjusted - mark.adjusted);
        const double missing = believed - remaining;
        learnOthers(missing, mark);
        m_level = std::min(m_capacity, m_level - missing + returned);
        m_adjusted -= missing - returned;
    }
    m_hasLevel = true;
    m_heardNumber = mark.number;
    m_heardAt = mark.at;
    return changed || m_level > before + 0.05 * m_capacity;
}

// When it is full again moves on with each request in a bucket that refills evenly, and stays where
// it is in one that fills all at once.
void ToldBucket::learnShape(const ToldLimit &told, const Mark &mark, bool changed)
{
    if (!told.reset) {
        m_windowEnd.reset();
        m_sawNextWindow = false;
        m_fullAt.reset();
        return;
    }
    const Instant fullAt = mark.at + *told.reset;
    if (!m_fullAt || changed) {
        m_fullAt = fullAt;
        m_fullAtTaken = mark.taken;
    }
    const double moved = seconds(fullAt - *m_fullAt);
    const double expected = (mark.taken - m_fullAtTaken) / m_perSecond;
    const bool isNextWindow = m_windowEnd && moved > 30;
    if (expected >= shapeSeconds && !isNextWindow) {
        const bool stays = moved < 0.3 * expected;
        m_isWindow = stays;
    }
    if (expected >= shapeSeconds || isNextWindow) {
        m_fullAt = fullAt;
        m_fullAtTaken = mark.taken;
    }
    m_sawNextWindow = m_isWindow && (m_sawNextWindow || isNextWindow);
    if (m_isWindow) {
        m_windowEnd = fullAt;
        m_capacity = static_cast<double>(m_limit);
    } else if (m_windowEnd) {
        m_windowEnd.reset();
    } else if (expected >= shapeSeconds) {
        const double toCome = seconds(*told.reset) * m_perSecond;
        m_capacity = std::clamp(static_cast<double>(*told.remaining) + toCome + 1, 1.0,
                                static_cast<double>(m_limit));
    }
}

void ToldBucket::learnOthers(double missing, const Mark &mark)
{
    const double passed = seconds(mark.at - m_heardAt);
    if (m_windowEnd || passed <= 0) {
        m_othersPerSecond = 0;
        return;
    }
    const double weight = 1 - std::exp(-passed / othersSeconds);
    m_othersPerSecond = std::clamp(m_othersPerSecond + weight * missing / passed, 0.0, m_perSecond);
}

} // namespace volley
