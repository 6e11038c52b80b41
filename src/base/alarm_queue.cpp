// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm_queue.h"

namespace volley {

Alarm::Alarm(Alarm &&other) noexcept
    : m_queue(std::move(other.m_queue))
    , m_id(std::exchange(other.m_id, 0))
{}

Alarm &Alarm::operator=(Alarm &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_queue = std::move(other.m_queue);
        m_id = std::exchange(other.m_id, 0);
    }
    return *this;
}

void Alarm::cancel()
{
    if (m_id == 0)
        return;
    if (const auto queue = m_queue.lock())
        queue->remove(m_id);
    m_id = 0;
}

quint64 AlarmQueue::add(Instant when, std::function<void()> callback)
{
    const quint64 id = ++m_lastId;
    m_byTime.emplace(Key{when, id}, std::move(callback));
    m_byId.emplace(id, when);
    return id;
}

void AlarmQueue::remove(quint64 id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return;
    m_byTime.erase(Key{found->second, id});
    m_byId.erase(found);
}

std::optional<Instant> AlarmQueue::next() const
{
    if (m_byTime.empty())
        return std::nullopt;
    return m_byTime.begin()->first.first;
}

bool AlarmQueue::fireOne(Instant now)
{
    if (m_byTime.empty() || m_byTime.begin()->first.first > now)
        return false;
    auto node = m_byTime.extract(m_byTime.begin());
    m_byId.erase(node.key().second);
    node.mapped()();
    return true;
}

int AlarmQueue::fireDue(Instant now)
{
    int fired = 0;
    while (fireOne(now))
        ++fired;
    return fired;
}

} // namespace volley
