// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace volley {

/// A count of tokens; nothing where it is missing or no count.
[[nodiscard]] std::optional<qint64> tokensIn(const QJsonObject &json, QLatin1String name);

/// Takes a member's text where `field` is still empty.
void setOnce(QString &field, const QJsonObject &json, QLatin1String name);

struct FinishWord
{
    QLatin1String word;
    FinishReason reason;
};

/// A provider's word for why it stopped, in the five that exports know: Other where `words` does
/// not have it, Unknown where there is none.
[[nodiscard]] FinishReason finishReasonOf(const QString &word, std::span<const FinishWord> words);

/// A call of a function that a model asks for.
struct FunctionCall
{
    QString id;
    QString name;
    QString arguments; ///< JSON text
};

/// JSON text without blanks; text that is no JSON stays as it is.
[[nodiscard]] QString compactJson(const QString &text);
/// Calls in the form that chat completions have, whoever's they are: one form is enough for whoever
/// reads results. Empty where there are none.
[[nodiscard]] QString callsAsJson(const QList<FunctionCall> &calls);

} // namespace volley
