// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/adaptive_limit.h"
#include "domain/rate_limiter.h"
#include "domain/refusal_pace.h"
#include "domain/target.h"
#include "domain/token_cost.h"
#include "domain/told_bucket.h"

#include <QList>

namespace volley {

struct RateHints;

/// What a request took from its lane's limits when it was let go.
struct Fare
{
    qint64 roughTokens = 0; ///< the prompt's, as counted roughly
    qint64 tokens = 0;      ///< prompt and answer, as expected
    Instant at;
    ToldBucket::Mark toldRequests;
    ToldBucket::Mark toldTokens;
};

/// All that limits one lane: what the person set, what the provider tells in its replies (a limit
/// that the person set wins over it), what its refusals tell, and how many may be in flight. On the
/// engine's thread; owned by its Lane.
class LaneLimits
{
public:
    struct Change
    {
        const char *what = ""; ///< as in LimitChange
        double from = 0;
        double to = 0;
        const char *reason = "";
    };

    LaneLimits(const Target &target, Instant now);

    // ---- how many at once ----
    [[nodiscard]] int concurrency() const;
    /// The most, as the person set it.
    [[nodiscard]] int mostConcurrency() const { return m_most; }
    void setMostConcurrency(int most);
    /// Whether the number follows what the server keeps up with.
    void setAdaptive(bool on);

    // ---- rates ----
    void setRates(int requestsPerMinute, qint64 tokensPerMinute, Instant now);
    void coolDown(Instant until, const Failure &cause) { m_own.coolDown(until, cause); }
    /// A prompt of so many tokens, counted roughly. Kind None: go; it has been taken and `fare`
    /// says what. Otherwise why not, and until when.
    [[nodiscard]] WaitReason acquire(qint64 roughTokens, Fare &fare, Instant now);
    /// The most tokens a minute that are known of; 0 = none.
    [[nodiscard]] qint64 tokensPerMinute() const;
    /// A minute's limits that were not set by a person, but told by the server or taught by its
    /// refusals.
    [[nodiscard]] std::optional<qint64> learnedRequests(Instant now) const;
    [[nodiscard]] std::optional<qint64> learnedTokens() const;
    /// What a prompt is expected to count.
    [[nodiscard]] qint64 promptTokens(qint64 rough) const { return m_cost.prompt(rough); }
    /// It was not sent after all.
    void giveBack(const Fare &fare);

    // ---- replies ----
    struct News
    {
        QList<Change> changes;
        bool mayGoSooner = false; ///< who waits for a limit should ask again
    };
    /// The head of a reply.
    [[nodiscard]] News heard(const RateHints &hints, int status, const Fare &fare, Instant now);
    /// An answer came whole. `slotsBind`: more would have been in flight if they were allowed.
    [[nodiscard]] QList<Change> answered(const Fare &fare, const Usage &usage, bool slotsBind,
                                         Instant now);
    /// It was refused for being one too many, or because the server is overloaded; `inFlight`
    /// counts it, too.
    /// `asked`: how long a pause the server asks for; 0 = it does not say.
    [[nodiscard]] QList<Change> refused(const Fare &fare, bool overloaded, Duration asked,
                                        int inFlight, Instant now);
    /// What its refusals taught.
    [[nodiscard]] RefusalPace &pace() { return m_pace; }
    /// It ended otherwise.
    void failed(const Fare &fare, const Usage &usage, bool notProcessed);

private:
    void settle(const Fare &fare, const Usage &usage);

    int m_most;
    int m_requestsPerMinute; ///< the person's
    qint64 m_tokensPerMinute;
    RateLimiter m_own;
    ToldBucket m_toldRequests;
    ToldBucket m_toldTokens;
    RefusalPace m_pace;
    bool m_keepsPace = false;  ///< refusals are taken for a limit of the rate
    double m_refusedShare = 0; ///< of the last ones, about
    TokenCost m_cost;
    std::optional<AdaptiveLimit> m_adaptive;
};

} // namespace volley
