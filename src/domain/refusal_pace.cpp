// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refusal_pace.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace volley {

namespace {

using std::chrono::seconds;

constexpr seconds remembered{120};
constexpr seconds lately{10};
constexpr double enoughLet = 5;
constexpr double share = 0.995;
// How long the pace stays as it is, and in what time from there it doubles.
constexpr double leastHold = 10;
constexpr double mostHold = 20;
constexpr double requestsHeld = 50;
constexpr double mostHoldOfSlow = 600;
constexpr double doublingSeconds = 60;
// At so much of that time a refusal should have come if the limit were what it was: from there on
// it grows much faster. Not where a server asks for longer pauses than this: one that counts by
// full minutes begins each of them anew, and lets much go before it refuses.
constexpr double hurriesAt = 0.6;
constexpr seconds shortPause{2};
// A pace of so much a second grows as that says; faster ones slower and slow ones faster, so that
// two that share a limit come to share it evenly.
constexpr double usualPerSecond = 10;
constexpr double bunchSeconds = 0.25;
// Two paces in step would meet the same one of a shared bucket's tokens each time, and the same one
// of them find it taken: each goes a little before or after its turn, by the golden ratio's turns.
constexpr double goldenRatio = std::numbers::phi;
constexpr double heldWeight = 1.0 / 16;
constexpr double leastPerSecond = 1.0 / 60;
// When refusals have another cause than the pace, and for how long that is believed.
constexpr int mostInVain = 5;
constexpr double rareShare = 0.25;
constexpr double oftenShare = 0.15;
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
    const double more = grown * grown + (m_hurries ? std::pow(grown / hurriesAt, 6) : 0.0);
    return m_base * (1 + eagerness * more);
}

void RefusalPace::refill(Instant now)
{
    const double rate = perSecond(now);
    if (rate <= 0)
        return;
    if (now > m_filledAt)
        m_level = std::min(std::max(1.5, rate * bunchSeconds),
                           m_level + inSeconds(now - m_filledAt) * rate);
    m_filledAt = std::max(m_filledAt, now);
}

Instant RefusalPace::nextAt(Instant now)
{
    const double rate = perSecond(now);
    if (rate <= 0)
        return now;
    refill(now);
    if (m_level >= m_need - 1e-6)
        return now;
    m_holds = true;
    return now + fromSeconds((m_need - m_level) / rate);
}

void RefusalPace::take(Instant now)
{
    refill(now);
    if (m_base > 0)
        m_level -= 1;
    m_let += 1;
    m_heldShare += ((std::exchange(m_holds, false) ? 1.0 : 0.0) - m_heldShare) * heldWeight;
    m_need = std::fmod(m_need + goldenRatio, 1.0) + 0.5;
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
    if (m_base > 0)
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

// From one refusal's pause to the other's: what a bucket let in before it was empty it may have
// held ready all at once, as one does that is filled each full minute.
void RefusalPace::measure(const Point &from, Instant openAt, Instant now)
{
    const double before = perSecond(now);
    const double measured = (m_let - from.let) / std::max(0.5, inSeconds(openAt - from.openAt));
    const bool same = measured < 1.1 * m_base && m_base < 1.1 * measured;
    m_hold = same ? std::min(mostHold, m_hold + leastHold) : leastHold;
    m_base = share * measured;
    if (before > 0)
        m_base = std::clamp(m_base, 0.3 * before, before);
}

void RefusalPace::letGo(Instant now)
{
    m_refusals.clear();
    m_base = 0;
    m_inVain = m_refused = 0;
    m_letInVain = m_refusedInVain = 0;
    m_offUntil = now + m_offTime;
    m_offTime = std::min<Duration>(2 * m_offTime, mostOffTime);
    m_letBeforeOff = m_let;
    m_refusedWhileOff = 0;
}

// It was the pace after all: the one is taken up again that was kept before it was doubted.
void RefusalPace::refusedWhileOff(Instant now)
{
    const double let = m_let - m_letBeforeOff;
    if (++m_refusedWhileOff < mostInVain ||
        m_refusedWhileOff < oftenShare * (let + m_refusedWhileOff))
        return;
    m_offUntil = now;
    m_base = m_beforeInVain;
    m_baseAt = m_filledAt = now;
    m_hold = leastHold;
    m_level = std::min(m_level, 0.0);
}

bool RefusalPace::refuse(Instant sentAt, Duration asked, Instant now)
{
    m_let -= 1;
    while (!m_refusals.empty() && m_refusals.front().at + remembered < now)
        m_refusals.pop_front();
    if (now < m_offUntil) {
        refusedWhileOff(now);
        return m_base > 0;
    }
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
        letGo(now);
        return true;
    }
    lower(asked, now);
    return true;
}

void RefusalPace::lower(Duration asked, Instant now)
{
    m_refused = 1;
    // The youngest that is long enough ago to measure from, else the oldest.
    const Point *from = nullptr;
    for (const Point &point : m_refusals) {
        if (!from || point.at + lately <= now || m_let - point.let >= enoughLet)
            from = &point;
    }
    const Instant openAt = now + asked;
    if (from)
        measure(*from, openAt, now);
    else
        m_base = recentRate(now);
    m_base = std::max(m_base, leastPerSecond);
    m_baseAt = m_filledAt = now;
    m_level = std::min(m_level, 0.0);
    m_refusals.push_back({now, m_let, openAt});
    m_hurries = std::ranges::all_of(
        m_refusals, [](const Point &refusal) { return refusal.openAt - refusal.at <= shortPause; });
}

} // namespace volley
