// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "support/scripted_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley::test;

namespace {

QStringList args(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray listOf(int rows)
{
    QByteArray list;
    for (int row = 0; row < rows; ++row)
        list += "prompt " + QByteArray::number(row) + '\n';
    return list;
}

QByteArray json(const QByteArray &body, int status = 200, const QByteArray &fields = {})
{
    return response(body, status, "Content-Type: application/json\r\n" + fields);
}

QByteArray completion()
{
    return json(R"({"id":"x","object":"chat.completion","model":"m-1","choices":[{"index":0,)"
                R"("message":{"role":"assistant","content":"yes"},"finish_reason":"stop"}],)"
                R"("usage":{"prompt_tokens":10,"completion_tokens":10,"total_tokens":20}})");
}

QByteArray refusal(int status, const QByteArray &error, const QByteArray &fields = {})
{
    return json(R"({"error":{)" + error + "}}", status, fields);
}

Script always(const QByteArray &reply)
{
    return {readRequest(), send(reply), again()};
}

int countOf(const Ended &ended, const char *member)
{
    return ended.json().value(QLatin1String(member)).toInt();
}

} // namespace

#define COMPARE_CODE(ended, expected)                                                              \
    QVERIFY2((ended).exitCode == (expected),                                                       \
             qPrintable(QStringLiteral("exit %1\n%2")                                              \
                            .arg((ended).exitCode)                                                 \
                            .arg(QString::fromUtf8((ended).error))))

/// Runs that stop early because a person must act: what was sent, what is kept, what is said.
class TestStops : public QObject
{
    Q_OBJECT

    QString m_project;

