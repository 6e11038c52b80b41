// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace volley {

/// Managers enough that every exchange finds a free connection: a manager has six a host before Qt 6.5
/// and as many as it is told from there on (at most 255), and what is beyond them would queue inside
/// Qt, where one broken reply fails all that wait. Lives on the transport's thread.
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
    void giveBack(const Place &place);
    void reserve(int exchangesPerHost);
    [[nodiscard]] int connectionsPerManager() const { return m_connections; }
    [[nodiscard]] size_t managers() const { return m_managers.size(); }

private:
    /// Which places of a host are taken: the count lent by each manager, and the managers that have
    /// room, the last used on top, for its connections are warm.
    struct Host
    {
        std::vector<int> lent;
        std::vector<size_t> withRoom;
    };
    size_t addManager();

    TransportOptions m_options;
    int m_connections;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    QHash<QString, Host> m_hosts;
};

} // namespace volley
