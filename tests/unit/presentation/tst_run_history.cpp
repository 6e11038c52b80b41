// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/limit_words.h"
#include "presentation/run_charts.h"
#include "presentation/run_log_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace volley;

namespace {

qint64 answers(const RunHistory &history)
{
    qint64 sum = 0;
    for (const RunHistory::Stretch &stretch : history.stretches())
        sum += stretch.answered;
    return sum;
}

LimitChange change(const QString &what, double from, double to, const QString &reason,
                   int target = 0)
{
    return {1'000, target, what, from, to, reason};
}

} // namespace

class TestRunHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentilesAreWithinTwoPercent()
    {
        std::mt19937_64 random(7);
        std::lognormal_distribution<double> spread(6.5, 1.2);
        LatencyHistogram histogram;
        std::vector<qint64> all;
        for (int i = 0; i < 20'000; ++i) {
            all.push_back(qint64(spread(random)));
            histogram.add(all.back());
        }
        std::sort(all.begin(), all.end());
        for (const double share : {0.01, 0.5, 0.9, 0.99, 1.0}) {
            const auto index = size_t(std::ceil(share * double(all.size()))) - 1;
            const double exact = double(all[index]);
            QVERIFY(std::abs(double(*histogram.percentile(share)) - exact) <= exact * 0.016 + 0.5);
        }
        QVERIFY(!LatencyHistogram().percentile(0.5));
    }