    /// `rows` prompts to a server in this process, which needs its event loop.
    Ended run(VolleyProcess &volley, const ScriptedServer &server, int rows, const char *more = "")
    {
        m_project = volley.path(QStringLiteral("p.volley"));
        volley.setVariable(QStringLiteral("SOME_KEY"), QStringLiteral("sk-not-a-real-key-000"));
        return call(volley,
                    args("run - --input-format txt --provider compatible --model m-1 --no-stream "
                         "--json --key-env SOME_KEY") +
                        QStringList{QStringLiteral("--base-url"),
                                    server.url(QStringLiteral("/v1")).toString(),
                                    QStringLiteral("--project"), m_project} +
                        args(more),
                    listOf(rows));
    }
    Ended resume(VolleyProcess &volley, const char *more)
    {
        return call(volley, QStringList{QStringLiteral("resume"), m_project} + args(more));
    }
    QJsonObject whyWaiting(VolleyProcess &volley)
    {
        const Ended status =
            volley.run({QStringLiteral("status"), m_project, QStringLiteral("--json")});
        const QJsonArray why = status.json().value(QStringLiteral("why_waiting")).toArray();
        return why.size() == 1 ? why.first().toObject() : QJsonObject();
    }
    static Ended call(VolleyProcess &volley, const QStringList &arguments,
                      const QByteArray &input = {})
    {
        QProcess process;
        volley.start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        return volley.wait(process);
    }

private Q_SLOTS:
    void aBadKeyBurnsNoList()
    {
        ScriptedServer server(always(
            refusal(401, R"("message":"Incorrect API key provided","code":"invalid_api_key")")));
        VolleyProcess volley;
        const Ended ended = run(volley, server, 10'000, "--concurrency 8");
        COMPARE_CODE(ended, 3);
        QVERIFY2(server.wholeRequests() <= 8 + 1,
                 qPrintable(QString::number(server.wholeRequests())));
        QVERIFY(countOf(ended, "waiting") >= 10'000 - 9);
        QVERIFY(ended.error.contains("key refused (401)"));
        const QJsonObject why = whyWaiting(volley);
        QCOMPARE(why.value(QStringLiteral("reason")).toString(), QStringLiteral("halted"));
        QCOMPARE(why.value(QStringLiteral("cause")).toString(), QStringLiteral("invalid_key"));
        QCOMPARE(why.value(QStringLiteral("target")).toString(), QStringLiteral("compatible/m-1"));
        QVERIFY(!why.value(QStringLiteral("since")).toString().isEmpty());
        const Ended status = volley.run({QStringLiteral("status"), m_project});
        QVERIFY(status.out.contains("\ncompatible/m-1 was halted at "));
    }

    void aUsedUpQuotaEndsIt()
    {
        ScriptedServer server(always(
            refusal(429, R"("message":"Rate limit reached for requests per day (RPD): Limit 200",)"
                         R"("type":"requests","code":"rate_limit_exceeded")")));
        VolleyProcess volley;
        const Ended ended = run(volley, server, 1'000, "--concurrency 8");
        COMPARE_CODE(ended, 3);
        QVERIFY2(server.wholeRequests() <= 16, qPrintable(QString::number(server.wholeRequests())));
        QCOMPARE(whyWaiting(volley).value(QStringLiteral("cause")).toString(),
                 QStringLiteral("quota_used_up"));
    }

    void notForAnHourEndsItToo()
    {
        ScriptedServer server(
            always(refusal(429, R"("message":"Slow down")", "Retry-After: 3600\r\n")));
        VolleyProcess volley;
        const Ended ended = run(volley, server, 1'000, "--concurrency 8");
        COMPARE_CODE(ended, 3);
        QVERIFY(server.wholeRequests() <= 16);
        QVERIFY(ended.error.contains("The server asks to wait until"));
    }

    void aRefusedParameterIsNamedAndMended()
    {
        const QByteArray message = "Unsupported parameter: 'max_tokens' is not supported with this "
                                   "model. Use 'max_completion_tokens' instead.";
        ScriptedServer server({readRequest(),
                               send(refusal(400,
                                            "\"message\":\"" + message +
                                                "\",\"type\":\"invalid_request_error\","
                                                "\"param\":\"max_tokens\","
                                                "\"code\":\"unsupported_parameter\"",
                                            "Connection: close\r\n")),
                               close()});
        VolleyProcess volley;
        const Ended ended = run(volley, server, 30, "--concurrency 4 --max-tokens 5");
        COMPARE_CODE(ended, 3);
        const int before = server.wholeRequests();
        QVERIFY2(before <= 3 + 4, qPrintable(QString::number(before)));
        QVERIFY(ended.error.contains("This model takes “max_completion_tokens” instead of"));
        QVERIFY(ended.error.contains("--max-tokens-field max_completion_tokens"));
        QVERIFY(server.requests().first().body.contains("\"max_tokens\":5"));

        for (int i = 0; i < 60; ++i)
            server.queue(always(completion()));
        const Ended mended = call(volley, QStringList{QStringLiteral("retry"), m_project} +
                                              args("--failed --max-tokens-field "
                                                   "max_completion_tokens --quiet"));
        COMPARE_CODE(mended, 1); // the others wait
        const Ended rest = resume(volley, "--json");
        COMPARE_CODE(rest, 0);
        QCOMPARE(countOf(rest, "succeeded"), 30);
        QCOMPARE(server.wholeRequests(), before + 30);
        for (int i = before; i < server.requests().size(); ++i)
            QVERIFY(server.requests().at(i).body.contains("\"max_completion_tokens\":5"));
    }

    void moneyEndsIt()
    {
        ScriptedServer server(always(completion()));
        VolleyProcess volley;
        const QString host = QStringLiteral("127.0.0.1:%1").arg(server.port());
        // A cent a request.
        const QStringList price =
            QStringList{host, QStringLiteral("m-1")} + args("--input 500 --output 500");
        COMPARE_CODE(volley.run(args("prices set") + price), 0);
        const Ended ended =
            run(volley, server, 50, "--concurrency 4 --max-tokens 10 --budget 0.105");
        COMPARE_CODE(ended, 3);
        QCOMPARE(server.wholeRequests(), 10);
        QCOMPARE(countOf(ended, "succeeded"), 10);
        QCOMPARE(countOf(ended, "waiting"), 40);
        QVERIFY2(ended.error.contains("The budget of $0.105 is used up: $0.10 spent."),
                 ended.error.constData());
        QVERIFY2(ended.error.contains("The remaining 40 requests would take ≈ $0.40 more."),
                 ended.error.constData());
        QVERIFY2(ended.error.contains("volley resume"), ended.error.constData());
        QCOMPARE(whyWaiting(volley).value(QStringLiteral("reason")).toString(),
                 QStringLiteral("budget"));

        // Without a higher one nothing is sent; it is kept with the run.
        COMPARE_CODE(resume(volley, "--quiet"), 3);
        QCOMPARE(server.wholeRequests(), 10);
        COMPARE_CODE(resume(volley, "--quiet --budget 0.205"), 3);
        QCOMPARE(server.wholeRequests(), 20);
        COMPARE_CODE(resume(volley, "--quiet --budget 1"), 0);
        QCOMPARE(server.wholeRequests(), 50);
        QVERIFY(whyWaiting(volley).isEmpty());
    }

    void tokensEndIt()
    {
        ScriptedServer server(always(completion()));
        VolleyProcess volley;
        const Ended ended =
            run(volley, server, 50, "--concurrency 2 --max-tokens 10 --budget-tokens 200");
        COMPARE_CODE(ended, 3);
        QCOMPARE(countOf(ended, "input_tokens") + countOf(ended, "output_tokens"), 200);
        QVERIFY2(ended.error.contains("800 tokens more"), ended.error.constData());
        COMPARE_CODE(resume(volley, "--quiet --budget-tokens 100000"), 0);
    }

    void timeEndsIt()
    {
        ScriptedServer server({readRequest(), await(QStringLiteral("never"))});
        VolleyProcess volley;
        // Those that were sent run into their own deadline.
        const Ended ended =
            run(volley, server, 50,
                "--concurrency 2 --budget-minutes 0.01 --timeout 2 --max-attempts 1");
        COMPARE_CODE(ended, 3);
        QCOMPARE(countOf(ended, "failed"), 2);
        QCOMPARE(countOf(ended, "waiting"), 48);
        QVERIFY2(ended.error.contains("The budget of 0.01 minutes is used up"),
                 ended.error.constData());
    }

    void anUnknownPriceIsSaid()
    {
        ScriptedServer server(always(completion()));
        VolleyProcess volley;
        const Ended ended = run(volley, server, 3, "--budget 0.01");
        COMPARE_CODE(ended, 0);
        QVERIFY2(ended.error.contains("No price is known for compatible/m-1"),
                 ended.error.constData());
    }

    void aBudgetIsAboveNothing()
    {
        VolleyProcess volley;
        for (const char *bad : {"--budget 0", "--budget -1", "--budget much", "--budget-tokens 1.5",
                                "--budget-minutes 0"}) {
            const Ended ended = volley.run(args("check - --input-format txt") + args(bad), "a\n");
            QVERIFY2(ended.exitCode == 2, bad);
        }
    }
};

QTEST_GUILESS_MAIN(TestStops)
#include "tst_stops.moc"
