// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/failure.h"
#include "http/transport.h"

#include <QPromise>

#include <memory>

namespace volley {

/// What a probe brought back.
struct ProbeReply
{
    HttpHead head;
    QByteArray body;
    qint64 latencyMs = 0;
};

/// One small request outside any run, with one deadline: a list of models, a test prompt. Lives on
/// the engine thread; owns itself from start() until the future is finished.
class ConnectionProbe final : public ExchangeObserver
{
public:
    static void start(Clock &clock, Transport &transport, const HttpRequest &request,
                      std::chrono::milliseconds deadline,
                      std::shared_ptr<QPromise<Outcome<ProbeReply>>> promise);

    void requestSent() override {}
    void headReceived(const HttpHead &head) override { m_reply.head = head; }
    void bodyReceived(const QByteArray &bytes) override { m_reply.body += bytes; }
    void finished(const std::optional<HttpFault> &fault) override;

private:
    ConnectionProbe(Clock &clock, std::shared_ptr<QPromise<Outcome<ProbeReply>>> promise);
    void end(Outcome<ProbeReply> outcome);

    Clock &m_clock;
    Instant m_startedAt;
    ProbeReply m_reply;
    Alarm m_deadline;
    std::unique_ptr<Exchange> m_exchange;
    std::shared_ptr<QPromise<Outcome<ProbeReply>>> m_promise;
    std::shared_ptr<ConnectionProbe> m_self;
};

} // namespace volley
