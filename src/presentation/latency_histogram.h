// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace volley {

/// Counts durations in classes that grow with them: a few hundred numbers hold a million durations,
/// and any percentile of them within 1.6 %. Below 64 ms each millisecond has a class of its own. A
/// plain value.
class LatencyHistogram
{
public:
    /// Below 0 counts as 0, above a week as a week.
    void add(qint64 ms);
    void add(const LatencyHistogram &other);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// The duration that `share` (0 to 1) of them do not exceed; nothing where there are none.
    [[nodiscard]] std::optional<qint64> percentile(double share) const;

    struct Bar
    {
        qint64 fromMs = 0; ///< included
        qint64 toMs = 0;   ///< not included
        qint64 count = 0;
    };
    /// From the shortest to the longest, each bar as wide as the others on a logarithmic scale, at
    /// most that many; empty where there are none.
    [[nodiscard]] std::vector<Bar> bars(int most) const;

private:
    std::vector<quint32> m_counts; ///< by class, as far as there are any
    qint64 m_count = 0;
};

} // namespace volley
