// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/continuation.h"

namespace volley {

Continuation::Continuation(const RunSpec &spec, const QList<RequestState> &states, bool goesOn)
    : m_spec(spec)
    , m_states(states)
    , m_goesOn(goesOn)
{
    const RunPlan plan(spec.rows, static_cast<int>(spec.definition.targets.size()),
                       spec.definition.repeats);
    const auto requests = static_cast<size_t>(plan.requests());
    m_spec.states.assign(requests, isSent(RequestState::Queued) ? RequestState::Queued
                                                                : RequestState::Cancelled);
    m_spec.attempts.assign(requests, 0);
}

bool Continuation::isSent(RequestState state) const
{
    return m_states.contains(state) || (m_goesOn && !isFinal(state));
}

Result<void> Continuation::take(const StoredRequest &request)
{
    const Ordinal ordinal = request.update.ordinal;
    const auto index = static_cast<size_t>(ordinal);
    if (ordinal < 0 || index >= m_spec.states.size())
        return fail(ErrorKind::Damaged);
    m_spec.attempts[index] = request.attempts;
    if (isSent(request.state)) {
        if (request.state == RequestState::Succeeded)
            m_spec.afresh.append(ordinal);
        m_spec.states[index] = RequestState::Queued;
    } else {
        m_spec.states[index] = isFinal(request.state) ? request.state : RequestState::Cancelled;
    }
    return {};
}

void Continuation::retry(const QList<Ordinal> &ordinals)
{
    for (const Ordinal ordinal : ordinals) {
        if (ordinal < 0 || static_cast<size_t>(ordinal) >= m_spec.states.size())
            continue;
        RequestState &state = m_spec.states[static_cast<size_t>(ordinal)];
        if (state == RequestState::Succeeded)
            m_spec.afresh.append(ordinal);
        state = RequestState::Queued;
    }
}

} // namespace volley
