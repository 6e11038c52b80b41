// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/records.h"
#include "domain/target.h"
#include "http/transport.h"
#include "providers/provider.h"

#include <memory>
#include <optional>

namespace volley {

/// Told by an attempt what happens to it. Every word carries request and attempt, so that one that
/// comes too late can be told apart.
class AttemptOwner
{
public:
    virtual ~AttemptOwner() = default;
    /// The head of the reply came in. The attempt goes on.
    virtual void headArrived(Ordinal ordinal, int attempt, const HttpHead &head) = 0;
    /// Bytes of a streamed answer came in; `text` is what they added to it and may be empty.
    virtual void attemptProgressed(Ordinal ordinal, int attempt, const QString &text) = 0;
    /// The exchange is over, by its own end or by a deadline. The record lacks what only the owner
    /// decides: the request's state and the pause before the next attempt. The attempt may be
    /// destroyed within this call.
    virtual void attemptEnded(Ordinal ordinal, int attempt, AttemptRecord &&record) = 0;
};

/// One HTTP exchange of one request, its parser and its deadlines. Lives on the engine's thread;
/// owned by its LiveRequest. Destroying it cancels the exchange without a word.
///
/// One alarm an attempt: it is moved only when a deadline comes nearer, never when one moves away,
/// and looks when it fires how far away the deadline is by then. An idle deadline thus costs
/// nothing a chunk.
class Attempt final : public ExchangeObserver
{
public:
    struct Setup
    {
        Ordinal ordinal = 0;
        int number = 1;
        Deadlines deadlines;
        bool streams = true;
        std::unique_ptr<ReplyParser> parser;
    };

    Attempt(Clock &clock, AttemptOwner &owner, Setup setup);
    Q_DISABLE_COPY_MOVE(Attempt)

    /// Hands the request to the transport; from here on the deadlines run.
    void begin(Transport &transport, const HttpRequest &request);
    /// They hold from now on, and count from when their phase began.
    void setDeadlines(const Deadlines &deadlines);
    /// Ends the exchange by a person's wish.
    [[nodiscard]] AttemptRecord cancel();

    [[nodiscard]] int number() const { return m_setup.number; }
    [[nodiscard]] qint64 startedUtcMs() const { return m_startedUtcMs; }
    [[nodiscard]] int httpStatus() const { return m_status; }
    [[nodiscard]] Instant lastByteAt() const { return m_lastSign; }
    [[nodiscard]] std::optional<qint64> firstTokenMs() const { return m_firstTokenMs; }
    /// The text that has come in so far.
    [[nodiscard]] QString textSoFar() const { return m_setup.parser->partial().text; }

    void requestSent() override;
    void headReceived(const HttpHead &head) override;
    void bodyReceived(const QByteArray &bytes) override;
    void finished(const std::optional<HttpFault> &fault) override;

private:
    struct Due
    {
        Instant at;
        Phase phase = Phase::None; ///< None: the courtesy after the protocol's own end
    };
    [[nodiscard]] std::optional<Due> due() const;
    [[nodiscard]] std::chrono::milliseconds phaseLimit() const;
    void enter(Phase phase);
    void arm();
    void alarmRang();
    void expire(Phase phase);
    void conclude();
    void concludeWithFault(const HttpFault &fault);
    void end(std::optional<Failure> failure, Answer answer);
    [[nodiscard]] AttemptRecord record(std::optional<Failure> failure, Answer answer);
    [[nodiscard]] qint64 sinceStart() const;

    Clock &m_clock;
    AttemptOwner &m_owner;
    Setup m_setup;
    std::unique_ptr<Exchange> m_exchange;

    Phase m_phase = Phase::Connect;
    Instant m_startedAt;
    Instant m_lastSign; ///< when the present phase began, or the last byte came
    std::optional<Instant> m_completeAt;
    Alarm m_alarm;
    std::optional<Instant> m_armedFor;

    qint64 m_startedUtcMs = 0;
    std::optional<qint64> m_sentMs;
    std::optional<qint64> m_firstByteMs;
    std::optional<qint64> m_firstTokenMs;
    int m_status = 0;
    QList<StoredHeader> m_headers;
};

} // namespace volley
