// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_store.h"
#include "support/waiting.h"

namespace volley::test {

/// All requests of the latest run by ordinal, those never begun too.
inline std::vector<StoredRequest> requestsOf(ProjectStore &store)
{
    std::vector<StoredRequest> onRecord;
    const qint64 all = must(store.readRequests([&onRecord](const StoredRequest &request) {
        onRecord.push_back(request);
        return Result<void>();
    }));
    std::vector<StoredRequest> requests(static_cast<size_t>(all));
    for (size_t i = 0; i < requests.size(); ++i)
        requests[i].update.ordinal = static_cast<Ordinal>(i);
    for (const StoredRequest &request : onRecord)
        requests.at(static_cast<size_t>(request.update.ordinal)) = request;
    return requests;
}

} // namespace volley::test
