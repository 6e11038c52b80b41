// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace volley {

using Instant = std::chrono::steady_clock::time_point;
using Duration = std::chrono::steady_clock::duration;

class AlarmQueue;

/// Owns one pending alarm: destroying or resetting it cancels, and the callback is not called
/// afterwards. Movable. May outlive its clock.
class Alarm
{
public:
    Alarm() = default;
    Alarm(std::weak_ptr<AlarmQueue> queue, quint64 id)
        : m_queue(std::move(queue))
        , m_id(id)
    {}
    Alarm(Alarm &&other) noexcept;
    Alarm &operator=(Alarm &&other) noexcept;
    ~Alarm() { cancel(); }
    Q_DISABLE_COPY(Alarm)

    void cancel();

private:
    std::weak_ptr<AlarmQueue> m_queue;
    quint64 m_id = 0;
};

/// Time as a constructor parameter. Each clock, with its alarms, belongs to one thread; instants
/// may be compared across threads.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Steady time: never jumps.
    [[nodiscard]] virtual Instant now() const = 0;
    /// Wall time in milliseconds since the epoch, UTC; for display and for records only.
    [[nodiscard]] virtual qint64 utcMs() const = 0;
    /// Calls `callback` on this clock's thread once `when` is reached (at once, but never from
    /// within this call, if it has passed). Alarms fire in order of their instants.
    [[nodiscard]] virtual Alarm at(Instant when, std::function<void()> callback) = 0;
};

} // namespace volley
