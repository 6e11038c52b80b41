// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance_server.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace volley {

namespace {

constexpr int mostWaiting = 8;
constexpr int patienceMs = 2000;

bool isOurs(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    const auto descriptor = int(socket.socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

} // namespace

InstanceServer::InstanceServer(Answer answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostWaiting);
    connect(m_server.get(), &QLocalServer::newConnection, this, &InstanceServer::accept);
}

InstanceServer::~InstanceServer() = default;

bool InstanceServer::listen(const QString &folder)
{
    const QString path =
        QStringLiteral("%1/%2.window").arg(folder).arg(QCoreApplication::applicationPid());
    // Of a process that is gone: there is none of this number but ours.
    QLocalServer::removeServer(path);
    return m_server->listen(path);
}

void InstanceServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(*socket)) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(mostHandOverBytes);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        read(*socket);
    }
}

void InstanceServer::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= mostHandOverBytes)
            socket.abort();
        return;
    }
    disconnect(&socket, &QLocalSocket::readyRead, this, nullptr);
    const auto message = handOverFrom(socket.readLine(mostHandOverBytes + 1));
    socket.write(message && m_answer(*message) ? "yes\n" : "no\n");
    socket.disconnectFromServer(); // once that is written
}

} // namespace volley