    void barsHoldAll()
    {
        LatencyHistogram histogram;
        for (const qint64 ms : {3, 3, 40, 700, 9'000, 61'000})
            histogram.add(ms);
        for (const int most : {1, 5, 40, 1000}) {
            const auto bars = histogram.bars(most);
            QVERIFY(bars.size() <= size_t(most));
            QCOMPARE(std::accumulate(bars.begin(), bars.end(), qint64{0},
                                     [](qint64 sum, const auto &bar) { return sum + bar.count; }),
                     histogram.count());
            for (size_t i = 1; i < bars.size(); ++i)
                QCOMPARE(bars[i].fromMs, bars[i - 1].toMs);
            QVERIFY(bars.front().fromMs <= 3 && bars.back().toMs > 61'000);
        }
    }

    void stretchesGrowAndLoseNothing()
    {
        RunHistory history;
        history.setAllowed(0, 8);
        for (int i = 0; i < 4; ++i)
            history.addFlight(0, 10LL * 3600 * 1000);
        constexpr qint64 hours = 10LL * 3600 * 1000;
        for (qint64 at = 0; at < hours; at += 3'000)
            history.addAnswer(at, 120, 10);
        history.extendTo(hours);
        QCOMPARE(history.lengthMs(), hours);
        QVERIFY(history.stretches().size() <= size_t(RunHistory::mostStretches));
        QVERIFY(history.stretches().size() > size_t(RunHistory::mostStretches) / 2);
        QCOMPARE(answers(history), hours / 3'000);
        double flown = 0;
        double allowed = 0;
        for (const RunHistory::Stretch &stretch : history.stretches()) {
            flown += stretch.flown;
            allowed += stretch.allowed;
        }
        QCOMPARE(flown, 4.0 * hours);
        QCOMPARE(allowed, 8.0 * hours);
    }

    void limitsHoldUntilTheNext()
    {
        RunHistory history;
        history.setAllowed(0, 2);
        history.setAllowed(500, 6); // the mean of the first second is 4
        history.extendTo(1'500);
        const Chart chart = runCharts(history).at(0);
        QCOMPARE(chart.series.at(1).values.size(), size_t(2));
        QCOMPARE(*chart.series.at(1).values.at(0), 4.0);
        QCOMPARE(*chart.series.at(1).values.at(1), 6.0); // half a second has passed of it
    }

    void flightsAddUp()
    {
        RunHistory history;
        history.addFlight(0, 1'000);
        history.addFlight(500, 2'000);
        history.addFlight(1'900, 1'800); // a clock went back
        QCOMPARE(*runCharts(history).at(0).series.at(0).values.at(0), 1.5);
        QCOMPARE(*runCharts(history).at(0).series.at(0).values.at(1), 1.0);
    }

    void chartsSayWhatTheyShow()
    {
        RunHistory history;
        history.setAllowed(0, 8);
        for (int i = 0; i < 40; ++i)
            history.addAnswer(i * 100, 200 + i, 30);
        history.addFailure(1'500, 0);
        history.addMark(2'200, QStringLiteral("concurrency 8 → 4, by you"));
        history.extendTo(4'000);
        const auto charts = runCharts(history);
        QCOMPARE(charts.size(), 5);
        for (const Chart &chart : charts) {
            QVERIFY(!chart.title.isEmpty() && chart.places() > 0);
            QVERIFY(chart.summary().startsWith(chart.title));
            for (const Chart::Series &one : chart.series) {
                for (const auto &value : one.values)
                    QVERIFY(value.value_or(0) <= chart.top);
            }
        }
        QCOMPARE(*charts.at(1).series.at(0).values.at(0), 10.0);
        QVERIFY(charts.at(1).linesAt(2).contains(QStringLiteral("concurrency 8 → 4, by you")));
        QVERIFY(!charts.at(1).linesAt(1).contains(QStringLiteral("concurrency 8 → 4, by you")));
        QCOMPARE(*charts.at(3).series.at(0).values.at(0), 18'000.0);
        QVERIFY(charts.at(1).linesAt(99).isEmpty());
    }

    void emptyChartsSaySo()
    {
        for (const Chart &chart : runCharts({}))
            QVERIFY(chart.summary().contains(QStringLiteral("nothing yet")));
    }

    void topsAreRound_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << true << 2.0;
        QTest::newRow("one") << 1.0 << true << 2.0;
        QTest::newRow("three") << 3.0 << true << 4.0;
        QTest::newRow("eight") << 8.0 << true << 8.0;
        QTest::newRow("nine") << 9.0 << true << 10.0;
        QTest::newRow("hundreds") << 470.0 << true << 500.0;
        QTest::newRow("small") << 0.21 << false << 0.3;
        QTest::newRow("exact") << 0.2 << false << 0.2;
    }
    void topsAreRound()
    {
        QFETCH(double, value);
        QFETCH(bool, whole);
        QTEST(niceTop(value, whole), "top");
    }

    void changesInWords_data()
    {
        QTest::addColumn<LimitChange>("change");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const LimitChange &change, const QString &text) {
            QTest::newRow(name) << change << text;
        };
        const QString person = QStringLiteral("person");
        row("concurrency", change(QStringLiteral("concurrency"), 8, 16, person),
            QStringLiteral("concurrency 8 → 16, by you"));
        row("rate", change(QStringLiteral("requests_per_minute"), 0, 600, person),
            QStringLiteral("requests per minute none → 600, by you"));
        row("told rate",
            change(QStringLiteral("requests_per_minute"), 0, 600, QStringLiteral("headers")),
            QStringLiteral("requests per minute none → 600, told by the server"));
        row("pace", change(QStringLiteral("request_rate"), 900, 600, QStringLiteral("refused")),
            QStringLiteral("pace of requests per minute 900 → 600, refused by the server"));
        row("adaptive", change(QStringLiteral("concurrency"), 8, 16, QStringLiteral("keeps_up")),
            QStringLiteral("concurrency 8 → 16, the server keeps up"));
        row("cool-down", change(QStringLiteral("cool_down"), 0, 4200, QStringLiteral("http_429")),
            QStringLiteral("cool-down of 4.2 s, 429 from the server"));
        row("hedge", change(QStringLiteral("hedge"), 982, 2, QStringLiteral("stalled")),
            QStringLiteral("row 982 asked a second time, it takes far longer than usual"));
        row("halt", change(QStringLiteral("halt"), 0, 1, QStringLiteral("invalid_key")),
            QStringLiteral("target halted, key refused"));
        row("found", change(QStringLiteral("concurrency"), 8, 16, QStringLiteral("keeps_up")),
            QStringLiteral("concurrency 8 → 16, the server keeps up"));
        row("unknown", change(QStringLiteral("new_thing"), 1, 2, QStringLiteral("some_reason")),
            QStringLiteral("new thing: 1 → 2, some reason"));
    }
    void changesInWords()
    {
        QFETCH(LimitChange, change);
        QTEST(limitChangeText(change), "text");
    }

    void bindingInWords()
    {
        const Moment now{Instant{}, 0};
        LaneStatus lane{0, 8, {}};
        QCOMPARE(bindingText(lane, 8, true, now),
                 QStringLiteral("as many as allowed are in flight (8)"));
        QCOMPARE(bindingText(lane, 3, false, now), QStringLiteral("nothing is left to send"));
        lane.hedged = 2;
        QVERIFY(bindingText(lane, 3, false, now).contains(QLatin1String("asked a second time")));
        QVERIFY(!bindingText(lane, 3, true, now).contains(QLatin1String("second")));
        lane.why.kind = WaitKind::RequestsLimit;
        lane.why.until = now.steady + std::chrono::milliseconds(4200);
        QCOMPARE(bindingText(lane, 3, true, now), QStringLiteral("requests limit, 4.2 s"));
    }

    void logShowsTheLatestFirstAndForgetsTheOldest()
    {
        RunLogModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto numbered = [](int number) {
            return change(QStringLiteral("concurrency"), 0, number, {});
        };
        model.setRun({QStringLiteral("demo")}, {numbered(1), numbered(2)});
        QList<LimitChange> more;
        for (int i = 3; i <= RunLogModel::mostLines + 5; ++i)
            more.append(numbered(i));
        more.last().target = -1;
        model.add(more);
        QCOMPARE(model.rowCount(), RunLogModel::mostLines);
        const auto shown = [&](int row, int column) {
            return model.index(row, column).data(Qt::DisplayRole).toString();
        };
        QCOMPARE(shown(0, RunLogModel::Where), QStringLiteral("All"));
        QCOMPARE(shown(1, RunLogModel::Where), QStringLiteral("demo"));
        QVERIFY(shown(RunLogModel::mostLines - 1, RunLogModel::What).endsWith(u" 6"));
    }

    void notesStayWhateverRunIsShown()
    {
        RunLogModel model;
        const QAbstractItemModelTester tester(&model);
        model.addNote(2000, QStringLiteral("removed"));
        QCOMPARE(model.rowCount(), 1);
        LimitChange early;
        early.utcMs = 1000;
        LimitChange late;
        late.utcMs = 3000;
        model.setRun({QStringLiteral("demo")}, {early, late});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, RunLogModel::What).data().toString(), QStringLiteral("removed"));
        QCOMPARE(model.index(1, RunLogModel::Where).data().toString(), QStringLiteral("Volley"));
        model.setRun({});
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRunHistory)
#include "tst_run_history.moc"
