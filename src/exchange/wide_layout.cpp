// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wide_layout.h"

#include "exchange/export.h"

#include <utility>

namespace volley {

QStringList wideGroups(const RunDefinition &definition)
{
    QStringList labels;
    for (const Target &target : definition.targets) {
        const QString plain = target.label();
        QString label = plain;
        for (int i = 2; labels.contains(label); ++i)
            label = plain + QStringLiteral(" (%1)").arg(i);
        labels.append(label);
    }
    if (definition.repeats <= 1)
        return labels;
    QStringList groups;
    for (const QString &label : std::as_const(labels)) {
        for (int repeat = 1; repeat <= definition.repeats; ++repeat)
            groups.append(label + QStringLiteral(" #%1").arg(repeat));
    }
    return groups;
}

WideLayout WideLayout::of(const QList<qsizetype> &places)
{
    static const QStringList inLabel{QStringLiteral("target"), QStringLiteral("model"),
                                     QStringLiteral("repeat")};
    WideLayout layout;
    for (const qsizetype place : places) {
        const QString &name = allResultColumnNames().at(place);
        if (name == QLatin1String("rendered_prompt"))
            layout.once.append(place);
        else if (!inLabel.contains(name))
            layout.inGroup.append(place);
    }
    return layout;
}

std::optional<WideGatherer::Group> WideGatherer::take(const ResultRow &row)
{
    std::optional<Group> whole;
    const qint64 prompt = row.ordinal / m_groups;
    if (prompt != m_prompt) {
        whole = rest();
        m_prompt = prompt;
        m_gathered = Group(m_groups);
    }
    m_gathered[row.ordinal % m_groups] = row;
    return whole;
}

std::optional<WideGatherer::Group> WideGatherer::rest()
{
    if (m_gathered.isEmpty())
        return std::nullopt;
    return std::exchange(m_gathered, {});
}

} // namespace volley
