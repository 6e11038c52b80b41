// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/run_plan.h"

#include "domain/json_fields.h"

#include <QJsonArray>

#include <algorithm>

namespace volley {

RunPlan::RunPlan(qint64 rows, int targets, int repeats)
    : m_rows(std::max<qint64>(rows, 0))
    , m_targets(std::max(targets, 0))
    , m_repeats(std::max(repeats, 1))
{}

RunPlan::Place RunPlan::place(Ordinal ordinal) const
{
    if (ordinal < 0 || ordinal >= requests())
        return {-1, -1, -1};
    const qint64 pair = ordinal / m_repeats;
    return {pair / m_targets, static_cast<int>(pair % m_targets),
            static_cast<int>(ordinal % m_repeats)};
}

Ordinal RunPlan::ordinal(const Place &place) const
{
    return (place.row * m_targets + place.target) * m_repeats + place.repeat;
}

namespace {

QJsonArray toJson(const QList<ExampleTurn> &examples)
{
    QJsonArray array;
    for (const ExampleTurn &turn : examples)
        array.append(QJsonObject{{QStringLiteral("role"), int(turn.role)},
                                 {QStringLiteral("text"), turn.text}});
    return array;
}

Result<QList<ExampleTurn>> readExamples(const QList<QJsonObject> &list)
{
    QList<ExampleTurn> examples;
    for (const QJsonObject &json : list) {
        ExampleTurn turn;
        int role = int(turn.role);
        JsonFields fields(json);
        fields.read("role", role, 0);
        fields.read("text", turn.text);
        if (fields.error())
            return unexpected(*fields.error());
        if (role > int(Role::Assistant))
            return fail(ErrorKind::BadValue, QStringLiteral("role"), QString::number(role));
        turn.role = Role(role);
        examples.append(std::move(turn));
    }
    return examples;
}

} // namespace

RunDefinition withoutDisabled(RunDefinition definition)
{
    definition.targets.removeIf([](const Target &target) { return !target.enabled; });
    return definition;
}

QJsonObject toJson(const RunDefinition &definition)
{
    QJsonArray targets;
    for (const Target &target : definition.targets)
        targets.append(toJson(target));
    return {{QStringLiteral("prompt_template"), definition.promptTemplate},
            {QStringLiteral("system_template"), definition.systemTemplate},
            {QStringLiteral("examples"), toJson(definition.examples)},
            {QStringLiteral("messages_column"), definition.messagesColumn},
            {QStringLiteral("images_column"), definition.imagesColumn},
            {QStringLiteral("images_folder"), definition.imagesFolder},
            {QStringLiteral("targets"), targets},
            {QStringLiteral("repeats"), definition.repeats},
            {QStringLiteral("row_limit"), definition.rowLimit},
            {QStringLiteral("reuse_answers"), definition.reuseAnswers},
            {QStringLiteral("budget"), toJson(definition.budget)}};
}

Result<RunDefinition> runDefinitionFromJson(const QJsonObject &json)
{
    RunDefinition definition;
    JsonFields fields(json);
    fields.read("prompt_template", definition.promptTemplate);
    fields.read("system_template", definition.systemTemplate);
    fields.read("messages_column", definition.messagesColumn);
    fields.read("images_column", definition.imagesColumn);
    fields.read("images_folder", definition.imagesFolder);
    fields.read("repeats", definition.repeats, 1);
    fields.read("row_limit", definition.rowLimit, 0);
    fields.read("reuse_answers", definition.reuseAnswers);
    for (const QJsonObject &one : fields.objects("targets")) {
        Result<Target> target = targetFromJson(one);
        if (!target)
            return unexpected(target.error());
        definition.targets.append(*std::move(target));
    }
    auto examples = readExamples(fields.objects("examples"));
    if (!examples)
        return unexpected(examples.error());
    definition.examples = *std::move(examples);
    const auto budget = budgetFromJson(fields.object("budget"));
    if (!budget)
        return unexpected(budget.error());
    definition.budget = *budget;
    if (fields.error())
        return unexpected(*fields.error());
    return definition;
}

} // namespace volley
