// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/run_history.h"
#include "storage/attempt_times.h"

#include <QList>
#include <QStringList>

namespace volley {

/// Makes a history of what is on record: times of the wall become times of the run, for while
/// nothing was in flight for half a minute the run did not go on. A plain value, on one thread at a
/// time.
class StoredHistory
{
public:
    /// `limits`: of concurrency, one a target, as the run was begun with.
    StoredHistory(QStringList targets, QList<int> limits, QList<LimitChange> changes);

    /// In the order they began.
    void add(const AttemptTimes &times);
    [[nodiscard]] RunHistory finish();

private:
    void begin(qint64 utcMs);
    void change(const LimitChange &change);
    /// Applies what was changed until then and was not applied yet.
    void changeUntil(qint64 utcMs);
    [[nodiscard]] int allowed() const;
    [[nodiscard]] qint64 runTime(qint64 utcMs) const { return utcMs - m_offset; }

    RunHistory m_history;
    QStringList m_targets;
    QList<LimitChange> m_changes;
    qsizetype m_nextChange = 0;
    QList<int> m_limits; ///< one a target
    qint64 m_offset = 0; ///< of the wall's time to that of the run
    qint64 m_until = 0;  ///< wall time until which something was in flight
    bool m_begun = false;
};

} // namespace volley
