// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cost_writer.h"

#include "storage/places.h"
#include "storage/statement.h"

#include <QJsonDocument>

namespace volley {

namespace {

/// A run, as far as the costs of its attempts depend on it.
struct BilledRun
{
    qint64 id = 0;
    RunPlan plan;
    QList<Tariff> tariffs; ///< one a target
};

struct NewCost
{
    qint64 attempt = 0;
    std::optional<double> usd;
};

Result<QList<BilledRun>> readRuns(const ProjectDatabase &database,
                                  const ProjectStore::TariffOf &tariffOf)
{
    const auto select = database.prepare(
        QLatin1StringView("SELECT id, row_count, CAST (definition AS BLOB) FROM runs"));
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    QList<BilledRun> runs;
    while (select->next()) {
        const auto definition =
            runDefinitionFromJson(QJsonDocument::fromJson(select->bytes(2)).object());
        if (!definition)
            return unexpected(definition.error());
        BilledRun run;
        run.id = select->number(0);
        run.plan = RunPlan(select->number(1), int(definition->targets.size()), definition->repeats);
        for (const Target &target : definition->targets)
            run.tariffs.append(tariffOf(target));
        runs.append(run);
    }
    if (const auto whole = select->check(); !whole)
        return unexpected(whole.error());
    return runs;
}

Result<std::vector<NewCost>> newCosts(const ProjectDatabase &database, const BilledRun &run)
{
    const auto select = database.prepare(QLatin1StringView(
        "SELECT id, request, input_tokens, cached_input_tokens, cache_write_tokens, "
        "output_tokens, service_tier, cost_usd FROM attempts WHERE request BETWEEN ? AND ? "
        "AND attempt > 0 AND provider_cost_usd IS NULL AND ended_utc IS NOT NULL"));
    select->bind(0, toPlace(run.id, 0)).bind(1, toPlace(run.id, placeLimit - 1));
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    std::vector<NewCost> changed;
    while (select->next()) {
        Answer answer;
        answer.usage.inputTokens = select->optionalNumber(2);
        answer.usage.cachedInputTokens = select->optionalNumber(3);
        answer.usage.cacheWriteTokens = select->optionalNumber(4);
        answer.usage.outputTokens = select->optionalNumber(5);
        answer.serviceTier = select->text(6);
        const int target = run.plan.place(numberOf(select->number(1))).target;
        const auto usd = costOf(run.tariffs.value(target), answer);
        if (usd != select->optionalReal(7))
            changed.push_back({select->number(0), usd});
    }
    if (const auto whole = select->check(); !whole)
        return unexpected(whole.error());
    return changed;
}

} // namespace

Result<qint64> recalculateCosts(const ProjectDatabase &database,
                                const ProjectStore::TariffOf &tariffOf)
{
    const auto runs = readRuns(database, tariffOf);
    if (!runs)
        return unexpected(runs.error());
    const auto update =
        database.prepare(QLatin1StringView("UPDATE attempts SET cost_usd = ? WHERE id = ?"));
    qint64 count = 0;
    for (const BilledRun &run : *runs) {
        const auto changed = newCosts(database, run);
        if (!changed)
            return unexpected(changed.error());
        for (const NewCost &cost : *changed) {
            update->bind(0, cost.usd).bind(1, cost.attempt);
            if (const auto done = update->exec(); !done)
                return unexpected(done.error());
        }
        count += qint64(changed->size());
    }
    return count;
}

} // namespace volley
