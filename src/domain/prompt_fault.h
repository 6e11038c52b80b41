// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <QString>

namespace volley {

/// What is wrong with what a cell holds, and where within it. Becomes a Failure once row and column
/// are known.
struct PromptFault
{
    QString code;  ///< stable lower-case word: "bad_messages", "bad_image" …
    QString where; ///< "message 3, image 1"; empty = the whole cell
    QString cause;
};

template<typename T>
using Faultless = Expected<T, PromptFault>;

[[nodiscard]] inline Unexpected<PromptFault> faulty(const char *code, QString where, QString cause)
{
    return unexpected(PromptFault{QLatin1String(code), std::move(where), std::move(cause)});
}

/// As a failure of its request: never sent. `row` counts from 0, `column` is its name or empty.
[[nodiscard]] inline Failure badPrompt(const PromptFault &fault, qint64 row, const QString &column)
{
    QString place = QStringLiteral("row %1").arg(row + 1);
    if (!column.isEmpty())
        place += QStringLiteral(", column “%1”").arg(column);
    if (!fault.where.isEmpty())
        place += QStringLiteral(", ") + fault.where;
    Failure failure;
    failure.kind = FailureKind::BadPrompt;
    failure.outcome = OutcomeClass::NotProcessed;
    failure.code = fault.code;
    failure.message = QStringLiteral("%1: %2").arg(place, fault.cause);
    return failure;
}

} // namespace volley
