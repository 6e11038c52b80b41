// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_members.h"
#include "providers/request_parts.h"

#include <QtTest>

using namespace volley;

namespace {

QByteArray written(const BodyMembers &members, const QList<Parameter> &parameters = {})
{
    JsonText json;
    json.beginObject();
    members.writeTo(json, parameters);
    json.endObject();
    return json.text();
}

Parameter parameter(const char *name, const QByteArray &json)
{
    return {QString::fromLatin1(name), json};
}

} // namespace

class TestRequestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersAreFoundAsTheyWereWritten()
    {
        const QByteArray object = " { \"a\" : 1.50 ,\"b\\u0022\":{\"x\":[1,{\"}\":\"]\"}]}, "
                                  "\"\":\"q\\\"}\", \"last\":null } ";
        const QList<RawMember> members = membersOf(object);
        const QByteArray nested = "{\"x\":[1,{\"}\":\"]\"}]}";
        const QByteArray quoted = "\"q\\\"}\"";
        QCOMPARE(members.size(), 4);
        QCOMPARE(members.at(0).name, QStringLiteral("a"));
        QCOMPARE(members.at(0).json.toByteArray(), QByteArray("1.50"));
        QCOMPARE(members.at(1).name, QStringLiteral("b\""));
        QCOMPARE(members.at(1).json.toByteArray(), nested);
        QCOMPARE(members.at(2).name, QString());
        QCOMPARE(members.at(2).json.toByteArray(), quoted);
        QCOMPARE(members.at(3).json.toByteArray(), QByteArray("null"));
        QVERIFY(membersOf("{}").isEmpty() && membersOf(" { } ").isEmpty());
    }

    void settingsStandInTheirOrder()
    {
        BodyMembers members;
        members.set(QStringLiteral("z.b"), qint64(3));
        members.set(QStringLiteral("a"), 0.1);
        members.set(QStringLiteral("z.a.x"), true);
        members.set(QStringLiteral("z.a.y"), QStringLiteral("t"));
        members.set(QStringLiteral("s"), QStringList{QStringLiteral("\n"), QStringLiteral("b")});
        QCOMPARE(written(members),
                 QByteArray(R"({"z":{"b":3,"a":{"x":true,"y":"t"}},"a":0.1,"s":["\n","b"]})"));
        QCOMPARE(members.names({parameter("p", "1")}).join(QLatin1Char(' ')),
                 QStringLiteral("p z b a x y s"));
        QCOMPARE(written(BodyMembers()), QByteArray("{}"));
    }

    void aParameterWinsAndIsWrittenOnce()
    {
        BodyMembers members;
        members.set(QStringLiteral("max_tokens"), qint64(5));
        members.set(QStringLiteral("top_p"), 0.5);
        QCOMPARE(written(members, {parameter("max_tokens", "7"), parameter("k", "[1 ,2]")}),
                 QByteArray(R"({"top_p":0.5,"max_tokens":7,"k":[1 ,2]})"));
    }

    void objectsAreMergedAsDeepAsSettingsGo()
    {
        BodyMembers members;
        members.set(QStringLiteral("c.t"), 0.5);
        members.set(QStringLiteral("c.think.level"), QStringLiteral("low"));
        members.set(QStringLiteral("c.max"), qint64(9));
        QCOMPARE(written(members, {parameter("c", R"({ "think":{"show" : true}, "max": 1.0 })")}),
                 QByteArray(R"({"c":{"t":0.5,"think":{"level":"low","show":true},"max":1.0}})"));
        QCOMPARE(written(members, {parameter("c", R"({"think":null})")}),
                 QByteArray(R"({"c":{"t":0.5,"max":9,"think":null}})"));
        QCOMPARE(written(members, {parameter("c", "{}")}), written(members));
        QCOMPARE(written(members, {parameter("c", "[]")}), QByteArray(R"({"c":[]})"));
    }
};

QTEST_GUILESS_MAIN(TestRequestParts)
#include "tst_request_parts.moc"
