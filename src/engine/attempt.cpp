// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/attempt.h"

#include "engine/response_headers.h"

#include <algorithm>

namespace volley {

namespace {

using std::chrono::milliseconds;

// How long a connection may take to end after the protocol said that the answer is whole.
constexpr milliseconds courtesy{2000};

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

Attempt::Attempt(Clock &clock, AttemptOwner &owner, Setup setup)
    : m_clock(clock)
    , m_owner(owner)
    , m_setup(std::move(setup))
    , m_startedAt(clock.now())
    , m_lastSign(m_startedAt)
    , m_startedUtcMs(clock.utcMs())
{}

void Attempt::begin(Transport &transport, const HttpRequest &request)
{
    m_startedAt = m_lastSign = m_clock.now();
    m_exchange = transport.send(request, *this);
    arm();
}

AttemptRecord Attempt::cancel()
{
    const bool begun = m_exchange != nullptr;
    m_exchange.reset();
    m_alarm.cancel();
    Failure failure;
    failure.kind = FailureKind::Cancelled;
    failure.outcome = begun ? OutcomeClass::Unknown : OutcomeClass::NotProcessed;
    failure.httpStatus = m_status;
    return record(std::move(failure), m_setup.parser->partial());
}

void Attempt::requestSent()
{
    m_sentMs = sinceStart();
    enter(Phase::FirstByte);
}

void Attempt::headReceived(const HttpHead &head)
{
    m_status = head.status;
    m_firstByteMs = sinceStart();
    m_headers = headersToStore(head.headers);
    m_setup.parser->head(head);
    enter(Phase::Idle);
    m_owner.headArrived(m_setup.ordinal, m_setup.number, head);
}

void Attempt::bodyReceived(const QByteArray &bytes)
{
    m_lastSign = m_clock.now();
    const QString text = m_setup.parser->feed(bytes);
    if (!text.isEmpty() && !m_firstTokenMs)
        m_firstTokenMs = sinceStart();
    if (!m_completeAt && m_setup.parser->isComplete()) {
        m_completeAt = m_lastSign;
        arm();
    }
    if (m_setup.streams && isSuccess(m_status) && !bytes.isEmpty())
        m_owner.attemptProgressed(m_setup.ordinal, m_setup.number, text);
}

void Attempt::finished(const std::optional<HttpFault> &fault)
{
    // What goes wrong with the connection after the protocol's own end takes nothing from the
    // answer.
    if (!fault || m_completeAt)
        conclude();
    else
        concludeWithFault(*fault);
}

// ---- deadlines ----

milliseconds Attempt::phaseLimit() const
{
    const Deadlines &limits = m_setup.deadlines;
    switch (m_phase) {
    case Phase::Connect:
        return limits.connect;
    case Phase::FirstByte:
        return limits.firstByte;
    case Phase::Idle:
        // Without streaming the body shows only when it is whole: silence between its pieces cannot
        // be told from their coming, so that it gets the time a first byte may take.
        if (m_setup.streams || limits.idle == milliseconds::zero())
            return limits.idle;
        return limits.firstByte == milliseconds::zero() ? limits.firstByte
                                                        : std::max(limits.idle, limits.firstByte);
    case Phase::None:
    case Phase::Total:
        break;
    }
    return milliseconds::zero();
}

std::optional<Attempt::Due> Attempt::due() const
{
    if (m_completeAt)
        return Due{*m_completeAt + courtesy, Phase::None};
    std::optional<Due> nearest;
    if (const milliseconds limit = phaseLimit(); limit > milliseconds::zero())
        nearest = Due{m_lastSign + limit, m_phase};
    const milliseconds total = m_setup.deadlines.total;
    if (total > milliseconds::zero() && (!nearest || m_startedAt + total < nearest->at))
        nearest = Due{m_startedAt + total, Phase::Total};
    return nearest;
}

void Attempt::setDeadlines(const Deadlines &deadlines)
{
    m_setup.deadlines = deadlines;
    if (m_exchange)
        arm();
}

void Attempt::enter(Phase phase)
{
    m_phase = phase;
    m_lastSign = m_clock.now();
    arm();
}

void Attempt::arm()
{
    const auto next = due();
    if (!next || (m_armedFor && *m_armedFor <= next->at))
        return;
    m_armedFor = next->at;
    m_alarm = m_clock.at(next->at, [this] { alarmRang(); });
}

void Attempt::alarmRang()
{
    m_armedFor.reset();
    const auto next = due();
    if (next && next->at <= m_clock.now())
        expire(next->phase);
    else
        arm();
}

void Attempt::expire(Phase phase)
{
    m_exchange.reset();
    if (phase == Phase::None) {
        conclude();
        return;
    }
    Failure failure;
    failure.kind = FailureKind::Timeout;
    failure.phase = phase;
    failure.outcome =
        m_phase == Phase::Connect ? OutcomeClass::NotProcessed : OutcomeClass::Unknown;
    failure.httpStatus = m_status;
    end(std::move(failure), m_setup.parser->partial());
}

// ---- the end ----

void Attempt::conclude()
{
    Outcome<Answer> outcome = m_setup.parser->finish();
    if (outcome)
        end(std::nullopt, *std::move(outcome));
    else
        end(std::move(outcome.error()), m_setup.parser->partial());
}

void Attempt::concludeWithFault(const HttpFault &fault)
{
    // A status that says "no" has said it, however its body ended.
    if (m_status != 0 && !isSuccess(m_status)) {
        if (Outcome<Answer> outcome = m_setup.parser->finish(); !outcome) {
            end(std::move(outcome.error()), m_setup.parser->partial());
            return;
        }
    }
    Failure failure = failureOf(fault);
    failure.httpStatus = m_status;
    if (isSuccess(m_status) && failure.kind == FailureKind::ConnectionLost)
        failure.kind = FailureKind::Truncated;
    end(std::move(failure), m_setup.parser->partial());
}

void Attempt::end(std::optional<Failure> failure, Answer answer)
{
    m_alarm.cancel();
    m_owner.attemptEnded(m_setup.ordinal, m_setup.number,
                         record(std::move(failure), std::move(answer)));
}

AttemptRecord Attempt::record(std::optional<Failure> failure, Answer answer)
{
    AttemptRecord record;
    record.ordinal = m_setup.ordinal;
    record.attempt = m_setup.number;
    record.failure = std::move(failure);
    record.answer = std::move(answer);
    record.httpStatus = m_status;
    record.startedUtcMs = m_startedUtcMs;
    record.endedUtcMs = m_clock.utcMs();
    record.sentMs = m_sentMs;
    record.firstByteMs = m_firstByteMs;
    record.firstTokenMs = m_firstTokenMs;
    record.durationMs = sinceStart();
    record.responseHeaders = std::move(m_headers);
    return record;
}

qint64 Attempt::sinceStart() const
{
    return std::chrono::duration_cast<milliseconds>(m_clock.now() - m_startedAt).count();
}

} // namespace volley
