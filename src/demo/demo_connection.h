// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "demo/http_request_reader.h"
#include "demo/timed_reply.h"

#include <QObject>
#include <QTcpSocket>

#include <optional>

namespace volley {

/// Answers a connection's requests; implemented by the server.
class DemoResponder
{
public:
    DemoResponder() = default;
    virtual ~DemoResponder() = default;
    Q_DISABLE_COPY_MOVE(DemoResponder)

    /// A request came in whole; what is to be sent.
    [[nodiscard]] virtual TimedReply begin(const ServerRequest &request) = 0;
    /// What came is no request; what is to be sent.
    [[nodiscard]] virtual TimedReply refuse(int status) = 0;
    /// The reply was sent, or the client went before it was.
    virtual void end(CompletionOutcome outcome, bool sent) = 0;
};

/// One client's connection: reads requests one after another and plays their replies. Owned by the
/// server, on its thread.
class DemoConnection : public QObject
{
    Q_OBJECT
public:
    /// `responder` and `clock` outlive the connection.
    DemoConnection(qintptr descriptor, DemoResponder &responder, Clock &clock, QObject *parent);
    ~DemoConnection() override;

Q_SIGNALS:
    /// Over; the last signal. Delete it with deleteLater().
    void closed();

private:
    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();
    void serve();
    void waitForClient();
    void onPatienceEnd();
    void start(const TimedReply &reply);
    void playDue();
    void finishReply();
    void linger();

    DemoResponder &m_responder;
    Clock &m_clock;
    QTcpSocket m_socket;
    HttpRequestReader m_reader;
    std::optional<TimedReply> m_reply;
    qsizetype m_nextStep = 0;
    Instant m_repliedFrom;
    Alarm m_stepAlarm;
    Alarm m_patience;
    bool m_waitsForRequest = false; ///< the patience that runs is for the rest of a request
    bool m_lingering = false;
    bool m_stalled = false; ///< the client does not read what it is sent
    qint64 m_discarded = 0;
};

} // namespace volley
