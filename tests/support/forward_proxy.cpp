// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forward_proxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtEndian>

namespace volley::test {

/// One client and, once it got through, its connection to the server. Owned by its client's socket.
class ForwardedConnection : public QObject
{
public:
    ForwardedConnection(ForwardProxy &proxy, QTcpSocket *client)
        : QObject(client)
        , m_proxy(proxy)
        , m_client(client)
    {
        connect(client, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

private:
    enum class Stage { Greeting, Login, Asking, Through };

    void read()
    {
        m_bytes += m_client->readAll();
        if (m_stage != Stage::Through && m_proxy.m_kind == ForwardProxy::Kind::Http)
            readHttp();
        else if (m_stage != Stage::Through)
            readSocks();
        if (m_stage == Stage::Through && !m_bytes.isEmpty())
            m_server->write(std::exchange(m_bytes, {}));
    }

    void readHttp()
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_bytes.left(end);
        const QByteArray login = "Basic " + (m_proxy.m_user + ':' + m_proxy.m_password).toBase64();
        // Qt writes names of headers as they are given, and newer Qt in lower case.
        const bool isKnown = head.contains("Proxy-Authorization: " + login) ||
                             head.contains("proxy-authorization: " + login);
        if (!m_proxy.m_user.isEmpty() && !isKnown) {
            ++m_proxy.m_refused;
            m_bytes.clear();
            m_client->write("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                            "Content-Length: 0\r\n\r\n");
            return;
        }
        const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
        if (words.first() == "CONNECT") {
            m_bytes.remove(0, end + 4);
            leadThrough(words.value(1), "HTTP/1.1 200 Connection established\r\n\r\n");
        } else {
            leadThrough(QUrl(QString::fromUtf8(words.value(1))).host().toUtf8(), {});
        }
    }

    void readSocks()
    {
        const bool demands = !m_proxy.m_user.isEmpty();
        if (m_stage == Stage::Greeting && m_bytes.size() >= 2 &&
            m_bytes.size() >= 2 + m_bytes.at(1)) {
            const bool offered = m_bytes.mid(2, m_bytes.at(1)).contains('\x02');
            m_bytes.clear();
            if (demands && !offered) {
                ++m_proxy.m_refused;
                m_client->write(QByteArray::fromHex("05ff"));
                m_client->disconnectFromHost();
                return;
            }
            m_client->write(QByteArray::fromHex(demands ? "0502" : "0500"));
            m_stage = demands ? Stage::Login : Stage::Asking;
        } else if (m_stage == Stage::Login && m_bytes.size() >= 2) {
            const QByteArray given = m_bytes.mid(1);
            const QByteArray wanted = char(m_proxy.m_user.size()) + m_proxy.m_user +
                                      char(m_proxy.m_password.size()) + m_proxy.m_password;
            m_bytes.clear();
            const bool right = given == wanted;
            m_client->write(QByteArray::fromHex(right ? "0100" : "0101"));
            m_proxy.m_refused += right ? 0 : 1;
            m_stage = Stage::Asking;
        } else if (m_stage == Stage::Asking && m_bytes.size() > 6) {
            const qsizetype length = m_bytes.at(4); // of a name: type 3
            const QByteArray host = m_bytes.mid(5, length);
            const quint16 port = qFromBigEndian<quint16>(m_bytes.constData() + 5 + length);
            m_bytes.remove(0, 7 + length);
            leadThrough(host + ':' + QByteArray::number(port),
                        QByteArray::fromHex("05000001000000000000"));
        }
    }

    void leadThrough(const QByteArray &host, const QByteArray &answer)
    {
        m_proxy.m_through.append(host);
        m_server = new QTcpSocket(this);
        m_server->setProxy(QNetworkProxy::NoProxy);
        connect(m_server, &QTcpSocket::readyRead, this,
                [this] { m_client->write(m_server->readAll()); });
        connect(m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        m_server->connectToHost(QHostAddress::LocalHost, m_proxy.m_port);
        m_client->write(answer);
        m_stage = Stage::Through;
    }

    ForwardProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_server = nullptr;
    QByteArray m_bytes;
    Stage m_stage = Stage::Greeting;
};

ForwardProxy::ForwardProxy(Kind kind, quint16 port)
    : m_kind(kind)
    , m_port(port)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &ForwardProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void ForwardProxy::demand(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

QUrl ForwardProxy::url() const
{
    const QString scheme = m_kind == Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port()));
}

void ForwardProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        new ForwardedConnection(*this, client);
    }
}

} // namespace volley::test
