// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm_queue.h"
#include "base/clock.h"

namespace volley::test {

/// Time that moves only when a test says so. Starts at an arbitrary instant and at
/// 2026-01-01T00:00Z.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] qint64 utcMs() const override
    {
        return m_startUtcMs +
               std::chrono::duration_cast<std::chrono::milliseconds>(m_now - m_start).count();
    }
    [[nodiscard]] Alarm at(Instant when, std::function<void()> callback) override
    {
        return Alarm(m_queue, m_queue->add(when, std::move(callback)));
    }

    /// Moves on by `step`, firing what comes due on the way at its own moment and in order.
    void advance(Duration step)
    {
        const Instant goal = m_now + step;
        while (const auto next = m_queue->next()) {
            if (*next > goal)
                break;
            m_now = std::max(m_now, *next);
            m_queue->fireOne(m_now);
        }
        m_now = goal;
    }
    /// Moves to the next alarm and fires it; false if there is none.
    bool advanceToNext()
    {
        const auto next = m_queue->next();
        if (!next)
            return false;
        advance(std::max(*next - m_now, Duration::zero()));
        return true;
    }
    [[nodiscard]] bool hasAlarms() const { return !m_queue->isEmpty(); }

private:
    std::shared_ptr<AlarmQueue> m_queue = std::make_shared<AlarmQueue>();
    Instant m_start{std::chrono::hours(1000)};
    Instant m_now = m_start;
    qint64 m_startUtcMs = 1'767'225'600'000;
};

} // namespace volley::test
