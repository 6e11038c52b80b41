// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/run_plan.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace volley {

/// What stands between a group's label and a column's name in the header of a wide export.
inline constexpr QLatin1String wideSeparator(": ");

/// The labels of a run's column groups in a wide export: one a target and repeat, in the order of
/// their requests; a label that occurs twice gets a number.
[[nodiscard]] QStringList wideGroups(const RunDefinition &definition);

/// Which result columns stand in each group of a wide export, and which once a row. A value.
struct WideLayout
{
    QList<qsizetype> inGroup; ///< places among allResultColumnNames()
    QList<qsizetype> once;    ///< the same for all targets; after the groups

    /// Of the chosen columns; those that the group's label says already are left out.
    [[nodiscard]] static WideLayout of(const QList<qsizetype> &places);
};

/// Gathers the results of one prompt from rows that come in the order of their ordinals. Lives on
/// one thread.
class WideGatherer
{
public:
    explicit WideGatherer(qsizetype groups)
        : m_groups(groups)
    {}

    using Group = QList<std::optional<ResultRow>>; ///< one place a group; empty = not exported

    /// Takes a row; returns the prompt before it, if that is whole by now.
    [[nodiscard]] std::optional<Group> take(const ResultRow &row);
    /// The last one.
    [[nodiscard]] std::optional<Group> rest();

private:
    qsizetype m_groups;
    qint64 m_prompt = -1;
    Group m_gathered;
};

} // namespace volley
