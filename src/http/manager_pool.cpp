// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/manager_pool.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>

namespace volley {

namespace {

// qhttpnetworkconnection.cpp: defaultHttpChannelCount; QHttp1Configuration takes 1 to 255.
constexpr int fixedConnections = 6;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr int mostConnections = 255;
#endif

QNetworkProxy toProxy(const QUrl &url)
{
    const auto type = url.scheme() == QLatin1String("socks5") ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    const int usual = type == QNetworkProxy::Socks5Proxy ? 1080 : 8080;
    return {type, url.host(), quint16(url.port(usual)), url.userName(), url.password()};
}

} // namespace

ManagerPool::ManagerPool(const TransportOptions &options)
    : m_options(options)
    , m_connections(fixedConnections)
{
}

ManagerPool::~ManagerPool()
{
    // The last exchange may be going from within a signal of its reply, which is the manager's child.
    for (auto &manager : m_managers)
        manager.release()->deleteLater();
}

void ManagerPool::reserve([[maybe_unused]] int exchangesPerHost)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Read by Qt only at the first request to a host: ask for plenty at once.
    m_connections = mostConnections;
#endif
}

size_t ManagerPool::addManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    if (!m_options.proxy.isEmpty())
        manager->setProxy(toProxy(m_options.proxy));
    m_managers.push_back(std::move(manager));
    return m_managers.size() - 1;
}

ManagerPool::Place ManagerPool::lend(const QString &host)
{
    Host &places = m_hosts[host];
    if (places.withRoom.empty()) {
        if (places.lent.size() == m_managers.size())
            addManager();
        places.lent.push_back(0);
        places.withRoom.push_back(places.lent.size() - 1);
    }
    const size_t index = places.withRoom.back();
    if (++places.lent[index] >= m_connections)
        places.withRoom.pop_back();
    return {m_managers[index].get(), host, index};
}

void ManagerPool::giveBack(const Place &place)
{
    Host &places = m_hosts[place.host];
    if (places.lent[place.index]-- >= m_connections)
        places.withRoom.push_back(place.index);
}

} // namespace volley
