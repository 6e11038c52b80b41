// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/interface_language.h"
#include "widgets/content_delegate.h"
#include "widgets/left_to_right.h"
#include "widgets/plain_label.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QStringListModel>
#include <QTest>
#include <QWidget>

using namespace volley;

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::system());
    }

    void theLanguageIsTheOneThatIsWanted_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, const char *chosen, const char *wanted,
                            const char *spoken) {
            QTest::newRow(name) << QString::fromLatin1(chosen)
                                << QString::fromLatin1(wanted).split(QLatin1Char(' '))
                                << QString::fromLatin1(spoken);
        };
        row("chosen", "ja", "de-DE", "ja");
        row("the system's", "", "de-DE de", "de");
        row("of another country", "", "de-CH", "de");
        row("the first that we have", "", "nl-NL fr-BE de", "fr");
        row("English before others", "", "en-GB de", "en");
        row("none", "", "nl-NL", "en");
        row("no language at all", "", "C", "en");
        row("Chinese, simplified", "", "zh-Hans-SG", "zh_CN");
        row("Chinese, traditional", "", "zh-TW", "en");
        row("Chinese, traditional by its script", "", "zh-Hant-HK ja", "ja");
        row("one that we do not have was chosen", "tlh", "es-MX", "es");
    }
    void theLanguageIsTheOneThatIsWanted()
    {
        QFETCH(QString, chosen);
        QFETCH(QStringList, wanted);
        QTEST(interfaceLanguage(chosen, wanted), "spoken");
    }

    void englishNeedsNothing()
    {
        const QLocale before;
        speakLanguage(*qApp, QString());
        QCOMPARE(QLocale(), before);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void everyLanguageHasItsTexts()
    {
        for (const QString &code : interfaceLanguages()) {
            const QString texts = QStringLiteral(":/i18n/volley_%1.qm").arg(code);
            QVERIFY2(QFile::exists(texts) == (code != QLatin1String("en")), qPrintable(texts));
        }
    }

    void arabicRunsFromTheRight()
    {
        speakLanguage(*qApp, QStringLiteral("ar"));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QWidget().layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        // The digits of keys, models and JSON.
        QCOMPARE(QLocale().toString(1234), QStringLiteral("1,234"));
    }

    void aChosenLanguageWritesItsNumbers()
    {
        speakLanguage(*qApp, QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void aPathKeepsItsOrder()
    {
        const QString path = QStringLiteral("/home/me/list.csv");
        QCOMPARE(shownPath(path), path);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(shownPath(path), QChar(0x2066) + path + QChar(0x2069));
        QLineEdit field;
        QCOMPARE(field.layoutDirection(), Qt::RightToLeft);
        keepLeftToRight(field);
        QCOMPARE(field.layoutDirection(), Qt::LeftToRight);
    }

    void whatIsWrittenRunsInItsOwnDirection()
    {
        struct Shown final : ContentDelegate
        {
            Qt::LayoutDirection of(const QModelIndex &index) const
            {
                QStyleOptionViewItem option;
                option.direction = QApplication::layoutDirection();
                initStyleOption(&option, index);
                return option.direction;
            }
        } shown;
        const QStringListModel cells({QStringLiteral("Act as a storyteller"),
                                      QString::fromUtf8("\xd8\xab\xd8\xab now"), QString()});
        for (const auto window : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(window);
            QCOMPARE(shown.of(cells.index(0)), Qt::LeftToRight);
            QCOMPARE(shown.of(cells.index(1)), Qt::RightToLeft);
            QCOMPARE(shown.of(cells.index(2)), window);
        }
    }

    void aLabelBecomesAName_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << QStringLiteral("To &first byte:")
                                 << QStringLiteral("To first byte");
        QTest::newRow("French") << QStringLiteral("&Nom :") << QStringLiteral("Nom");
        QTest::newRow("Japanese") << QStringLiteral(u"名前(&N)：") << QStringLiteral(u"名前");
        QTest::newRow("an action") << QString::fromUtf8("開く(&O)…") << QString::fromUtf8("開く");
        QTest::newRow("a real &") << QStringLiteral("&Q && A") << QStringLiteral("Q & A");
        QTest::newRow("brackets of its own")
            << QStringLiteral("&Value (JSON):") << QStringLiteral("Value (JSON)");
    }
    void aLabelBecomesAName()
    {
        QFETCH(QString, label);
        QTEST(plainLabel(label), "name");
    }
};

int main(int argc, char **argv)
{
    // What the machine speaks is no part of these tests.
    for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_NUMERIC"})
        qunsetenv(name);
    qputenv("LANG", "C.UTF-8");
    QApplication application(argc, argv);
    TestLanguages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_languages.moc"
