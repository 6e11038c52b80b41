// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace volley {

/// The numbers are stored: only append.
enum class AnswerFormat : quint8 {
    Unset = 0,      ///< nothing is said about it
    JsonObject = 1, ///< any JSON object
    JsonSchema = 2, ///< JSON that fits a schema
};

/// How an answer is to be generated, in words that all providers share; each adapter says it in its
/// own. What is unset is absent from the request. A plain value on any thread.
struct GenerationSettings
{
    std::optional<double> temperature; ///< 0 to 2; some providers take less
    std::optional<double> topP;        ///< above 0, to 1
    std::optional<qint64> maxTokens;   ///< most tokens of an answer, from 1
    std::optional<qint64> seed;
    QStringList stop;        ///< texts that end the answer, at most 16
    QString reasoningEffort; ///< the provider's own word ("low", "high" …); empty = unset
    AnswerFormat format = AnswerFormat::Unset;
    QByteArray schema;  ///< of JsonSchema: JSON text, passed byte for byte
    QString schemaName; ///< of JsonSchema; empty = "answer"

    bool operator==(const GenerationSettings &) const = default;
};

/// Checks ranges and the schema's form. Error: BadValue with the field named.
[[nodiscard]] Result<void> validate(const GenerationSettings &settings);

[[nodiscard]] QJsonObject toJson(const GenerationSettings &settings);
[[nodiscard]] Result<GenerationSettings> generationSettingsFromJson(const QJsonObject &json);

} // namespace volley
