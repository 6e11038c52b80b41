// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_price.h"

#include "presentation/money_text.h"
#include "providers/output_limit.h"
#include "providers/price_subject.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype shownRows = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QJsonValue orNull(std::optional<double> usd)
{
    return usd ? QJsonValue(*usd) : QJsonValue(QJsonValue::Null);
}

/// Nothing where one of them is not known: a part is no sum.
void addUp(std::optional<double> &sum, std::optional<double> usd)
{
    sum = sum && usd ? std::optional(*sum + *usd) : std::nullopt;
}

} // namespace

PlanPrice::PlanPrice(const RunDefinition &definition, const PriceShelf &shelf)
    : m_asOf(shelf.book.table() ? shelf.book.table()->asOf : QString())
    , m_repeats(definition.repeats)
{
    for (const Target &target : definition.targets) {
        const PriceSubject subject = priceSubject(target);
        Line line;
        line.label = target.label();
        line.place = subject.usualPlace;
        line.model = target.model;
        line.estimate = TargetEstimate(shelf.book.find(subject), outputLimit(target));
        m_lines.append(line);
    }
}

void PlanPrice::add(qint64 row, qint64 promptTokens)
{
    for (Line &line : m_lines) {
        if (line.estimate.add(promptTokens, m_repeats))
            continue;
        ++line.over;
        if (line.overRows.size() < shownRows)
            line.overRows.append(row);
    }
}

bool PlanPrice::hasOverflow() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const Line &line) { return line.over > 0; });
}

QString PlanPrice::priceLine(const Line &line)
{
    const TargetEstimate &estimate = line.estimate;
    if (!estimate.leastUsd() || !estimate.mostUsd())
        return tr(QT_TRANSLATE_NOOP(
                      "Cli", "%1: price unknown; set it with: volley prices set %2 '%3' --input "
                             "USD --output USD"))
            .arg(line.label, line.place, line.model);
    if (*estimate.mostUsd() == 0)
        return tr(QT_TRANSLATE_NOOP("Cli", "%1: free")).arg(line.label);
    const char *text =
        estimate.isOutputAssumed()
            ? QT_TRANSLATE_NOOP("Cli", "%1: %2 for the input alone, %3 if answers have %4 tokens "
                                       "(no limit is set)")
            : QT_TRANSLATE_NOOP("Cli", "%1: %2 for the input alone, %3 if answers have all %4 "
                                       "tokens that they may");
    return tr(text)
        .arg(line.label, moneyText(*estimate.leastUsd(), true),
             moneyText(*estimate.mostUsd(), true))
        .arg(estimate.outputTokens());
}

QString PlanPrice::overflowLine(const Line &line)
{
    QStringList rows;
    for (const qint64 row : line.overRows)
        rows << QString::number(row);
    if (line.over > line.overRows.size())
        rows << QStringLiteral("…");
    return tr(QT_TRANSLATE_NOOP("Cli",
                                "%1: %2 rows may not fit into its context window of %3 tokens: %4"))
        .arg(line.label)
        .arg(line.over)
        .arg(line.estimate.tariff().contextWindow.value_or(0))
        .arg(rows.join(QStringLiteral(", ")));
}

QStringList PlanPrice::lines() const
{
    QStringList lines;
    bool ofTable = false;
    for (const Line &line : m_lines) {
        lines << priceLine(line);
        ofTable = ofTable || line.estimate.tariff().source == PriceSource::Table;
    }
    if (ofTable)
        lines
            << tr(QT_TRANSLATE_NOOP("Cli", "Prices as of %1; see: volley prices list")).arg(m_asOf);
    for (const Line &line : m_lines) {
        if (line.over > 0)
            lines << overflowLine(line);
    }
    return lines;
}

void PlanPrice::addTo(QJsonObject &json) const
{
    std::optional<double> least = 0;
    std::optional<double> most = 0;
    QJsonArray byTarget;
    for (const Line &line : m_lines) {
        const TargetEstimate &estimate = line.estimate;
        addUp(least, estimate.leastUsd());
        addUp(most, estimate.mostUsd());
        QJsonArray overRows;
        for (const qint64 row : line.overRows)
            overRows << row;
        const auto window = estimate.tariff().contextWindow;
        byTarget << QJsonObject{{QStringLiteral("target"), line.label},
                                {QStringLiteral("cost_usd_least"), orNull(estimate.leastUsd())},
                                {QStringLiteral("cost_usd_most"), orNull(estimate.mostUsd())},
                                {QStringLiteral("output_tokens_most"), estimate.outputTokens()},
                                {QStringLiteral("output_is_assumed"), estimate.isOutputAssumed()},
                                {QStringLiteral("context_window_tokens"),
                                 window ? QJsonValue(*window) : QJsonValue(QJsonValue::Null)},
                                {QStringLiteral("over_context"), line.over},
                                {QStringLiteral("over_context_rows"), overRows}};
    }
    json.insert(QStringLiteral("cost_usd_least"), orNull(least));
    json.insert(QStringLiteral("cost_usd_most"), orNull(most));
    json.insert(QStringLiteral("prices_as_of"), m_asOf);
    json.insert(QStringLiteral("by_target"), byTarget);
}

} // namespace volley
