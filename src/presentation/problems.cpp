// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/problems.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace volley {

namespace {

auto causeOf(const Failure &failure)
{
    return std::tie(failure.kind, failure.httpStatus, failure.code, failure.parameter,
                    failure.phase);
}

} // namespace

bool haveOneCause(const Failure &one, const Failure &other)
{
    return causeOf(one) == causeOf(other);
}

QList<Problem> problemsOf(const RequestTable &table, const RunDefinition &run)
{
    using Cause = std::tuple<FailureKind, int, QString, QString, Phase>;
    std::map<std::pair<int, Cause>, Problem> groups;
    for (const RequestTable::FailedAlike &alike : table.failed()) {
        Problem &problem = groups[{alike.target, Cause(causeOf(*alike.failure))}];
        // The same example whatever the order: the shortest text, which tells the most at a glance.
        const QString &message = alike.failure->message;
        if (problem.count == 0 ||
            std::pair(message.size(), message) <
                std::pair(problem.example.message.size(), problem.example.message))
            problem.example = *alike.failure;
        problem.target = alike.target;
        problem.count += alike.count;
    }
    QList<Problem> problems;
    for (auto &[cause, problem] : groups) {
        problem.remedy = remedyFor(problem.example, run.targets.value(problem.target));
        problems.append(std::move(problem));
    }
    std::stable_sort(
        problems.begin(), problems.end(),
        [](const Problem &one, const Problem &other) { return one.count > other.count; });
    return problems;
}

QList<Ordinal> failedOrdinals(const RequestTable &table, int target)
{
    QList<Ordinal> ordinals;
    for (Ordinal ordinal = 0; ordinal < table.knownCount(); ++ordinal) {
        if (table.at(ordinal).state == RequestState::Failed &&
            (target < 0 || table.target(ordinal) == target))
            ordinals.append(ordinal);
    }
    return ordinals;
}

QList<Ordinal> ordinalsOf(const Problem &problem, const RequestTable &table)
{
    QList<Ordinal> ordinals = failedOrdinals(table, problem.target);
    ordinals.removeIf([&](Ordinal ordinal) {
        const Failure *failure = table.failure(ordinal);
        return !failure || !haveOneCause(*failure, problem.example);
    });
    return ordinals;
}

} // namespace volley
