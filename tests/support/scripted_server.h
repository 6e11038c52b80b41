// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <optional>

namespace volley::test {

/// One thing a scripted connection does; each begins when the one before is done.
struct Step
{
    enum class Do {
        ReadHead,    ///< a request's head; its body goes on being recorded as it comes
        ReadRequest, ///< a request, head and body
        Send,        ///< bytes
        Flood,       ///< bytes again and again up to `total`, as fast as the other side takes them
        Await,       ///< until the test calls release(name)
        AwaitGone,   ///< until the other side closes
        HalfClose,   ///< say that nothing follows, and go on reading
        Close,       ///< flush, then close
        Reset,       ///< RST
        Again,       ///< from the first step on
    };
    Do what;
    QByteArray bytes = {};
    QString name = {};
    qint64 total = 0;
};
using Script = QList<Step>;

inline Step readHead()
{
    return {Step::Do::ReadHead};
}
inline Step readRequest()
{
    return {Step::Do::ReadRequest};
}
inline Step send(const QByteArray &bytes)
{
    return {Step::Do::Send, bytes};
}
inline Step flood(const QByteArray &bytes, qint64 total)
{
    return {Step::Do::Flood, bytes, {}, total};
}
inline Step await(const QString &name)
{
    return {Step::Do::Await, {}, name};
}
inline Step awaitGone()
{
    return {Step::Do::AwaitGone};
}
inline Step halfClose()
{
    return {Step::Do::HalfClose};
}
inline Step close()
{
    return {Step::Do::Close};
}
inline Step reset()
{
    return {Step::Do::Reset};
}
inline Step again()
{
    return {Step::Do::Again};
}

/// A whole response with Content-Length; `fields` end in CRLF each.
QByteArray response(const QByteArray &body, int status = 200, const QByteArray &fields = {});
/// The head of a chunked response, one chunk, and the end of the chunks.
QByteArray chunkedHead(const QByteArray &fields = {});
QByteArray chunk(const QByteArray &bytes);
QByteArray lastChunk();

/// A request as it came in.
struct SeenRequest
{
    int connection = 0; ///< counted from 1
    QByteArray head;    ///< without the empty line
    QByteArray body;

    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
    /// Value of the first field of that name; null if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// A server on loopback that does what its script says, and nothing else; it keeps no time. The
/// sockets live on the thread of the test, which has to run its event loop. A connection for which
/// no script was queued takes the usual one.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(const Script &usual = {});
    /// Over TLS; connections count once the handshake is done.
    ScriptedServer(const Script &usual, const QSslConfiguration &tls);
    ~ScriptedServer() override;

    /// For the next connection without a script.
    void queue(const Script &script) { m_queued.append(script); }
    void release(const QString &name);
    /// Takes no more than this from a connection before a step asks for it; 0 = all.
    void setReadBuffer(qint64 bytes) { m_readBuffer = bytes; }
    void stopListening() { m_server->close(); }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1/things")) const;
    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    /// Requests whose body came whole.
    [[nodiscard]] int wholeRequests() const { return m_whole; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] int mostOpen() const { return m_mostOpen; }
    /// Connections that read a request whole and are not yet reading the next, done, or gone.
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }
    /// What the system took for sending; for plain connections.
    [[nodiscard]] qint64 bytesSent() const { return m_sent; }
    [[nodiscard]] int failedHandshakes() const { return m_failedHandshakes; }
    /// What was agreed by ALPN, a connection each; empty = nothing.
    [[nodiscard]] const QList<QByteArray> &protocols() const { return m_protocols; }

Q_SIGNALS:
    void released();

private:
    friend class ScriptedConnection;
    void listen();
    void accept();

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    quint16 m_port = 0;
    Script m_usual;
    QList<Script> m_queued;
    QSet<QString> m_released;
    qint64 m_readBuffer = 0;
    QList<SeenRequest> m_requests;
    QList<QByteArray> m_protocols;
    int m_whole = 0;
    int m_connections = 0;
    int m_open = 0;
    int m_mostOpen = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    int m_failedHandshakes = 0;
    qint64 m_sent = 0;
};

/// Server side TLS with a pair of tests/data/tls, e.g. "server".
QSslConfiguration serverTls(const QString &pair);
/// A file of tests/data/tls.
QByteArray tlsFile(const QString &name);

} // namespace volley::test
