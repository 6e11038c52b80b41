// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <QSet>

namespace volley {

/// Tells a parameter that a target never takes from one that only some rows' prompts make wrong: it
/// was refused on several rows, and not one was answered. A plain value, one a target.
class ParameterTriage
{
public:
    /// Rows that show it.
    static constexpr int enough = 3;

    void noteAnswer() { m_answered = true; }
    /// Whether this failure is one too many: the others would only hear the same.
    [[nodiscard]] bool isRefusedAlways(const Failure &failure, qint64 row);
    /// The target is asked otherwise from here on.
    void startAnew() { *this = ParameterTriage(); }

private:
    bool m_answered = false;
    QString m_parameter;
    QSet<qint64> m_rows;
};

} // namespace volley
