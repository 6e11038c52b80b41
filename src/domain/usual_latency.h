// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace volley {

/// How long answers usually take, so that one that takes far longer stands out. Of the latest
/// thousand; a plain value, one a target.
class UsualLatency
{
public:
    static constexpr size_t enough = 50; ///< answers before anything is said

    void note(qint64 durationMs);
    /// 99 of 100 took no longer than this, rounded up to two figures; empty before `enough`.
    [[nodiscard]] std::optional<qint64> p99() const { return m_p99; }

    /// From when on a request counts as stalled where this is what is usual.
    [[nodiscard]] static qint64 stalledAfterMs(qint64 usualMs);

private:
    std::vector<qint64> m_durations;
    size_t m_next = 0; ///< the oldest, once there are as many as are kept
    int m_sinceCounted = 0;
    std::optional<qint64> m_p99;
};

} // namespace volley
