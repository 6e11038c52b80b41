// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace volley {

/// Managers enough that every exchange finds a free connection: a manager has six a host before
/// Qt 6.5 and as many as it is told from there on (at most 255), and what is beyond them would
/// queue inside Qt, where one broken reply fails all that wait. Lives on the transport's thread.
class ManagerPool
{
public:
    explicit ManagerPool(const TransportOptions &options);
    ~ManagerPool();
    Q_DISABLE_COPY_MOVE(ManagerPool)

    /// A place in a manager for one exchange with `host` (name and port).
    struct Place
    {
        QNetworkAccessManager *manager = nullptr;
        QString host;
        size_t index = 0;
    };
    [[nodiscard]] Place lend(const QString &host);
    /// How an exchange leaves its place.
    enum class Left : quint8 {
        Free, ///< its connection is idle or closed
        Stuck ///< given up before its connection stood, and Qt goes on waiting for that
    };
    void giveBack(const Place &place, Left left = Left::Free);
    void reserve(int exchangesPerHost);
    /// Whether exchanges with `host` go through a proxy that was named in the options.
    [[nodiscard]] bool viaNamedProxy(const QString &host) const;
    /// Whether the latest exchange with this server went by a proxy, be it named or the system's.
    [[nodiscard]] bool wentByProxy(const QUrl &url) const;
    [[nodiscard]] int connectionsPerManager() const { return m_connections; }
    [[nodiscard]] size_t managers() const { return m_slots.size(); }

private:
    /// One that holds a stuck connection is lent no more, or the next exchange would wait behind
    /// that connection inside Qt; it is replaced once the last of its exchanges is over.
    struct Slot
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int lent = 0; ///< over all hosts
        bool retired = false;
    };
    /// Which places of a host are taken: the count lent by each manager, and the managers that have
    /// room, the last used on top, for its connections are warm.
    struct Host
    {
        std::vector<int> lent;
        std::vector<size_t> withRoom;
    };
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> newManager() const;
    void retire(size_t index);
    void replace(size_t index);

    TransportOptions m_options;
    /// The servers that a proxy was found for, written by the managers when they look for it.
    std::shared_ptr<QSet<QString>> m_proxied = std::make_shared<QSet<QString>>();
    int m_connections;
    std::vector<Slot> m_slots;
    QHash<QString, Host> m_hosts;
};

} // namespace volley
