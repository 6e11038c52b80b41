// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/expected.h"
#include "base/local_files.h"
#include "base/secret.h"
#include "base/short_text.h"
#include "base/system_clock.h"
#include "base/text_place.h"
#include "base/when_done.h"
#include "support/fake_clock.h"

#include <QPromise>
#include <QtTest>

using namespace volley;
using namespace std::chrono_literals;

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expectedHoldsOneSide()
    {
        Expected<int, QString> good = 3;
        Expected<int, QString> bad = unexpected(QStringLiteral("no"));
        QVERIFY(good && *good == 3);
        QVERIFY(!bad && bad.error() == QStringLiteral("no"));
        Expected<void, int> nothing;
        QVERIFY(nothing);
        nothing = unexpected(4);
        QCOMPARE(nothing.error(), 4);
    }

    void resultsComeFromTheEventLoopOfTheContext()
    {
        QObject context;
        int got = 0;
        QPromise<int> seven;
        seven.start();
        seven.addResult(7);
        seven.finish();
        whenDone(seven.future(), &context, [&](int value) { got = value; });
        QCOMPARE(got, 0); // never from within the call
        QTRY_COMPARE(got, 7);
    }

    void resultsForAContextThatIsGoneAreDropped()
    {
        QPromise<int> promise;
        promise.start();
        const auto held = std::make_shared<int>(1);
        {
            QObject context;
            whenDone(promise.future(), &context,
                     [held](int) { QFAIL("called for a context that is gone"); });
            QCOMPARE(held.use_count(), 2);
        }
        QCOMPARE(held.use_count(), 1);
        promise.addResult(7);
        promise.finish();
        QCoreApplication::processEvents();
    }

    void cancelledFuturesHaveNothingToSay()
    {
        QObject context;
        const auto held = std::make_shared<int>(1);
        {
            QPromise<int> promise;
            promise.start();
            whenDone(promise.future(), &context,
                     [held](int) { QFAIL("called for a cancelled future"); });
        }
        QTRY_COMPARE(held.use_count(), 1);
    }

    void alarmsFireInOrderAndOnlyWhenDue()
    {
        test::FakeClock clock;
        QStringList log;
        const auto note = [&](const char *what) {
            return [&log, what] { log << QLatin1String(what); };
        };
        const Alarm late = clock.at(clock.now() + 2s, note("late"));
        const Alarm early = clock.at(clock.now() + 1s, note("early"));
        clock.advance(999ms);
        QVERIFY(log.isEmpty());
        clock.advance(1ms);
        QCOMPARE(log, QStringList{QStringLiteral("early")});
        clock.advance(10s);
        QCOMPARE(log.last(), QStringLiteral("late"));
    }

    void alarmAddedByACallbackFiresInTheSameAdvance()
    {
        test::FakeClock clock;
        Alarm second;
        Instant firedAt;
        const Instant start = clock.now();
        const Alarm first = clock.at(start + 1s, [&] {
            second = clock.at(clock.now() + 1s, [&] { firedAt = clock.now(); });
        });
        clock.advance(5s);
        QCOMPARE((firedAt - start).count(), Duration(2s).count());
    }

    void destroyedAlarmNeverFires()
    {
        test::FakeClock clock;
        bool fired = false;
        {
            const Alarm gone = clock.at(clock.now() + 1s, [&] { fired = true; });
        }
        Alarm moved = clock.at(clock.now() + 1s, [&] { fired = true; });
        Alarm other = std::move(moved);
        other = Alarm();
        clock.advance(5s);
        QVERIFY(!fired);
        QVERIFY(!clock.hasAlarms());
    }

    void alarmMayOutliveItsClock()
    {
        Alarm alarm;
        {
            test::FakeClock clock;
            alarm = clock.at(clock.now(), [] {});
        }
        alarm.cancel();
    }

    void systemClockFiresThroughTheEventLoop()
    {
        SystemClock clock;
        QStringList log;
        const Alarm later = clock.at(clock.now() + 20ms, [&] { log << QStringLiteral("later"); });
        const Alarm sooner = clock.at(clock.now() - 1s, [&] { log << QStringLiteral("sooner"); });
        QVERIFY(log.isEmpty());
        QTRY_COMPARE(log, (QStringList{QStringLiteral("sooner"), QStringLiteral("later")}));
    }

    void secretShowsOnlyItsEnd()
    {
        QCOMPARE(Secret("sk-abcdefghijkl1234").masked(),
                 QStringLiteral("\u2022\u2022\u2022\u20221234"));
        QCOMPARE(Secret("short").masked(), QStringLiteral("\u2022\u2022\u2022\u2022"));
    }

    void secretCopiesShareAndSurvive()
    {
        Secret copy;
        {
            const Secret original("a-secret-value");
            copy = original;
        }
        QCOMPARE(copy.reveal(), QByteArray("a-secret-value"));
        Secret moved = std::move(copy);
        QCOMPARE(moved.reveal(), QByteArray("a-secret-value"));
    }

    void scrubbingRemovesKeys()
    {
        QCOMPARE(scrubbed(QStringLiteral("bad key hunter2-hunter2!"), Secret("hunter2-hunter2")),
                 QStringLiteral("bad key [key removed]!"));
        QCOMPARE(scrubbed(QStringLiteral("Incorrect API key provided: sk-proj-abc123XYZ789.")),
                 QStringLiteral("Incorrect API key provided: [key removed]."));
        QCOMPARE(scrubbed(QStringLiteral("Authorization: Bearer abcdefgh12345678")),
                 QStringLiteral("Authorization: Bearer [key removed]"));
        QCOMPARE(scrubbed(QStringLiteral("risk-free task-list")),
                 QStringLiteral("risk-free task-list"));
    }

    void shorteningKeepsPairsWhole()
    {
        QCOMPARE(shortened(QStringLiteral("ab😀cd"), 3), QStringLiteral("ab"));
        QCOMPARE(shortened(QStringLiteral("ab😀cd"), 4), QStringLiteral("ab😀"));
        QCOMPARE(shortened(QStringLiteral("ab"), 4), QStringLiteral("ab"));
        QCOMPARE(elided(QStringLiteral("ab😀cd"), 3), QStringLiteral("ab…"));
        QCOMPARE(elided(QStringLiteral("ab😀"), 4), QStringLiteral("ab😀"));
    }

    void placesCountCharacters()
    {
        const QString text = QStringLiteral("a\r\nb\rc😀d\n");
        QCOMPARE(placeIn(text, 0), (TextPlace{1, 1}));
        QCOMPARE(placeIn(text, 3), (TextPlace{2, 1}));
        QCOMPARE(placeIn(text, 8), (TextPlace{3, 3}));
        QCOMPARE(placeIn(text, 99), (TextPlace{4, 1}));
        const QByteArray utf8 = text.toUtf8();
        QCOMPARE(placeIn(utf8, utf8.indexOf('d')), (TextPlace{3, 3}));
    }

    void localFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.bin"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0123456789");
        file.close();
        const LocalFiles files;
        const auto start = files.start(path, 4);
        QVERIFY(start);
        QCOMPARE(start->bytes, QByteArray("0123"));
        QCOMPARE(start->size, 10);
        QCOMPARE(*files.read(path, 10), QByteArray("0123456789"));
        const auto large = files.read(path, 9);
        QVERIFY(!large);
        QCOMPARE(large.error().kind, ErrorKind::TooLarge);
        QCOMPARE(large.error().detail, QStringLiteral("10"));
        QCOMPARE(files.read(path + QLatin1Char('x'), 9).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(files.read(folder.path(), 9).error().kind, ErrorKind::FileNotReadable);
        QCOMPARE(files.start(QStringLiteral("/dev/zero"), 4).error().kind,
                 ErrorKind::FileNotReadable);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
