// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "support/scripted_server.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace volley::test;

namespace {

struct Refusal
{
    QByteArray content; ///< of the prompt file; null = there is none
    QString name = QStringLiteral("in.csv");
    QStringList options = {};
    QList<QByteArray> said; ///< each stands in standard error
};

struct Trouble
{
    Script script;
    int exitCode = 1;
    QString kind;
    QByteArray said;
    QString tls = {}; ///< certificate to show
};

} // namespace

Q_DECLARE_METATYPE(Refusal)
Q_DECLARE_METATYPE(Trouble)

/// What a script gets for bad input: a sentence that names place and cause, the promised exit code,
/// and never a hang.
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<Refusal>("refusal");
        const auto add = [](const char *name, const Refusal &refusal) {
            QTest::newRow(name) << refusal;
        };
        add("missing file",
            {QByteArray(), QStringLiteral("none.csv"), {}, {"none.csv", "does not exist"}});
        add("empty file", {"", QStringLiteral("in.csv"), {}, {"in.csv", "no rows"}});
        add("header alone", {"prompt\n", QStringLiteral("in.csv"), {}, {"no rows"}});
        add("binary file", {QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18),
                            QStringLiteral("in.csv"),
                            {},
                            {"in.csv", "not a text file"}});
        add("ragged row", {"id,prompt\n1,a\n2,b,c\n",
                           QStringLiteral("in.csv"),
                           {},
                           {"in.csv", "line 3", "3 fields"}});
        add("open quote", {"id,prompt\n1,\"a\n2,b\n",
                           QStringLiteral("in.csv"),
                           {},
                           {"in.csv", "line 2", "never ends"}});
        add("invalid UTF-8",
            {"prompt\nfine\nbad \xff here\n", QStringLiteral("in.csv"), {}, {"in.csv", "line 3"}});
        add("unknown column", {"prompt\na\n",
                               QStringLiteral("in.csv"),
                               {QStringLiteral("--template"), QStringLiteral("{{prmpt}}")},
                               {"prmpt", "no column"}});
        QStringList models;
        for (int i = 0; i < 21; ++i)
            models << QStringLiteral("--model") << QStringLiteral("demo-%1").arg(i);
        add("too many models",
            {"prompt\na\n", QStringLiteral("in.csv"), models, {"21 targets", "at most 20"}});
        add("no URL",
            {"prompt\na\n",
             QStringLiteral("in.csv"),
             {QStringLiteral("--provider"), QStringLiteral("compatible"), QStringLiteral("--model"),
              QStringLiteral("m"), QStringLiteral("--base-url"), QStringLiteral("not a url")},
             {"not a url", "web address"}});
        add("no key", {"prompt\na\n",
                       QStringLiteral("in.csv"),
                       {QStringLiteral("--provider"), QStringLiteral("openai"),
                        QStringLiteral("--model"), QStringLiteral("m")},
                       {"keychain"}});
    }
    void refusedBeforeAnythingIsSent()
    {
        QFETCH(Refusal, refusal);
        VolleyProcess volley;
        const QString input = refusal.content.isNull()
                                  ? volley.path(refusal.name)
                                  : volley.write(refusal.name, refusal.content);
        const QString out = volley.write(QStringLiteral("out.csv"), "what was there");
        const Ended ended =
            volley.run(QStringList{QStringLiteral("run"), input, QStringLiteral("--out"), out} +
                       refusal.options);
        QVERIFY2(ended.exitCode == 2, ended.error.constData());
        for (const QByteArray &words : refusal.said)
            QVERIFY2(ended.error.contains(words), ended.error.constData());
        QFile kept(out);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("what was there"));
    }

    void serversThatMisbehave_data()
    {
        QTest::addColumn<Trouble>("trouble");
        const auto add = [](const char *name, const Trouble &trouble) {
            QTest::newRow(name) << trouble;
        };
        const QByteArray json = "Content-Type: application/json\r\n";
        add("401", {{readRequest(),
                     send(response("{\"error\":{\"message\":\"Incorrect API key "
                                   "provided\",\"code\":\"invalid_api_key\"}}",
                                   401, json)),
                     close()},
                    3,
                    QStringLiteral("invalid_key"),
                    "key refused"});
        add("404 model", {{readRequest(),
                           send(response("{\"error\":{\"message\":\"The model `m` does not "
                                         "exist\",\"code\":\"model_not_found\"}}",
                                         404, json)),
                           close()},
                          3,
                          QStringLiteral("unknown_model"),
                          "unknown model"});
        add("HTML", {{readRequest(),
                      send(response("<html><body>Welcome</body></html>", 200,
                                    "Content-Type: text/html\r\n")),
                      close()},
                     1,
                     QStringLiteral("not_understood"),
                     "not understood"});
        add("cut JSON",
            {{readRequest(),
              send(response("{\"choices\":[{\"message\":{\"content\":\"he", 200, json)), close()},
             1,
             QStringLiteral("truncated"),
             "cut off"});
        add("2 GB", {{readRequest(),
                      send("HTTP/1.1 200 OK\r\n" + json + "Content-Length: 2147483648\r\n\r\n"),
                      flood(QByteArray(65'536, ' '), 2'147'483'648LL), close()},
                     1,
                     QStringLiteral("too_large"),
                     "too large"});
        for (const char *pair : {"expired", "self-signed", "wrong-host"})
            add(pair, {{readRequest(), send(response("{}")), close()},
                       3,
                       QStringLiteral("tls_failed"),
                       "secure connection failed",
                       QString::fromLatin1(pair)});
    }
    void serversThatMisbehave()
    {
        QFETCH(Trouble, trouble);
        const auto server =
            trouble.tls.isEmpty()
                ? std::make_unique<ScriptedServer>(trouble.script)
                : std::make_unique<ScriptedServer>(trouble.script, serverTls(trouble.tls));
        VolleyProcess volley;
        const Ended ended =
            volley.run(against(server->url(QStringLiteral("/v1")).toString(), volley));
        QVERIFY2(ended.exitCode == trouble.exitCode, ended.error.constData());
        const QJsonArray failures = ended.json().value(QStringLiteral("failures")).toArray();
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().toObject().value(QStringLiteral("kind")).toString(),
                 trouble.kind);
        const QByteArray status =
            volley
                .run({QStringLiteral("status"),
                      ended.json().value(QStringLiteral("project")).toString()})
                .out;
        QVERIFY2(status.contains(trouble.said), status.constData());
    }

    void serversThatAreNotThere_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("kind");
        QTest::newRow("refused port")
            << QStringLiteral("http://127.0.0.1:1/v1") << QStringLiteral("connection_refused");
        QTest::newRow("unknown host")
            << QStringLiteral("http://no-such-host.invalid/v1") << QStringLiteral("host_not_found");
    }
    void serversThatAreNotThere()
    {
        QFETCH(QString, url);
        QFETCH(QString, kind);
        VolleyProcess volley;
        const Ended ended = volley.run(against(url, volley));
        QVERIFY2(ended.exitCode == 3 || ended.exitCode == 1, ended.error.constData());
        const QJsonObject failure =
            ended.json().value(QStringLiteral("failures")).toArray().first().toObject();
        QCOMPARE(failure.value(QStringLiteral("kind")).toString(), kind);
    }

    void aKeyIsNowhereButOnTheWire()
    {
        const QByteArray key = "sk-test-0123456789abcdefghij";
        // A server that repeats the key in its answer.
        ScriptedServer server(
            {readRequest(),
             send(response("{\"error\":{\"message\":\"Incorrect API key provided: " + key + "\"}}",
                           401, "Content-Type: application/json\r\nx-echo: " + key + "\r\n")),
             close()});
        VolleyProcess volley;
        volley.setVariable(QStringLiteral("MY_KEY"), QString::fromLatin1(key));
        const QString project = volley.path(QStringLiteral("p.volley"));
        const QString log = volley.path(QStringLiteral("log.jsonl"));
        const QString out = volley.path(QStringLiteral("out.csv"));
        const Ended ended =
            volley.run(against(server.url(QStringLiteral("/v1")).toString(), volley) +
                       QStringList{QStringLiteral("--key-env"), QStringLiteral("MY_KEY"),
                                   QStringLiteral("--project"), project, QStringLiteral("--log"),
                                   log, QStringLiteral("--out"), out, QStringLiteral("--verbose")});
        QCOMPARE(server.requests().constFirst().header("Authorization"), "Bearer " + key);
        QVERIFY2(!ended.error.contains(key) && !ended.out.contains(key), ended.error.constData());
        for (const QString &path : {project, project + QStringLiteral("-wal"), log, out}) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                QVERIFY2(path.endsWith(QStringLiteral("-wal")), qPrintable(path));
                continue;
            }
            QVERIFY2(!file.readAll().contains("0123456789abcdefghij"), qPrintable(path));
        }
    }

private:
    static QStringList against(const QString &url, const VolleyProcess &volley)
    {
        return {QStringLiteral("run"),
                volley.write(QStringLiteral("in.csv"), "prompt\nhello\n"),
                QStringLiteral("--provider"),
                QStringLiteral("compatible"),
                QStringLiteral("--model"),
                QStringLiteral("m"),
                QStringLiteral("--base-url"),
                url,
                QStringLiteral("--max-attempts"),
                QStringLiteral("2"),
                QStringLiteral("--no-stream"),
                QStringLiteral("--json")};
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
