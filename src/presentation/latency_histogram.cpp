// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/latency_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace volley {

namespace {

// Classes an octave; a power of two.
constexpr qint64 steps = 32;
constexpr int stepBits = 5;
constexpr qint64 longest = 7LL * 24 * 3600 * 1000;

size_t classOf(qint64 ms)
{
    if (ms < steps)
        return size_t(ms);
    const int octave = int(std::bit_width(quint64(ms))) - 1 - stepBits;
    return size_t((octave + 1) * steps + (ms >> octave) - steps);
}

/// The shortest duration of a class.
qint64 lowerBound(size_t number)
{
    const auto index = qint64(number);
    if (index < steps)
        return index;
    return (steps + index % steps) << (index / steps - 1);
}

} // namespace

void LatencyHistogram::add(qint64 ms)
{
    const size_t number = classOf(std::clamp<qint64>(ms, 0, longest));
    if (number >= m_counts.size())
        m_counts.resize(number + 1);
    ++m_counts[number];
    ++m_count;
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    m_counts.resize(std::max(m_counts.size(), other.m_counts.size()));
    for (size_t i = 0; i < other.m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    m_count += other.m_count;
}

std::optional<qint64> LatencyHistogram::percentile(double share) const
{
    if (m_count == 0)
        return {};
    const auto wanted = std::clamp<qint64>(qint64(std::ceil(share * double(m_count))), 1, m_count);
    qint64 seen = 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen >= wanted)
            return (lowerBound(i) + lowerBound(i + 1) - 1) / 2;
    }
    return {};
}

std::vector<LatencyHistogram::Bar> LatencyHistogram::bars(int most) const
{
    if (m_count == 0 || most < 1)
        return {};
    const auto first = size_t(
        std::find_if(m_counts.begin(), m_counts.end(), [](quint32 count) { return count > 0; }) -
        m_counts.begin());
    size_t wide = 1;
    while (m_counts.size() / wide - first / wide + 1 > size_t(most))
        wide *= 2;
    std::vector<Bar> bars;
    for (size_t from = first / wide * wide; from < m_counts.size(); from += wide) {
        Bar bar{lowerBound(from), lowerBound(from + wide), 0};
        for (size_t i = from; i < std::min(from + wide, m_counts.size()); ++i)
            bar.count += m_counts[i];
        bars.push_back(bar);
    }
    return bars;
}

} // namespace volley
