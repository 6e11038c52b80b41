// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_state.h"

namespace volley {

QString stateName(RequestState state)
{
    switch (state) {
    case RequestState::Queued:
        return QStringLiteral("queued");
    case RequestState::Waiting:
        return QStringLiteral("waiting");
    case RequestState::Sending:
        return QStringLiteral("sending");
    case RequestState::Streaming:
        return QStringLiteral("streaming");
    case RequestState::Saving:
        return QStringLiteral("saving");
    case RequestState::Succeeded:
        return QStringLiteral("succeeded");
    case RequestState::Retrying:
        return QStringLiteral("retrying");
    case RequestState::Failed:
        return QStringLiteral("failed");
    case RequestState::Cancelled:
        return QStringLiteral("cancelled");
    case RequestState::Interrupted:
        return QStringLiteral("interrupted");
    }
    return {};
}

std::optional<RequestState> stateFromName(QStringView name)
{
    for (int i = 0; i < requestStateCount; ++i) {
        const auto state = static_cast<RequestState>(i);
        if (stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace volley
