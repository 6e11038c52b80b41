// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pseudo_language.h"
#include "gui/shown_texts.h"
#include "gui/window_tour.h"
#include "languages/interface_language.h"

#include <QApplication>
#include <QProcess>

using namespace volley;
using namespace volley::test;

namespace {

/// What is left where everything in brackets is taken away, inner ones first.
QString outsideBrackets(QString text)
{
    static const QRegularExpression inner(QStringLiteral("⟦[^⟦⟧]*⟧"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    while (text.contains(inner))
        text.remove(inner);
    return text.remove(tag);
}

/// Words that are the same in every language: names of programs, models, files, encodings and of
/// the fields of a request; and where a table of prices comes from, in its own words.
bool isName(const ShownText &shown)
{
    static const QRegularExpression lists(
        QStringLiteral("(importEncoding|pricesProvider|targetProvider|targetModel|settingEffort|"
                       "settingMaxTokensField|settingsLanguage) "
                       "choice|pricesOrigin|dataPlacesBox|qt_msgbox_label"));
    static const QRegularExpression names(
        QStringLiteral("^(demo|Demo|Volley|tour|list|prompt|lang|say|echo|flaky|[\\d\\W])*$|"
                       "^/.*\\.csv$|^(tools|logprobs|[a-z]+(_[a-z]+)+):?$"));
    return shown.where.contains(lists) || names.match(outsideBrackets(shown.text)).hasMatch();
}

} // namespace

class TestTranslatedWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        keepApart();
        m_pseudo = std::make_unique<PseudoLanguage>();
        const QString texts = m_folder.filePath(QStringLiteral("texts.ts"));
        QProcess lupdate;
        const QString sources = QString::fromLocal8Bit(VOLLEY_SOURCES);
        lupdate.start(QString::fromLocal8Bit(VOLLEY_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-I"),
                       sources + QStringLiteral("/app"), QStringLiteral("-I"),
                       sources + QStringLiteral("/src"), sources + QStringLiteral("/app"),
                       sources + QStringLiteral("/src"), QStringLiteral("-ts"), texts});
        QSignalSpy ended(&lupdate, &QProcess::finished);
        QVERIFY(lupdate.state() == QProcess::NotRunning || ended.wait(60'000));
        // It tells on standard error what it cannot place.
        QCOMPARE(lupdate.readAllStandardError(), QByteArray());
        QVERIFY(m_pseudo->read(texts));
    }
    void init() { forgetProjects(); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(m_pseudo.get());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void cleanupTestCase() { cleanUp(); }

    void whatIsNotTranslatedIsFound()
    {
        m_pseudo->setLonger(0);
        QCoreApplication::installTranslator(m_pseudo.get());
        QCOMPARE(QCoreApplication::translate("volley::RunActions", "&Run"),
                 QStringLiteral("⟦&Run⟧"));
        QCOMPARE(QCoreApplication::translate("volley::NoSuchClass", "&Run"),
                 QStringLiteral("&Run"));
        QWidget top;
        auto *label = new QLabel(QStringLiteral("⟦File ⟦%1⟧⟧ lost"), &top);
        label->setToolTip(QStringLiteral("⟦File ⟦%1⟧ lost⟧"));
        QStringList plain;
        for (const ShownText &shown : shownTexts(top)) {
            if (!isName(shown))
                plain << shown.where;
        }
        QCOMPARE(plain, QStringList{QStringLiteral("QLabel text")});
    }

    void everyTextIsTranslated()
    {
        m_pseudo->setLonger(0);
        QCoreApplication::installTranslator(m_pseudo.get());
        QStringList plain;
        tour([&plain](QWidget &top, const QString &place) {
            for (const ShownText &shown : shownTexts(top)) {
                if (!isName(shown))
                    plain << QStringLiteral("%1: %2: %3").arg(place, shown.where, shown.text);
            }
        });
        expectNone(plain);
    }

    void whatIsCutOffIsFound()
    {
        QWidget top;
        const auto squeeze = [&top](QWidget *widget, int width) {
            widget->setGeometry(0, 0, width, widget->sizeHint().height());
            widget->setParent(&top);
        };
        const QString text = QStringLiteral("A text of some length");
        auto *choice = new QComboBox;
        choice->addItem(text);
        auto *group = new QGroupBox(text);
        auto *wrapped = new QLabel(text);
        wrapped->setWordWrap(true);
        const QList<QWidget *> widgets{new QLabel(text), new QPushButton(text),
                                       choice,           new QCheckBox(text),
                                       new QToolButton,  group,
                                       wrapped};
        qobject_cast<QToolButton *>(widgets.at(4))->setText(text);
        top.resize(1000, 100);
        for (QWidget *widget : widgets)
            squeeze(widget, 40);
        QCOMPARE(cutOffTexts(top).size(), widgets.size());
        for (QWidget *widget : widgets)
            squeeze(widget, 400);
        QCOMPARE(cutOffTexts(top), QStringList());
        widgets.first()->move(990, 0);
        QCOMPARE(cutOffTexts(top).size(), 1);
    }

    void keysThatAreSharedAreFound()
    {
        QDialog top;
        auto *name = new QLabel(QStringLiteral("&Name"), &top);
        name->setBuddy(new QLineEdit(&top));
        auto *button = new QPushButton(QStringLiteral("&New"), &top);
        auto *menu = new QMenu(&top);
        menu->addAction(QStringLiteral("&Open"));
        menu->addAction(QStringLiteral("&Next"));
        QCOMPARE(sharedKeys(top).size(), 1);
        button->setText(QStringLiteral("Ne&w"));
        QCOMPARE(sharedKeys(top), QStringList());
        menu->addAction(QStringLiteral("Cl&ose"));
        QCOMPARE(sharedKeys(top).size(), 1);
    }

    void everyLanguageHasRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("longer") << QString();
        for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList())
            QTest::newRow(qPrintable(file)) << file;
    }
    void everyLanguageHasRoom()
    {
        QFETCH(QString, language);
        QTranslator texts;
        if (language.isEmpty()) {
            m_pseudo->setLonger(40);
            QCoreApplication::installTranslator(m_pseudo.get());
        } else if (language != QLatin1String("en")) {
            QVERIFY(texts.load(QStringLiteral(":/i18n/") + language));
            QCoreApplication::installTranslator(&texts);
            if (language.contains(QLatin1String("_ar")))
                QApplication::setLayoutDirection(Qt::RightToLeft);
        }
        QStringList wrong;
        tour([&wrong](QWidget &top, const QString &place) {
            for (const QString &text : cutOffTexts(top) + sharedKeys(top))
                wrong << QStringLiteral("%1: %2").arg(place, text);
            if (top.width() > 1280 || top.height() > 800)
                wrong << QStringLiteral("%1: larger than the screen: %2 x %3")
                             .arg(place)
                             .arg(top.width())
                             .arg(top.height());
        });
        expectNone(wrong);
    }

    void arabicIsMirrored()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Driver driver(m_folder.filePath(QStringLiteral("mirrored.ini")));
        const auto x = [&driver](const char *name) {
            const auto *widget = driver.window.findChild<QWidget *>(QLatin1String(name));
            return widget ? widget->mapTo(&driver.window, QPoint(0, 0)).x() : -1;
        };
        QVERIFY(x("composeDock") > x("tabs"));
        QVERIFY(x("tabs") > x("detailsDock"));
        QVERIFY(x("runButton") > x("stopButton"));
    }

private:
    /// Pictures of each place are left in the folder that VOLLEY_TOUR_PICTURES names.
    void tour(const Look &look)
    {
        QTemporaryDir folder;
        const QString pictures = qEnvironmentVariable("VOLLEY_TOUR_PICTURES");
        WindowTour tour(folder.path(), [&](QWidget &top, const QString &place) {
            look(top, place);
            if (!pictures.isEmpty())
                top.grab().save(QStringLiteral("%1/%2-%3.png")
                                    .arg(pictures, QLatin1String(QTest::currentDataTag()), place));
        });
        tour.go();
        QVERIFY2(tour.places > 25, qPrintable(QString::number(tour.places)));
    }

    /// Each once, however many places it is seen in.
    static void expectNone(const QStringList &found)
    {
        QSet<QString> seen;
        QStringList first;
        for (const QString &text : found) {
            const QString what = text.section(QStringLiteral(": "), 1);
            if (!seen.contains(what))
                first << text;
            seen.insert(what);
        }
        for (const QString &text : std::as_const(first)) // a failure's own message has little room
            qWarning().noquote() << text;
        QCOMPARE(first.size(), 0);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PseudoLanguage> m_pseudo;
};

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translated_window.moc"
