// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

/// Thousands of random events: whatever the network, the disk and the person do, in whatever order,
/// some things hold. Seeded, so that a failure can be repeated.
class TestRandomWalk : public QObject
{
    Q_OBJECT

    static constexpr qint64 rows = 900;
    static constexpr int targets = 2;

    struct Walk
    {
        explicit Walk(quint64 seed)
            : bench(seed)
            , dice(seed * 7919 + 1)
        {}
        EngineBench bench;
        SeededRandom dice;
        std::array<int, targets> limits{8, 8};
        bool stopped = false;

        int roll(int sides) { return int(dice.unit() * sides); }
        QList<qint64> someOrdinals()
        {
            QList<qint64> ordinals;
            for (int i = roll(20); i >= 0; --i)
                ordinals << roll(int(rows) * targets + 10) - 5;
            return ordinals;
        }
    };

    /// What the far side does to one exchange: any prefix of a right course, then any end.
    static void planReply(Walk &walk, const FakeCall &call)
    {
        const auto within = [&](int ms) { return std::chrono::milliseconds(walk.roll(ms)); };
        const int course = walk.roll(100);
        if (course < 3)
            return; // hangs; a deadline ends it
        call.after(within(5), [](const FakeCall &c) { c.sent(); });
        const auto at = 5ms + within(200);
        static const QList<int> statuses{200, 200, 200, 500, 503, 429, 400, 408, 502};
        if (course < 10) {
            const auto kind = FaultKind(walk.roll(9));
            call.after(at, [kind](const FakeCall &c) { c.fault(kind, true); });
            return;
        }
        const int status = course < 60 ? 200 : statuses.at(walk.roll(int(statuses.size())));
        const bool cut = walk.roll(10) == 0;
        const bool lingers = walk.roll(20) == 0;
        call.after(at, [=](const FakeCall &c) {
            c.head(status, {{"retry-after-ms", "40"}});
            c.body(c.request().body.left(1));
        });
        call.after(at + within(300), [=](const FakeCall &c) {
            c.body(c.request().body.mid(1));
            if (!cut)
                c.body(FakeProvider::whole({}));
            if (!lingers)
                c.finish();
        });
    }

    static void step(Walk &walk)
    {
        RunEngine &engine = walk.bench.engine;
        switch (walk.roll(16)) {
        case 0:
            engine.pause();
            break;
        case 1:
        case 2:
            engine.resume();
            break;
        case 3:
            engine.cancel(walk.someOrdinals());
            break;
        case 4:
        case 5:
            engine.retry(walk.someOrdinals());
            break;
        case 6: {
            const int target = walk.roll(targets);
            walk.limits[size_t(target)] = 1 + walk.roll(40);
            engine.setConcurrency(target, walk.limits[size_t(target)]);
            break;
        }
        case 7:
            engine.setLimits(walk.roll(targets), walk.roll(2) * 6000, walk.roll(2) * 9000);
            break;
        case 8:
            engine.watch(walk.roll(int(rows) * targets));
            break;
        case 9:
            engine.setKey(walk.roll(targets), Secret("k"));
            break;
        case 10:
            walk.bench.acknowledges = !walk.bench.acknowledges;
            walk.bench.acknowledgeAll();
            break;
        case 11:
            walk.bench.storeDelay = std::chrono::milliseconds(walk.roll(100));
            walk.bench.rowsDelay = std::chrono::milliseconds(walk.roll(50));
            walk.bench.startDelay = std::chrono::milliseconds(walk.roll(2) * walk.roll(100));
            break;
        case 12:
            if (walk.roll(40) == 0)
                engine.stop();
            break;
        default:
            break;
        }
        walk.bench.advance(std::chrono::milliseconds(walk.roll(80)));
    }

    static void checkEnd(const EngineBench &bench)
    {
        QCOMPARE(bench.transport.open, 0);
        // Every send has its record, and nothing else has one that says it was sent.
        QHash<std::pair<Ordinal, int>, int> recorded;
        int neverSent = 0;
        for (const AttemptRecord &record : bench.records) {
            if (record.attempt <= 0)
                continue;
            ++recorded[{record.ordinal, record.attempt}];
            neverSent += record.failure && record.failure->kind == FailureKind::Cancelled &&
                         record.failure->outcome == OutcomeClass::NotProcessed;
        }
        QCOMPARE(recorded.size(), bench.transport.sends + neverSent);
        QCOMPARE(bench.starts.size(), recorded.size());
        for (const AttemptStart &start : bench.starts)
            QCOMPARE(recorded.value({start.ordinal, start.attempt}), 1);
        // What is shown last is what was recorded last.
        QHash<Ordinal, const AttemptRecord *> last;
        for (const AttemptRecord &record : bench.records)
            last.insert(record.ordinal, &record);
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            const RequestState state = bench.shown.value(it.key()).state;
            if (state != RequestState::Queued)
                QCOMPARE(state, it.value()->state);
        }
        QCOMPARE(bench.broken, QStringList());
    }

private Q_SLOTS:
    void invariantsHold_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void invariantsHold()
    {
        QFETCH(quint64, seed);
        Walk walk(seed);
        EngineBench &bench = walk.bench;
        bench.transport.onSend = [&](const FakeCall &call) { planReply(walk, call); };
        RunSpec spec = EngineBench::spec(rows, 8, targets);
        for (Target &target : spec.definition.targets) {
            target.deadlines = {2s, 2s, 1s, 5s};
            // Only what takes long enough to stand out is asked a second time.
            target.hedge = seed % 2 == 0;
            if (target.hedge)
                target.deadlines = {40s, 40s, 40s, 60s};
        }
        bench.engine.start(spec);
        std::array<int, targets> before{};
        for (int i = 0; i < 3000; ++i) {
            step(walk);
            for (int target = 0; target < targets; ++target) {
                const int open =
                    bench.transport.openByHost.value(QStringLiteral("host%1.example").arg(target));
                // After a limit was lowered those in flight may finish, but none is added.
                const auto at = size_t(target);
                QVERIFY2(open <= std::max(walk.limits[at], before[at]),
                         "more in flight than allowed");
                before[at] = open;
            }
        }
        // Let it come to rest: everything is allowed again, and what is left is asked for.
        bench.acknowledges = true;
        bench.acknowledgeAll();
        bench.engine.setLimits(-1, 0, 0);
        bench.engine.resume();
        QList<qint64> all(rows * targets);
        std::iota(all.begin(), all.end(), 0);
        bench.advance(10min);
        bench.engine.retry(all);
        bench.engine.setKey(0, Secret("k"));
        bench.advance(60min);
        QVERIFY(bench.finishedCount > 0);
        checkEnd(bench);
        for (Ordinal ordinal = 0; ordinal < rows * targets; ++ordinal)
            QVERIFY2(isFinal(bench.state(ordinal)), qPrintable(QString::number(ordinal)));
        QVERIFY(bench.transport.sends > 2000);
        QCOMPARE(bench.transport.mostOverReserve, 0);
        for (const LimitChange &change : std::as_const(bench.limitChanges))
            s_hedges += change.what == QLatin1String("hedge");
    }
    void cleanupTestCase() { QVERIFY2(s_hedges > 20, qPrintable(QString::number(s_hedges))); }

private:
    static inline int s_hedges = 0;
};

QTEST_GUILESS_MAIN(TestRandomWalk)
#include "tst_random_walk.moc"
