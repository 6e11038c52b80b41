// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_connection.h"

#include <QTcpSocket>

#include <algorithm>
#include <sys/socket.h>

namespace volley::test {

ScriptedConnection::ScriptedConnection(ScriptedServer &server, QTcpSocket *socket, int number,
                                       const Script &script)
    : m_server(server)
    , m_socket(socket)
    , m_number(number)
    , m_script(script)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(server.m_readBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::proceed);
    connect(m_socket, &QTcpSocket::disconnected, this, &ScriptedConnection::gone);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        m_server.m_sent += bytes;
        proceed();
    });
    connect(&server, &ScriptedServer::released, this, &ScriptedConnection::proceed);
}

ScriptedConnection::~ScriptedConnection()
{
    disconnect(m_socket, nullptr, this, nullptr);
}

void ScriptedConnection::proceed()
{
    if (m_proceeding || m_gone)
        return;
    m_proceeding = true;
    while (!m_gone && m_at < m_script.size()) {
        const Step step = m_script.at(m_at);
        if (!run(step))
            break;
        m_at = step.what == Step::Do::Again ? 0 : m_at + 1;
    }
    if (!m_gone && m_at >= m_script.size())
        setBusy(false);
    m_proceeding = false;
}

bool ScriptedConnection::run(const Step &step)
{
    switch (step.what) {
    case Step::Do::ReadHead:
        setBusy(false);
        return readHead();
    case Step::Do::ReadRequest:
        if (m_bodyMissing == 0 && m_request < 0)
            setBusy(false);
        return readRequest();
    case Step::Do::Send:
        m_socket->write(step.bytes);
        return true;
    case Step::Do::Flood:
        return flood(step);
    case Step::Do::Await:
        takeBody();
        return m_server.m_released.contains(step.name);
    case Step::Do::AwaitGone:
        m_socket->readAll();
        return false;
    case Step::Do::HalfClose:
        m_socket->flush();
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
        return true;
    case Step::Do::Close:
        m_socket->disconnectFromHost();
        return true;
    case Step::Do::Reset: {
        m_socket->flush();
        const linger hard{1, 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_socket->abort();
        return true;
    }
    case Step::Do::Again:
        return true;
    }
    return true;
}

bool ScriptedConnection::readHead()
{
    m_input += m_socket->readAll();
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    SeenRequest request;
    request.connection = m_number;
    request.head = m_input.left(end);
    m_input.remove(0, end + 4);
    m_bodyMissing = request.header("Content-Length").toLongLong();
    m_counted = false;
    m_request = m_server.m_requests.size();
    m_server.m_requests.append(request);
    takeBody();
    return true;
}

bool ScriptedConnection::readRequest()
{
    if (m_request < 0 && !readHead())
        return false;
    takeBody();
    if (m_bodyMissing > 0)
        return false;
    m_request = -1;
    setBusy(true);
    return true;
}

void ScriptedConnection::takeBody()
{
    if (m_request < 0)
        return;
    // Only as much as belongs to it: what is left is held back in the system's buffers.
    if (m_bodyMissing > m_input.size())
        m_input += m_socket->read(m_bodyMissing - m_input.size());
    const QByteArray part = m_input.left(m_bodyMissing);
    m_input.remove(0, part.size());
    m_server.m_requests[m_request].body += part;
    m_bodyMissing -= part.size();
    if (m_bodyMissing == 0 && !std::exchange(m_counted, true))
        ++m_server.m_whole;
}

bool ScriptedConnection::flood(const Step &step)
{
    constexpr qint64 ahead = 256 * 1024;
    while (m_flooded < step.total && m_socket->bytesToWrite() < ahead) {
        const auto part = std::min<qint64>(step.bytes.size(), step.total - m_flooded);
        m_flooded += m_socket->write(step.bytes.constData(), part);
    }
    return m_flooded >= step.total;
}

void ScriptedConnection::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    m_server.m_inFlight += busy ? 1 : -1;
    m_server.m_mostInFlight = std::max(m_server.m_mostInFlight, m_server.m_inFlight);
}

void ScriptedConnection::gone()
{
    if (std::exchange(m_gone, true))
        return;
    setBusy(false);
    --m_server.m_open;
}

} // namespace volley::test
