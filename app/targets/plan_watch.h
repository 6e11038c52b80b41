// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/task.h"
#include "domain/run_plan.h"
#include "preflight/plan_report.h"

#include <QObject>

namespace volley {

class Workbench;

/// Looks through the open project's rows on the pool, a block at a time, so that a million rows
/// take neither the GUI thread nor memory. Another look ends the one that is under way. Lives on
/// the GUI thread; owned by its window.
class PlanWatch final : public QObject
{
    Q_OBJECT
public:
    /// The workbench outlives it.
    explicit PlanWatch(Workbench &workbench, QObject *parent = nullptr);

    /// `definition` has been checked against the columns.
    void look(const RunDefinition &definition, const QStringList &columns, qint64 rows);
    /// Nothing is to be found any more.
    void stop();

Q_SIGNALS:
    /// Of the rows looked at so far, now and then; of `all`.
    void progressed(const volley::PlanReport &report, qint64 all);
    /// Of all rows.
    void found(const volley::PlanReport &report);

private:
    Task<bool> lookThrough(quint64 generation);
    Task<bool> learnRates(quint64 generation);

    Workbench &m_workbench;
    RunDefinition m_definition;
    QStringList m_columns;
    qint64 m_rows = 0;
    quint64 m_generation = 0; ///< of the plan: a look for an older one ends
};

} // namespace volley
