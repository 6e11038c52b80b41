// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budget.h"
#include "domain/prompt.h"
#include "domain/request_state.h"
#include "domain/target.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace volley {

/// A turn of an example conversation; the text may hold {{column}}.
struct ExampleTurn
{
    Role role = Role::User;
    QString text;

    bool operator==(const ExampleTurn &) const = default;
};

/// What a person asked for: the same whether it came from the window or the command line. Stored
/// with the project. The data set's rows are not in it.
struct RunDefinition
{
    QString promptTemplate = QStringLiteral("{{prompt}}");
    QString systemTemplate;      ///< may hold {{column}} too; empty = no system message
    QList<ExampleTurn> examples; ///< shown to the model before each prompt
    /// The column that holds earlier turns as a JSON array of messages; empty = none.
    QString messagesColumn;
    /// The column that names pictures: file path, https or data URL, one a line; empty = none.
    QString imagesColumn;
    QString imagesFolder; ///< where relative paths begin
    QList<Target> targets;
    int repeats = 1;
    qint64 rowLimit = 0; ///< only the first N rows; 0 = all
    /// An earlier answer of the same project stands in for one to an identical request: same
    /// address, body, headers and number of the repeat.
    bool reuseAnswers = false;
    Budget budget;

    bool operator==(const RunDefinition &) const = default;
};

/// What a run is begun with: the definition without the targets that are switched off. Pure.
[[nodiscard]] RunDefinition withoutDisabled(RunDefinition definition);

[[nodiscard]] QJsonObject toJson(const RunDefinition &definition);
[[nodiscard]] Result<RunDefinition> runDefinitionFromJson(const QJsonObject &json);

/// The run as numbers: which row, target and repeat each request is. Never expands into strings, so
/// that a million requests cost nothing.
class RunPlan
{
public:
    struct Place
    {
        qint64 row = 0;
        int target = 0;
        int repeat = 0; ///< 0-based
        bool operator==(const Place &) const = default;
    };

    RunPlan() = default;
    RunPlan(qint64 rows, int targets, int repeats);

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] int targets() const { return m_targets; }
    [[nodiscard]] int repeats() const { return m_repeats; }
    [[nodiscard]] qint64 requests() const { return m_rows * m_targets * m_repeats; }
    [[nodiscard]] Place place(Ordinal ordinal) const;
    [[nodiscard]] Ordinal ordinal(const Place &place) const;

private:
    qint64 m_rows = 0;
    int m_targets = 0;
    int m_repeats = 1;
};

} // namespace volley
