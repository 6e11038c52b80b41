// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace volley {

/// How the demo provider behaves; each setting is said in `volley help demo-server`.
struct DemoOptions
{
    quint16 port = 0;   ///< 0 = any free one
    quint64 seed = 1;   ///< of latency and failures
    int latencyMs = -1; ///< -1 = each model's own
    int jitterMs = -1;
    int tokensPerSecond = -1;    ///< of a stream
    double failureRate = -1;     ///< of demo-flaky; -1 = 0.2
    int requestsPerMinute = 600; ///< of demo-limited
    int tokensPerMinute = 60'000;
};

/// What was seen of chat completions; for tests, benchmarks and rehearsals.
struct DemoCounters
{
    qint64 requests = 0; ///< came in whole, whatever became of them
    int inFlight = 0;
    int maxInFlight = 0;
    qint64 answered = 0; ///< sent to their end
    qint64 refused = 0;  ///< 429
};

/// A provider on loopback inside the program: a real HTTP/1.1 server that speaks OpenAI chat
/// completions, streaming too, with models whose behaviour is their name. Needs no key and no
/// network; never listens beyond 127.0.0.1. Lives on one thread with an event loop.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    explicit DemoServer(const DemoOptions &options, QObject *parent = nullptr);
    /// With another time than the machine's; `clock` outlives the server.
    DemoServer(const DemoOptions &options, Clock &clock, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Begins to listen; the base URL to give to a client, e.g. http://127.0.0.1:40123/v1.
    /// Error: NetworkFailed.
    [[nodiscard]] Result<QUrl> listen();
    [[nodiscard]] DemoCounters counters() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
