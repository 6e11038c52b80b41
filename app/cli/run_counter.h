// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <array>
#include <vector>

namespace volley {

/// Counts requests per state from the engine's updates. A plain value.
class RunCounter
{
public:
    void begin(qint64 requests)
    {
        m_states.assign(size_t(requests), RequestState::Queued);
        m_counts = {};
        m_counts[size_t(RequestState::Queued)] = requests;
    }
    void apply(const RequestUpdate &update)
    {
        if (update.ordinal < 0 || size_t(update.ordinal) >= m_states.size())
            return;
        RequestState &state = m_states[size_t(update.ordinal)];
        --m_counts[size_t(state)];
        state = update.state;
        ++m_counts[size_t(state)];
    }
    [[nodiscard]] qint64 requests() const { return qint64(m_states.size()); }
    [[nodiscard]] qint64 count(RequestState state) const { return m_counts[size_t(state)]; }
    [[nodiscard]] qint64 finished() const
    {
        return count(RequestState::Succeeded) + count(RequestState::Failed) +
               count(RequestState::Cancelled) + count(RequestState::Interrupted);
    }

private:
    std::vector<RequestState> m_states;
    std::array<qint64, requestStateCount> m_counts{};
};

} // namespace volley
