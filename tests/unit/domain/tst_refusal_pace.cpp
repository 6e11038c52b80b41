// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refusal_pace.h"

#include <QtTest>

using namespace volley;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{std::chrono::hours(1000)};

/// Lets as many go as the pace allows, one a tenth of a second where it allows any number. Returns
/// how many.
int letGoFor(RefusalPace &pace, Instant &now, Duration time)
{
    const Instant end = now + time;
    int count = 0;
    for (;;) {
        const Instant at = std::max(now, pace.nextAt(now));
        if (at > now) {
            if (at >= end)
                break;
            now = at;
            continue;
        }
        pace.take(now);
        ++count;
        if (pace.perSecond(now) <= 0)
            now += 100ms;
        if (now >= end)
            break;
    }
    now = std::max(now, end);
    return count;
}

/// One more goes, and is refused.
bool refuseOne(RefusalPace &pace, Instant &now, Duration asked = {})
{
    pace.take(now);
    const Instant sentAt = now;
    now += 30ms;
    return pace.refuse(sentAt, asked, now);
}

/// Refused again and again, however slow it got, until it holds nothing back.
RefusalPace doubted(Instant &now)
{
    RefusalPace pace;
    letGoFor(pace, now, 20s);
    for (int i = 0; i < 20 && (i == 0 || pace.base() > 0); ++i) {
        refuseOne(pace, now);
        letGoFor(pace, now, 3s);
    }
    return pace;
}

QByteArray seen(double rate)
{
    return QByteArray::number(rate) + " a second";
}

} // namespace

class TestRefusalPace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNothingBackBeforeARefusal()
    {
        RefusalPace pace;
        Instant now = start;
        letGoFor(pace, now, 10s);
        QCOMPARE(pace.perSecond(now), 0.0);
        QCOMPARE(pace.nextAt(now), now);
        QVERIFY(!pace.isFelt());
    }

    void whatWasLetInBetweenTwoRefusalsIsTheRate()
    {
        RefusalPace pace;
        Instant now = start;
        letGoFor(pace, now, 30s);
        QVERIFY(refuseOne(pace, now));
        const Instant first = now;
        const int let = letGoFor(pace, now, 20s);
        QVERIFY(refuseOne(pace, now));
        const double measured = let / std::chrono::duration<double>(now - first).count();
        QVERIFY2(std::abs(pace.perSecond(now) / measured - 0.995) < 0.01,
                 seen(pace.perSecond(now)).constData());
        letGoFor(pace, now, 5s);
        QVERIFY(pace.isFelt());
    }

    // However many went before it.
    void aFirstRefusalStopsNothing()
    {
        RefusalPace pace;
        Instant now = start;
        letGoFor(pace, now, 300s);
        refuseOne(pace, now);
        QVERIFY(letGoFor(pace, now, 10s) > 80);
    }

    void growsSlowlyThenFast()
    {
        RefusalPace pace;
        Instant now = start;
        letGoFor(pace, now, 20s);
        refuseOne(pace, now);
        const double base = pace.base();
        QCOMPARE(pace.perSecond(now + 5s), base);
        QVERIFY(pace.perSecond(now + 25s) < 1.2 * base);
        QVERIFY2(pace.perSecond(now + 55s) > 2 * base, seen(pace.perSecond(now + 55s)).constData());
    }

    // 600 in each full minute: refused at its 50th second, it asks to wait until the minute's end.
    // Waiting counts as little as the burst before it.
    void aFixedMinutesRateIsFoundWhereverInTheMinuteItRefuses()
    {
        RefusalPace pace;
        Instant now = start;
        const auto minuteUntil = [&](Duration second, int requests) {
            const Instant begin = now;
            for (int i = 0; i < requests; ++i)
                pace.take(begin + second * i / requests);
            pace.take(begin + second);
            pace.refuse(begin + second, 60s - second, begin + second + 30ms);
            now = begin + 60s;
        };
        minuteUntil(30s, 600);
        minuteUntil(50s, 600);
        QVERIFY2(std::abs(pace.base() - 9.95) < 0.05, seen(pace.base()).constData());
        minuteUntil(58s, 600);
        QVERIFY2(std::abs(pace.base() - 9.95) < 0.05, seen(pace.base()).constData());
        // It does not hurry: the next minute begins full, too.
        QVERIFY(pace.perSecond(now + 50s) < 1.6 * pace.base());
    }

    // Once nothing is held back most are refused: it was the rate after all.
    void aDoubtThatIsWrongIsSoonGivenUp()
    {
        Instant now = start;
        RefusalPace pace = doubted(now);
        QCOMPARE(pace.base(), 0.0);
        letGoFor(pace, now, 1s);
        int refused = 0;
        while (pace.base() <= 0 && refused < 20) {
            refuseOne(pace, now);
            ++refused;
        }
        QVERIFY2(refused < 10, qPrintable(QString::number(refused)));
        QVERIFY2(pace.base() > 1, seen(pace.base()).constData());
    }

    void aDoubtThatIsRightIsKept()
    {
        Instant now = start;
        RefusalPace pace = doubted(now);
        // One in thirty is refused whatever happens.
        for (int i = 0; i < 10; ++i) {
            letGoFor(pace, now, 3s);
            refuseOne(pace, now);
            QCOMPARE(pace.base(), 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestRefusalPace)
#include "tst_refusal_pace.moc"
