// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/system_clock.h"

namespace volley::test {

/// The machine's time, so many times as fast: for those who wait for minutes. Whoever has to agree
/// about time has to share it.
class FastClock final : public Clock
{
public:
    explicit FastClock(int times)
        : m_times(times)
    {}

    [[nodiscard]] Instant now() const override
    {
        return m_start + (m_clock.now() - m_start) * m_times;
    }
    [[nodiscard]] qint64 utcMs() const override
    {
        return m_startUtcMs +
               std::chrono::duration_cast<std::chrono::milliseconds>(now() - m_start).count();
    }
    [[nodiscard]] Alarm at(Instant when, std::function<void()> callback) override
    {
        return m_clock.at(m_start + (when - m_start) / m_times + std::chrono::nanoseconds(1),
                          std::move(callback));
    }

private:
    SystemClock m_clock;
    int m_times;
    Instant m_start = m_clock.now();
    qint64 m_startUtcMs = m_clock.utcMs();
};

} // namespace volley::test
