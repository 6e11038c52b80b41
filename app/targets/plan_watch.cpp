// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/plan_watch.h"

#include "composition/workbench.h"
#include "preflight/known_rates.h"
#include "preflight/plan_inspector.h"

#include <QtConcurrent>

namespace volley {

namespace {

constexpr qint64 blockRows = 2000;
constexpr qint64 toldRows = 20 * blockRows;

bool lacksRates(const RunDefinition &definition)
{
    return std::any_of(definition.targets.begin(), definition.targets.end(), [](const Target &one) {
        return one.requestsPerMinute == 0 || one.tokensPerMinute == 0;
    });
}

} // namespace

PlanWatch::PlanWatch(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{}

void PlanWatch::look(const RunDefinition &definition, const QStringList &columns, qint64 rows)
{
    stop();
    m_definition = definition;
    m_columns = columns;
    m_rows = definition.rowLimit > 0 ? std::min(rows, definition.rowLimit) : rows;
    static_cast<void>(lookThrough(m_generation));
}

void PlanWatch::stop()
{
    ++m_generation;
}

Task<bool> PlanWatch::lookThrough(quint64 generation)
{
    if (lacksRates(m_definition)) {
        co_await on(this, learnRates(generation));
        if (generation != m_generation)
            co_return false;
    }
    const auto inspector =
        std::make_shared<PlanInspector>(m_definition, m_columns, m_workbench.prices().shelf().book);
    for (qint64 first = 0; first < m_rows;) {
        const auto block =
            co_await on(this, m_workbench.store().rows(first, std::min(blockRows, m_rows - first)));
        if (generation != m_generation)
            co_return false;
        if (!block || block->isEmpty())
            break; // the list has become shorter: what changed it has us look again
        first += block->size();
        // Named, for GCC 12 destroys what a lambda written inside a co_await captured twice.
        const auto take = [inspector, rows = *block] {
            inspector->take(rows);
            return true;
        };
        const QFuture<bool> taking = QtConcurrent::run(take);
        co_await on(this, taking);
        if (generation != m_generation)
            co_return false;
        if (first < m_rows && first % toldRows == 0)
            Q_EMIT progressed(inspector->report(), m_rows);
    }
    Q_EMIT found(inspector->report());
    co_return true;
}

// What a provider told in the latest run is known of it. What cannot be read is not known.
Task<bool> PlanWatch::learnRates(quint64 generation)
{
    const auto info = co_await on(this, m_workbench.store().info());
    if (generation != m_generation || !info || !info->runId)
        co_return false;
    const auto journal = co_await on(this, m_workbench.store().limitChanges());
    if (generation != m_generation || !journal)
        co_return false;
    m_definition = withKnownRates(m_definition, info->runDefinition, *journal);
    co_return true;
}

} // namespace volley
