// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parameter_triage.h"

namespace volley {

bool ParameterTriage::isRefusedAlways(const Failure &failure, qint64 row)
{
    if (m_answered || failure.kind != FailureKind::BadParameter)
        return false;
    if (failure.parameter != m_parameter) {
        m_parameter = failure.parameter;
        m_rows.clear();
    }
    m_rows.insert(row);
    return m_rows.size() >= enough;
}

} // namespace volley
