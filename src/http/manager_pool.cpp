// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/manager_pool.h"

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
    if (!m_options.proxy.isEmpty())
        manager->setProxy(toProxy(m_options.proxy));
    return manager;
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
