// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpSocket>

#include <optional>

namespace volley::test {

/// One HTTP response taken apart by a reader that shares no code with the server.
struct RawResponse
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                       ///< chunks joined
};

/// A client that sends exactly the bytes it is given and keeps all that comes back.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void close() { m_socket.abort(); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    [[nodiscard]] bool hasWhole() const { return next().first.has_value(); }
    /// The next whole response, taken out of what was received; none if it is not whole yet.
    [[nodiscard]] std::optional<RawResponse> take()
    {
        auto [response, end] = next();
        if (response)
            m_received.remove(0, end);
        return response;
    }

private:
    /// The next whole response and where it ends.
    [[nodiscard]] std::pair<std::optional<RawResponse>, qsizetype> next() const
    {
        const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return {};
        RawResponse response;
        QList<QByteArray> lines = m_received.left(headEnd).split('\n');
        response.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            response.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        qsizetype at = headEnd + 4;
        const bool whole = response.headers.contains("transfer-encoding")
                               ? takeChunks(at, response.body)
                               : takeLength(at, response);
        if (!whole)
            return {};
        return {response, at};
    }

    bool takeChunks(qsizetype &at, QByteArray &body) const
    {
        for (;;) {
            const qsizetype lineEnd = m_received.indexOf("\r\n", at);
            if (lineEnd < 0)
                return false;
            const qsizetype size = m_received.mid(at, lineEnd - at).toLongLong(nullptr, 16);
            at = lineEnd + 2 + size + 2;
            if (at > m_received.size())
                return false;
            if (size == 0)
                return true;
            body += m_received.mid(lineEnd + 2, size);
        }
    }

    bool takeLength(qsizetype &at, RawResponse &response) const
    {
        if (!response.headers.contains("content-length")) { // until the connection ends
            response.body = m_received.mid(at);
            at = m_received.size();
            return isClosed() || response.status == 100;
        }
        const qsizetype size = response.headers.value("content-length").toLongLong();
        if (m_received.size() - at < size)
            return false;
        response.body = m_received.mid(at, size);
        at += size;
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace volley::test
