// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "simulation/model_server.h"

#include <functional>
#include <unordered_map>

namespace volley::test {

/// A transport whose far ends are ModelServers, one a place (host and path). No sockets and no
/// waiting: everything happens on the clock.
class SimulatedNetwork final : public Transport
{
public:
    explicit SimulatedNetwork(Clock &clock)
        : m_clock(clock)
    {}

    /// The server must outlive the network's exchanges.
    void connect(const QString &place, ModelServer &server) { m_servers[place] = &server; }
    [[nodiscard]] static QString placeOf(const QUrl &url) { return url.host() + url.path(); }

    [[nodiscard]] std::unique_ptr<Exchange> send(const HttpRequest &request,
                                                 ExchangeObserver &observer) override;
    void reserve(int) override {}

    [[nodiscard]] qint64 sends() const { return m_sends; }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] int open(const QString &place) const;
    /// Until when the last Retry-After that came in from there asks to wait.
    [[nodiscard]] Instant coolsUntil(const QString &place) const;
    /// Told of every send, before it is on its way.
    std::function<void(const QString &place)> onSend;

private:
    friend class SimulatedExchange;
    Clock &m_clock;
    std::unordered_map<QString, ModelServer *> m_servers;
    std::unordered_map<QString, int> m_openByPlace;
    std::unordered_map<QString, Instant> m_coolsUntil;
    qint64 m_sends = 0;
    int m_open = 0;
};

} // namespace volley::test
