// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <functional>
#include <map>
#include <optional>
#include <unordered_map>

namespace volley {

/// The pending alarms of a clock, in order of time. One ordered map and no operating-system timer
/// an alarm: a request sets and drops several deadlines, and thousands of requests are alive. Lives
/// on its clock's thread.
class AlarmQueue
{
public:
    quint64 add(Instant when, std::function<void()> callback);
    void remove(quint64 id);
    [[nodiscard]] std::optional<Instant> next() const;
    [[nodiscard]] bool isEmpty() const { return m_byTime.empty(); }

    /// Fires what is due at `now`, in order, alarms that the callbacks add included if they are
    /// due. Returns how many fired.
    int fireDue(Instant now);
    /// Fires only the earliest alarm if it is due at `now`; false if none is.
    bool fireOne(Instant now);

private:
    using Key = std::pair<Instant, quint64>;
    std::map<Key, std::function<void()>> m_byTime;
    std::unordered_map<quint64, Instant> m_byId;
    quint64 m_lastId = 0;
};

} // namespace volley
