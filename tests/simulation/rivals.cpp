// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/rivals.h"

#include <algorithm>
#include <cmath>

namespace volley::test {

using namespace std::chrono_literals;

namespace {

Duration fromSeconds(double seconds)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

std::optional<Duration> retryAfter(const HttpHead &head)
{
    const QByteArray text = head.header("retry-after");
    return text.isEmpty() ? std::nullopt : std::optional(fromSeconds(text.toDouble()));
}

} // namespace

// ---- what all have in common ----

Rival::Rival(Clock &clock, Random &random, ModelServer &server, qint64 promptTokens)
    : m_clock(clock)
    , m_random(random)
    , m_server(server)
    , m_promptTokens(promptTokens)
{}

Rival::~Rival() = default;

const Rival::Job &Rival::peekNext()
{
    if (!m_again.empty())
        return m_again.front();
    if (!m_next)
        m_next = Job{std::llround(double(m_promptTokens) * (0.4 + 1.2 * m_random.unit())), 0};
    return *m_next;
}

Rival::Job Rival::takeNext()
{
    const Job job = peekNext();
    if (!m_again.empty())
        m_again.pop_front();
    else
        m_next.reset();
    return job;
}

void Rival::send(Job job)
{
    ++job.attempts;
    ++m_inFlight;
    const auto flight = m_flights.insert(m_flights.end(), Flight{job, {}, {}});
    flight->alarm =
        m_clock.at(m_clock.now() + m_server.networkDelay(), [this, flight] { arrive(flight); });
}

void Rival::arrive(std::list<Flight>::iterator flight)
{
    flight->reply = m_server.receive(flight->job.promptTokens);
    flight->alarm =
        m_clock.at(m_clock.now() + flight->reply.endAfter, [this, flight] { land(flight); });
}

void Rival::land(std::list<Flight>::iterator flight)
{
    m_server.ended();
    --m_inFlight;
    const Job job = flight->job;
    const Outcome outcome{flight->reply.cut ? 0 : flight->reply.head.status,
                          retryAfter(flight->reply.head)};
    const auto last = std::move(flight->alarm);
    m_flights.erase(flight);
    ended(job, outcome);
    pump();
}

void Rival::putBackAfter(const Job &job, Duration delay)
{
    const auto pause = m_pauses.insert(m_pauses.end(), Pause{job, {}});
    pause->alarm = m_clock.at(m_clock.now() + delay, [this, pause] {
        m_again.push_back(pause->job);
        const auto last = std::move(pause->alarm);
        m_pauses.erase(pause);
        pump();
    });
}

void Rival::pumpAt(Instant when)
{
    m_pump = m_clock.at(when, [this] { pump(); });
}

// ---- one each ----

namespace {

class FixedConcurrency final : public Rival
{
public:
    FixedConcurrency(Clock &clock, Random &random, ModelServer &server, qint64 promptTokens,
                     int workers)
        : Rival(clock, random, server, promptTokens)
        , m_free(workers)
    {}

private:
    static constexpr int mostAttempts = 6;

    void pump() override
    {
        while (m_free > 0) {
            --m_free;
            send(takeNext());
        }
    }
    void ended(Job job, const Outcome &outcome) override
    {
        ++m_free;
        if (outcome.status == 200) {
            succeed();
        } else if (job.attempts >= mostAttempts) {
            giveUp();
        } else {
            // The worker sleeps: its place is taken meanwhile.
            --m_free;
            const double most = std::min(60.0, std::exp2(job.attempts));
            const Duration wait = fromSeconds(std::max(1.0, most * m_random.unit()));
            m_sleeping.push_back({});
            const auto alarm = std::prev(m_sleeping.end());
            *alarm = m_clock.at(m_clock.now() + std::max(wait, outcome.retryAfter.value_or(0s)),
                                [this, job, alarm] {
                                    const Alarm last = std::move(*alarm);
                                    m_sleeping.erase(alarm);
                                    send(job);
                                });
        }
    }
    std::list<Alarm> m_sleeping;
    int m_free;
};

class CookbookCounters final : public Rival
{
public:
    CookbookCounters(Clock &clock, Random &random, ModelServer &server, qint64 promptTokens,
                     const CookbookLimits &limits)
        : Rival(clock, random, server, promptTokens)
        , m_limits(limits)
        , m_requests(limits.requestsPerMinute)
        , m_tokens(limits.tokensPerMinute)
        , m_updatedAt(clock.now())
    {}

private:
    static constexpr int mostAttempts = 5;
    static constexpr Duration loopPause = 1ms;
    static constexpr Duration pauseAfterRefusal = 15s;

