// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "http/http_types.h"

#include <vector>

namespace volley::test {

enum class HeaderStyle { None, OpenAi, Anthropic };

/// What a modelled provider or local server is like. Rates are a minute; 0 = no limit.
struct ServerTraits
{
    double requestsPerMinute = 0;
    double tokensPerMinute = 0;
    bool fixedWindows = false;  ///< the whole minute's worth comes back at once, once a minute
    double holdsSeconds = 60;   ///< how much of a rate a bucket that refills evenly holds
    double othersPerMinute = 0; ///< requests of other programs with the same key
    HeaderStyle headers = HeaderStyle::None;
    bool tellsRetryAfter = true;
    int refusesWith = 429;

    double latencyMs = 2000; ///< median of a whole answer
    double latencySigma = 0.4;
    double firstByteShare = 0.3; ///< of the latency, until the head comes
    double networkMs = 15;       ///< one way; up to half as much again by chance
    double refusalMs = 30;
    int keepsUpWith = 0; ///< requests at once; more share what it can do. 0 = any number
    int mostAtOnce = 0;  ///< more are refused with 503. 0 = any number

    double strayShare = 0; ///< refused for no reason of rate
    double errorShare = 0; ///< answered with 500
    double cutShare = 0;   ///< cut in the midst of the answer
    double hangShare = 0;  ///< taken in, and never answered

    double promptRatio = 1.0; ///< real tokens of a prompt for each that is estimated
    double promptNoise = 0.1;
    double outputTokens = 200;
    double outputSigma = 0.5;
};

/// What becomes of one request.
struct ServerReply
{
    HttpHead head;
    bool cut = false;
    bool hangs = false;
    Duration headAfter{}; ///< from its arrival
    Duration endAfter{};
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
};

/// A provider in arithmetic: buckets of its own, latencies, faults and headers, on a clock that
/// tests move. Counts what it sees, by the second. A plain class of one thread.
class ModelServer
{
public:
    ModelServer(Clock &clock, Random &random, const ServerTraits &traits);

    /// A request comes in; its place in the server is taken until ended(). `promptTokens` is what a
    /// client would estimate.
    [[nodiscard]] ServerReply receive(qint64 promptTokens);
    void ended() { --m_atOnce; }
    /// One request's way through the network.
    [[nodiscard]] Duration networkDelay();
    void setRates(double requestsPerMinute, double tokensPerMinute);

    [[nodiscard]] const ServerTraits &traits() const { return m_traits; }
    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] qint64 refused() const { return m_refused; }
    [[nodiscard]] qint64 overloaded() const { return m_overloaded; }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    /// Requests that were let in, and the tokens they cost, in each second since the beginning.
    [[nodiscard]] const std::vector<int> &admitted() const { return m_admitted; }
    [[nodiscard]] const std::vector<double> &admittedTokens() const { return m_admittedTokens; }
    /// Answers that went out whole, by the second in which they ended.
    [[nodiscard]] const std::vector<int> &answered() const { return m_answered; }

private:
    struct Bucket
    {
        double perMinute = 0;
        double capacity = 0;
        double level = 0;
        Instant filledAt;

        void fill(const ServerTraits &traits, Instant began, Instant now);
        [[nodiscard]] double secondsUntil(double cost, const ServerTraits &traits, Instant began,
                                          Instant now) const;
    };
    void size(Bucket &bucket, double perMinute);
    ServerReply refuse(int status, double wait);
    void addHeaders(ServerReply &reply);
    [[nodiscard]] double normal();
    [[nodiscard]] double lognormal(double median, double sigma);
    template<typename T>
    void count(std::vector<T> &bySecond, Instant when, T amount);

    Clock &m_clock;
    Random &m_random;
    ServerTraits m_traits;
    Instant m_began;
    Bucket m_requests;
    Bucket m_tokens;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
    qint64 m_received = 0;
    qint64 m_refused = 0;
    qint64 m_overloaded = 0;
    std::vector<int> m_admitted;
    std::vector<double> m_admittedTokens;
    std::vector<int> m_answered;
};

} // namespace volley::test
