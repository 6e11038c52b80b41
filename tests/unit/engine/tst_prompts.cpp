// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

/// The row's one cell names pictures, and the prompt is fixed.
RunSpec pictured(qint64 rows, int limit = 8)
{
    RunSpec spec = EngineBench::spec(rows, limit);
    spec.definition.promptTemplate = QStringLiteral("What is it?");
    spec.definition.imagesColumn = QStringLiteral("prompt");
    spec.definition.imagesFolder = QStringLiteral("/pictures");
    return spec;
}

} // namespace

/// What a row's prompt is made of, on its way to the provider.
class TestPrompts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examplesAndMessagesAreSent()
    {
        EngineBench bench;
        bench.echo();
        bench.rowText = [](qint64 row) {
            return row == 1 ? QStringLiteral("[{\"role\":\"tool\",\"content\":\"x\"}]")
                            : QStringLiteral("[{\"role\":\"user\",\"content\":\"earlier\"},"
                                             "{\"role\":\"assistant\",\"content\":\"yes\"}]");
        };
        RunSpec spec = EngineBench::spec(3);
        spec.definition.promptTemplate = QStringLiteral("now");
        spec.definition.examples = {{Role::User, QStringLiteral("q")},
                                    {Role::Assistant, QStringLiteral("a")}};
        spec.definition.messagesColumn = QStringLiteral("prompt");
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        const QString all =
            QStringLiteral("user: q\nassistant: a\nuser: earlier\nassistant: yes\nnow");
        QCOMPARE(bench.sentBodies(), (QStringList{all, all}));
        // The one that cannot be made is never sent; the others go on.
        QCOMPARE(bench.state(0), RequestState::Succeeded);
        QCOMPARE(bench.state(1), RequestState::Failed);
        QCOMPARE(bench.state(2), RequestState::Succeeded);
        const QList<AttemptRecord> records = bench.recordsOf(1);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().attempt, 0);
        QCOMPARE(records.first().failure->kind, FailureKind::BadPrompt);
        QCOMPARE(records.first().failure->code, QStringLiteral("bad_messages"));
        QVERIFY(records.first().failure->message.startsWith(
            QStringLiteral("row 2, column “prompt”, message 1: ")));
        QCOMPARE(bench.broken, QStringList());
    }

    void picturesAreReadWhenTheirRequestDeparts()
    {
        EngineBench bench;
        bench.echo(100ms);
        for (int i = 0; i < 4; ++i)
            bench.files.files.insert(QStringLiteral("/pictures/%1.png").arg(i), png(20 + i));
        bench.rowText = [](qint64 row) { return QStringLiteral("%1.png").arg(row); };
        bench.engine.start(pictured(6, 1));
        bench.settle();
        QCOMPARE(bench.files.asked, QStringList{QStringLiteral("/pictures/0.png")});
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.sentBodies().size(), 4);
        QCOMPARE(bench.sentBodies().at(1), QStringLiteral("[image/png 21]\nWhat is it?"));
        QCOMPARE(bench.state(4), RequestState::Failed);
        QCOMPARE(bench.shown.value(4).failure->code, QStringLiteral("image_missing"));
        QVERIFY(bench.shown.value(4).failure->message.startsWith(
            QStringLiteral("row 5, column “prompt”, image 1: 4.png: there is no such file")));
        QCOMPARE(bench.broken, QStringList());
    }

    // A retried request reads its picture again: it is not kept while the request waits.
    void picturesAreReadAnewForARetry()
    {
        EngineBench bench;
        bench.files.files.insert(QStringLiteral("/pictures/a.png"), png());
        bench.rowText = [](qint64) { return QStringLiteral("a.png"); };
        bench.transport.onSend = [](const FakeCall &call) {
            call.after(10ms, [](const FakeCall &c) {
                c.sent();
                c.head(c.number() == 0 ? 503 : 200);
                c.body(FakeProvider::whole("fine"));
                c.finish();
            });
        };
        bench.engine.start(pictured(1));
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.state(0), RequestState::Succeeded);
        QCOMPARE(bench.files.asked.size(), 2);
    }

    void whatIsInFlightIsBounded()
    {
        EngineBench bench;
        bench.echo(1s);
        bench.rowText = [](qint64) { return QString(400, QLatin1Char('x')); };
        RunSpec spec = EngineBench::spec(8, 8);
        spec.mostBodyBytes = 1500;
        bench.engine.start(spec);
        bench.settle();
        QCOMPARE(bench.transport.open, 4); // the one that goes over the mark is let through
        bench.advance(300ms);
        QCOMPARE(bench.lanes.first().why.kind, WaitKind::Memory);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.transport.sends, 8);
        QCOMPARE(bench.broken, QStringList());
    }

    void everyPartMakesARequestAnother()
    {
        QSet<QByteArray> likenesses;
        const auto run = [&](const std::function<void(RunDefinition &)> &change,
                             const QByteArray &picture = png()) {
            EngineBench bench;
            bench.echo();
            bench.files.files.insert(QStringLiteral("/pictures/p0"), picture);
            RunSpec spec = pictured(1);
            spec.definition.reuseAnswers = true;
            change(spec.definition);
            bench.engine.start(spec);
            QVERIFY(bench.runToEnd());
            likenesses.insert(bench.starts.value(0).likeness);
        };
        run([](RunDefinition &) {});
        run([](RunDefinition &definition) { definition.rowLimit = 5; });
        QCOMPARE(likenesses.size(), 1);
        run([](RunDefinition &definition) {
            definition.examples = {{Role::User, QStringLiteral("q")},
                                   {Role::Assistant, QStringLiteral("a")}};
        });
        QCOMPARE(likenesses.size(), 2);
        run([](RunDefinition &definition) { definition.systemTemplate = QStringLiteral("s"); });
        QCOMPARE(likenesses.size(), 3);
        run([](RunDefinition &definition) { definition.imagesColumn.clear(); });
        QCOMPARE(likenesses.size(), 4);
        run([](RunDefinition &) {}, png(99));
        QCOMPARE(likenesses.size(), 5);
    }

    void imagesCountAsTokens()
    {
        EngineBench bench;
        bench.echo();
        bench.files.files.insert(QStringLiteral("/pictures/p0"), png());
        RunSpec spec = pictured(1);
        spec.definition.targets[0].tokensPerMinute = 500;
        bench.engine.start(spec);
        QVERIFY(bench.runToEnd());
        QCOMPARE(bench.state(0), RequestState::Failed);
        QCOMPARE(bench.shown.value(0).failure->code, QStringLiteral("over_token_limit"));
        QVERIFY(bench.files.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrompts)
#include "tst_prompts.moc"
