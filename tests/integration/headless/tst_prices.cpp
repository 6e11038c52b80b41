// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "support/scripted_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley::test;

namespace {

QStringList args(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A chat completion with this usage; without one where it is empty.
QByteArray completion(const QByteArray &usage)
{
    const QByteArray body =
        R"({"id":"c1","model":"m-1","choices":[{"index":0,"message":{"role":"assistant",)"
        R"("content":"12345678"},"finish_reason":"stop"}])" +
        (usage.isEmpty() ? QByteArray() : QByteArray(",\"usage\":" + usage)) + "}";
    return response(body, 200, "Content-Type: application/json\r\n");
}

Script answering(const QByteArray &usage)
{
    return {readRequest(), send(completion(usage)), again()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The result columns of the first row of a JSON lines export.
QJsonObject firstRow(const QByteArray &lines)
{
    return QJsonDocument::fromJson(lines.left(lines.indexOf('\n'))).object();
}

QJsonValue member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}

bool isNear(const QJsonValue &value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-12;
}

} // namespace

#define COMPARE_CODE(ended, expected)                                                              \
    QVERIFY2((ended).exitCode == (expected),                                                       \
             qPrintable(QStringLiteral("exit %1\n%2")                                              \
                            .arg((ended).exitCode)                                                 \
                            .arg(QString::fromUtf8((ended).error))))

/// Money, by the real binary against a server whose usage is known.
class TestPrices : public QObject
{
    Q_OBJECT

    /// Two prompts, one after the other.
    static QStringList runOf(const ScriptedServer &server, const QStringList &more = {})
    {
        return args("run - --input-format txt --provider compatible --model m-1 --no-stream "
                    "--concurrency 1 --json --quiet --base-url") +
               QStringList{server.url(QStringLiteral("/v1")).toString()} + more;
    }
    static QString hostOf(const ScriptedServer &server)
    {
        return QStringLiteral("127.0.0.1:%1").arg(server.port());
    }
    /// The process talks to a server in this one, which needs its event loop.
    static Ended run(VolleyProcess &volley, const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        volley.start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        return volley.wait(process);
    }
    static void setPrice(VolleyProcess &volley, const ScriptedServer &server)
    {
        const Ended set =
            volley.run(args("prices set") + QStringList{hostOf(server), QStringLiteral("m-1")} +
                       args("--input 2.5 --output 10 --cached 0.25"));
        COMPARE_CODE(set, 0);
    }

private Q_SLOTS:
    void costIsRightToTheFractionOfACent()
    {
        ScriptedServer server(
            answering(R"({"prompt_tokens":1234,"completion_tokens":567,"total_tokens":1801,)"
                      R"("prompt_tokens_details":{"cached_tokens":1000}})"));
        VolleyProcess volley;
        setPrice(volley, server);
        const QString out = volley.path(QStringLiteral("out.jsonl"));
        const QString project = volley.path(QStringLiteral("p.volley"));
        const Ended ended =
            run(volley,
                runOf(server, {QStringLiteral("--out"), out, QStringLiteral("--project"), project}),
                "a\nb\n");
        COMPARE_CODE(ended, 0);
        const double each = (234 * 2.5 + 1000 * 0.25 + 567 * 10) / 1e6;
        QVERIFY2(isNear(member(ended.json(), "cost_usd"), 2 * each), ended.out.constData());
        QCOMPARE(member(ended.json(), "cost_is_estimate"), QJsonValue(false));
        QCOMPARE(member(ended.json(), "tokens_are_estimate"), QJsonValue(false));
        QVERIFY(isNear(member(firstRow(contentOf(out)), "cost_usd"), each));
        const Ended status =
            volley.run({QStringLiteral("status"), project, QStringLiteral("--json")});
        QVERIFY(isNear(member(status.json(), "cost_usd"), 2 * each));

        // Another price afterwards changes what is on record only when that is asked for.
        COMPARE_CODE(volley.run(args("prices set") +
                                QStringList{hostOf(server), QStringLiteral("m-1")} +
                                args("--input 0 --output 100")),
                     0);
        const QStringList again{QStringLiteral("status"), project, QStringLiteral("--json")};
        QVERIFY(isNear(member(volley.run(again).json(), "cost_usd"), 2 * each));
        COMPARE_CODE(volley.run({QStringLiteral("prices"), QStringLiteral("recalculate"), project}),
                     0);
        QVERIFY(isNear(member(volley.run(again).json(), "cost_usd"), 2 * 567 * 100 / 1e6));
    }

    void providersOwnCostWins()
    {
        ScriptedServer server(
            answering(R"({"prompt_tokens":10,"completion_tokens":10,"total_tokens":20,)"
                      R"("cost":0.0123})"));
        VolleyProcess volley;
        setPrice(volley, server);
        const QString project = volley.path(QStringLiteral("p.volley"));
        const Ended ended =
            run(volley, runOf(server, {QStringLiteral("--project"), project}), "a\n");
        COMPARE_CODE(ended, 0);
        QVERIFY(isNear(member(ended.json(), "cost_usd"), 0.0123));
        COMPARE_CODE(volley.run({QStringLiteral("prices"), QStringLiteral("recalculate"), project}),
                     0);
        const Ended status =
            volley.run({QStringLiteral("status"), project, QStringLiteral("--json")});
        QVERIFY(isNear(member(status.json(), "cost_usd"), 0.0123));
    }

    void unknownIsSaidAndNotZero()
    {
        ScriptedServer server(
            answering(R"({"prompt_tokens":10,"completion_tokens":10,"total_tokens":20})"));
        VolleyProcess volley;
        const QString out = volley.path(QStringLiteral("out.jsonl"));
        const Ended ended = run(volley, runOf(server, {QStringLiteral("--out"), out}), "a\n");
        COMPARE_CODE(ended, 0);
        QVERIFY(member(ended.json(), "cost_usd").isNull());
        QCOMPARE(member(ended.json(), "cost_is_estimate"), QJsonValue(true));
        QVERIFY(member(firstRow(contentOf(out)), "cost_usd").isNull());
        QCOMPARE(member(firstRow(contentOf(out)), "input_tokens"), QJsonValue(10));
    }

    void estimatesStandApart()
    {
        ScriptedServer server(answering({}));
        VolleyProcess volley;
        setPrice(volley, server);
        const QString out = volley.path(QStringLiteral("out.jsonl"));
        const QStringList more{QStringLiteral("--out"), out, QStringLiteral("--estimates")};
        const Ended ended = run(volley, runOf(server, more), QByteArray(40, 'p') + "\n");
        COMPARE_CODE(ended, 0);
        QCOMPARE(member(ended.json(), "cost_is_estimate"), QJsonValue(true));
        QCOMPARE(member(ended.json(), "tokens_are_estimate"), QJsonValue(true));
        const double each = (10 * 2.5 + 2 * 10) / 1e6;
        QVERIFY(isNear(member(ended.json(), "cost_usd"), each));
        const QJsonObject row = firstRow(contentOf(out));
        QVERIFY(member(row, "cost_usd").isNull());
        QVERIFY(member(row, "input_tokens").isNull());
        QVERIFY(isNear(member(row, "estimated_cost_usd"), each));
        QCOMPARE(member(row, "estimated_input_tokens"), QJsonValue(10));
        QCOMPARE(member(row, "estimated_output_tokens"), QJsonValue(2));
    }

    void demoIsFree()
    {
        VolleyProcess volley;
        const Ended ended =
            volley.run(args("run - --input-format txt --model demo-echo --json --quiet"), "a\n");
        COMPARE_CODE(ended, 0);
        QCOMPARE(member(ended.json(), "cost_usd"), QJsonValue(0));
        QCOMPARE(member(ended.json(), "cost_is_estimate"), QJsonValue(false));
    }

    void checkSaysWhatItWillCost()
    {
        VolleyProcess volley;
        const QByteArray prompts = QByteArray(4000, 'p') + "\nq\n";
        const auto check = [&](const char *words) {
            return volley.run(args("check - --input-format txt --json") + args(words), prompts);
        };
        const Ended known = check("--provider openai --model gpt-4o-mini --param max_tokens=100");
        COMPARE_CODE(known, 0);
        const double input = 1001 * 0.15 / 1e6;
        QVERIFY2(isNear(member(known.json(), "cost_usd_least"), input), known.out.constData());
        QVERIFY(isNear(member(known.json(), "cost_usd_most"), input + 200 * 0.6 / 1e6));
        const QJsonObject target = member(known.json(), "by_target").toArray().at(0).toObject();
        QCOMPARE(member(target, "output_is_assumed"), QJsonValue(false));
        QCOMPARE(member(target, "context_window_tokens"), QJsonValue(128'000));

        const Ended unknown = check("--provider openai --model no-such-model");
        QVERIFY(member(unknown.json(), "cost_usd_most").isNull());
        const Ended small =
            check("--provider openai --model gpt-4o-mini --param max_tokens=127500");
        QCOMPARE(member(member(small.json(), "by_target").toArray().at(0).toObject(),
                        "over_context_rows"),
                 QJsonValue(QJsonArray{1}));
        const Ended text = volley.run(
            args("check - --input-format txt --provider openai --model no-such-model"), prompts);
        QVERIFY(text.out.contains("volley prices set openai 'no-such-model'"));
    }

    void tablesAreListedImportedAndDropped()
    {
        VolleyProcess volley;
        const auto list = [&](const char *more) {
            return volley.run(args("prices list --json") + args(more)).json();
        };
        const QString bundled =
            member(list("--provider openai --model gpt-4o-mini"), "as_of").toString();
        QVERIFY(!bundled.isEmpty());
        QCOMPARE(member(list("--provider gemini"), "prices"),
                 member(list("--provider google"), "prices"));
        const QByteArray table =
            R"({"as_of": "2999-01", "origin": "ours", "models": [{"provider": "openai", "id": "n",
                "match": [{"equals": "n"}], "usd_per_million_tokens": {"input": 1, "output": 2}}]})";
        COMPARE_CODE(volley.run(args("prices import -"), table), 0);
        const QJsonObject imported = list("");
        QCOMPARE(member(imported, "as_of"), QJsonValue(QStringLiteral("2999-01")));
        QCOMPARE(member(imported, "imported"), QJsonValue(true));
        QCOMPARE(member(imported, "prices").toArray().size(), 1);

        const QString broken = volley.write(QStringLiteral("broken.json"), "{\n  \"as_of\": oops}");
        const Ended refused =
            volley.run({QStringLiteral("prices"), QStringLiteral("import"), broken});
        COMPARE_CODE(refused, 2);
        QVERIFY2(refused.error.contains("broken.json"), refused.error.constData());
        COMPARE_CODE(volley.run(args("prices reset")), 0);
        QCOMPARE(member(list(""), "as_of"), QJsonValue(bundled));
    }

    void badUseIsRefused()
    {
        VolleyProcess volley;
        COMPARE_CODE(volley.run(args("prices")), 2);
        COMPARE_CODE(volley.run(args("prices guess")), 2);
        COMPARE_CODE(volley.run(args("prices set openai m --input 1")), 2);
        COMPARE_CODE(volley.run(args("prices set openai m --input -1 --output 2")), 2);
        COMPARE_CODE(volley.run(args("prices set opnai m --input 1 --output 2")), 2);
        COMPARE_CODE(volley.run(args("prices reset openai m")), 2);
        COMPARE_CODE(volley.run(args("prices list --provider opnai")), 2);
        COMPARE_CODE(volley.run(args("prices import nowhere.json")), 2);
        COMPARE_CODE(volley.run(args("prices list --concurrency 3")), 2);
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
