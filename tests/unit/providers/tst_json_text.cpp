// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <random>

using namespace volley;

namespace {

QString readBack(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return QStringLiteral("not JSON: ") + error.errorString();
    return document.array().at(0).toString();
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyUnitReadsBack()
    {
        for (int unit = 0; unit < 0x10000; ++unit) {
            const QChar c(static_cast<ushort>(unit));
            if (c.isSurrogate())
                continue;
            const QString text = QStringLiteral("a") + c + c + QStringLiteral("b");
            QCOMPARE(readBack(JsonText().string(text).text()), text);
        }
    }

    void pairsStayTogether()
    {
        const QString text = QStringLiteral("\"😀\\😀\n😀");
        const QByteArray json = JsonText().string(text).text();
        QCOMPARE(json, QByteArray("\"\\\"😀\\\\😀\\n😀\""));
        QCOMPARE(readBack(json), text);
    }

    void loneSurrogatesBecomeTheReplacementCharacter()
    {
        const QString high = QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b");
        const QString low = QChar(0xde00) + QStringLiteral("\"") + QChar(0xd83d);
        QCOMPARE(JsonText().string(high).text(), QByteArray("\"a\xef\xbf\xbd"
                                                            "b\""));
        QCOMPARE(JsonText().string(low).text(), QByteArray("\"\xef\xbf\xbd\\\"\xef\xbf\xbd\""));
    }

    void randomTextsReadBack()
    {
        std::mt19937 random(1);
        const QString alphabet =
            QStringLiteral("\"\\/\b\f\n\r\t\x01\x1f\x7f az\u00e9\u2028\u20ac😀");
        std::uniform_int_distribution<qsizetype> pick(0, alphabet.size() - 3);
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i)
                text += alphabet.at(pick(random));
            QCOMPARE(readBack(JsonText().string(text).text()), text);
            const QJsonObject object =
                QJsonDocument::fromJson(
                    JsonText().beginObject().key(text).string(text).endObject().text())
                    .object();
            QCOMPARE(object.value(text).toString(), text);
        }
    }

    void orderAndRawPiecesStayAsTheyAre()
    {
        JsonText json;
        json.beginObject().key(u"z").raw("{\"b\": 1.50,\n \"a\":[ ]}").key(u"list");
        json.beginArray()
            .string(u"x")
            .boolean(true)
            .beginObject()
            .endObject()
            .raw("1e2")
            .endArray();
        json.key(u"a").beginArray().endArray().key(u"last").boolean(false).endObject();
        QCOMPARE(json.text(),
                 QByteArray("{\"z\":{\"b\": 1.50,\n \"a\":[ ]},\"list\":[\"x\",true,{},1e2],"
                            "\"a\":[],\"last\":false}"));
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
