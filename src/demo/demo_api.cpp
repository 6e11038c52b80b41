// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_api.h"

#include <QHostAddress>
#include <QUrl>

namespace volley {

namespace {

/// As many different requests to demo-flaky as are told apart before counting begins anew.
constexpr qsizetype mostRemembered = 1 << 20;

const QByteArray chatPath = QByteArrayLiteral("/v1/chat/completions");
const QByteArray modelsPath = QByteArrayLiteral("/v1/models");

qint64 wholeMs(Duration time)
{
    return std::chrono::ceil<std::chrono::milliseconds>(time).count();
}

TimedReply atOnce(const QByteArray &bytes, bool keepAlive)
{
    TimedReply reply;
    reply.steps = {{0, bytes}};
    reply.ending = keepAlive ? TimedReply::Ending::KeepAlive : TimedReply::Ending::Close;
    return reply;
}

TimedReply errorReply(ReplyHead head, const ApiError &error)
{
    head.status = error.status;
    return atOnce(wholeReply(head, errorBody(error)), head.keepAlive);
}

ApiError unknownModel(const QString &name)
{
    return {404, "invalid_request_error", "model_not_found", "model",
            QStringLiteral("The model '%1' does not exist. The demo provider has: %2.")
                .arg(name.left(100), demoModelNames().join(QStringLiteral(", ")))};
}

TimedReply wholeAnswer(const ReplyHead &head, const CompletionFrame &frame,
                       const ChatRequest &request, const DemoPlan &plan)
{
    const QByteArray body = completionBody(frame, request, plan);
    QByteArray bytes = wholeReply(head, body);
    if (plan.fault == DemoFault::CutMidAnswer)
        bytes.chop(body.size() - body.size() / 2);
    TimedReply reply;
    reply.steps = {{plan.latencyMs, bytes}};
    return reply;
}

TimedReply streamedAnswer(ReplyHead head, const CompletionFrame &frame, const ChatRequest &request,
                          const DemoPlan &plan)
{
    head.contentType = QByteArrayLiteral("text/event-stream; charset=utf-8");
    head.add(QByteArrayLiteral("cache-control"), QByteArrayLiteral("no-cache"));
    const bool old = head.isHttp10;
    const bool usage = request.wantsUsage;
    TimedReply reply;
    int at = plan.latencyMs;
    QByteArray bytes = streamHead(head) + streamEvent(chunkRole(frame, usage), old);
    const qsizetype pieces =
        plan.fault == DemoFault::CutMidAnswer ? plan.pieces.size() / 2 : plan.pieces.size();
    for (qsizetype i = 0; i < pieces; ++i) {
        bytes += streamEvent(chunkText(frame, plan.pieces[i], usage), old);
        if (plan.pieceIntervalMs > 0 && i + 1 < plan.pieces.size()) {
            reply.steps.append({at, std::exchange(bytes, {})});
            at += plan.pieceIntervalMs;
        }
    }
    if (plan.fault != DemoFault::CutMidAnswer) {
        bytes += streamEvent(chunkFinish(frame, plan, usage), old);
        if (usage)
            bytes += streamEvent(chunkUsage(frame, request, plan), old);
        bytes += streamEvent(QByteArrayLiteral("[DONE]"), old) + streamEnd(old);
    }
    reply.steps.append({at, bytes});
    return reply;
}

} // namespace

bool isLoopbackHost(QByteArrayView host)
{
    QByteArrayView name = host;
    if (name.startsWith('[')) {
        const qsizetype end = name.indexOf(']');
        if (end < 0 || (end + 1 < name.size() && name[end + 1] != ':'))
            return false;
        name = name.sliced(1, end - 1);
    } else if (const qsizetype colon = name.lastIndexOf(':'); colon >= 0) {
        name = name.first(colon);
    }
    const QByteArray lower = name.toByteArray().toLower();
    if (lower == "127.0.0.1" || lower == "localhost" || lower.endsWith(".localhost"))
        return true;
    return !lower.isEmpty() && QHostAddress(QString::fromLatin1(lower)).isLoopback();
}

DemoApi::DemoApi(const DemoOptions &options, Instant now)
    : m_options(options)
    , m_limiter(options.requestsPerMinute, options.tokensPerMinute, now)
{}

ReplyHead DemoApi::headFor(const ServerRequest &request)
{
    ReplyHead head;
    head.requestId = "req_demo_" + QByteArray::number(++m_replies, 16).rightJustified(8, '0');
    head.keepAlive = request.keepsAlive();
    head.isHttp10 = request.minorVersion == 0;
    head.headOnly = request.method == "HEAD";
    return head;
}

TimedReply DemoApi::refusal(int status)
{
    static const QHash<int, QString> reasons{
        {400, QStringLiteral("This is not an HTTP request that can be understood.")},
        {408, QStringLiteral("The request did not come to its end in time.")},
        {413, QStringLiteral("The body of the request is too large.")},
        {417, QStringLiteral("The only expectation that can be met is 100-continue.")},
        {431, QStringLiteral("The head of the request is too large.")},
        {501, QStringLiteral("The only transfer coding that is understood is chunked.")},
        {505, QStringLiteral("The server speaks HTTP/1.1.")},
    };
    ReplyHead head = headFor({});
    head.keepAlive = false;
    TimedReply reply =
        errorReply(head, {status, "invalid_request_error", {}, {}, reasons.value(status)});
    reply.ending = TimedReply::Ending::Linger;
    return reply;
}

TimedReply DemoApi::reply(const ServerRequest &request, Instant now, qint64 utcMs)
{
    const QByteArray host = request.header("host");
    if (host.isEmpty() && request.minorVersion >= 1)
        return refusal(400);
    ReplyHead head = headFor(request);
    if (!host.isEmpty() && !isLoopbackHost(host)) {
        return errorReply(head,
                          {403,
                           "invalid_request_error",
                           "host_not_allowed",
                           {},
                           QStringLiteral("The demo provider answers only to the names of this "
                                          "machine's loopback.")});
    }
    const qsizetype query = request.target.indexOf('?');
    const QByteArray path = query < 0 ? request.target : request.target.left(query);
    const bool isChat = path == chatPath;
    if (!isChat && path != modelsPath && !path.startsWith(modelsPath + '/')) {
        return errorReply(head,
                          {404,
                           "invalid_request_error",
                           "unknown_url",
                           {},
                           QStringLiteral("There is nothing at this path. The demo provider has "
                                          "POST /v1/chat/completions and GET /v1/models.")});
    }
    const bool allowed =
        isChat ? request.method == "POST" : request.method == "GET" || request.method == "HEAD";
    if (!allowed) {
        head.add("allow", isChat ? "POST" : "GET, HEAD");
        return errorReply(head, {405,
                                 "invalid_request_error",
                                 "method_not_supported",
                                 {},
                                 QStringLiteral("This method is not supported here.")});
    }
    if (isChat)
        return completionReply(request, std::move(head), now, utcMs);
    return modelsReply(head, path);
}

TimedReply DemoApi::modelsReply(const ReplyHead &head, const QByteArray &path) const
{
    if (path == modelsPath)
        return atOnce(wholeReply(head, modelListBody()), head.keepAlive);
    const QString name = QUrl::fromPercentEncoding(path.sliced(modelsPath.size() + 1));
    if (!demoModelNamed(name))
        return errorReply(head, unknownModel(name));
    return atOnce(wholeReply(head, modelBody(name)), head.keepAlive);
}

TimedReply DemoApi::completionReply(const ServerRequest &request, ReplyHead head, Instant now,
                                    qint64 utcMs)
{
    const auto failed = [&head](const ApiError &error) {
        TimedReply reply = errorReply(head, error);
        reply.outcome = CompletionOutcome::Failed;
        return reply;
    };
    const auto chat = parseChatRequest(request.body);
    if (!chat)
        return failed(chat.error());
    const auto model = demoModelNamed(chat->model);
    if (!model)
        return failed(unknownModel(chat->model));
    const quint32 nth = *model == DemoModel::Flaky ? countAgain(*chat) : 0;
    const DemoPlan plan = demoPlan(m_options, *model, *chat, nth);
    if (*model == DemoModel::Limited) {
        TimedReply refused;
        if (!passLimits(head, chat->inputTokens + plan.outputTokens, now, refused))
            return refused;
    }
    if (plan.fault != DemoFault::None && plan.fault != DemoFault::CutMidAnswer)
        return failedReply(head, plan);

    // HTTP/1.0 knows no chunks: the end of the connection ends the stream.
    if (chat->streams && head.isHttp10)
        head.keepAlive = false;
    const CompletionFrame frame{"chatcmpl-demo-" + QByteArray::number(m_replies), utcMs / 1000,
                                chat->model.toLatin1()};
    TimedReply reply = chat->streams ? streamedAnswer(head, frame, *chat, plan)
                                     : wholeAnswer(head, frame, *chat, plan);
    const bool cut = plan.fault == DemoFault::CutMidAnswer;
    reply.outcome = cut ? CompletionOutcome::Failed : CompletionOutcome::Answered;
    reply.ending = cut              ? TimedReply::Ending::CutOff
                   : head.keepAlive ? TimedReply::Ending::KeepAlive
                                    : TimedReply::Ending::Close;
    return reply;
}

TimedReply DemoApi::failedReply(const ReplyHead &base, const DemoPlan &plan) const
{
    TimedReply reply;
    if (plan.fault == DemoFault::CutBeforeAnswer) {
        reply.steps = {{plan.latencyMs, {}}};
        reply.ending = TimedReply::Ending::CutOff;
        reply.outcome = CompletionOutcome::Failed;
        return reply;
    }
    ReplyHead head = base;
    if (plan.fault == DemoFault::RateLimited) {
        head.add("retry-after", QByteArray::number((plan.retryAfterMs + 999) / 1000));
        head.add("retry-after-ms", QByteArray::number(plan.retryAfterMs));
        reply =
            errorReply(head, {429,
                              "requests",
                              "rate_limit_exceeded",
                              {},
                              QStringLiteral("demo-flaky refuses now and then. Try again in %1 ms.")
                                  .arg(plan.retryAfterMs)});
        reply.outcome = CompletionOutcome::Refused;
    } else {
        reply = errorReply(head, {500,
                                  "server_error",
                                  {},
                                  {},
                                  QStringLiteral("demo-flaky fails now and then. Try again.")});
        reply.outcome = CompletionOutcome::Failed;
    }
    reply.steps.first().atMs = plan.latencyMs;
    return reply;
}

bool DemoApi::passLimits(ReplyHead &head, qint64 tokens, Instant now, TimedReply &refused)
{
    const DemoLimiter::Verdict verdict = m_limiter.ask(tokens, now);
    addRateHeaders(head, now);
    if (verdict.granted)
        return true;
    const TokenBucket &bucket = verdict.forTokens ? m_limiter.tokens() : m_limiter.requests();
    const QString unit = verdict.forTokens ? QStringLiteral("tokens") : QStringLiteral("requests");
    QString message;
    if (verdict.never) {
        head.add("x-should-retry", "false");
        message =
            QStringLiteral("Request too large for demo-limited: it needs %1 tokens, the limit is "
                           "%2 a minute.")
                .arg(tokens)
                .arg(bucket.limit());
    } else {
        const qint64 wait = wholeMs(verdict.wait);
        head.add("retry-after", QByteArray::number((wait + 999) / 1000));
        head.add("retry-after-ms", QByteArray::number(wait));
        message =
            QStringLiteral("Rate limit of demo-limited reached: %1 %2 a minute. Try again in %3.")
                .arg(bucket.limit())
                .arg(unit, QString::fromLatin1(rateDuration(wait)));
    }
    refused = errorReply(head, {429, unit.toLatin1(), "rate_limit_exceeded", {}, message});
    refused.outcome = CompletionOutcome::Refused;
    return false;
}

void DemoApi::addRateHeaders(ReplyHead &head, Instant now)
{
    const auto add = [&head, now](TokenBucket &bucket, const QByteArray &unit) {
        if (!bucket.isLimited())
            return;
        head.add("x-ratelimit-limit-" + unit, QByteArray::number(bucket.limit()));
        head.add("x-ratelimit-remaining-" + unit, QByteArray::number(bucket.remaining(now)));
        head.add("x-ratelimit-reset-" + unit, rateDuration(wholeMs(bucket.untilFull(now))));
    };
    add(m_limiter.requests(), "requests");
    add(m_limiter.tokens(), "tokens");
}

quint32 DemoApi::countAgain(const ChatRequest &request)
{
    if (m_asked.size() >= mostRemembered)
        m_asked.clear();
    return m_asked[demoFingerprint(request)]++;
}

} // namespace volley
