// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/told_bucket.h"

#include <QtTest>

#include <array>

using namespace volley;
using namespace std::chrono_literals;

namespace {

const Instant start{1000h};

ToldLimit told(qint64 limit, qint64 remaining)
{
    return {limit, remaining, {}};
}

} // namespace

class TestToldBucket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNothingBackUntilItIsTold()
    {
        ToldBucket bucket;
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(bucket.enoughAt(1, start), start);
            const auto mark = bucket.take(1, start);
            QVERIFY(!bucket.hear({}, mark, false, start));
            QVERIFY(!bucket.hear({0, 5, {}}, mark, false, start));
            QVERIFY(!bucket.hear({-1, 5, {}}, mark, false, start));
        }
        QVERIFY(!bucket.isKnown());
    }

    void whatIsGoneIsWaitedFor()
    {
        ToldBucket bucket;
        const auto mark = bucket.take(1, start);
        bucket.hear(told(60, 0), mark, false, start);
        QVERIFY(bucket.isKnown());
        const Instant at = bucket.enoughAt(1, start);
        QVERIFY(at >= start + 1s && at <= start + 5s);
        QCOMPARE(bucket.enoughAt(1, at), at);
    }

    void othersTakeFromItToo()
    {
        ToldBucket bucket;
        const auto first = bucket.take(1, start);
        bucket.hear(told(600, 599), first, false, start);
        QCOMPARE(bucket.enoughAt(1, start + 1s), start + 1s);
        const auto second = bucket.take(1, start + 1s);
        bucket.hear(told(600, 0), second, false, start + 2s);
        QVERIFY(bucket.enoughAt(1, start + 2s) > start + 2s);
    }

    void anOlderReplyTellsNothingNew()
    {
        ToldBucket bucket;
        const auto first = bucket.take(1, start);
        const auto second = bucket.take(1, start + 1s);
        bucket.hear(told(600, 400), second, false, start + 2s);
        bucket.hear(told(600, 0), first, false, start + 3s);
        QCOMPARE(bucket.enoughAt(1, start + 3s), start + 3s);
    }

    void newLimitsReplaceTheOld()
    {
        ToldBucket bucket;
        bucket.hear(told(60, 0), bucket.take(1, start), false, start);
        QVERIFY(bucket.hear(told(6000, 5000), bucket.take(1, start + 1s), false, start + 2s));
        QCOMPARE(bucket.limit(), 6000);
        QCOMPARE(bucket.enoughAt(1, start + 3s), start + 3s);
    }

    void aWindowIsWaitedForToItsEnd()
    {
        // The moment at which it is full again stays where it is: at the end of the minute.
        ToldBucket bucket;
        Instant now = start;
        for (int gone = 1; gone <= 60; ++gone) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(start + 60s - now);
            bucket.hear({60, 60 - gone, left}, bucket.take(1, now), false, now);
            now += 500ms;
        }
        const Instant at = bucket.enoughAt(1, now);
        QVERIFY(at >= start + 60s && at < start + 61s);
    }

    // What a full minute leaves is lost. In the first ones it is not yet sure that it is one.
    void aWindowIsUsedUp()
    {
        ToldBucket bucket;
        Instant now = start;
        std::array<int, 4> let{};
        for (;;) {
            now = std::max(now, bucket.enoughAt(1, now));
            const auto minute = size_t((now - start) / 60s);
            if (minute >= let.size())
                break;
            const int gone = ++let[minute];
            QVERIFY2(gone <= 600, "never more than it holds");
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(
                start + (qint64(minute) + 1) * 60s - now);
            bucket.hear({600, 600 - gone, left}, bucket.take(1, now), false, now);
            now += 1ms;
        }
        QVERIFY2(let[3] >= 598, qPrintable(QString::number(let[3])));
    }
};

QTEST_GUILESS_MAIN(TestToldBucket)
#include "tst_told_bucket.moc"
