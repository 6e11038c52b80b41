// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/parameter_paths.h"

#include <QtTest>

using namespace volley;

namespace {

QString shown(const QList<Parameter> &parameters)
{
    QStringList all;
    for (const Parameter &one : parameters)
        all.append(one.name + QLatin1Char('=') + QString::fromUtf8(one.json));
    return all.join(QLatin1Char(' '));
}

const QList<Parameter> &given()
{
    static const QList<Parameter> list{
        {QStringLiteral("top_k"), "0.50"},
        {QStringLiteral("options"), "{ \"z\": 1.0, \"num_ctx\":4096, \"deep\": {\"a\":[1, 2]} }"}};
    return list;
}

} // namespace

class TestParameterPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesByName()
    {
        QList<Parameter> list = given();
        QCOMPARE(takeMember(list, QStringLiteral("top_k")), QByteArray("0.50"));
        QCOMPARE(list.size(), 1);
        QVERIFY(!takeMember(list, QStringLiteral("top_k")));
        QVERIFY(!takeMember(list, QStringLiteral("num_ctx")));
    }

    void takesOutOfObjects()
    {
        QList<Parameter> list = given();
        QCOMPARE(takeMember(list, QStringLiteral("options.num_ctx")), QByteArray("4096"));
        // What stays keeps its order and its numbers.
        QCOMPARE(list.at(1).json, QByteArray("{\"z\":1.0,\"deep\":{\"a\":[1, 2]}}"));
        QCOMPARE(takeMember(list, QStringLiteral("options.deep.a")), QByteArray("[1, 2]"));
        QCOMPARE(list.at(1).json, QByteArray("{\"z\":1.0}"));
        QCOMPARE(takeMember(list, QStringLiteral("options.z")), QByteArray("1.0"));
        QCOMPARE(shown(list), QStringLiteral("top_k=0.50"));
        QVERIFY(!takeMember(list, QStringLiteral("top_k.x"))); // a number has no members
    }

    void putsIn()
    {
        QList<Parameter> list = given();
        putMember(list, QStringLiteral("top_k"), "7");
        putMember(list, QStringLiteral("options.num_ctx"), "8");
        putMember(list, QStringLiteral("a.b.c"), "true");
        QCOMPARE(shown(list), QStringLiteral("top_k=7 options={\"z\":1.0,\"num_ctx\":8,\"deep\":"
                                             "{\"a\":[1, 2]}} a={\"b\":{\"c\":true}}"));
    }
};

QTEST_GUILESS_MAIN(TestParameterPaths)
#include "tst_parameter_paths.moc"
