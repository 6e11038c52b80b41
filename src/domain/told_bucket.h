// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <chrono>
#include <optional>

namespace volley {

/// What one reply says about one of a provider's limits. What is not told is empty.
struct ToldLimit
{
    std::optional<qint64> limit; ///< a minute
    std::optional<qint64> remaining;
    std::optional<std::chrono::milliseconds> reset; ///< until the bucket is full again
};

/// A provider's own bucket, of requests or of tokens, as far as its replies tell of it. Follows its
/// level between the replies by what this program sends, and corrects itself by each reply: others
/// may use the same key. Replies may come in any order: each is held against what was believed when
/// its own request went. Until a limit is told it holds nothing back. A plain value; time comes in
/// as an argument.
class ToldBucket
{
public:
    /// What was believed right after a request went.
    struct Mark
    {
        quint64 number = 0; ///< of the request, rising; 0 = none
        double cost = 0;
        double level = 0;
        double adjusted = 0;
        double taken = 0;
        Instant at;
    };

    [[nodiscard]] bool isKnown() const { return m_limit > 0; }
    /// A minute; 0 = not known.
    [[nodiscard]] qint64 limit() const { return m_limit; }
    /// When `cost` may go: now, or later.
    [[nodiscard]] Instant enoughAt(double cost, Instant now);
    [[nodiscard]] Mark take(double cost, Instant now);
    /// The real cost is known: of a request that was let in and answered, or 0 of one that was not.
    void settle(const Mark &mark, double used);
    /// A reply to the request of `mark`. `refused`: it took nothing. True if more may go than was
    /// thought, so that who waits should ask again.
    bool hear(const ToldLimit &told, const Mark &mark, bool refused, Instant now);

private:
    void refill(Instant now);
    [[nodiscard]] double ratePerSecond() const;
    [[nodiscard]] double surplusPerSecond() const;
    [[nodiscard]] double pacePerSecond() const;
    [[nodiscard]] double reserve() const;
    void learnShape(const ToldLimit &told, const Mark &mark, bool changed);
    void learnOthers(double missing, const Mark &mark);

    qint64 m_limit = 0;
    double m_perSecond = 0;
    double m_capacity = 0;
    double m_level = 0;
    bool m_hasLevel = false;
    Instant m_filledAt;
    double m_othersPerSecond = 0;
    bool m_isWindow = false;            ///< it fills all at once
    std::optional<Instant> m_windowEnd; ///< then
    bool m_sawNextWindow = false;       ///< so it is sure
    std::optional<Instant> m_fullAt;    ///< as told, after m_fullAtTaken
    double m_fullAtTaken = 0;

    double m_pace = 0; ///< what may go at this moment, so that it goes evenly
    Instant m_pacedAt;

    quint64 m_lastNumber = 0;
    quint64 m_heardNumber = 0; ///< the newest request that was replied to
    Instant m_heardAt;         ///< when that one went
    double m_adjusted = 0;     ///< the sum of all corrections
    double m_taken = 0;
};

} // namespace volley
