// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "domain/target_estimate.h"
#include "preflight/row_notes.h"

namespace volley {

/// What a plan's requests to one target will use, cost and take. Add each prompt once. Holds
/// numbers, never prompts. A value.
class TargetPlan
{
public:
    /// What an answer is taken to need where nothing was measured: a moment until it begins, then
    /// so many tokens a second.
    static constexpr double usualFirstTokenSeconds = 1;
    static constexpr double usualTokensPerSecond = 50;

    TargetPlan() = default;
    /// The price is looked up in the book; each prompt is sent `repeats` times.
    TargetPlan(const Target &target, const PriceBook &prices, int repeats);

    /// A prompt of so many tokens, in this row.
    void add(qint64 row, qint64 promptTokens);

    [[nodiscard]] const QString &label() const { return m_label; }
    /// The place and model a price would be set for.
    [[nodiscard]] const QString &pricePlace() const { return m_place; }
    [[nodiscard]] const QString &model() const { return m_model; }
    [[nodiscard]] const TargetEstimate &estimate() const { return m_estimate; }
    /// Rows that may not fit into the model's context window, where it is known.
    [[nodiscard]] const RowNotes &over() const { return m_over; }
    [[nodiscard]] qint64 requests() const { return m_requests; }
    [[nodiscard]] qint64 inputTokens() const { return m_inputTokens; }
    /// In and out, with answers as long as they get.
    [[nodiscard]] qint64 mostTokens() const;
    [[nodiscard]] int concurrency() const { return m_concurrency; }

    /// How long the target's limits of requests and tokens a minute make it take, with answers as
    /// long as they get; empty where no limit is set or nothing is sent.
    [[nodiscard]] std::optional<double> secondsAtLimits() const;
    /// The same with answers that have no word; 0 where no limit is set.
    [[nodiscard]] double leastSecondsAtLimits() const;
    /// The same with no more in flight than the target allows: what that makes slower than the
    /// limits would. Empty as above.
    [[nodiscard]] std::optional<double> secondsInFlight() const;
    /// How long one answer is taken to need.
    [[nodiscard]] double secondsPerAnswer() const;
    /// As many in flight as keep the limits busy (Little's law: rate × time an answer takes); more
    /// would only wait. Empty as above.
    [[nodiscard]] std::optional<int> usefulConcurrency() const;

private:
    [[nodiscard]] double secondsFor(qint64 tokens) const;

    QString m_label;
    QString m_place;
    QString m_model;
    TargetEstimate m_estimate;
    RowNotes m_over;
    qint64 m_requests = 0;
    qint64 m_inputTokens = 0;
    int m_repeats = 1;
    int m_concurrency = 1;
    int m_requestsPerMinute = 0;
    qint64 m_tokensPerMinute = 0;
};

} // namespace volley
