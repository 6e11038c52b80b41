// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/manager_pool.h"

#include "http/url_rules.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <utility>

namespace volley {

namespace {

// qhttpnetworkconnection.cpp: defaultHttpChannelCount; QHttp1Configuration takes 1 to 255.
constexpr int fixedConnections = 6;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr int mostConnections = 255;
#endif

bool namesProxy(const TransportOptions &options)
{
    return !options.direct && !options.proxy.isEmpty();
}

/// A server as proxies are chosen for it.
QString serverOf(const QUrl &url)
{
    return url.scheme() + QLatin1String("://") + url.authority();
}

/// The way to a host: straight for this machine, else the proxy named, else the system's. A key may
/// go to this machine in the clear, which a proxy in between would make the network.
class Route final : public QNetworkProxyFactory
{
public:
    Route(const TransportOptions &options, std::shared_ptr<QSet<QString>> proxied)
        : m_system(options.proxy.isEmpty() && !options.direct)
        , m_proxied(std::move(proxied))
    {
        if (!namesProxy(options)) {
            m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
            return;
        }
        const QUrl &proxy = options.proxy;
        const bool socks = proxy.scheme() == QLatin1String("socks5");
        const Secret &password = options.proxyPassword;
        m_proxy = {socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
                   quint16(proxy.port(socks ? 1080 : 8080)), proxy.userName(QUrl::FullyDecoded),
                   password.isEmpty() ? proxy.password(QUrl::FullyDecoded)
                                      : QString::fromUtf8(password.reveal())};
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QList<QNetworkProxy> ways = waysTo(query);
        // Qt takes the first, and does not say of an error which side of a proxy it is of.
        if (!ways.isEmpty() && ways.first().type() != QNetworkProxy::NoProxy)
            m_proxied->insert(serverOf(query.url()));
        else
            m_proxied->remove(serverOf(query.url()));
        return ways;
    }

private:
    [[nodiscard]] QList<QNetworkProxy> waysTo(const QNetworkProxyQuery &query) const
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        return m_system ? systemProxyForQuery(query) : QList<QNetworkProxy>{m_proxy};
    }

    bool m_system;
    std::shared_ptr<QSet<QString>> m_proxied;
    QNetworkProxy m_proxy;
};

} // namespace

ManagerPool::ManagerPool(const TransportOptions &options)
    : m_options(options)
    , m_connections(fixedConnections)
{}

ManagerPool::~ManagerPool()
{
    // The last exchange may be going from within a signal of its reply, which is the manager's
    // child.
    for (Slot &slot : m_slots)
        slot.manager.release()->deleteLater();
}

void ManagerPool::reserve([[maybe_unused]] int exchangesPerHost)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Read by Qt only at the first request to a host: ask for plenty at once.
    m_connections = mostConnections;
#endif
}

std::unique_ptr<QNetworkAccessManager> ManagerPool::newManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    manager->setProxyFactory(new Route(m_options, m_proxied)); // takes it
    return manager;
}

bool ManagerPool::viaNamedProxy(const QString &host) const
{
    return namesProxy(m_options) && !isLoopback(host);
}

bool ManagerPool::wentByProxy(const QUrl &url) const
{
    return m_proxied->contains(serverOf(url));
}

ManagerPool::Place ManagerPool::lend(const QString &host)
{
    Host &places = m_hosts[host];
    while (places.withRoom.empty()) {
        const size_t next = places.lent.size();
        if (next == m_slots.size())
            m_slots.emplace_back().manager = newManager();
        places.lent.push_back(0);
        if (!m_slots[next].retired)
            places.withRoom.push_back(next);
    }
    const size_t index = places.withRoom.back();
    if (++places.lent[index] >= m_connections)
        places.withRoom.pop_back();
    Slot &slot = m_slots[index];
    ++slot.lent;
    return {slot.manager.get(), host, index};
}

void ManagerPool::giveBack(const Place &place, Left left)
{
    Host &places = m_hosts[place.host];
    Slot &slot = m_slots[place.index];
    if (left == Left::Stuck && !slot.retired)
        retire(place.index);
    const bool wasFull = places.lent[place.index]-- >= m_connections;
    --slot.lent;
    if (!slot.retired) {
        if (wasFull)
            places.withRoom.push_back(place.index);
    } else if (slot.lent == 0) {
        replace(place.index);
    }
}

void ManagerPool::retire(size_t index)
{
    m_slots[index].retired = true;
    for (Host &places : m_hosts)
        std::erase(places.withRoom, index);
}

void ManagerPool::replace(size_t index)
{
    Slot &slot = m_slots[index];
    // Its reply may be in the middle of a signal.
    slot.manager.release()->deleteLater();
    slot.manager = newManager();
    slot.retired = false;
    for (Host &places : m_hosts) {
        if (places.lent.size() <= index)
            continue;
        // At the bottom: the others have warm connections.
        places.withRoom.push_back(index);
        std::swap(places.withRoom.front(), places.withRoom.back());
    }
}

} // namespace volley
