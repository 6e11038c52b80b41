// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_escape.h"

#include <QTest>

using namespace volley;

class TestJsonEscape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsThemAll_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isCut");
        const auto row = [](const QByteArray &text, int unit, int length, bool isCut = false) {
            QTest::newRow(text.constData()) << text << unit << length << isCut;
        };
        row("\\\"", '"', 2);
        row("\\\\", '\\', 2);
        row("\\/", '/', 2);
        row("\\b", '\b', 2);
        row("\\f", '\f', 2);
        row("\\n", '\n', 2);
        row("\\r", '\r', 2);
        row("\\t and more", '\t', 2);
        row("\\u0000", 0, 6);
        row("\\u00e4bc", 0xe4, 6);
        row("\\uFfFf", 0xffff, 6);
        row("\\ud83d\\ude00", 0xd83d, 6);
        row("\\x", 0, 0);
        row("\\N", 0, 0);
        row("\\U00e4", 0, 0);
        row("\\u00g4", 0, 0);
        row("\\u 123", 0, 0);
        row("\\u+123", 0, 0);
        row("\\u-123", 0, 0);
        row("\\u0x12", 0, 0);
        row("\\", 0, 0, true);
        row("\\u", 0, 0, true);
        row("\\u00e", 0, 0, true);
        row("\\ug", 0, 0); // wrong, however it goes on
    }
    void knowsThemAll()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, unit);
        QFETCH(int, length);
        QFETCH(bool, isCut);
        const QString same = QString::fromLatin1(text);
        for (const JsonEscape &escape :
             {jsonEscape(QByteArrayView(text)), jsonEscape(QStringView(same))}) {
            QCOMPARE(int(escape.unit), unit);
            QCOMPARE(escape.length, length);
            QCOMPARE(escape.isCut, isCut);
        }
    }

    void charactersThatOnlyLookLikeDigitsAreNone()
    {
        QCOMPARE(jsonEscape(QStringView(u"\\u٠٠٤١")).length, 0);   // Arabic digits
        QCOMPARE(jsonEscape(QStringView(u"\\u00４１")).length, 0); // wide ones
        QCOMPARE(jsonEscape(QStringView(u"\\ŉ")).length, 0);       // ends like an n
        QCOMPARE(jsonEscape(QByteArrayView("\\\xee")).length, 0);
    }
};

QTEST_GUILESS_MAIN(TestJsonEscape)
#include "tst_json_escape.moc"
