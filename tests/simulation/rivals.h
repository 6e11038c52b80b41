// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/model_server.h"

#include <deque>
#include <list>
#include <memory>
#include <optional>

namespace volley::test {

/// What people use today to stay within a provider's limits, written from its published
/// description: it has an endless list of prompts, and sends them to a ModelServer on the same
/// clock. A plain class of one thread.
class Rival
{
public:
    Rival(Clock &clock, Random &random, ModelServer &server, qint64 promptTokens);
    virtual ~Rival();
    Q_DISABLE_COPY_MOVE(Rival)

    void begin() { pump(); }
    [[nodiscard]] qint64 answered() const { return m_answered; }
    [[nodiscard]] qint64 givenUp() const { return m_givenUp; }

protected:
    struct Job
    {
        qint64 promptTokens = 0;
        int attempts = 0; ///< so far
    };
    struct Outcome
    {
        int status = 0; ///< 0 = the connection was cut
        std::optional<Duration> retryAfter;
    };

    /// Sends what may be sent now.
    virtual void pump() = 0;
    /// An attempt is over; it no longer counts as in flight.
    virtual void ended(Job job, const Outcome &outcome) = 0;

    void send(Job job);
    /// Something put back, or the next of the list.
    [[nodiscard]] Job takeNext();
    void putBack(const Job &job) { m_again.push_back(job); }
    void putBackAfter(const Job &job, Duration delay);
    void pumpAt(Instant when);
    void succeed() { ++m_answered; }
    void giveUp() { ++m_givenUp; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] const Job &peekNext();

    Clock &m_clock;
    Random &m_random;

private:
    struct Flight
    {
        Job job;
        ServerReply reply;
        Alarm alarm;
    };
    struct Pause
    {
        Job job;
        Alarm alarm;
    };
    void arrive(std::list<Flight>::iterator flight);
    void land(std::list<Flight>::iterator flight);

    ModelServer &m_server;
    qint64 m_promptTokens;
    std::deque<Job> m_again;
    std::optional<Job> m_next;
    std::list<Flight> m_flights;
    std::list<Pause> m_pauses;
    Alarm m_pump;
    int m_inFlight = 0;
    qint64 m_answered = 0;
    qint64 m_givenUp = 0;
};

/// So many workers; each sends, and after a failure waits a random time below 2^n seconds, at least
/// one and at most 60, as tenacity's wait_random_exponential does; a Retry-After is waited for. Six
/// attempts.
[[nodiscard]] std::unique_ptr<Rival> fixedConcurrency(Clock &clock, Random &random,
                                                      ModelServer &server, qint64 promptTokens,
                                                      int workers);

/// The counters of the OpenAI cookbook's parallel processor: capacity of requests and tokens that
/// refills evenly up to a minute's worth; a request goes when both suffice, its answer counted as
/// long as it may get; nothing goes for 15 s after a 429; five attempts. Told the limits.
struct CookbookLimits
{
    double requestsPerMinute = 0; ///< 0 = none
    double tokensPerMinute = 0;
    qint64 maxTokens = 500;
};
[[nodiscard]] std::unique_ptr<Rival> cookbookCounters(Clock &clock, Random &random,
                                                      ModelServer &server, qint64 promptTokens,
                                                      const CookbookLimits &limits);

/// Halves the number in flight on each 429, adds one after five successes in a row; what was
/// refused is sent again after its Retry-After, or a second.
[[nodiscard]] std::unique_ptr<Rival> halvingConcurrency(Clock &clock, Random &random,
                                                        ModelServer &server, qint64 promptTokens,
                                                        int most);

/// Cuts the number in flight to 0.8 of itself on a 429 and sends nothing for 15 s; grows by one
/// each time as many succeeded as may be in flight.
[[nodiscard]] std::unique_ptr<Rival> coolingConcurrency(Clock &clock, Random &random,
                                                        ModelServer &server, qint64 promptTokens,
                                                        int most);

} // namespace volley::test
