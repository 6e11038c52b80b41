// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/english_plurals.h"
#include "presentation/plurals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <limits>

using namespace volley;

class TestPlurals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void englishChoosesItsForms_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("said");
        const QByteArray rows("%Ln row(s)");
        QTest::newRow("none") << rows << qint64(0) << QStringLiteral("0 rows");
        QTest::newRow("one") << rows << qint64(1) << QStringLiteral("1 row");
        QTest::newRow("two") << rows << qint64(2) << QStringLiteral("2 rows");
        QTest::newRow("grouped") << rows << qint64(1'234'567) << QStringLiteral("1,234,567 rows");
        const QByteArray verb("%Ln row(s) (was|were) written to %1.");
        QTest::newRow("a verb, one")
            << verb << qint64(1) << QStringLiteral("1 row was written to %1.");
        QTest::newRow("a verb, more")
            << verb << qint64(3) << QStringLiteral("3 rows were written to %1.");
        QTest::newRow("a bracket of its own")
            << QByteArray("%Ln (all) row(s)") << qint64(1) << QStringLiteral("1 (all) row");
        QTest::newRow("never closed")
            << QByteArray("%Ln row(s) (and") << qint64(2) << QStringLiteral("2 rows (and");
        QTest::newRow("nothing to choose")
            << QByteArray("%Ln failed") << qint64(1) << QStringLiteral("1 failed");
    }
    void englishChoosesItsForms()
    {
        QFETCH(QByteArray, source);
        QFETCH(qint64, count);
        QTEST(QCoreApplication::translate("Anything", source.constData(), nullptr, pluralOf(count)),
              "said");
    }

    void numbersAreWrittenAsTheLocaleDoes()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(QCoreApplication::translate("Anything", "%Ln row(s)", nullptr, pluralOf(12'345)),
                 QStringLiteral("12.345 rows"));
    }

    void aLanguageInstalledLaterComesFirst()
    {
        class Upper final : public QTranslator
        {
        public:
            QString translate(const char *, const char *, const char *, int count) const override
            {
                return count == 1 ? QStringLiteral("UN") : QString();
            }
            bool isEmpty() const override { return false; }
        } upper;
        QVERIFY(QCoreApplication::installTranslator(&upper));
        QCOMPARE(QCoreApplication::translate("Anything", "%n row(s)", nullptr, 1),
                 QStringLiteral("UN"));
        QCOMPARE(QCoreApplication::translate("Anything", "%n row(s)", nullptr, 2),
                 QStringLiteral("2 rows"));
    }

    void largeCountsKeepTheirForm()
    {
        const qint64 large = 5'000'000'021;
        QVERIFY(pluralOf(large) > 1'000'000'000);
        QCOMPARE(pluralOf(large) % 100, 21);
        QCOMPARE(pluralOf(std::numeric_limits<int>::max()), std::numeric_limits<int>::max());
        QCOMPARE(pluralOf(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlurals)
#include "tst_plurals.moc"
