// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_network.h"

namespace volley::test {

/// One request on its way; owned by the engine.
class SimulatedExchange final : public Exchange
{
public:
    SimulatedExchange(SimulatedNetwork &network, const QString &place, ModelServer &server,
                      const HttpRequest &request, ExchangeObserver &observer)
        : m_network(network)
        , m_place(place)
        , m_server(server)
        , m_observer(observer)
        , m_promptTokens(request.body.size() / 4)
        , m_streams(request.streams)
    {
        ++m_network.m_open;
        ++m_network.m_openByPlace[place];
        m_alarm = clock().at(clock().now() + server.networkDelay(), [this] { arrive(); });
    }
    ~SimulatedExchange() override
    {
        --m_network.m_open;
        --m_network.m_openByPlace[m_place];
        if (m_arrived)
            m_server.ended();
    }

private:
    Clock &clock() { return m_network.m_clock; }

    void arrive()
    {
        m_arrived = true;
        m_reply = m_server.receive(m_promptTokens);
        m_arrivedAt = clock().now();
        if (m_reply.hangs) {
            m_observer.requestSent();
            return;
        }
        const Duration after = m_streams ? m_reply.headAfter : m_reply.endAfter;
        m_alarm = clock().at(m_arrivedAt + after, [this] { head(); });
    }

    void head()
    {
        if (const QByteArray wait = m_reply.head.header("retry-after"); !wait.isEmpty()) {
            Instant &until = m_network.m_coolsUntil[m_place];
            until = std::max(until, clock().now() + std::chrono::seconds(wait.toInt()));
        }
        m_observer.requestSent();
        m_observer.headReceived(m_reply.head);
        if (m_streams && m_reply.endAfter > m_reply.headAfter)
            m_alarm = clock().at(m_arrivedAt + m_reply.endAfter, [this] { end(); });
        else
            end();
    }

    void end()
    {
        if (m_reply.cut) {
            m_observer.finished(HttpFault{FaultKind::ConnectionLost, true, {}});
            return;
        }
        if (m_reply.head.status == 200)
            m_observer.bodyReceived(QByteArray::number(m_reply.inputTokens) + ' ' +
                                    QByteArray::number(m_reply.outputTokens));
        m_observer.finished(std::nullopt);
    }

    SimulatedNetwork &m_network;
    QString m_place;
    ModelServer &m_server;
    ExchangeObserver &m_observer;
    qint64 m_promptTokens = 0;
    bool m_streams = false;
    bool m_arrived = false;
    Instant m_arrivedAt;
    ServerReply m_reply;
    Alarm m_alarm;
};

std::unique_ptr<Exchange> SimulatedNetwork::send(const HttpRequest &request,
                                                 ExchangeObserver &observer)
{
    const QString place = SimulatedNetwork::placeOf(request.url);
    ++m_sends;
    if (onSend)
        onSend(place);
    return std::make_unique<SimulatedExchange>(*this, place, *m_servers.at(place), request,
                                               observer);
}

int SimulatedNetwork::open(const QString &place) const
{
    const auto found = m_openByPlace.find(place);
    return found == m_openByPlace.end() ? 0 : found->second;
}

Instant SimulatedNetwork::coolsUntil(const QString &place) const
{
    const auto found = m_coolsUntil.find(place);
    return found == m_coolsUntil.end() ? Instant() : found->second;
}

} // namespace volley::test
