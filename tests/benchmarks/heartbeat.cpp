// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

#include "measures.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace volley::bench {

namespace {

constexpr qint64 periodUs = 2000;
/// Upper ends of the histogram's classes.
constexpr std::array<int, 8> classesMs = {1, 2, 4, 8, 16, 33, 50, 100};

QJsonObject statistics(std::vector<int> &us)
{
    if (us.empty())
        return {};
    std::sort(us.begin(), us.end());
    QJsonArray histogram;
    auto from = us.cbegin();
    for (const int end : classesMs) {
        const auto to = std::upper_bound(from, us.cend(), end * 1000);
        histogram.append(qint64(to - from));
        from = to;
    }
    histogram.append(qint64(us.cend() - from));
    return {{QStringLiteral("longest_ms"), us.back() / 1000.0},
            {QStringLiteral("p99_ms"), us[us.size() * 99 / 100] / 1000.0},
            {QStringLiteral("histogram"), histogram}};
}

} // namespace

Heartbeat::Heartbeat(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(periodUs / 1000);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::begin()
{
    m_lateUs.clear();
    m_ownUs.clear();
    m_elapsed.start();
    m_dueUs = periodUs;
    m_workedUs = threadMicroseconds();
    m_timer.start();
}

void Heartbeat::beat()
{
    const qint64 now = m_elapsed.nsecsElapsed() / 1000;
    const qint64 worked = threadMicroseconds();
    const qint64 own = worked - m_workedUs;
    for (; m_dueUs <= now; m_dueUs += periodUs) {
        m_lateUs.push_back(int(now - m_dueUs));
        m_ownUs.push_back(int(std::min(own, now - m_dueUs)));
    }
    m_workedUs = worked;
}

QJsonObject Heartbeat::end()
{
    beat();
    m_timer.stop();
    return {{QStringLiteral("seconds"), m_elapsed.elapsed() / 1000.0},
            {QStringLiteral("beats"), qint64(m_lateUs.size())},
            {QStringLiteral("late"), statistics(m_lateUs)},
            {QStringLiteral("own"), statistics(m_ownUs)}};
}

} // namespace volley::bench
