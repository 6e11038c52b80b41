// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace volley {

/// A value of a result column: unknown, a truth, a number or a text.
using ResultValue = std::variant<std::monostate, bool, qint64, double, QString>;
/// A number as files have it: a point, no exponent, no more digits than it has.
[[nodiscard]] QByteArray plainDigits(double number);

/// What the result column at `index` of allResultColumnNames() says about a row.
[[nodiscard]] ResultValue resultValue(const ResultRow &row, qsizetype index);
/// The places of the chosen result columns, in the order that was asked for; nothing chosen = all.
/// Nothing if there is no such column.
[[nodiscard]] std::optional<QList<qsizetype>> resultPlaces(const QStringList &chosen);
/// A result column's name in a table that has these columns already: `result_` goes before it until
/// no other column has it.
[[nodiscard]] QString distinctName(const QString &name, const QStringList &taken);
/// RFC 3339 in UTC with milliseconds; `ms` since the epoch.
[[nodiscard]] QString utcText(qint64 ms);

} // namespace volley
