// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/image_limits.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace volley {

/// A field of a provider's request body that a person can set in a form, beyond what all providers
/// share (GenerationSettings). What is set there is stored as a Parameter.
struct ParameterSpec
{
    enum class Kind { Number, Integer, Text, Boolean, Choice, Json };

    /// As in the body: "top_k", or "options.num_ctx" for a member of an object, however deep.
    QString path;
    Kind kind = Kind::Text;
    std::optional<double> least = {}; ///< of numbers
    std::optional<double> most = {};
    QStringList choices = {}; ///< of a Choice; the JSON strings that are allowed
};

/// Which of GenerationSettings a provider's protocol knows for a model, and in which ranges.
struct SettingSupport
{
    /// The members of the body that are made from the prompt: no parameter may be one of them.
    QStringList promptFields = {QStringLiteral("messages")};
    double mostTemperature = 2.0; ///< negative = temperature is not known
    bool topP = true;
    bool seed = true;
    int mostStops = 16; ///< 0 = stop is not known
    QStringList reasoningEfforts = {QStringLiteral("low"), QStringLiteral("medium"),
                                    QStringLiteral("high")}; ///< empty = not known
    bool jsonObject = true;
    bool jsonSchema = true;
    ImageLimits images; ///< `most` = 0: the model takes none
    /// The provider demands a number: this one is sent where none is set; 0 = none is needed.
    qint64 defaultMaxTokens = 0;
    /// The names maxTokens may be sent under, the usual one first.
    QStringList maxTokensFields = {QStringLiteral("max_tokens")};
};

} // namespace volley
