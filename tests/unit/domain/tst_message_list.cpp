// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message_list.h"

#include <QtTest>

using namespace volley;

namespace {

/// Single quotes for double ones.
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('\''), QLatin1Char('"'));
}

QString words(const Message &message)
{
    return (message.role == Role::User ? QStringLiteral("u:") : QStringLiteral("a:")) +
           message.text;
}

QStringList words(const MessageList &list)
{
    QStringList all;
    for (const Message &message : list.messages)
        all.append(words(message));
    return all;
}

} // namespace

class TestMessageList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rolesAndOrder()
    {
        const auto list = readMessages(json(
            "[{'role':'system','content':'Be kind.'},{'role':'user','content':'Hi','name':'x'},"
            "{'role':'developer','content':'Be brief.'},{'role':'assistant','content':'Ho'}]"));
        QVERIFY(list);
        QCOMPARE(list->system, QStringLiteral("Be kind.\n\nBe brief."));
        QCOMPARE(words(*list), (QStringList{QStringLiteral("u:Hi"), QStringLiteral("a:Ho")}));
    }

    void nothing_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" \n");
        QTest::newRow("no message") << QStringLiteral("[]");
    }

    void nothing()
    {
        QFETCH(QString, json);
        const auto list = readMessages(json);
        QVERIFY(list);
        QVERIFY(list->messages.isEmpty());
        QVERIFY(list->system.isEmpty());
    }

    void parts()
    {
        const auto list = readMessages(json(
            "[{'role':'assistant','content':[{'type':'text','text':'A'}]},"
            "{'role':'user','content':[{'type':'text','text':'one'},"
            "{'type':'image_url','image_url':{'url':'a.png','detail':'low'}},"
            "{'type':'text','text':'two'},{'type':'image_url','image_url':'https://b/c.jpg'}]}]"));
        QVERIFY(list);
        QCOMPARE(words(*list), (QStringList{QStringLiteral("a:A"), QStringLiteral("u:one\ntwo")}));
        QCOMPARE(list->images.size(), 2);
        QCOMPARE(list->images.at(0).message, 1);
        QCOMPARE(list->images.at(0).source, QStringLiteral("a.png"));
        QCOMPARE(list->images.at(0).where, QStringLiteral("message 2, image 1"));
        QCOMPARE(list->images.at(1).source, QStringLiteral("https://b/c.jpg"));
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *json, const char *where, const char *cause) {
            QTest::newRow(json) << QString::fromUtf8(json) << QString::fromUtf8(where)
                                << QString::fromUtf8(cause);
        };
        row("[{\"role\":\n  \"user\" \"x\"}]", "line 2, character 10", "not a JSON array");
        row("hello", "line 1, character 1", "not a JSON array");
        row("{\"role\":\"user\"}", "", "not a JSON array");
        row("[1]", "message 1", "not an object");
        row("[{\"role\":\"user\",\"content\":\"a\"},{\"content\":\"b\"}]", "message 2",
            "the role (missing)");
        row("[{\"role\":\"tool\",\"content\":\"x\"}]", "message 1", "the role “tool”");
        row("[{\"role\":\"User\",\"content\":\"x\"}]", "message 1", "the role “User”");
        row("[{\"role\":\"user\"}]", "message 1", "neither text nor a list");
        row("[{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[]}]", "message 1",
            "tool calls");
        row("[{\"role\":\"user\",\"content\":\"  \"}]", "message 1", "it is empty");
        row("[{\"role\":\"user\",\"content\":[{\"type\":\"input_audio\"}]}]", "message 1",
            "“input_audio”");
        row("[{\"role\":\"user\",\"content\":[{\"type\":\"text\"}]}]", "message 1", "without text");
        row("[{\"role\":\"user\",\"content\":[{\"type\":\"image_url\",\"image_url\":{}}]}]",
            "message 1", "without a url");
        row("[{\"role\":\"assistant\",\"content\":[{\"type\":\"image_url\",\"image_url\":\"a\"}]}]",
            "message 1", "only a message of the user");
    }

    void whatIsWrong()
    {
        QFETCH(QString, json);
        QFETCH(QString, where);
        QFETCH(QString, cause);
        const auto list = readMessages(json);
        QVERIFY(!list);
        QCOMPARE(list.error().code, QStringLiteral("bad_messages"));
        QCOMPARE(list.error().where, where);
        QVERIFY2(list.error().cause.contains(cause), qPrintable(list.error().cause));
    }
};

QTEST_GUILESS_MAIN(TestMessageList)
#include "tst_message_list.moc"
