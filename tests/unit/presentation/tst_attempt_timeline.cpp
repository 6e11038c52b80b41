// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attempt_timeline.h"

#include <QTest>

using namespace volley;

namespace {

using Parts = QList<AttemptTimeline::Phase>;

AttemptRecord attempt(int number, qint64 started, qint64 took)
{
    AttemptRecord made;
    made.attempt = number;
    made.startedUtcMs = 1'790'000'000'000 + started;
    made.durationMs = took;
    return made;
}

AttemptRecord failed(int number, qint64 started, qint64 took, std::optional<qint64> pause)
{
    AttemptRecord made = attempt(number, started, took);
    made.failure = Failure{};
    made.failure->kind = FailureKind::ServerError;
    made.retryDelayMs = pause;
    return made;
}

Parts phasesOf(const AttemptTimeline::Bar &bar)
{
    Parts phases;
    for (const AttemptTimeline::Part &part : bar.parts)
        phases.append(part.phase);
    return phases;
}

} // namespace

class TestAttemptTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void noAttemptsNoDrawing()
    {
        QVERIFY(attemptTimeline({}).isEmpty());
        QVERIFY(attemptTimeline({}).summary().isEmpty());
    }

    void phasesFollowOneAnotherOnOneAxis()
    {
        using Phase = AttemptTimeline::Phase;
        AttemptRecord last = attempt(2, 5000, 5000);
        last.sentMs = 100;
        last.firstByteMs = 1000;
        last.firstTokenMs = 2000;
        const AttemptTimeline made = attemptTimeline({failed(1, 0, 1000, 3000), last});
        QCOMPARE(made.bars.size(), 2);
        // A second of attempt, three of back-off, one of waiting, then five of attempt.
        QCOMPARE(phasesOf(made.bars[0]), Parts({Phase::Sending, Phase::BackOff, Phase::Queued}));
        QCOMPARE(phasesOf(made.bars[1]), Parts({Phase::Sending, Phase::Awaiting, Phase::Coming}));
        QCOMPARE(made.bars[0].end, 0.1);
        QCOMPARE(made.bars[0].parts[1].end, 0.4);
        QCOMPARE(made.bars[0].parts[2].end, 0.5);
        QCOMPARE(made.bars[1].parts[0].begin, 0.5);
        QCOMPARE(made.bars[1].parts[1].end, 0.7);
        QCOMPARE(made.bars[1].parts[2].end, 1.0);
        QCOMPARE(made.bars[0].state, RequestState::Failed);
        QCOMPARE(made.bars[0].title, QStringLiteral("1 · Server error · 1.0 s"));
        QCOMPARE(made.bars[0].parts[1].text,
                 QStringLiteral("Attempt 1, pause before the next attempt: 3.0 s, from 1.0 s to "
                                "4.0 s"));
        QVERIFY(made.summary().contains(made.bars[1].parts[2].text));
        QVERIFY(made.ticks.size() >= 3 && made.ticks.size() <= 7);
        QCOMPARE(made.ticks[1].place * 10'000, 2000.0);
        QCOMPARE(made.ticks[1].text, QStringLiteral("2.0 s"));
    }

    void aNightBetweenIsCutShort()
    {
        const AttemptTimeline made =
            attemptTimeline({failed(1, 0, 2000, {}), attempt(2, 40'000'000, 2000)});
        const AttemptTimeline::Part &night = made.bars[0].parts[1];
        QVERIFY(night.cut);
        QVERIFY(night.end - night.begin <= 0.5);
        QVERIFY(night.text.contains(QLatin1String("11:06:38")));
        QVERIFY(made.bars[1].parts[0].end - made.bars[1].parts[0].begin >= 0.2);
        for (const AttemptTimeline::Tick &tick : made.ticks)
            QVERIFY(tick.place <= night.begin || tick.place >= night.end);
        QVERIFY(made.ticks.size() < 20);
    }

    void oddTimesStayWithinTheAxis()
    {
        AttemptRecord odd = attempt(2, -3000, 500); // the clock was set back
        odd.sentMs = 9000;
        odd.firstTokenMs = 2;
        const AttemptTimeline made =
            attemptTimeline({failed(1, 0, 0, 100), odd, attempt(3, 0, -5)});
        for (const AttemptTimeline::Bar &bar : made.bars) {
            for (const AttemptTimeline::Part &part : bar.parts)
                QVERIFY(part.begin >= 0 && part.begin <= part.end && part.end <= 1);
        }
        AttemptRecord cached = attempt(0, 0, 0);
        cached.fromCache = 5;
        QCOMPARE(attemptTimeline({cached}).bars.first().title, QStringLiteral("From cache"));
    }
};

QTEST_GUILESS_MAIN(TestAttemptTimeline)
#include "tst_attempt_timeline.moc"
