// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_limiter.h"
#include "demo/demo_server.h"
#include "demo/demo_wire.h"
#include "demo/http_request_reader.h"
#include "demo/timed_reply.h"

#include <QHash>

namespace volley {

/// Request in, timed bytes out: the routes and manners of the demo provider, without a socket and
/// without a clock. Remembers only the limits' buckets and how often demo-flaky was asked the same.
/// Owned by the server, on its thread.
class DemoApi
{
public:
    DemoApi(const DemoOptions &options, Instant now);

    [[nodiscard]] TimedReply reply(const ServerRequest &request, Instant now, qint64 utcMs);
    /// The reply to bytes that are no request, or to one that never came to its end.
    [[nodiscard]] TimedReply refusal(int status);

private:
    [[nodiscard]] ReplyHead headFor(const ServerRequest &request);
    [[nodiscard]] TimedReply modelsReply(const ReplyHead &head, const QByteArray &path) const;
    [[nodiscard]] TimedReply completionReply(const ServerRequest &request, ReplyHead head,
                                             Instant now, qint64 utcMs);
    [[nodiscard]] TimedReply failedReply(const ReplyHead &head, const DemoPlan &plan) const;
    [[nodiscard]] bool passLimits(ReplyHead &head, qint64 tokens, Instant now, TimedReply &refused);
    void addRateHeaders(ReplyHead &head, Instant now);
    [[nodiscard]] quint32 countAgain(const ChatRequest &request);

    DemoOptions m_options;
    DemoLimiter m_limiter;
    QHash<quint64, quint32> m_asked;
    quint64 m_replies = 0;
};

/// Whether a Host header names this machine's loopback. A page on the web whose name was made to
/// point here sends its own name, and is refused by it.
[[nodiscard]] bool isLoopbackHost(QByteArrayView host);

} // namespace volley
