// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system_clock.h"

#include "base/alarm_queue.h"

#include <QDateTime>

namespace volley {

SystemClock::SystemClock()
    : m_queue(std::make_shared<AlarmQueue>())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { fire(); });
}

SystemClock::~SystemClock() = default;

Instant SystemClock::now() const
{
    return std::chrono::steady_clock::now();
}

qint64 SystemClock::utcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

Alarm SystemClock::at(Instant when, std::function<void()> callback)
{
    const quint64 id = m_queue->add(when, std::move(callback));
    if (!m_armedFor || when < *m_armedFor)
        arm();
    return Alarm(m_queue, id);
}

void SystemClock::fire()
{
    m_armedFor.reset();
    m_queue->fireDue(now());
    arm();
}

// A timer left armed for an alarm that was cancelled fires once for nothing; that is cheaper than
// touching the timer at each cancel.
void SystemClock::arm()
{
    const auto next = m_queue->next();
    if (!next || (m_armedFor && *m_armedFor <= *next))
        return;
    m_armedFor = next;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - now());
    m_timer.start(std::max(wait, std::chrono::milliseconds::zero()));
}

} // namespace volley
