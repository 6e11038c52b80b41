// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/model_server.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace volley::test {

namespace {

using std::chrono::milliseconds;

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

Duration fromMs(double ms)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::milli>(ms));
}

QByteArray moment(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toUTC().toString(Qt::ISODate).toLatin1();
}

} // namespace

void ModelServer::Bucket::fill(const ServerTraits &traits, Instant began, Instant now)
{
    if (perMinute <= 0)
        return;
    if (traits.fixedWindows) {
        const auto windowOf = [began](Instant at) {
            return (at - began) / std::chrono::minutes(1);
        };
        if (windowOf(now) > windowOf(filledAt))
            level = capacity;
    } else {
        level = std::min(capacity, level + seconds(now - filledAt) * perMinute / 60);
    }
    filledAt = now;
}

double ModelServer::Bucket::secondsUntil(double cost, const ServerTraits &traits, Instant began,
                                         Instant now) const
{
    if (perMinute <= 0 || level >= std::min(cost, capacity))
        return 0;
    if (traits.fixedWindows)
        return 60 - std::fmod(seconds(now - began), 60.0);
    return (std::min(cost, capacity) - level) / (perMinute / 60);
}

ModelServer::ModelServer(Clock &clock, Random &random, const ServerTraits &traits)
    : m_clock(clock)
    , m_random(random)
    , m_traits(traits)
    , m_began(clock.now())
{
    size(m_requests, traits.requestsPerMinute);
    size(m_tokens, traits.tokensPerMinute);
    m_requests.level = m_requests.capacity;
    m_tokens.level = m_tokens.capacity;
}

void ModelServer::size(Bucket &bucket, double perMinute)
{
    bucket.fill(m_traits, m_began, m_clock.now());
    bucket.filledAt = m_clock.now();
    bucket.perMinute = perMinute;
    const double held = m_traits.fixedWindows ? 60 : m_traits.holdsSeconds;
    bucket.capacity = std::max(1.0, perMinute * held / 60);
    bucket.level = std::min(bucket.level, bucket.capacity);
}

void ModelServer::setRates(double requestsPerMinute, double tokensPerMinute)
{
    size(m_requests, requestsPerMinute);
    size(m_tokens, tokensPerMinute);
}

Duration ModelServer::networkDelay()
{
    return fromMs(m_traits.networkMs * (1 + 0.5 * m_random.unit()));
}

ServerReply ModelServer::receive(qint64 promptTokens)
{
    const Instant now = m_clock.now();
    ++m_received;
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
    const double passed = seconds(now - std::max(m_requests.filledAt, m_began));
    m_requests.fill(m_traits, m_began, now);
    m_tokens.fill(m_traits, m_began, now);
    if (m_traits.othersPerMinute > 0)
        m_requests.level = std::max(0.0, m_requests.level - passed * m_traits.othersPerMinute / 60);

    ServerReply reply;
    const double noise = std::max(0.1, 1 + m_traits.promptNoise * normal());
    reply.inputTokens = std::llround(double(promptTokens) * m_traits.promptRatio * noise);
    reply.outputTokens =
        std::max<qint64>(1, std::llround(lognormal(m_traits.outputTokens, m_traits.outputSigma)));
    const double tokens = double(reply.inputTokens + reply.outputTokens);
    if (m_traits.mostAtOnce > 0 && m_atOnce > m_traits.mostAtOnce) {
        ++m_overloaded;
        return refuse(503, 0);
    }
    if (m_traits.strayShare > 0 && m_random.unit() < m_traits.strayShare) {
        ++m_refused;
        return refuse(m_traits.refusesWith, 0);
    }
    const double wait = std::max(m_requests.secondsUntil(1, m_traits, m_began, now),
                                 m_tokens.secondsUntil(tokens, m_traits, m_began, now));
    if (wait > 0) {
        ++m_refused;
        return refuse(m_traits.refusesWith, wait);
    }
    m_requests.level -= 1;
    m_tokens.level -= tokens;
    count(m_admitted, now, 1);
    count(m_admittedTokens, now, tokens);

    const double load =
        m_traits.keepsUpWith > 0 ? std::max(1.0, double(m_atOnce) / m_traits.keepsUpWith) : 1.0;
    const double latency = lognormal(m_traits.latencyMs, m_traits.latencySigma) * load;
    const double fate = m_random.unit();
    reply.head.status = fate < m_traits.errorShare ? 500 : 200;
    reply.cut = reply.head.status == 200 && fate < m_traits.errorShare + m_traits.cutShare;
    reply.headAfter = fromMs(latency * m_traits.firstByteShare);
    reply.endAfter = fromMs(latency * (reply.cut ? 0.6 : 1.0));
    addHeaders(reply);
    reply.hangs = m_traits.hangShare > 0 && m_random.unit() < m_traits.hangShare;
    if (reply.head.status == 200 && !reply.cut && !reply.hangs)
        count(m_answered, now + reply.endAfter, 1);
    return reply;
}

ServerReply ModelServer::refuse(int status, double wait)
{
    ServerReply reply;
    reply.head.status = status;
    reply.headAfter = reply.endAfter = fromMs(m_traits.refusalMs);
    addHeaders(reply);
    if (m_traits.tellsRetryAfter && wait > 0)
        reply.head.headers.append({"retry-after", QByteArray::number(std::max<qint64>(
                                                      1, std::llround(std::ceil(wait))))});
    return reply;
}

void ModelServer::addHeaders(ServerReply &reply)
{
    if (m_traits.headers == HeaderStyle::None)
        return;
    const Instant now = m_clock.now();
    const auto add = [&](const Bucket &bucket, const QByteArray &what) {
        if (bucket.perMinute <= 0)
            return;
        const double full = bucket.secondsUntil(bucket.capacity, m_traits, m_began, now);
        const QByteArray limit = QByteArray::number(std::llround(bucket.perMinute));
        const QByteArray left = QByteArray::number(std::max<qint64>(0, qint64(bucket.level)));
        QList<HttpHeader> &headers = reply.head.headers;
        if (m_traits.headers == HeaderStyle::OpenAi) {
            headers.append({"x-ratelimit-limit-" + what, limit});
            headers.append({"x-ratelimit-remaining-" + what, left});
            headers.append({"x-ratelimit-reset-" + what,
                            QByteArray::number(std::llround(full * 1000)) + "ms"});
        } else {
            headers.append({"anthropic-ratelimit-" + what + "-limit", limit});
            headers.append({"anthropic-ratelimit-" + what + "-remaining", left});
            headers.append({"anthropic-ratelimit-" + what + "-reset",
                            moment(m_clock.utcMs() + std::llround(full * 1000))});
        }
    };
    add(m_requests, "requests");
    add(m_tokens, "tokens");
}

double ModelServer::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - m_random.unit()));
    return radius * std::cos(2 * std::numbers::pi * m_random.unit());
}

double ModelServer::lognormal(double median, double sigma)
{
    return sigma > 0 ? median * std::exp(sigma * normal()) : median;
}

template<typename T>
void ModelServer::count(std::vector<T> &bySecond, Instant when, T amount)
{
    const auto second = static_cast<size_t>(seconds(when - m_began));
    if (bySecond.size() <= second)
        bySecond.resize(second + 1);
    bySecond[second] += amount;
}

} // namespace volley::test
