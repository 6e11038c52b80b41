// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace_sharing.h"
#include "domain/refusal_pace.h"

#include <QtTest>

#include <array>

using namespace volley;
using namespace std::chrono_literals;

namespace {

/// Three targets whose requests go evenly, and are refused at their turn.
struct Stage
{
    std::array<RefusalPace, 3> paces;
    PaceSharing sharing;
    Instant now{std::chrono::hours(1000)};

    explicit Stage(const QString &thirdServer = QStringLiteral("models.example"))
    {
        for (const size_t i : {0, 1, 2})
            sharing.add(paces[i], i == 2 ? thirdServer : QStringLiteral("models.example"));
    }
    void letGo(Duration time, std::array<double, 3> perSecond)
    {
        const Instant end = now + time;
        for (; now < end; now += 50ms) {
            for (const size_t i : {0, 1, 2}) {
                debts[i] += perSecond[i] * 0.05;
                if (debts[i] < 1 || paces[i].nextAt(now) > now)
                    continue;
                debts[i] -= 1;
                paces[i].take(now);
            }
        }
    }
    QList<PaceSharing::Change> refuse(int index)
    {
        RefusalPace &pace = paces[size_t(index)];
        pace.take(now);
        if (!pace.refuse(now, 0s, now + 30ms))
            return {};
        return sharing.lowered(index, 0s, now + 30ms);
    }
    /// The last of it is what the last refusal changed.
    QList<PaceSharing::Change> refuseTogether(std::initializer_list<int> indexes, Duration apart)
    {
        QList<PaceSharing::Change> changes;
        for (const int index : indexes) {
            changes = refuse(index);
            now += apart;
        }
        return changes;
    }
    std::array<double, 3> debts{};
};

// More than any pace lets go, so that it is the pace that holds them back.
constexpr std::array<double, 3> eager{20, 20, 20};

} // namespace

class TestPaceSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedAtOnceTwiceTheyShareEvenly()
    {
        Stage stage;
        stage.letGo(20s, {10, 4, 0});
        QVERIFY(stage.refuseTogether({0, 1}, 100ms).isEmpty());
        stage.letGo(20s, eager);
        const auto changes = stage.refuseTogether({0, 1}, 100ms);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).to, changes.at(1).to);
        QCOMPARE(stage.paces[0].base(), stage.paces[1].base());
        QCOMPARE(stage.paces[0].base(), changes.at(0).to);
    }

    void thenTheRefusalOfOneLowersBoth()
    {
        Stage stage;
        stage.letGo(20s, {6, 6, 0});
        stage.refuseTogether({0, 1}, 100ms);
        stage.letGo(20s, eager);
        stage.refuseTogether({0, 1}, 100ms);
        stage.letGo(40s, eager);
        const double grown = stage.paces[0].perSecond(stage.now);
        QVERIFY(grown > stage.paces[0].base());
        QCOMPARE(stage.refuse(1).size(), 2);
        QVERIFY(stage.paces[0].perSecond(stage.now) < grown);
    }

    void refusedSoonAfterOneAnotherItTakesLonger()
    {
        Stage stage;
        stage.letGo(20s, {6, 6, 0});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(stage.refuseTogether({0, 1}, 3s).isEmpty());
            stage.letGo(30s, eager);
        }
        QCOMPARE(stage.refuseTogether({0, 1}, 3s).size(), 2);
    }

    void refusedApartTheyShareNothing()
    {
        Stage stage;
        stage.letGo(20s, {6, 6, 0});
        for (int i = 0; i < 10; ++i) {
            QVERIFY(stage.refuse(0).isEmpty());
            stage.letGo(15s, eager);
            QVERIFY(stage.refuse(1).isEmpty());
            stage.letGo(15s, eager);
        }
    }

    void anotherServerIsNoMatter()
    {
        Stage stage(QStringLiteral("other.example"));
        stage.letGo(20s, {6, 0, 6});
        for (int i = 0; i < 5; ++i) {
            QVERIFY(stage.refuseTogether({0, 2}, 100ms).isEmpty());
            stage.letGo(20s, eager);
        }
    }

    void itEndsWhereOnlyOneIsEverRefused()
    {
        Stage stage;
        stage.letGo(20s, {6, 6, 0});
        stage.refuseTogether({0, 1}, 100ms);
        stage.letGo(20s, eager);
        QCOMPARE(stage.refuseTogether({0, 1}, 100ms).size(), 2);
        int lowered = 0;
        for (int i = 0; i < 12; ++i) {
            stage.letGo(30s, eager);
            lowered += stage.refuse(1).isEmpty() ? 0 : 1;
        }
        QVERIFY2(lowered > 3 && lowered < 9, qPrintable(QString::number(lowered)));
    }

    // It is slow for a reason of its own: what it does not use is the others'.
    void whoDoesNotFeelItsPaceIsLeftOut()
    {
        Stage stage;
        stage.letGo(20s, {10, 10, 1});
        stage.refuseTogether({0, 1, 2}, 100ms);
        stage.letGo(20s, {20, 20, 0.5});
        const auto changes = stage.refuseTogether({0, 1, 2}, 100ms);
        QCOMPARE(changes.size(), 2);
        QVERIFY(stage.paces[2].base() < stage.paces[0].base() / 2);
    }
};

QTEST_APPLESS_MAIN(TestPaceSharing)
#include "tst_pace_sharing.moc"
