// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>

namespace volley {

/// How many requests to have in flight where nobody knows: begins low, doubles while the server
/// answers more in the same time, steps back where answers only take longer, and stays there; tries
/// more, or fewer, now and then, rarer each time it did not help. Cut when the server refuses or
/// says that it is overloaded, once for all that were in flight then; a single failed request
/// changes nothing. Fed with every answer and every refusal. A plain value; time comes in as an
/// argument.
class AdaptiveLimit
{
public:
    enum class Reason {
        KeepsUp,    ///< the server answered more
        Tried,      ///< settled for a while: whether it could do more by now, or with fewer
        NoGain,     ///< answers only took longer
        NoLoss,     ///< fewer do as well
        Loss,       ///< fewer do not do as well
        Slower,     ///< answers take longer than they did with as many
        NotOurs,    ///< they took longer for another reason: back to what it was
        Refused,    ///< 429
        Overloaded, ///< 503 and its kin
    };
    struct Change
    {
        int from = 0;
        int to = 0;
        Reason reason = Reason::KeepsUp;
    };

    explicit AdaptiveLimit(int most);

    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);
    /// An answer came whole. `slotsBind`: more would have been in flight if they were allowed.
    std::optional<Change> answered(Instant sentAt, bool slotsBind, Instant now);
    std::optional<Change> pushedBack(Instant sentAt, int inFlight, bool overloaded, Instant now);

private:
    enum class Phase { Doubling, Settled, TryingMore, TryingFewer, SteppedBack };
    /// What a limit was good for.
    struct Measure
    {
        int limit = 0;
        double latency = 0; ///< seconds, on average
        [[nodiscard]] double throughput() const { return limit / latency; }
    };
    [[nodiscard]] int samplesNeeded() const;
    std::optional<Change> judge(const Measure &now, Instant at);
    std::optional<Change> change(int to, Phase phase, Reason reason, Instant now);
    void startOver(Instant now);
    [[nodiscard]] static int busyAt(const Measure &full, double latency);
    [[nodiscard]] bool isBetter(const Measure &now) const;

    int m_most;
    int m_limit;
    Phase m_phase = Phase::Doubling;
    std::optional<Measure> m_before; ///< what a step is held against
    Instant m_since;                 ///< only what was sent since counts
    Instant m_settledAt;
    Duration m_patience; ///< until something is tried
    bool m_fewerNext = false;
    double m_sum = 0;
    int m_count = 0;
    int m_idle = 0; ///< answers while something else held back what is queued
};

/// Stable lower-case word, for the log of the run: "keeps_up", "no_gain" …
[[nodiscard]] const char *reasonName(AdaptiveLimit::Reason reason);

} // namespace volley
