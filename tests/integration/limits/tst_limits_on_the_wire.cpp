// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_server.h"
#include "engine/run_engine.h"
#include "http/qnam_transport.h"
#include "integration/limits/fast_clock.h"
#include "support/memory_files.h"

#include <QSignalSpy>
#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

constexpr int timesAsFast = 40;

/// A run against a demo server, both in a time that goes faster. Whoever stores does so at once.
class WiredRun
{
public:
    WiredRun(const DemoOptions &options, const QString &model, qint64 rows)
        : clock(timesAsFast)
        , server(options, clock)
        , random(1)
        , transport({})
        , engine(clock, random, transport, files)
    {
        const auto url = server.listen();
        if (!url)
            qFatal("no port");
        spec.rows = rows;
        spec.columns = {QStringLiteral("prompt")};
        Target target;
        target.provider = QStringLiteral("demo");
        target.model = model;
        target.concurrency = 32;
        target.maxAttempts = 20;
        target.stream = false;
        target.deadlines = {};
        target.deadlines.total = std::chrono::hours(10);
        target.deadlines.connect = std::chrono::hours(10);
        target.deadlines.firstByte = std::chrono::hours(10);
        spec.definition.targets = {target};
        spec.baseUrls = {*url};
        spec.keys = {Secret()};
        QObject::connect(
            &engine, &RunEngine::attemptsStarted, &engine,
            [this](const QList<AttemptStart> &starts) {
                for (const AttemptStart &start : starts)
                    startedAt.insert({start.ordinal, start.attempt}, start.startedUtcMs);
                engine.acknowledgeStarts(starts);
            });
        QObject::connect(&engine, &RunEngine::attemptsEnded, &engine,
                         [this](const QList<AttemptRecord> &ended) {
                             records += ended;
                             QList<qint64> ordinals;
                             for (const AttemptRecord &record : ended)
                                 ordinals.append(record.ordinal);
                             engine.acknowledge(ordinals);
                         });
        QObject::connect(&engine, &RunEngine::rowsWanted, &engine,
                         [this](qint64 first, qint64 count) {
                             QList<QStringList> texts;
                             for (qint64 row = first; row < first + count; ++row)
                                 texts.append({QStringLiteral("row %1").arg(row)});
                             engine.provideRows(first, texts);
                         });
    }

    [[nodiscard]] bool finish()
    {
        QSignalSpy finished(&engine, &RunEngine::finished);
        engine.start(spec);
        return finished.wait(90'000);
    }

    FastClock clock;
    DemoServer server;
    SeededRandom random;
    QnamTransport transport;
    MemoryFiles files;
    RunSpec spec;
    RunEngine engine;
    QList<AttemptRecord> records;
    QHash<std::pair<Ordinal, int>, qint64> startedAt;
};

} // namespace

class TestLimitsOnTheWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsAreKeptAsTheServerTellsThem()
    {
        DemoOptions options;
        options.requestsPerMinute = 600;
        options.tokensPerMinute = 100'000'000;
        options.latencyMs = 200;
        options.jitterMs = 0;
        WiredRun run(options, QStringLiteral("demo-limited"), 2000);
        QVERIFY(run.finish());
        qint64 succeeded = 0;
        for (const AttemptRecord &record : std::as_const(run.records))
            succeeded += record.state == RequestState::Succeeded;
        QCOMPARE(succeeded, 2000);
        const DemoCounters counters = run.server.counters();
        QCOMPARE(counters.requests, run.records.size());
        QVERIFY2(counters.refused <= 10, qPrintable(QString::number(counters.refused)));
        QVERIFY(counters.maxInFlight <= 32);
    }

    void retryAfterIsKept()
    {
        DemoOptions options;
        options.failureRate = 0.2;
        options.latencyMs = 20;
        options.jitterMs = 0;
        WiredRun run(options, QStringLiteral("demo-flaky"), 300);
        QVERIFY(run.finish());
        int seen = 0;
        for (const AttemptRecord &record : std::as_const(run.records)) {
            if (!record.failure || !record.failure->retryAfter)
                continue;
            ++seen;
            const qint64 asked = record.failure->retryAfter->count();
            QVERIFY(record.retryDelayMs.has_value());
            QVERIFY(*record.retryDelayMs >= asked);
            QVERIFY(*record.retryDelayMs <= asked + asked / 10 + 1);
            const qint64 next = run.startedAt.value({record.ordinal, record.attempt + 1}, -1);
            QVERIFY2(next >= record.endedUtcMs + asked, qPrintable(QString::number(next)));
        }
        QVERIFY(seen >= 10);
    }
};

QTEST_GUILESS_MAIN(TestLimitsOnTheWire)
#include "tst_limits_on_the_wire.moc"
