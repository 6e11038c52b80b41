// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace volley::test {

/// A proxy on loopback that leads everything to one server, whatever host was asked for: HTTP
/// (tunnels, and plain requests passed on as they are) or SOCKS 5, with or without a login.
class ForwardProxy : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Http, Socks5 };

    /// `port`: of the server on loopback.
    ForwardProxy(Kind kind, quint16 port);

    /// Nobody gets through without these from here on.
    void demand(const QByteArray &user, const QByteArray &password);

    [[nodiscard]] QUrl url() const; ///< without a login
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// The hosts that were asked for and led through, with their ports.
    [[nodiscard]] const QList<QByteArray> &through() const { return m_through; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    friend class ForwardedConnection;
    void accept();

    QTcpServer m_server;
    Kind m_kind;
    quint16 m_port;
    QByteArray m_user;
    QByteArray m_password;
    QList<QByteArray> m_through;
    int m_refused = 0;
    int m_connections = 0;
};

} // namespace volley::test
