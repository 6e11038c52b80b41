// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "support/memory_files.h"
#include "support/scripted_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley::test;

namespace {

QByteArray answer()
{
    return response(
        "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"ok\"},"
        "\"finish_reason\":\"stop\"}]}",
        200, "Content-Type: application/json\r\n");
}

QJsonObject bodyOf(const SeenRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// "role:content" of each message; parts as their types.
QStringList messagesOf(const QJsonObject &body)
{
    QStringList all;
    const QJsonArray messages = body.value(QStringLiteral("messages")).toArray();
    for (const QJsonValue &value : messages) {
        const QJsonObject message = value.toObject();
        QString content = message.value(QStringLiteral("content")).toString();
        const QJsonArray parts = message.value(QStringLiteral("content")).toArray();
        for (const QJsonValue &part : parts)
            content +=
                QLatin1Char('<') + part[QStringLiteral("type")].toString() + QLatin1Char('>');
        all << message.value(QStringLiteral("role")).toString() + QLatin1Char(':') + content;
    }
    return all;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void put(const VolleyProcess &volley, const QString &name, const QByteArray &content)
{
    QVERIFY(!volley.write(name, content).isEmpty());
}

} // namespace

/// Examples, messages, images and settings, from the command line to the wire.
class TestConversations : public QObject
{
    Q_OBJECT

    QStringList to(const ScriptedServer &server) const
    {
        return words("--provider compatible --model m --no-stream --concurrency 1 --json "
                     "--base-url") +
               QStringList{server.url(QStringLiteral("/v1")).toString()};
    }

private Q_SLOTS:
    void everythingIsSent()
    {
        ScriptedServer server({readRequest(), send(answer()), close()});
        VolleyProcess volley;
        const QString prompts = volley.write(
            QStringLiteral("chats.jsonl"),
            "{\"tone\":\"kind\",\"talk\":[{\"role\":\"system\",\"content\":\"Own.\"},"
            "{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"assistant\",\"content\":\"Ho\"},"
            "{\"role\":\"user\",\"content\":\"What is it?\"}],\"file\":\"a.png\"}\n");
        put(volley, QStringLiteral("a.png"), png(30));
        const QString examples = volley.write(QStringLiteral("shots.json"),
                                              "[{\"role\":\"user\",\"content\":\"2+2, {{tone}}?\"},"
                                              "{\"role\":\"assistant\",\"content\":\"4\"}]");
        const QByteArray schema = "{\"type\": \"object\", \"properties\": {}}";
        const QString schemaFile = volley.write(QStringLiteral("schema.json"), schema);
        const Ended ended =
            volley.run(QStringList{QStringLiteral("run"), prompts, QStringLiteral("--examples"),
                                   examples, QStringLiteral("--json-schema"), schemaFile} +
                       words("--system Be-{{tone}} --messages-column talk --images-column file "
                             "--temperature 0.25 "
                             "--top-p 0.5 --max-tokens 77 --seed -3 --stop END --stop STOP "
                             "--reasoning-effort low") +
                       to(server));
        QVERIFY2(ended.exitCode == 0, ended.error.constData());
        QCOMPARE(server.requests().size(), 1);
        const QByteArray raw = server.requests().first().body;
        const QJsonObject body = bodyOf(server.requests().first());
        QCOMPARE(messagesOf(body),
                 (QStringList{QStringLiteral("system:Be-kind\n\nOwn."),
                              QStringLiteral("user:2+2, kind?"), QStringLiteral("assistant:4"),
                              QStringLiteral("user:Hi"), QStringLiteral("assistant:Ho"),
                              QStringLiteral("user:<text><image_url>")}));
        QVERIFY(raw.contains("data:image/png;base64," + png(30).toBase64()));
        QVERIFY(raw.contains("\"temperature\":0.25"));
        QVERIFY(raw.contains("\"top_p\":0.5"));
        QVERIFY(raw.contains("\"max_tokens\":77"));
        QVERIFY(raw.contains("\"seed\":-3"));
        QVERIFY(raw.contains("\"stop\":[\"END\",\"STOP\"]"));
        QVERIFY(raw.contains(schema)); // byte for byte
    }

    void whatIsUnsetIsAbsent()
    {
        ScriptedServer server({readRequest(), send(answer()), close()});
        VolleyProcess volley;
        const QString prompts = volley.write(QStringLiteral("in.csv"), "prompt\nhello\n");
        QCOMPARE(volley.run(QStringList{QStringLiteral("run"), prompts} + to(server)).exitCode, 0);
        QCOMPARE(bodyOf(server.requests().first()).keys(),
                 (QStringList{QStringLiteral("messages"), QStringLiteral("model"),
                              QStringLiteral("stream")}));
    }

    void badRowsAreNotSentAndOthersGoOn()
    {
        ScriptedServer server({readRequest(), send(answer()), close()});
        VolleyProcess volley;
        const QString prompts =
            volley.write(QStringLiteral("in.csv"),
                         "prompt,file\none,a.png\ntwo,none.png\nthree,notes.txt\nfour,\n");
        put(volley, QStringLiteral("a.png"), png());
        put(volley, QStringLiteral("notes.txt"), "no picture");
        const QString out = volley.path(QStringLiteral("out.jsonl"));
        const Ended ended =
            volley.run(QStringList{QStringLiteral("run"), prompts, QStringLiteral("--out"), out} +
                       words("--images-column file") + to(server));
        QVERIFY2(ended.exitCode == 1, ended.error.constData());
        QCOMPARE(server.requests().size(), 2);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY2(
            lines.at(1).contains("row 2, column “file”, image 1: none.png: there is no such file"),
            lines.at(1).constData());
        QVERIFY2(lines.at(1).contains("\"error_code\":\"image_missing\""), lines.at(1).constData());
        QVERIFY2(lines.at(2).contains("not_an_image"), lines.at(2).constData());
    }

    void checkSaysWhichRowsCannotBeUsed()
    {
        VolleyProcess volley;
        const QString prompts = volley.write(QStringLiteral("in.jsonl"),
                                             "{\"talk\":[{\"role\":\"user\",\"content\":\"a\"}]}\n"
                                             "{\"talk\":[{\"role\":\"robot\",\"content\":\"b\"}]}\n"
                                             "{\"talk\":\"[oops\"}\n");
        const QStringList command{QStringLiteral("check"), prompts,
                                  QStringLiteral("--messages-column"), QStringLiteral("talk")};
        const Ended text = volley.run(command);
        QVERIFY2(text.exitCode == 0, text.error.constData());
        QVERIFY2(text.out.contains("2 rows cannot be sent:"), text.out.constData());
        QVERIFY2(text.out.contains("row 2, column “talk”, message 1: the role “robot”"),
                 text.out.constData());
        QVERIFY2(text.out.contains("row 3, column “talk”, line 1"), text.out.constData());
        const QJsonObject json = volley.run(command + words("--json")).json();
        QCOMPARE(json.value(QStringLiteral("unusable")).toInt(), 2);
        const QJsonObject first =
            json.value(QStringLiteral("unusable_rows")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("row")).toInt(), 2);
        QCOMPARE(first.value(QStringLiteral("code")).toString(), QStringLiteral("bad_messages"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *options, const char *said) {
            QTest::newRow(options) << QString::fromUtf8(options) << QByteArray(said);
        };
        row("--temperature warm",
            "--temperature: This value cannot be used. (warm is not a number");
        row("--temperature 3", "--temperature: This value cannot be used. (3: 0 to 2");
        row("--max-tokens 0", "--max-tokens: ");
        row("--max-tokens 1.5", "1.5 is not a whole number");
        row("--top-p 0", "--top-p: ");
        row("--max-tokens-field tokens", "--max-tokens-field: ");
        row("--provider anthropic --model claude-3-5-haiku --seed 1", "--seed: ");
        row("--json-schema none.json", "none.json");
        row("--json-schema bad.json", "bad.json, line 2, column 8");
        row("--json-schema list.json", "a JSON schema is an object");
        row("--json-schema list.json --json-object", "--json-object was given as well");
        row("--examples none.json", "none.json");
        row("--examples bad.json", "line 2, character 8");
        row("--examples half.json", "the assistant's answer to it is missing");
        row("--messages-column talk", "--messages-column");
        row("--images-column pictures", "the columns are: prompt, file");
        row("--images-folder .", "neither --images-column nor --messages-column");
        row("--images-column file --images-folder nowhere", "is not a folder");
    }
    void refused()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, said);
        VolleyProcess volley;
        const QString prompts = volley.write(QStringLiteral("in.csv"), "prompt,file\na,b\n");
        put(volley, QStringLiteral("bad.json"), "{\n  \"a\": b\n}");
        put(volley, QStringLiteral("list.json"), "[]");
        put(volley, QStringLiteral("half.json"), "[{\"role\":\"user\",\"content\":\"q\"}]");
        QStringList arguments{QStringLiteral("run"), prompts};
        for (const QString &word : options.split(QLatin1Char(' ')))
            arguments << (word.endsWith(QStringLiteral(".json")) ? volley.path(word) : word);
        const Ended ended = volley.run(arguments);
        QVERIFY2(ended.exitCode == 2, ended.error.constData());
        QVERIFY2(ended.error.contains(said), ended.error.constData());
    }
};

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