    void pump() override
    {
        const Instant now = m_clock.now();
        if (m_refusedAt && now < *m_refusedAt + pauseAfterRefusal) {
            pumpAt(*m_refusedAt + pauseAfterRefusal);
            return;
        }
        const double seconds = std::chrono::duration<double>(now - m_updatedAt).count();
        m_updatedAt = now;
        refill(m_requests, m_limits.requestsPerMinute, seconds);
        refill(m_tokens, m_limits.tokensPerMinute, seconds);
        for (;;) {
            const auto cost = double(peekNext().promptTokens + m_limits.maxTokens);
            const double wait = std::max(missing(m_requests, 1, m_limits.requestsPerMinute),
                                         missing(m_tokens, cost, m_limits.tokensPerMinute));
            if (wait > 0) {
                pumpAt(now + std::max<Duration>(fromSeconds(wait), loopPause));
                return;
            }
            m_requests -= 1;
            m_tokens -= cost;
            send(takeNext());
        }
    }
    void ended(Job job, const Outcome &outcome) override
    {
        if (outcome.status == 429)
            m_refusedAt = m_clock.now();
        if (outcome.status == 200)
            succeed();
        else if (job.attempts < mostAttempts)
            putBack(job);
        else
            giveUp();
    }
    static void refill(double &capacity, double perMinute, double seconds)
    {
        capacity = std::min(capacity + perMinute * seconds / 60, perMinute);
    }
    static double missing(double capacity, double cost, double perMinute)
    {
        return perMinute > 0 && capacity < cost ? (cost - capacity) * 60 / perMinute : 0.0;
    }

    CookbookLimits m_limits;
    double m_requests;
    double m_tokens;
    Instant m_updatedAt;
    std::optional<Instant> m_refusedAt;
};

class HalvingConcurrency final : public Rival
{
public:
    HalvingConcurrency(Clock &clock, Random &random, ModelServer &server, qint64 promptTokens,
                       int most)
        : Rival(clock, random, server, promptTokens)
        , m_most(most)
    {}

private:
    void pump() override
    {
        while (inFlight() < m_limit)
            send(takeNext());
    }
    void ended(Job job, const Outcome &outcome) override
    {
        if (outcome.status == 200) {
            succeed();
            if (++m_successes >= 5) {
                m_successes = 0;
                m_limit = std::min(m_limit + 1, m_most);
            }
            return;
        }
        m_successes = 0;
        if (outcome.status == 429)
            m_limit = std::max(1, m_limit / 2);
        putBackAfter(job, outcome.retryAfter.value_or(1s));
    }
    int m_most;
    int m_limit = 10;
    int m_successes = 0;
};

class CoolingConcurrency final : public Rival
{
public:
    CoolingConcurrency(Clock &clock, Random &random, ModelServer &server, qint64 promptTokens,
                       int most)
        : Rival(clock, random, server, promptTokens)
        , m_most(most)
    {}

private:
    void pump() override
    {
        if (m_clock.now() < m_coolUntil) {
            pumpAt(m_coolUntil);
            return;
        }
        while (inFlight() < int(m_limit))
            send(takeNext());
    }
    void ended(Job job, const Outcome &outcome) override
    {
        if (outcome.status == 200) {
            succeed();
            if (++m_successes >= int(m_limit)) {
                m_successes = 0;
                m_limit = std::min(m_limit + 1, double(m_most));
            }
            return;
        }
        putBack(job);
        // Those that were on their way when it was cut say nothing new.
        if (outcome.status != 429 || m_clock.now() < m_coolUntil)
            return;
        m_successes = 0;
        m_limit = std::max(1.0, m_limit * 0.8);
        m_coolUntil = m_clock.now() + std::max<Duration>(15s, outcome.retryAfter.value_or(0s));
    }
    int m_most;
    double m_limit = 10;
    int m_successes = 0;
    Instant m_coolUntil;
};

} // namespace

std::unique_ptr<Rival> fixedConcurrency(Clock &clock, Random &random, ModelServer &server,
                                        qint64 promptTokens, int workers)
{
    return std::make_unique<FixedConcurrency>(clock, random, server, promptTokens, workers);
}

std::unique_ptr<Rival> cookbookCounters(Clock &clock, Random &random, ModelServer &server,
                                        qint64 promptTokens, const CookbookLimits &limits)
{
    return std::make_unique<CookbookCounters>(clock, random, server, promptTokens, limits);
}

std::unique_ptr<Rival> halvingConcurrency(Clock &clock, Random &random, ModelServer &server,
                                          qint64 promptTokens, int most)
{
    return std::make_unique<HalvingConcurrency>(clock, random, server, promptTokens, most);
}

std::unique_ptr<Rival> coolingConcurrency(Clock &clock, Random &random, ModelServer &server,
                                          qint64 promptTokens, int most)
{
    return std::make_unique<CoolingConcurrency>(clock, random, server, promptTokens, most);
}

} // namespace volley::test
