// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "integration/providers/wire_case.h"
#include "support/scripted_server.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

using namespace volley::test;

namespace {

const QByteArray key = "k-0123456789-secret";

WireCase caseNamed(const QByteArray &name)
{
    const QList<WireCase> cases = wireCases();
    return *std::find_if(cases.begin(), cases.end(),
                         [&name](const WireCase &one) { return one.name == name; });
}

QStringList targetOptions(const WireCase &one, const ScriptedServer &server)
{
    QStringList options{QStringLiteral("--provider"), one.target.provider,
                        QStringLiteral("--endpoint"), one.target.endpoint,
                        QStringLiteral("--base-url"), baseUrlAt(server.url({}), one).toString()};
    if (!one.keyField.isEmpty())
        options << QStringLiteral("--key-env") << QStringLiteral("WIRE_KEY");
    return options;
}

Script streamingAgain(const QByteArray &body)
{
    return {readRequest(), send(chunkedHead()), send(chunk(body)), send(lastChunk()), again()};
}

/// Answers one request, and says that the connection ends.
Script onlyOnce(const QByteArray &body)
{
    return {readRequest(), send(response(body, 200, "Connection: close\r\n")), close()};
}

/// The program with the key in a variable.
struct Keyed : VolleyProcess
{
    Keyed() { setVariable(QStringLiteral("WIRE_KEY"), QString::fromLatin1(key)); }

    /// Files below its home that hold the key.
    [[nodiscard]] QStringList filesWithKey() const
    {
        QStringList found;
        QDirIterator files(path(QString()), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(key))
                found << file.fileName();
        }
        return found;
    }
};

} // namespace

#define COMPARE_CODE(ended, expected)                                                              \
    QVERIFY2((ended).exitCode == (expected),                                                       \
             qPrintable(QStringLiteral("exit %1\n%2")                                              \
                            .arg((ended).exitCode)                                                 \
                            .arg(QString::fromUtf8((ended).error))))

