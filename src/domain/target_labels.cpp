// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target_labels.h"

namespace volley {

QStringList labelsOf(const QList<Target> &targets)
{
    QStringList labels;
    labels.reserve(targets.size());
    for (const Target &target : targets)
        labels.append(target.label());
    return labels;
}

} // namespace volley
