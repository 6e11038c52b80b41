// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"
#include "domain/target_estimate.h"
#include "exchange/price_files.h"

#include <QJsonObject>
#include <QStringList>

namespace volley {

/// What a plan will cost and which of its rows a model cannot take: a part of `volley check`. Holds
/// a number a target, never the rows.
class PlanPrice
{
public:
    PlanPrice() = default;
    PlanPrice(const RunDefinition &definition, const PriceShelf &shelf);

    /// A prompt of so many tokens, in this row (from 1).
    void add(qint64 row, qint64 promptTokens);

    /// A line a target, and what is wrong.
    [[nodiscard]] QStringList lines() const;
    /// Adds members to the object that `check --json` prints.
    void addTo(QJsonObject &json) const;
    [[nodiscard]] bool hasOverflow() const;

private:
    struct Line
    {
        QString label;
        QString place; ///< as `volley prices set` wants it
        QString model;
        TargetEstimate estimate;
        qint64 over = 0;        ///< rows that do not fit
        QList<qint64> overRows; ///< the first few
    };
    [[nodiscard]] static QString priceLine(const Line &line);
    [[nodiscard]] static QString overflowLine(const Line &line);

    QString m_asOf;
    int m_repeats = 1;
    QList<Line> m_lines;
};

} // namespace volley
