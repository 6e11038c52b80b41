// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state_table.h"

#include <limits>

namespace volley {

namespace {

// A run begins with requests that wait or are over, with nothing between: what was in flight when
// the states were taken may have been billed, what was only waiting was not.
RequestState atStart(RequestState state)
{
    switch (state) {
    case RequestState::Waiting:
    case RequestState::Retrying:
        return RequestState::Queued;
    case RequestState::Sending:
    case RequestState::Streaming:
    case RequestState::Saving:
        return RequestState::Interrupted;
    default:
        return state;
    }
}

} // namespace

StateTable::StateTable(qint64 requests, const std::vector<RequestState> &states,
                       const std::vector<quint16> &attempts)
    : m_bytes(static_cast<size_t>(requests), static_cast<quint8>(RequestState::Queued))
    , m_attempts(attempts)
    , m_forgiven(attempts)
{
    m_attempts.resize(m_bytes.size());
    if (!m_forgiven.empty())
        m_forgiven.resize(m_bytes.size());
    const size_t given = std::min(states.size(), m_bytes.size());
    for (size_t i = 0; i < given; ++i)
        m_bytes[i] = static_cast<quint8>(atStart(states[i]));
}

void StateTable::setMark(Ordinal ordinal, Mark mark, bool on)
{
    quint8 &byte = m_bytes[at(ordinal)];
    byte = static_cast<quint8>(on ? byte | mark : byte & ~mark);
}

int StateTable::attempts(Ordinal ordinal) const
{
    return m_attempts[at(ordinal)];
}

int StateTable::attemptsSpent(Ordinal ordinal) const
{
    return m_attempts[at(ordinal)] - (m_forgiven.empty() ? 0 : m_forgiven[at(ordinal)]);
}

int StateTable::addAttempt(Ordinal ordinal)
{
    quint16 &count = m_attempts[at(ordinal)];
    if (count < std::numeric_limits<quint16>::max())
        ++count;
    return count;
}

void StateTable::takeBackAttempt(Ordinal ordinal)
{
    quint16 &count = m_attempts[at(ordinal)];
    if (count > 0)
        --count;
}

void StateTable::renewBudget(Ordinal ordinal)
{
    if (m_forgiven.empty())
        m_forgiven.resize(m_attempts.size());
    m_forgiven[at(ordinal)] = m_attempts[at(ordinal)];
}

} // namespace volley
