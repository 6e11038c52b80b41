// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/manager_pool.h"
#include "http/qnam_exchange.h"
#include "http_bench.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

using namespace volley;
using namespace volley::test;

namespace {

const QString go = QStringLiteral("go");

Script answerWhenTold()
{
    return {readRequest(), await(go), send(response("{}")), again()};
}

} // namespace

/// As many at once as were asked for, with nothing waiting inside Qt, and nothing left behind.
class TestTransportLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void t05_allAreInFlightAtOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 6, 7, 50, 100})
            QTest::addRow("%d", count) << count;
    }

    void t05_allAreInFlightAtOnce()
    {
        QFETCH(int, count);
        ScriptedServer server(answerWhenTold());
        QnamTransport transport({});
        transport.reserve(count);
        const auto calls = start(transport, postTo(server.url()), count);
        QTRY_COMPARE(server.inFlight(), count);
        QCOMPARE(doneOf(calls), 0);
        server.release(go);
        QTRY_COMPARE(doneOf(calls), count);
        QCOMPARE(goodOf(calls), count);
        QCOMPARE(server.requests().size(), count);
        QCOMPARE(server.mostInFlight(), count);
    }

    void t05_laterRequestsFindTheFreedPlaces()
    {
        constexpr int width = 20;
        ScriptedServer server(Script{readRequest(), send(response("{}")), again()});
        QnamTransport transport({});
        transport.reserve(width);
        auto calls = start(transport, postTo(server.url()), width);
        for (int round = 0; round < 5; ++round) {
            QTRY_COMPARE(goodOf(calls), width);
            calls = start(transport, postTo(server.url()), width);
        }
        QTRY_COMPARE(goodOf(calls), width);
        QCOMPARE(server.requests().size(), width * 6);
        // The connections are used again: no more were opened than requests stood side by side.
        QVERIFY(server.connections() <= width + width / 5);
    }

    void t05_twoHostsDoNotShareTheirPlaces()
    {
        ScriptedServer one(answerWhenTold());
        ScriptedServer two(answerWhenTold());
        QnamTransport transport({});
        const auto first = start(transport, postTo(one.url()), 10);
        const auto second = start(transport, postTo(two.url()), 10);
        QTRY_COMPARE(one.inFlight(), 10);
        QTRY_COMPARE(two.inFlight(), 10);
        two.release(go);
        QTRY_COMPARE(goodOf(second), 10);
        QCOMPARE(doneOf(first), 0);
    }

    void t05_aPlaceThatIsStuckIsNotLentAgain()
    {
        const auto lent = [](ManagerPool &pool, const char *host, int count) {
            QList<ManagerPool::Place> places;
            for (int i = 0; i < count; ++i)
                places << pool.lend(QString::fromLatin1(host));
            return places;
        };
        ManagerPool pool(TransportOptions{});
        const int width = pool.connectionsPerManager();
        const auto first = lent(pool, "one", width);
        const QPointer<QNetworkAccessManager> stuck = first.first().manager;
        QCOMPARE(pool.managers(), 1);
        pool.giveBack(first.first(), ManagerPool::Left::Stuck);
        // Whichever host asks: a connection that stands still is not waited for, nor is one lent
        // whose manager will go.
        for (const char *host : {"one", "two"}) {
            const auto others = lent(pool, host, width);
            for (const ManagerPool::Place &place : others)
                QVERIFY(place.manager != stuck);
            for (const ManagerPool::Place &place : others)
                pool.giveBack(place);
        }
        QCOMPARE(pool.managers(), 2);
        // The exchanges beside it go on to their end; with the last of them the manager goes.
        for (int i = 1; i < width; ++i) {
            QVERIFY(stuck);
            pool.giveBack(first.at(i));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY(!stuck);
        // Its place is taken by a new one, not added to.
        const auto all = lent(pool, "one", 2 * width);
        QCOMPARE(pool.managers(), 2);
        for (int i = 0; i < 2 * width; ++i)
            QVERIFY(all.at(i).manager);
    }

    void t06_everyRequestHasAConnectionOfItsOwnOverTls()
    {
        constexpr int count = 20;
        ScriptedServer server(answerWhenTold(), serverTls(QStringLiteral("server")));
        QnamTransport transport(trusting());
        transport.reserve(count);
        const auto calls = start(transport, postTo(server.url()), count);
        QTRY_COMPARE(server.inFlight(), count);
        QCOMPARE(server.connections(), count);
        server.release(go);
        QTRY_COMPARE(goodOf(calls), count);
    }

    void t02_oneBrokenReplyHarmsNoOther()
    {
        constexpr int count = 40;
        ScriptedServer server(answerWhenTold());
        server.queue({readRequest(), await(QStringLiteral("break")),
                      send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), reset()});
        QnamTransport transport({});
        transport.reserve(count);
        const auto calls = start(transport, postTo(server.url()), count);
        QTRY_COMPARE(server.inFlight(), count);
        server.release(QStringLiteral("break"));
        QTRY_COMPARE(doneOf(calls), 1);
        QCOMPARE(goodOf(calls), 0);
        server.release(go);
        QTRY_COMPARE(doneOf(calls), count);
        QCOMPARE(goodOf(calls), count - 1);
        QCOMPARE(server.requests().size(), count);
    }

    void t07_repliesAreFreed()
    {
        ScriptedServer server(Script{readRequest(), send(response("{}")), again()});
        const auto pool = std::make_shared<ManagerPool>(TransportOptions{});
        const ManagerPool::Place place = pool->lend(server.url().authority());
        pool->giveBack(place);
        for (int i = 0; i < 50; ++i) {
            RecordingObserver heard;
            QNetworkRequest wire(server.url());
            wire.setHeader(QNetworkRequest::ContentLengthHeader, 7);
            wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            const QnamExchange exchange(pool, postTo(server.url()), wire, heard);
            QCOMPARE(place.manager->findChildren<QNetworkReply *>().size(), 1);
            QTRY_VERIFY(heard.good());
            QTRY_COMPARE(place.manager->findChildren<QNetworkReply *>().size(), 0);
        }
        QCOMPARE(pool->managers(), 1);
    }

    void t08_nothingInsideQtCountsTime()
    {
        ScriptedServer server(answerWhenTold());
        QCOMPARE(QNetworkRequest(server.url()).transferTimeout(), 0);
        QNetworkAccessManager plain;
        QCOMPARE(plain.transferTimeout(), 0);
        const auto pool = std::make_shared<ManagerPool>(TransportOptions{});
        const ManagerPool::Place place = pool->lend(server.url().authority());
        QCOMPARE(place.manager->transferTimeout(), 0);
        pool->giveBack(place);
    }

    void t08_aBodyThatTricklesIsWaitedFor()
    {
        Script script{readRequest(), send(chunkedHead())};
        constexpr int pieces = 12;
        for (int i = 0; i < pieces; ++i)
            script << await(QString::number(i)) << send(chunk("data: x\n\n"));
        script << send(lastChunk());
        ScriptedServer server(script);
        QnamTransport transport({});
        const Call call = start(transport, streamFrom(server.url()));
        QTRY_COMPARE(call->head.status, 200);
        for (int i = 0; i < pieces; ++i) {
            QCOMPARE(call->body.size(), i * 9);
            server.release(QString::number(i));
            QTRY_COMPARE(call->body.size(), (i + 1) * 9);
        }
        QTRY_VERIFY(call->good());
        QVERIFY(call->orderly());
    }
};

VOLLEY_HTTP_TEST_MAIN(TestTransportLanes)
#include "tst_transport_lanes.moc"