/// The real binary against a server of each protocol, as a script would call it.
class TestProviders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelsAreListedToTheLastPage_data() { addCases(); }
    void modelsAreListedToTheLastPage()
    {
        QFETCH(QByteArray, name);
        const WireCase one = caseNamed(name);
        ScriptedServer server;
        for (const WireExchange &page : one.models)
            server.queue(onlyOnce(page.reply));
        Keyed volley;
        const Ended ended =
            volley.run(QStringList{QStringLiteral("models")} + targetOptions(one, server));
        COMPARE_CODE(ended, 0);
        QCOMPARE(QString::fromUtf8(ended.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                 one.modelNames);
        QCOMPARE(server.requests().size(), one.models.size());
        for (qsizetype i = 0; i < one.models.size(); ++i)
            QCOMPARE(server.requests().at(i).line(), one.models.at(i).line);
        QVERIFY(!ended.error.contains(key));
    }

    void aWrongKeyNeedsAPerson_data() { addCases(); }
    void aWrongKeyNeedsAPerson()
    {
        QFETCH(QByteArray, name);
        const WireCase one = caseNamed(name);
        if (one.badKey.isEmpty())
            QSKIP("takes no key");
        ScriptedServer server(
            {readRequest(), send(response(one.badKey, one.badKeyStatus)), again()});
        Keyed volley;
        const Ended ended =
            volley.run(QStringList{QStringLiteral("models")} + targetOptions(one, server));
        COMPARE_CODE(ended, 3);
        QVERIFY(ended.error.contains("key refused") && !ended.error.contains(key));
        QCOMPARE(server.requests().size(), 1);
    }

    void aListIsCheckedWithoutSending_data() { addCases(); }
    void aListIsCheckedWithoutSending()
    {
        QFETCH(QByteArray, name);
        const WireCase one = caseNamed(name);
        ScriptedServer server;
        Keyed volley;
        const QString list = volley.write(QStringLiteral("in.txt"), "a\nb\nc\n");
        const Ended ended =
            volley.run(QStringList{QStringLiteral("check"), list, QStringLiteral("--model"),
                                   one.target.model, QStringLiteral("--json")} +
                       targetOptions(one, server));
        COMPARE_CODE(ended, 0);
        QCOMPARE(ended.json().value(QStringLiteral("requests")).toInt(), 3);
        QCOMPARE(server.connections(), 0);
    }

    void aTestAsksForTheListAndSendsOnePrompt_data() { addCases(); }
    void aTestAsksForTheListAndSendsOnePrompt()
    {
        QFETCH(QByteArray, name);
        const WireCase one = caseNamed(name);
        ScriptedServer server;
        for (const WireExchange &page : one.models)
            server.queue(onlyOnce(page.reply));
        server.queue(onlyOnce(one.whole.reply));
        Keyed volley;
        const QString list = volley.write(QStringLiteral("in.txt"), "a\nb\nc\n");
        const QStringList options{QStringLiteral("check"),   list,
                                  QStringLiteral("--model"), one.target.model,
                                  QStringLiteral("--test"),  QStringLiteral("--json")};
        const Ended ended = volley.run(options + targetOptions(one, server));
        COMPARE_CODE(ended, 0);
        const QJsonObject test =
            ended.json().value(QStringLiteral("tests")).toArray().at(0).toObject();
        QCOMPARE(test.value(QStringLiteral("models")).toInt(), int(one.modelNames.size()));
        QCOMPARE(test.value(QStringLiteral("answered")).toBool(), true);
        QCOMPARE(server.requests().size(), one.models.size() + 1);
        const SeenRequest &prompt = server.requests().last();
        QCOMPARE(prompt.line(), one.whole.line);
        QVERIFY(prompt.body.contains("\"Hi\"") && prompt.body.contains(":16"));
        QVERIFY(!ended.out.contains(key) && !ended.error.contains(key));
    }

    void aTestIsNotRetried()
    {
        const WireCase one = caseNamed("openai");
        ScriptedServer server;
        server.queue(onlyOnce(one.models.first().reply));
        server.queue({readRequest(), send(response("{}", 503)), close()});
        Keyed volley;
        const QString list = volley.write(QStringLiteral("in.txt"), "a\n");
        const QStringList options{QStringLiteral("check"), list, QStringLiteral("--model"),
                                  one.target.model, QStringLiteral("--test")};
        const Ended ended = volley.run(options + targetOptions(one, server));
        COMPARE_CODE(ended, 1);
        QVERIFY(ended.out.contains("accepts the key") && ended.out.contains("not in the list"));
        QVERIFY(ended.out.contains("server overloaded"));
        QCOMPARE(server.requests().size(), 2);
    }

    void aKeyIsNotSentToAnotherServer()
    {
        const WireCase one = caseNamed("openai");
        ScriptedServer server({readRequest(), send(response(one.models.first().reply)), again()});
        Keyed volley;
        volley.setVariable(QStringLiteral("OPENAI_API_KEY"), QString::fromLatin1(key));
        const QStringList options{QStringLiteral("models"), QStringLiteral("--provider"),
                                  QStringLiteral("openai"), QStringLiteral("--base-url"),
                                  baseUrlAt(server.url({}), one).toString()};
        const Ended refused = volley.run(options);
        COMPARE_CODE(refused, 2);
        QCOMPARE(server.connections(), 0);
        // Named by the person it is sent.
        const Ended named = volley.run(
            options + QStringList{QStringLiteral("--key-env"), QStringLiteral("OPENAI_API_KEY")});
        COMPARE_CODE(named, 0);
        QCOMPARE(server.requests().size(), 1);
        // A server that needs none gets none.
        const Ended compatible = volley.run(
            {QStringLiteral("models"), QStringLiteral("--provider"), QStringLiteral("compatible"),
             QStringLiteral("--base-url"), baseUrlAt(server.url({}), one).toString()});
        COMPARE_CODE(compatible, 0);
        QVERIFY(server.requests().last().header("Authorization").isNull());
    }

    void listsThatNeverEndAreCut()
    {
        QByteArray page = "{\"data\":[";
        for (int i = 0; i < 10'001; ++i)
            page += QByteArray(i ? "," : "") + "{\"id\":\"m" + QByteArray::number(i) + "\"}";
        page += "]}";
        ScriptedServer server(onlyOnce(page));
        Keyed volley;
        const Ended ended = volley.run({QStringLiteral("models"), QStringLiteral("--provider"),
                                        QStringLiteral("compatible"), QStringLiteral("--base-url"),
                                        server.url(QStringLiteral("/v1")).toString()});
        COMPARE_CODE(ended, 0);
        QCOMPARE(ended.out.count('\n'), 10'000);
        QVERIFY(ended.error.contains("There are more"));
    }

    void aProviderWithoutAListSaysSo()
    {
        Keyed volley;
        ScriptedServer server;
        const Ended ended = volley.run({QStringLiteral("models"), QStringLiteral("--provider"),
                                        QStringLiteral("perplexity"), QStringLiteral("--base-url"),
                                        server.url(QStringLiteral("/")).toString(),
                                        QStringLiteral("--key-env"), QStringLiteral("WIRE_KEY")});
        COMPARE_CODE(ended, 2);
        QVERIFY(ended.error.contains("no list of its models"));
        QCOMPARE(server.connections(), 0);
    }

    void whatAProviderDoesNotTakeIsSaidByTheCheck()
    {
        Keyed volley;
        const QString list = volley.write(QStringLiteral("in.txt"), "a\n");
        const auto check = [&](const char *provider, const char *parameter) {
            return volley.run({QStringLiteral("check"), list, QStringLiteral("--model"),
                               QStringLiteral("m"), QStringLiteral("--provider"),
                               QString::fromLatin1(provider), QStringLiteral("--param"),
                               QString::fromLatin1(parameter)});
        };
        const Ended made = check("gemini", "contents=[]");
        COMPARE_CODE(made, 2);
        QVERIFY(made.error.contains("contents") && made.error.contains("--template"));
        COMPARE_CODE(check("anthropic", "system=\"x\""), 2);
        COMPARE_CODE(check("anthropic", "top_k=5"), 0);
    }

    void aListIsAnswered_data() { addCases(); }
    void aListIsAnswered()
    {
        QFETCH(QByteArray, name);
        const WireCase one = caseNamed(name);
        ScriptedServer server(streamingAgain(one.streamed.reply));
        Keyed volley;
        const QString list = volley.write(QStringLiteral("in.txt"), "a\nb\nc\n");
        const Ended ended = volley.run(
            QStringList{QStringLiteral("run"), list, QStringLiteral("--model"), one.target.model,
                        QStringLiteral("--system"), QStringLiteral("be brief"),
                        QStringLiteral("--project"), volley.path(QStringLiteral("p.volley")),
                        QStringLiteral("--log"), volley.path(QStringLiteral("p.log")),
                        QStringLiteral("--out"), QStringLiteral("-"), QStringLiteral("--format"),
                        QStringLiteral("jsonl"), QStringLiteral("--quiet")} +
            targetOptions(one, server));
        COMPARE_CODE(ended, 0);
        const QList<QByteArray> lines = ended.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        for (const QByteArray &line : lines) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            QCOMPARE(row.value(QStringLiteral("response")).toString(), one.answer.text);
            QCOMPARE(row.value(QStringLiteral("finish_reason")).toString(), QStringLiteral("stop"));
            QCOMPARE(row.value(QStringLiteral("input_tokens")).toInteger(),
                     one.answer.usage.inputTokens.value_or(0));
            QCOMPARE(row.value(QStringLiteral("output_tokens")).toInteger(),
                     one.answer.usage.outputTokens.value_or(0));
        }
        QCOMPARE(server.requests().size(), 3);
        for (const SeenRequest &request : server.requests())
            QCOMPARE(request.line(), one.streamed.line);
        QVERIFY(!ended.out.contains(key) && !ended.error.contains(key));
        QCOMPARE(volley.filesWithKey(), QStringList());
    }

    void anUnknownModelStopsTheRun_data() { addCases(); }
    void anUnknownModelStopsTheRun()
    {
        QFETCH(QByteArray, name);
        const WireCase one = caseNamed(name);
        ScriptedServer server({readRequest(), send(response(one.unknownModel, 404)), again()});
        Keyed volley;
        const QString list = volley.write(QStringLiteral("in.txt"), "a\nb\nc\nd\ne\nf\n");
        const Ended ended = volley.run(
            QStringList{QStringLiteral("run"), list, QStringLiteral("--model"), one.target.model,
                        QStringLiteral("--concurrency"), QStringLiteral("1"),
                        QStringLiteral("--json"), QStringLiteral("--quiet")} +
            targetOptions(one, server));
        COMPARE_CODE(ended, 3);
        QCOMPARE(server.requests().size(), 1);
        const QJsonArray failures = ended.json().value(QStringLiteral("failures")).toArray();
        QCOMPARE(failures.at(0)[QStringLiteral("kind")].toString(),
                 QStringLiteral("unknown_model"));
    }

private:
    static void addCases()
    {
        QTest::addColumn<QByteArray>("name");
        for (const WireCase &one : wireCases())
            QTest::newRow(one.name.constData()) << one.name;
    }
};

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
