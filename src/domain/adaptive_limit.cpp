// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adaptive_limit.h"

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr int first = 4;
constexpr Duration leastPatience = minutes(1);
constexpr Duration mostPatience = minutes(16);
// How much of what a step could bring at best it has to bring.
constexpr double gainShare = 0.4;
// A little more than the server needs to be busy, since answers differ in length.
constexpr double headroom = 1.2;
constexpr double muchSlower = 1.5;
constexpr double noLoss = 0.85;
constexpr double cut = 0.8;

} // namespace

AdaptiveLimit::AdaptiveLimit(int most)
    : m_most(std::max(most, 1))
    , m_limit(std::min(first, m_most))
    , m_patience(leastPatience)
{}

void AdaptiveLimit::setMost(int most)
{
    m_most = std::max(most, 1);
    m_limit = std::min(m_limit, m_most);
}

int AdaptiveLimit::samplesNeeded() const
{
    return m_phase == Phase::Doubling ? std::max(16, 2 * m_limit) : std::max(40, 3 * m_limit);
}

void AdaptiveLimit::startOver(Instant now)
{
    m_since = now;
    m_sum = 0;
    m_count = m_idle = 0;
}

std::optional<AdaptiveLimit::Change> AdaptiveLimit::change(int to, Phase phase, Reason reason,
                                                           Instant now)
{
    if (phase == Phase::Settled)
        m_settledAt = now;
    m_phase = phase;
    startOver(now);
    to = std::clamp(to, 1, m_most);
    if (to == m_limit)
        return std::nullopt;
    return Change{std::exchange(m_limit, to), to, reason};
}

std::optional<AdaptiveLimit::Change> AdaptiveLimit::answered(Instant sentAt, bool slotsBind,
                                                             Instant now)
{
    if (sentAt < m_since)
        return std::nullopt;
    // What is not used cannot be judged.
    if (!slotsBind)
        ++m_idle;
    m_sum += std::chrono::duration<double>(now - sentAt).count();
    if (++m_count < samplesNeeded())
        return std::nullopt;
    const Measure measure{m_limit, std::max(m_sum / m_count, 1e-4)};
    const bool wasUsed = m_idle * 4 < m_count;
    startOver(now);
    return wasUsed ? judge(measure, now) : std::nullopt;
}

// By Little's law, as many as keep the server busy at the latency it has when nothing waits.
int AdaptiveLimit::busyAt(const Measure &full, double latency)
{
    return int(std::ceil(headroom * full.throughput() * latency));
}

bool AdaptiveLimit::isBetter(const Measure &now) const
{
    const double gain = now.throughput() / m_before->throughput();
    const double atBest = double(now.limit) / m_before->limit;
    return gain >= 1 + gainShare * (atBest - 1);
}

std::optional<AdaptiveLimit::Change> AdaptiveLimit::judge(const Measure &now, Instant at)
{
    switch (m_phase) {
    case Phase::Doubling:
        if (!m_before || isBetter(now)) {
            m_before = now;
            if (m_limit == m_most)
                return change(m_limit, Phase::Settled, Reason::KeepsUp, at);
            return change(2 * m_limit, Phase::Doubling, Reason::KeepsUp, at);
        } else {
            const int to = std::clamp(busyAt(now, m_before->latency), m_before->limit, m_limit);
            m_fewerNext = true;
            m_before.reset();
            return change(to, Phase::Settled, Reason::NoGain, at);
        }
    case Phase::Settled:
        if (m_before && now.latency > muchSlower * m_before->latency && m_limit > 1) {
            const int to = std::min(m_limit - 1, busyAt(now, m_before->latency));
            m_before = now;
            return change(to, Phase::SteppedBack, Reason::Slower, at);
        }
        if (!m_before)
            m_before = now;
        if (at - m_settledAt < m_patience)
            return std::nullopt;
        m_before = now;
        if (m_limit == m_most || (m_fewerNext && m_limit > 1))
            return change(m_limit * 2 / 3, Phase::TryingFewer, Reason::Tried, at);
        return change(m_limit + std::max(1, m_limit / 2), Phase::TryingMore, Reason::Tried, at);
    case Phase::TryingMore:
        if (isBetter(now)) {
            m_patience = leastPatience;
            m_before = now;
            return change(2 * m_limit, Phase::Doubling, Reason::KeepsUp, at);
        }
        m_patience = std::min(2 * m_patience, mostPatience);
        m_fewerNext = true;
        return change(m_before->limit, Phase::Settled, Reason::NoGain, at);
    case Phase::TryingFewer:
        m_fewerNext = false;
        if (now.throughput() >= noLoss * m_before->throughput()) {
            m_before = now;
            if (m_limit == 1)
                return change(1, Phase::Settled, Reason::NoLoss, at);
            return change(m_limit * 2 / 3, Phase::TryingFewer, Reason::NoLoss, at);
        }
        m_patience = std::min(2 * m_patience, mostPatience);
        return change(
            std::clamp(busyAt(*m_before, now.latency), now.limit, m_before->limit * 3 / 2),
            Phase::Settled, Reason::Loss, at);
    case Phase::SteppedBack: {
        const bool lost = now.throughput() < noLoss * m_before->throughput();
        const int to = lost ? m_before->limit : m_limit;
        if (!lost)
            m_before = now;
        return change(to, Phase::Settled, Reason::NotOurs, at);
    }
    }
    return std::nullopt;
}

std::optional<AdaptiveLimit::Change> AdaptiveLimit::pushedBack(Instant sentAt, int inFlight,
                                                               bool overloaded, Instant now)
{
    // Those that went before the last change say nothing of this one.
    if (sentAt < m_since)
        return std::nullopt;
    m_before.reset();
    m_patience = leastPatience;
    const int used = std::min(inFlight, m_limit);
    return change(std::max(1, int(cut * used)), Phase::Settled,
                  overloaded ? Reason::Overloaded : Reason::Refused, now);
}

const char *reasonName(AdaptiveLimit::Reason reason)
{
    switch (reason) {
    case AdaptiveLimit::Reason::KeepsUp:
        return "keeps_up";
    case AdaptiveLimit::Reason::Tried:
        return "tried";
    case AdaptiveLimit::Reason::NoGain:
        return "no_gain";
    case AdaptiveLimit::Reason::NoLoss:
        return "no_loss";
    case AdaptiveLimit::Reason::Loss:
        return "loss";
    case AdaptiveLimit::Reason::Slower:
        return "slower";
    case AdaptiveLimit::Reason::NotOurs:
        return "not_ours";
    case AdaptiveLimit::Reason::Refused:
        return "refused";
    case AdaptiveLimit::Reason::Overloaded:
        return "overloaded";
    }
    return "";
}

} // namespace volley
