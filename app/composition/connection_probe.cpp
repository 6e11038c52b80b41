// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/connection_probe.h"

#include "providers/provider.h"

namespace volley {

ConnectionProbe::ConnectionProbe(Clock &clock,
                                 std::shared_ptr<QPromise<Outcome<ProbeReply>>> promise)
    : m_clock(clock)
    , m_startedAt(clock.now())
    , m_promise(std::move(promise))
{}

void ConnectionProbe::start(Clock &clock, Transport &transport, const HttpRequest &request,
                            std::chrono::milliseconds deadline,
                            std::shared_ptr<QPromise<Outcome<ProbeReply>>> promise)
{
    const std::shared_ptr<ConnectionProbe> probe(new ConnectionProbe(clock, std::move(promise)));
    probe->m_self = probe;
    probe->m_deadline = clock.at(clock.now() + deadline, [p = probe.get()] {
        Failure failure;
        failure.kind = FailureKind::Timeout;
        failure.outcome = OutcomeClass::Unknown;
        failure.phase = Phase::Total;
        p->end(unexpected(failure));
    });
    probe->m_exchange = transport.send(request, *probe);
}

void ConnectionProbe::finished(const std::optional<HttpFault> &fault)
{
    if (fault) {
        end(unexpected(failureOf(*fault)));
        return;
    }
    using std::chrono::milliseconds;
    m_reply.latencyMs =
        std::chrono::duration_cast<milliseconds>(m_clock.now() - m_startedAt).count();
    end(std::move(m_reply));
}

void ConnectionProbe::end(Outcome<ProbeReply> outcome)
{
    const auto keepAlive = std::exchange(m_self, nullptr);
    m_deadline.cancel();
    m_promise->addResult(std::move(outcome));
    m_promise->finish();
}

} // namespace volley
