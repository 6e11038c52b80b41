// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usual_latency.h"

#include <algorithm>

namespace volley {

namespace {

constexpr size_t kept = 1000;
constexpr int countedEvery = 25;
constexpr qint64 leastStallMs = 10'000;

// Rounded, so that whoever shows it does not have to show another number all the time.
qint64 roundedUp(qint64 number)
{
    qint64 unit = 1;
    while (number / unit >= 100)
        unit *= 10;
    return (number + unit - 1) / unit * unit;
}

} // namespace

void UsualLatency::note(qint64 durationMs)
{
    if (m_durations.size() < kept) {
        m_durations.push_back(durationMs);
    } else {
        m_durations[m_next] = durationMs;
        m_next = (m_next + 1) % kept;
    }
    ++m_sinceCounted;
    if (m_durations.size() < enough || (m_p99 && m_sinceCounted < countedEvery))
        return;
    m_sinceCounted = 0;
    std::vector<qint64> sorted = m_durations;
    const auto rank =
        sorted.begin() + static_cast<std::ptrdiff_t>((sorted.size() * 99 + 99) / 100 - 1);
    std::nth_element(sorted.begin(), rank, sorted.end());
    m_p99 = roundedUp(*rank);
}

qint64 UsualLatency::stalledAfterMs(qint64 usualMs)
{
    return std::max(leastStallMs, 3 * usualMs);
}

} // namespace volley
