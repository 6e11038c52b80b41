// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/run_history.h"

#include <algorithm>

namespace volley {

namespace {

void join(RunHistory::Stretch &into, const RunHistory::Stretch &from)
{
    into.answered += from.answered;
    into.failed += from.failed;
    into.tokens += from.tokens;
    into.flown += from.flown;
    into.allowed += from.allowed;
    into.latency.add(from.latency);
}

} // namespace

void RunHistory::setAllowed(qint64 atMs, int count)
{
    settleAllowed(atMs);
    m_allowed.value = count;
}

void RunHistory::addFlight(qint64 fromMs, qint64 toMs)
{
    spread(fromMs, toMs, &Stretch::flown, 1);
}

void RunHistory::addAnswer(qint64 atMs, qint64 durationMs, qint64 tokens)
{
    Stretch &stretch = stretchAt(atMs);
    ++stretch.answered;
    stretch.tokens += tokens;
    stretch.latency.add(durationMs);
    m_latency.add(durationMs);
}

void RunHistory::addFailure(qint64 atMs, qint64 tokens)
{
    Stretch &stretch = stretchAt(atMs);
    ++stretch.failed;
    stretch.tokens += tokens;
}

void RunHistory::addMark(qint64 atMs, const QString &text)
{
    if (m_marks.size() < size_t(mostMarks))
        m_marks.push_back({std::max<qint64>(atMs, 0), text});
}

void RunHistory::extendTo(qint64 atMs)
{
    settleAllowed(atMs);
}

qint64 RunHistory::coveredMs(size_t stretch) const
{
    return std::clamp<qint64>(m_lengthMs - qint64(stretch) * m_stretchMs, 1, m_stretchMs);
}

RunHistory::Stretch &RunHistory::stretchAt(qint64 atMs)
{
    atMs = std::max<qint64>(atMs, 0);
    m_lengthMs = std::max(m_lengthMs, atMs);
    while (atMs / m_stretchMs >= mostStretches)
        halve();
    const auto number = size_t(atMs / m_stretchMs);
    if (number >= m_stretches.size())
        m_stretches.resize(number + 1);
    return m_stretches[number];
}

void RunHistory::halve()
{
    m_stretchMs *= 2;
    const size_t half = (m_stretches.size() + 1) / 2;
    for (size_t i = 0; i < half; ++i) {
        if (i > 0)
            m_stretches[i] = std::move(m_stretches[2 * i]);
        if (2 * i + 1 < m_stretches.size())
            join(m_stretches[i], m_stretches[2 * i + 1]);
    }
    m_stretches.resize(half);
}

void RunHistory::spread(qint64 fromMs, qint64 toMs, double Stretch::*sum, double value)
{
    fromMs = std::max<qint64>(fromMs, 0);
    if (toMs <= fromMs)
        return;
    stretchAt(toMs - 1); // so that the length of a stretch is settled
    m_lengthMs = std::max(m_lengthMs, toMs);
    while (fromMs < toMs) {
        const qint64 end = std::min(toMs, (fromMs / m_stretchMs + 1) * m_stretchMs);
        stretchAt(fromMs).*sum += value * double(end - fromMs);
        fromMs = end;
    }
}

void RunHistory::settleAllowed(qint64 atMs)
{
    if (atMs <= m_allowed.sinceMs)
        return;
    spread(m_allowed.sinceMs, atMs, &Stretch::allowed, m_allowed.value);
    m_allowed.sinceMs = atMs;
}

} // namespace volley
