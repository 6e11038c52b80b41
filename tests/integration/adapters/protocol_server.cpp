// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/adapters/protocol_server.h"

#include "integration/adapters/protocol_replies.h"

#include <QTcpSocket>

namespace volley::test {

ProtocolServer::ProtocolServer(const QString &name)
    : m_name(name)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

QUrl ProtocolServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void ProtocolServer::serve(QTcpSocket *socket)
{
    const auto reader = std::make_shared<HttpRequestReader>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader] {
        if (reader->feed(socket->readAll()) != HttpRequestReader::Status::Ready)
            return;
        m_requests.append(reader->take());
        socket->write(replyTo(m_requests.last(), m_name));
    });
}

} // namespace volley::test
