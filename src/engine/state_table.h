// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request_state.h"

#include <vector>

namespace volley {

/// State and number of attempts of every request of a run: one byte and one short each, so that a
/// million requests begin in no time. What is known beyond that exists only for requests that are
/// alive. A plain value of the Scheduler, on the engine's thread.
class StateTable
{
public:
    /// Notes beside the state, for lists that are cleaned lazily.
    enum Mark : quint8 {
        Listed = 0x10,      ///< stands in its lane's list of those that became ready again
        Unrecorded = 0x20,  ///< cancelled while not in flight; its record has still to be written
        Unpublished = 0x40, ///< put back into the queue; whoever shows it has not been told
        Afresh = 0x80,      ///< a person wants another answer: no earlier one may stand in
    };

    /// `states` and `attempts` are empty or have one entry a request.
    StateTable(qint64 requests, const std::vector<RequestState> &states,
               const std::vector<quint16> &attempts);

    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_bytes.size()); }
    [[nodiscard]] bool contains(Ordinal ordinal) const { return ordinal >= 0 && ordinal < size(); }
    [[nodiscard]] RequestState state(Ordinal ordinal) const
    {
        return static_cast<RequestState>(m_bytes[at(ordinal)] & stateBits);
    }
    void setState(Ordinal ordinal, RequestState state)
    {
        quint8 &byte = m_bytes[at(ordinal)];
        byte = static_cast<quint8>((byte & ~stateBits) | static_cast<quint8>(state));
    }
    [[nodiscard]] bool has(Ordinal ordinal, Mark mark) const
    {
        return (m_bytes[at(ordinal)] & mark) != 0;
    }
    void setMark(Ordinal ordinal, Mark mark, bool on);

    /// All attempts ever begun for this request.
    [[nodiscard]] int attempts(Ordinal ordinal) const;
    /// Those that count against the most allowed: since the run began or a person asked again.
    [[nodiscard]] int attemptsSpent(Ordinal ordinal) const;
    /// Counts one more and returns its number, from 1.
    int addAttempt(Ordinal ordinal);
    /// It was not sent after all: its number is free again.
    void takeBackAttempt(Ordinal ordinal);
    /// Lets the attempts count anew; their numbers go on.
    void renewBudget(Ordinal ordinal);

private:
    static constexpr quint8 stateBits = 0x0f;
    static size_t at(Ordinal ordinal) { return static_cast<size_t>(ordinal); }

    std::vector<quint8> m_bytes;
    std::vector<quint16> m_attempts;
    std::vector<quint16> m_forgiven; ///< attempts that no longer count; empty until there are any
};

} // namespace volley
