// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_connection.h"

namespace volley {

using namespace std::chrono_literals;

namespace {

/// A request has to be whole within this time, however slowly its bytes come.
constexpr auto requestPatience = 30s;
/// Longer than clients keep idle connections, so that they seldom meet one that was just closed.
constexpr auto idlePatience = 300s;
constexpr auto lingerPatience = 2s;
constexpr qint64 mostDiscarded = 64 * 1024 * 1024;
constexpr qint64 readBuffer = 256 * 1024;
/// No further request is served to a client that leaves so much unread.
constexpr qint64 mostUnsent = 4 * 1024 * 1024;

} // namespace

DemoConnection::DemoConnection(qintptr descriptor, DemoResponder &responder, Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_responder(responder)
    , m_clock(clock)
{
    m_socket.setReadBufferSize(readBuffer);
    connect(&m_socket, &QTcpSocket::readyRead, this, &DemoConnection::onReadyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &DemoConnection::onBytesWritten);
    connect(&m_socket, &QTcpSocket::disconnected, this, &DemoConnection::onDisconnected);
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    waitForClient();
}

DemoConnection::~DemoConnection()
{
    m_socket.disconnect(this);
}

void DemoConnection::onReadyRead()
{
    if (m_lingering) {
        m_discarded += m_socket.readAll().size();
        if (m_discarded > mostDiscarded)
            m_socket.abort();
        return;
    }
    serve();
}

void DemoConnection::onBytesWritten()
{
    if (m_stalled && m_socket.bytesToWrite() <= mostUnsent) {
        m_stalled = false;
        serve();
    }
}

void DemoConnection::onDisconnected()
{
    m_stepAlarm.cancel();
    m_patience.cancel();
    if (m_reply) {
        const CompletionOutcome outcome = m_reply->outcome;
        m_reply.reset();
        m_responder.end(outcome, false);
    }
    Q_EMIT closed();
}

// A loop, not a call of itself: a client may send thousands of requests ahead.
void DemoConnection::serve()
{
    while (!m_reply && !m_lingering && m_socket.state() == QAbstractSocket::ConnectedState) {
        if (m_socket.bytesToWrite() > mostUnsent) {
            m_stalled = true;
            return;
        }
        switch (m_reader.feed(m_socket.readAll())) {
        case HttpRequestReader::Status::WantsContinue:
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
            m_socket.flush();
            [[fallthrough]];
        case HttpRequestReader::Status::NeedsMore:
            if (m_socket.bytesAvailable() == 0) {
                waitForClient();
                return;
            }
            break;
        case HttpRequestReader::Status::Ready:
            start(m_responder.begin(m_reader.take()));
            break;
        case HttpRequestReader::Status::Refused:
            start(m_responder.refuse(m_reader.refusal()));
            break;
        }
    }
}

// The time for a request runs from its first byte and is not renewed by a later one, so that a
// client that drips cannot hold a connection for ever.
void DemoConnection::waitForClient()
{
    const bool midRequest = m_reader.isMidRequest();
    if (midRequest && m_waitsForRequest)
        return;
    m_waitsForRequest = midRequest;
    const Duration time = midRequest ? Duration(requestPatience) : Duration(idlePatience);
    m_patience = m_clock.at(m_clock.now() + time, [this] { onPatienceEnd(); });
}

void DemoConnection::onPatienceEnd()
{
    if (m_waitsForRequest && !m_lingering)
        start(m_responder.refuse(408));
    else
        m_socket.abort();
}

void DemoConnection::start(const TimedReply &reply)
{
    m_patience.cancel();
    m_waitsForRequest = false;
    m_reply = reply;
    m_nextStep = 0;
    m_repliedFrom = m_clock.now();
    playDue();
}

void DemoConnection::playDue()
{
    const Instant now = m_clock.now();
    bool wrote = false;
    while (m_nextStep < m_reply->steps.size()) {
        const TimedReply::Step &step = m_reply->steps[m_nextStep];
        const Instant due = m_repliedFrom + std::chrono::milliseconds(step.atMs);
        if (due > now) {
            m_stepAlarm = m_clock.at(due, [this] {
                playDue();
                serve();
            });
            break;
        }
        m_socket.write(step.bytes);
        wrote = true;
        ++m_nextStep;
    }
    if (wrote)
        m_socket.flush(); // else the bytes wait for a round of the event loop
    if (m_reply && m_nextStep == m_reply->steps.size())
        finishReply();
}

void DemoConnection::finishReply()
{
    const TimedReply::Ending ending = m_reply->ending;
    const CompletionOutcome outcome = m_reply->outcome;
    m_reply.reset();
    m_responder.end(outcome, true);
    switch (ending) {
    case TimedReply::Ending::KeepAlive:
        break;
    case TimedReply::Ending::Close:
        m_socket.disconnectFromHost();
        break;
    case TimedReply::Ending::Linger:
        linger();
        break;
    case TimedReply::Ending::CutOff:
        m_socket.abort();
        break;
    }
}

// Closing while the client still sends resets the connection, and the client may never see why.
void DemoConnection::linger()
{
    m_lingering = true;
    m_socket.readAll();
    m_patience = m_clock.at(m_clock.now() + lingerPatience, [this] { m_socket.abort(); });
}

} // namespace volley
