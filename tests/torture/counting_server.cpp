// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture/counting_server.h"

#include "demo/chat_request.h"
#include "demo/http_request_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>
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
    : m_decide(decide)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CountingServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl CountingServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort()));
}

void CountingServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const auto reader = std::make_shared<HttpRequestReader>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader] {
            if (reader->feed(socket->readAll()) != HttpRequestReader::Status::Ready)
                return;
            const auto chat = parseChatRequest(reader->take().body);
            if (!chat)
                qFatal("not a chat request");
            ++m_posts;
            const Deed deed = m_decide(chat->prompt, ++m_arrivals[chat->prompt]);
            Q_EMIT arrived();
            if (deed.end == Deed::End::Hold && deed.bytes.isEmpty())
                return;
            QTimer::singleShot(deed.afterMs, socket, [this, socket, deed] {
                act(*socket, deed);
                Q_EMIT answered();
            });
        });
    }
}

QByteArray CountingServer::answer(const QString &text)
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
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray CountingServer::status(int code, const QByteArray &fields)
{
    const QByteArray body = R"({"error":{"message":"not now","type":"server_error"}})";
    return "HTTP/1.1 " + QByteArray::number(code) + " X\r\nContent-Type: application/json\r\n" +
           fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace volley::test
