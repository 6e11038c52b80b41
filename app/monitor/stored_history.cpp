// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/stored_history.h"

#include "presentation/limit_words.h"

#include <QCoreApplication>

#include <limits>
#include <numeric>

namespace volley {

namespace {

class StoredHistoryText
{
    Q_DECLARE_TR_FUNCTIONS(volley::StoredHistory)
};

constexpr qint64 longestPauseMs = 30'000;

} // namespace

StoredHistory::StoredHistory(QStringList targets, QList<int> limits, QList<LimitChange> changes)
    : m_targets(std::move(targets))
    , m_changes(std::move(changes))
    , m_limits(std::move(limits))
{}

int StoredHistory::allowed() const
{
    return std::accumulate(m_limits.begin(), m_limits.end(), 0);
}

void StoredHistory::begin(qint64 utcMs)
{
    m_begun = true;
    m_offset = m_until = utcMs;
    m_history.setAllowed(0, allowed());
}

void StoredHistory::change(const LimitChange &change)
{
    if (change.what == QLatin1String("concurrency") && change.target >= 0 &&
        change.target < m_limits.size()) {
        m_limits[change.target] = int(change.to);
        m_history.setAllowed(runTime(change.utcMs), allowed());
    }
    m_history.addMark(runTime(change.utcMs), limitChangeLine(change, m_targets));
}

void StoredHistory::changeUntil(qint64 utcMs)
{
    for (; m_nextChange < m_changes.size() && m_changes.at(m_nextChange).utcMs <= utcMs;
         ++m_nextChange) {
        // What was changed while nothing went on holds when it goes on.
        LimitChange due = m_changes.at(m_nextChange);
        due.utcMs = std::clamp(due.utcMs, m_offset, std::max(m_offset, m_until));
        change(due);
    }
}

void StoredHistory::add(const AttemptTimes &times)
{
    if (!m_begun)
        begin(times.startedUtcMs);
    changeUntil(times.startedUtcMs);
    if (times.startedUtcMs > m_until + longestPauseMs) {
        m_offset += times.startedUtcMs - m_until;
        m_until = times.startedUtcMs;
        m_history.addMark(runTime(m_until), StoredHistoryText::tr("continued"));
    }
    const qint64 end = std::max(times.endedUtcMs, times.startedUtcMs);
    m_until = std::max(m_until, end);
    m_history.addFlight(runTime(times.startedUtcMs), runTime(end));
    if (times.answered)
        m_history.addAnswer(runTime(end), times.durationMs, times.tokens);
    else if (!times.hedged)
        m_history.addFailure(runTime(end), times.tokens);
}

RunHistory StoredHistory::finish()
{
    if (m_begun) {
        changeUntil(std::numeric_limits<qint64>::max());
        m_history.extendTo(runTime(m_until));
    }
    return std::move(m_history);
}

} // namespace volley
