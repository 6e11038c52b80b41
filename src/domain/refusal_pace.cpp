// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refusal_pace.h"

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

using std::chrono::seconds;

constexpr seconds remembered{120};
constexpr seconds lately{10};
constexpr double enoughLet = 5;
constexpr double share = 0.995;
// How long the pace stays as it is, and in what time from there it doubles.
constexpr double leastHold = 10;
constexpr double mostHold = 30;
constexpr double requestsHeld = 50;
constexpr double mostHoldOfSlow = 600;
constexpr double doublingSeconds = 60;
// A pace of so much a second grows as that says; faster ones slower and slow ones faster, so that
// two that share a limit come to share it evenly.
constexpr double usualPerSecond = 10;
constexpr double bunchSeconds = 0.25;
constexpr double leastPerSecond = 1.0 / 60;
// When refusals have another cause than the pace, and for how long that is believed.
constexpr int mostInVain = 5;
constexpr double rareShare = 0.25;
constexpr double muchSlower = 0.8;
constexpr std::chrono::minutes mostOffTime{8};

double inSeconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

Duration fromSeconds(double value)
{
    return std::chrono::ceil<Duration>(std::chrono::duration<double>(value));
}

} // namespace

// So many that one refusal among them is a small share.
double RefusalPace::holdSeconds() const
{
    return std::max(m_hold, std::min(requestsHeld / m_base, mostHoldOfSlow));
}

double RefusalPace::perSecond(Instant now) const
{
    if (m_base <= 0)
        return 0;
    const double grown = std::max(0.0, inSeconds(now - m_baseAt) - holdSeconds()) / doublingSeconds;
    const double eagerness = std::clamp(usualPerSecond / m_base, 0.25, 4.0);
    return m_base * (1 + eagerness * grown * grown);
}

void RefusalPace::refill(Instant now)
{
    const double rate = perSecond(now);
    if (rate <= 0)
        return;
    if (now > m_filledAt)
        m_level = std::min(std::max(1.0, rate * bunchSeconds),
                           m_level + inSeconds(now - m_filledAt) * rate);
    m_filledAt = std::max(m_filledAt, now);
}

Instant RefusalPace::nextAt(Instant now)
{
    const double rate = perSecond(now);
    if (rate <= 0)
        return now;
    refill(now);
    return m_level >= 1 - 1e-6 ? now : now + fromSeconds((1 - m_level) / rate);
}

void RefusalPace::take(Instant now)
{
    refill(now);
    m_level -= 1;
    m_let += 1;
    if (!m_recent.empty() && now < m_recent.back().at + seconds(1)) {
        m_recent.back().let = m_let;
        return;
    }
    m_recent.push_back({now, m_let});
    while (m_recent.front().at + lately + seconds(1) < now) {
        m_recent.pop_front();
        m_isYoung = false;
    }
}

void RefusalPace::giveBack()
{
    m_let -= 1;
    m_level += 1;
}

double RefusalPace::recentRate(Instant now) const
{
    if (m_recent.empty())
        return 0;
    // The first point has what went in its own second, too; before the first ten seconds are over
    // it is the beginning.
    const Point &first = m_recent.front();
    const double before = m_recent.size() < 2 || m_isYoung ? 0 : first.let;
    return std::max(1.0, m_let - before) / std::max(1.0, inSeconds(now - first.at));
}

// A pace that is too fast is refused a large share; one that is just a little too fast is right
// after one measurement. What is refused again and again, and yet rarely, is refused whatever the
// pace.
bool RefusalPace::isOtherCause(const Point &last, Instant now)
{
    if (m_base <= 0 || inSeconds(now - last.at) > holdSeconds()) {
        m_inVain = 0;
        m_letInVain = m_refusedInVain = 0;
        return false;
    }
    if (m_inVain == 0)
        m_beforeInVain = m_base;
    m_letInVain += m_let - last.let;
    m_refusedInVain += m_refused;
    const bool isMuchSlower = m_base < muchSlower * m_beforeInVain;
    return ++m_inVain >= mostInVain && isMuchSlower &&
           m_refusedInVain < rareShare * (m_letInVain + m_refusedInVain);
}

void RefusalPace::measure(const Point &from, Instant now)
{
    const double before = perSecond(now);
    const double measured = (m_let - from.let) / std::max(0.5, inSeconds(now - from.at));
    const bool same = measured < 1.1 * m_base && m_base < 1.1 * measured;
    m_hold = same ? std::min(mostHold, m_hold + leastHold) : leastHold;
    m_base = share * measured;
    if (before > 0)
        m_base = std::clamp(m_base, 0.3 * before, before);
}

bool RefusalPace::refuse(Instant sentAt, Instant now)
{
    m_let -= 1;
    while (!m_refusals.empty() && m_refusals.front().at + remembered < now)
        m_refusals.pop_front();
    if (now < m_offUntil)
        return false;
    ++m_refused;
    // Those that were on their way when the last one was heard of say nothing new, nor does one
    // before which nothing was let in.
    if (!m_refusals.empty() && sentAt <= m_refusals.back().at) {
        m_refusals.back().let -= 1;
        return false;
    }
    if (!m_refusals.empty() && m_let <= m_refusals.back().let)
        return false;
    if (!m_refusals.empty() && isOtherCause(m_refusals.back(), now)) {
        m_refusals.clear();
        m_base = 0;
        m_inVain = m_refused = 0;
        m_letInVain = m_refusedInVain = 0;
        m_offUntil = now + m_offTime;
        m_offTime = std::min<Duration>(2 * m_offTime, mostOffTime);
        return true;
    }
    m_refused = 1;
    // The youngest that is long enough ago to measure from, else the oldest.
    const Point *from = nullptr;
    for (const Point &point : m_refusals) {
        if (!from || point.at + lately <= now || m_let - point.let >= enoughLet)
            from = &point;
    }
    if (from)
        measure(*from, now);
    else
        m_base = recentRate(now);
    m_base = std::max(m_base, leastPerSecond);
    m_baseAt = m_filledAt = now;
    m_level = std::min(m_level, 0.0);
    m_refusals.push_back({now, m_let});
    return true;
}

} // namespace volley
