// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace volley {

/// Tokens as the provider counted them; nothing here is an estimate. Input includes cached tokens,
/// output includes reasoning tokens, whatever the provider's own convention.
struct Usage
{
    std::optional<qint64> inputTokens;
    std::optional<qint64> cachedInputTokens; ///< of the input: read from the provider's cache
    std::optional<qint64> outputTokens;
    std::optional<qint64> reasoningTokens;
    std::optional<qint64> cacheWriteTokens = {}; ///< of the input: written to the provider's cache

    bool operator==(const Usage &) const = default;
};

enum class FinishReason : quint8 {
    Unknown = 0,
    Stop = 1,
    Length = 2,
    ContentFilter = 3,
    ToolCalls = 4,
    Other = 5
};

/// Stable lower-case name for exports: "stop", "length", …; empty for Unknown.
[[nodiscard]] QString finishReasonName(FinishReason reason);

/// What a provider answered; in part, where the attempt failed on the way.
struct Answer
{
    QString text;
    QString refusal;
    QString reasoning;
    QString toolCalls; ///< JSON array as sent, empty if none
    FinishReason finish = FinishReason::Unknown;
    QString rawFinish; ///< the provider's own word
    Usage usage;
    QString model;     ///< as the provider names what it ran
    QString requestId; ///< x-request-id and its kin, else the id in the body
    QString serviceTier;
    QString fingerprint;
    std::optional<double> costUsd; ///< as the provider itself counts it; wins over any price table

    bool operator==(const Answer &) const = default;
};

/// What the model said, whichever way: its text, else its refusal, else its tool calls.
[[nodiscard]] const QString &responseOf(const Answer &answer);

} // namespace volley

Q_DECLARE_METATYPE(volley::Answer)
