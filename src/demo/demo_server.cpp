// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_server.h"

#include "base/system_clock.h"
#include "demo/demo_api.h"
#include "demo/demo_connection.h"

#include <QNetworkProxy>
#include <QSet>
#include <QTcpServer>

namespace volley {

using namespace std::chrono_literals;

namespace {

/// A thousand clients may knock at once.
constexpr int backlog = 4096;
/// How long to wait when the process has run out of descriptors.
constexpr auto acceptPause = 50ms;

/// Hands each descriptor on instead of building a socket of its own and keeping a queue of them.
class Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accepted)
        : m_accepted(std::move(accepted))
    {}

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};

} // namespace

class DemoServer::Private : public DemoResponder
{
public:
    Private(const DemoOptions &given, Clock *givenClock)
        : options(given)
        , ownClock(givenClock ? nullptr : std::make_unique<SystemClock>())
        , clock(givenClock ? *givenClock : *ownClock)
        , api(given, clock.now())
        , listener([this](qintptr descriptor) { accept(descriptor); })
    {
        listener.setListenBacklogSize(backlog);
        listener.setProxy(QNetworkProxy::NoProxy); // a proxy would listen in our place
        // Qt stops accepting for good when a descriptor cannot be had.
        QObject::connect(&listener, &QTcpServer::acceptError, &listener, [this] {
            acceptAlarm =
                clock.at(clock.now() + acceptPause, [this] { listener.resumeAccepting(); });
        });
    }

    ~Private() override
    {
        listener.close();
        qDeleteAll(connections);
    }

    void accept(qintptr descriptor)
    {
        auto *connection = new DemoConnection(descriptor, *this, clock, nullptr);
        connections.insert(connection);
        QObject::connect(connection, &DemoConnection::closed, connection, [this, connection] {
            connections.remove(connection);
            connection->deleteLater();
        });
    }

    TimedReply begin(const ServerRequest &request) override
    {
        TimedReply reply = api.reply(request, clock.now(), clock.utcMs());
        if (reply.outcome != CompletionOutcome::NotACompletion) {
            ++counters.requests;
            ++counters.inFlight;
            counters.maxInFlight = std::max(counters.maxInFlight, counters.inFlight);
        }
        return reply;
    }

    TimedReply refuse(int status) override { return api.refusal(status); }

    void end(CompletionOutcome outcome, bool sent) override
    {
        if (outcome == CompletionOutcome::NotACompletion)
            return;
        --counters.inFlight;
        counters.answered += sent && outcome == CompletionOutcome::Answered;
        counters.refused += sent && outcome == CompletionOutcome::Refused;
    }

    DemoOptions options;
    std::unique_ptr<SystemClock> ownClock;
    Clock &clock;
    DemoApi api;
    DemoCounters counters;
    Listener listener;
    Alarm acceptAlarm;
    QSet<DemoConnection *> connections;
};

DemoServer::DemoServer(const DemoOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, nullptr))
{}

DemoServer::DemoServer(const DemoOptions &options, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, &clock))
{}

DemoServer::~DemoServer() = default;

Result<QUrl> DemoServer::listen()
{
    const quint16 port = d->options.port;
    if (!d->listener.isListening() && !d->listener.listen(QHostAddress::LocalHost, port)) {
        return fail(ErrorKind::NetworkFailed, QStringLiteral("127.0.0.1:%1").arg(port),
                    d->listener.errorString());
    }
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->listener.serverPort());
    url.setPath(QStringLiteral("/v1"));
    return url;
}

DemoCounters DemoServer::counters() const
{
    return d->counters;
}

} // namespace volley
