// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/qnam_transport.h"
#include "integration/providers/wire_case.h"
#include "providers/provider.h"
#include "support/recording_observer.h"
#include "support/scripted_server.h"

#include <QtTest>

#include <algorithm>

using namespace volley;
using namespace volley::test;

namespace {

const QByteArray key = "k-0123456789-secret";

WireCase caseNamed(const QByteArray &name)
{
    const QList<WireCase> cases = wireCases();
    return *std::find_if(cases.begin(), cases.end(),
                         [&name](const WireCase &one) { return one.name == name; });
}

/// A streamed body in chunks that cut lines and characters.
Script streaming(const QByteArray &body)
{
    Script script{readRequest(), send(chunkedHead())};
    for (qsizetype at = 0; at < body.size(); at += 61)
        script << send(chunk(body.mid(at, 61)));
    return script << send(lastChunk());
}

Prompt prompt()
{
    return {QStringLiteral("be brief"),
            QStringLiteral("Hé!"),
            {{Role::User, QStringLiteral("q"), {}}, {Role::Assistant, QStringLiteral("a"), {}}},
            {}};
}

/// Whether `field`, "name: value", stands in the request's head.
bool hasField(const SeenRequest &request, const QByteArray &field)
{
    const qsizetype colon = field.indexOf(':');
    return request.header(field.left(colon)) == field.mid(colon + 1).trimmed();
}

} // namespace

/// Each protocol over the real transport: what stands on the wire, and what is made of the answer.
class TestProviderWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAndReads_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("stream");
        for (const WireCase &one : wireCases()) {
            QTest::addRow("%s streamed", one.name.constData()) << one.name << true;
            QTest::addRow("%s whole", one.name.constData()) << one.name << false;
        }
    }
    void asksAndReads()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, stream);
        const WireCase one = caseNamed(name);
        const WireExchange &expected = stream ? one.streamed : one.whole;
        ScriptedServer server(stream ? streaming(expected.reply)
                                     : Script{readRequest(), send(response(expected.reply))});
        Target target = one.target;
        target.baseUrl = baseUrlAt(server.url({}), one);
        target.stream = stream;
        const Provider *adapter = adapterOf(target);
        QVERIFY(adapter && checkSupport(target));

        QnamTransport transport({});
        RecordingObserver observer;
        const Secret secret(one.keyField.isEmpty() ? QByteArray() : key);
        const auto exchange =
            transport.send(adapter->buildRequest(target, prompt(), secret), observer);
        QTRY_VERIFY(observer.done);
        QVERIFY(observer.good());

        QCOMPARE(server.requests().size(), 1);
        const SeenRequest &seen = server.requests().first();
        QCOMPARE(seen.line(), expected.line);
        QCOMPARE(seen.body, expected.body);
        for (const QByteArray &field : one.fields)
            QVERIFY2(hasField(seen, field), field.constData());
        if (!one.keyField.isEmpty())
            QVERIFY(hasField(seen, QByteArray(one.keyField).replace("%1", key)));
        else
            QVERIFY(seen.header("Authorization").isNull());
        QCOMPARE(seen.head.count(key), one.keyField.isEmpty() ? 0 : 1);
        QVERIFY(!seen.line().contains(key) && !seen.body.contains(key));

        const auto parser = adapter->makeParser(target);
        parser->head(observer.head);
        for (const QByteArray &piece : observer.pieces)
            (void)parser->feed(piece);
        const auto answer = parser->finish();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QVERIFY(*answer == one.answer);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const WireCase &one : wireCases())
            QTest::newRow(one.name.constData()) << one.name;
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, name);
        const WireCase one = caseNamed(name);
        const auto kindOf = [&one](int status, const QByteArray &body) {
            ScriptedServer server(Script{readRequest(), send(response(body, status))});
            Target target = one.target;
            target.baseUrl = baseUrlAt(server.url({}), one);
            QnamTransport transport({});
            RecordingObserver observer;
            const Provider *adapter = adapterOf(target);
            const auto exchange =
                transport.send(adapter->buildRequest(target, prompt(), Secret(key)), observer);
            if (!QTest::qWaitFor([&observer] { return observer.done; }))
                return QStringLiteral("nothing came");
            const auto parser = adapter->makeParser(target);
            parser->head(observer.head);
            (void)parser->feed(observer.body);
            return failureName(parser->finish().error().kind);
        };
        QCOMPARE(kindOf(404, one.unknownModel), QStringLiteral("unknown_model"));
        if (!one.badKey.isEmpty())
            QCOMPARE(kindOf(one.badKeyStatus, one.badKey), QStringLiteral("invalid_key"));
        QCOMPARE(kindOf(200, "<html>Sign in</html>"), QStringLiteral("not_understood"));
        QCOMPARE(kindOf(429, "{}"), QStringLiteral("rate_limited"));
    }
};

QTEST_GUILESS_MAIN(TestProviderWire)
#include "tst_provider_wire.moc"
