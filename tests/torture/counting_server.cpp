// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture/counting_server.h"

#include "demo/chat_request.h"
#include "demo/http_request_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace volley::test {

namespace {

/// With RST instead of FIN.
void reset(QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

class Listener final : public QTcpServer
{
public:
    Listener(const std::function<void(QTcpSocket *)> &serve, const QSslConfiguration &tls)
        : m_serve(serve)
        , m_tls(tls)
    {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        m_serve(socket);
        if (m_tls.isNull())
            return;
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
    }

private:
    std::function<void(QTcpSocket *)> m_serve;
    QSslConfiguration m_tls;
};

void act(QTcpSocket &socket, const Deed &deed)
{
    socket.write(deed.bytes);
    socket.flush();
    if (deed.end == Deed::End::Close)
        socket.disconnectFromHost();
    else if (deed.end == Deed::End::Reset)
        reset(socket);
}

} // namespace

CountingServer::CountingServer(const Decide &decide)
    : CountingServer(decide, {})
{}

CountingServer::CountingServer(const Decide &decide, const QSslConfiguration &tls)
    : m_decide(decide)
    , m_server(std::make_unique<Listener>([this](QTcpSocket *socket) { serve(socket); }, tls))
    , m_isTls(!tls.isNull())
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl CountingServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/v1")
                    .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_server->serverPort()));
}

void CountingServer::serve(QTcpSocket *socket)
{
    const auto reader = std::make_shared<HttpRequestReader>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { m_inHand.remove(socket); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader] {
        if (reader->feed(socket->readAll()) != HttpRequestReader::Status::Ready)
            return;
        const auto chat = parseChatRequest(reader->take().body);
        if (!chat)
            qFatal("not a chat request");
        ++m_posts;
        m_inHand.insert(socket);
        m_mostAtOnce = std::max(m_mostAtOnce, atOnce());
        const Deed deed = m_decide(chat->prompt, ++m_arrivals[chat->prompt]);
        Q_EMIT arrived();
        if (deed.end == Deed::End::Hold && deed.bytes.isEmpty())
            return;
        QTimer::singleShot(deed.afterMs, socket, [this, socket, deed] {
            if (deed.end != Deed::End::Hold)
                m_inHand.remove(socket);
            act(*socket, deed);
            Q_EMIT answered();
        });
    });
}

QByteArray CountingServer::answer(const QString &text, const QByteArray &fields)
{
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")},
                              {QStringLiteral("content"), text}};
    const QJsonObject choice{{QStringLiteral("index"), 0},
                             {QStringLiteral("message"), message},
                             {QStringLiteral("finish_reason"), QStringLiteral("stop")}};
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("id"), QStringLiteral("chatcmpl-1")},
                                  {QStringLiteral("object"), QStringLiteral("chat.completion")},
                                  {QStringLiteral("model"), QStringLiteral("m")},
                                  {QStringLiteral("choices"), QJsonArray{choice}},
                                  {QStringLiteral("usage"),
                                   QJsonObject{{QStringLiteral("prompt_tokens"), 3},
                                               {QStringLiteral("completion_tokens"), 5},
                                               {QStringLiteral("total_tokens"), 8}}}})
            .toJson(QJsonDocument::Compact);
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray CountingServer::status(int code, const QByteArray &fields)
{
    const QByteArray type = code < 500 ? "invalid_request_error" : "server_error";
    const QByteArray body = "{\"error\":{\"message\":\"not now\",\"type\":\"" + type + "\"}}";
    return "HTTP/1.1 " + QByteArray::number(code) + " X\r\nContent-Type: application/json\r\n" +
           fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace volley::test
