// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/chosen_requests.h"

#include "presentation/request_table.h"
#include "storage/project_store.h"

#include <algorithm>

namespace volley {

qint64 runRequests(const ProjectInfo &info)
{
    if (!info.runId)
        return 0;
    return RunPlan(info.runRows, int(info.runDefinition.targets.size()), info.runDefinition.repeats)
        .requests();
}

QList<Ordinal> failedOrdinals(const RequestTable &table, const RunDefinition &run, int target)
{
    const qint64 requests = table.size();
    const int targets = std::max(1, int(run.targets.size()));
    const int repeats = std::max(1, run.repeats);
    const RunPlan plan(requests / targets / repeats, targets, repeats);
    QList<Ordinal> ordinals;
    for (Ordinal ordinal = 0; ordinal < requests; ++ordinal) {
        if (table.at(ordinal).state == RequestState::Failed &&
            (target < 0 || plan.place(ordinal).target == target))
            ordinals.append(ordinal);
    }
    return ordinals;
}

QList<Ordinal> selectedOrdinals(const RequestTable &table, const QList<Ordinal> &selected,
                                bool final)
{
    QList<Ordinal> ordinals;
    for (const Ordinal ordinal : selected) {
        if (isFinal(table.at(ordinal).state) == final)
            ordinals.append(ordinal);
    }
    return ordinals;
}

} // namespace volley
