// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_server.h"

#include "support/scripted_connection.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace volley::test {

QByteArray response(const QByteArray &body, int status, const QByteArray &fields)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Scripted\r\nContent-Type: application/json\r\n" +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body;
}

QByteArray chunkedHead(const QByteArray &fields)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n" +
           fields + "\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray lastChunk()
{
    return "0\r\n\r\n";
}

QByteArray SeenRequest::header(QByteArrayView name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && QByteArrayView(line).first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

ScriptedServer::ScriptedServer(const Script &usual)
    : m_server(std::make_unique<QTcpServer>())
    , m_usual(usual)
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &ScriptedServer::accept);
    listen();
}

ScriptedServer::ScriptedServer(const Script &usual, const QSslConfiguration &tls)
    : m_tls(true)
    , m_usual(usual)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    connect(server.get(), &QSslServer::errorOccurred, this, [this] { ++m_failedHandshakes; });
    connect(server.get(), &QSslServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    m_server = std::move(server);
    listen();
}

ScriptedServer::~ScriptedServer()
{
    // Before the counters go.
    const auto connections = findChildren<ScriptedConnection *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

void ScriptedServer::listen()
{
    m_server->setListenBacklogSize(1024);
    m_server->setMaxPendingConnections(1024);
    if (m_server->listen(QHostAddress::LocalHost))
        m_port = m_server->serverPort();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const Script script = m_queued.isEmpty() ? m_usual : m_queued.takeFirst();
        ++m_connections;
        m_mostOpen = std::max(m_mostOpen, ++m_open);
        if (auto *secure = qobject_cast<QSslSocket *>(socket))
            m_protocols << secure->sslConfiguration().nextNegotiatedProtocol();
        auto *connection = new ScriptedConnection(*this, socket, m_connections, script);
        connection->setParent(this);
        connection->proceed();
    }
}

void ScriptedServer::release(const QString &name)
{
    m_released.insert(name);
    Q_EMIT released();
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

QByteArray tlsFile(const QString &name)
{
    QFile file(qEnvironmentVariable("VOLLEY_TEST_DATA") + QStringLiteral("/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration serverTls(const QString &pair)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(
        QSslCertificate::fromData(tlsFile(pair + QStringLiteral(".pem")), QSsl::Pem));
    tls.setPrivateKey(QSslKey(tlsFile(pair + QStringLiteral(".key")), QSsl::Rsa));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace volley::test
