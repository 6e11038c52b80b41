// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/chosen_requests.h"

#include "presentation/request_table.h"
#include "storage/project_store.h"

namespace volley {

qint64 runRequests(const ProjectInfo &info)
{
    if (!info.runId)
        return 0;
    return RunPlan(info.runRows, int(info.runDefinition.targets.size()), info.runDefinition.repeats)
        .requests();
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
