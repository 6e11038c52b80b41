// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace volley;

class TestRowCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QStringList>("row");
        const QString loneHigh = QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b");
        const QString loneLow = QChar(0xde00) + QStringLiteral("z");
        QTest::newRow("no cells") << QStringList();
        QTest::newRow("one empty cell") << QStringList{QString()};
        QTest::newRow("quotes and backslashes")
            << QStringList{QStringLiteral("a\"b\\c"), QStringLiteral("\\\\\"\"")};
        QTest::newRow("line breaks")
            << QStringList{QStringLiteral("a\r\nb\n\tc"), QStringLiteral("\n")};
        QTest::newRow("NUL inside")
            << QStringList{QString(QChar(0)) + QStringLiteral("x") + QChar(0)};
        QTest::newRow("looks like JSON")
            << QStringList{QStringLiteral("\",\""), QStringLiteral("[\"\\u0041\"]")};
        QTest::newRow("beyond the BMP") << QStringList{QStringLiteral("😀 ünï Ω 漢字")};
        QTest::newRow("lone surrogates") << QStringList{loneHigh, loneLow, QString(QChar(0xd800))};
        QTest::newRow("surrogates in the wrong order")
            << QStringList{QString(QChar(0xde00)) + QChar(0xd83d) + QStringLiteral("\"😀")};
        QTest::newRow("huge") << QStringList{QString(5'000'000, QLatin1Char('x')),
                                             QStringLiteral("end")};
    }
    void roundTrip()
    {
        QFETCH(QStringList, row);
        const QByteArray json = encodeRow(row);
        const auto back = decodeRow(json);
        QVERIFY(back);
        QCOMPARE(*back, row);
        const QJsonDocument parsed = QJsonDocument::fromJson(json);
        QVERIFY2(parsed.isArray(), "what is stored is JSON that others can read");
        QCOMPARE(parsed.array().size(), row.size());
    }

    void readsOtherWritersEscapes()
    {
        QCOMPARE(decodeRow("[\"a\\u00e9\\n\\/\\b\\f\\r\\t\",\"\\ud83d\\ude00\"]"),
                 std::optional(Row{QStringLiteral("aé\n/\b\f\r\t"), QStringLiteral("😀")}));
    }

    void refusesWhatIsNoRow_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"", "[", "[\"a\"", "[\"a", "[\"a\",]", "[\"a\"]x", "{}", "[1]", "[\"\\x\"]",
              "[\"\\u12\"]", "[\"\\uzzzz\"]", "[\"\\", "[]]", "null"})
            QTest::newRow(json) << QByteArray(json);
    }
    void refusesWhatIsNoRow()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!decodeRow(json));
    }

    void storedTextNeverHoldsBrokenUtf8()
    {
        const QString broken =
            QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b😀") + QChar(0xdc00);
        QCOMPARE(QString::fromUtf8(toStoredText(broken)), QStringLiteral("a\ufffdb😀\ufffd"));
    }
};

QTEST_GUILESS_MAIN(TestRowCodec)
#include "tst_row_codec.moc"
