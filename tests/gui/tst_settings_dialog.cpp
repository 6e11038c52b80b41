// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "gui/window_driver.h"
#include "settings/appearance_settings.h"
#include "settings/settings_dialog.h"
#include "settings/text_size.h"
#include "widgets/heading_label.h"

#include <QComboBox>
#include <QDockWidget>
#include <QFontMetrics>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>

using namespace volley;
using namespace volley::test;

namespace {

SettingsDialog *openSettings(Driver &driver, const char *page = nullptr)
{
    driver.action("actionSettings")->trigger();
    auto *dialog = driver.shown<SettingsDialog>("settingsDialog");
    if (dialog && page)
        dialog->showPage(QLatin1String(page));
    return dialog;
}

int letterHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

/// Of what is written there, in pixels.
int titleHeight(QDockWidget &dock)
{
    const QRect place(0, 0, dock.width() / 2, dock.widget()->y());
    const QImage image = dock.grab(place).toImage();
    int top = image.height();
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 100) {
                top = std::min(top, y);
                bottom = y;
            }
        }
    }
    return bottom - top + 1;
}

QString shownPage(Driver &driver)
{
    QString name;
    for (const QWidget *page : driver.window.findChildren<SettingsPage *>()) {
        if (page->isVisible())
            name = page->objectName();
    }
    return name;
}

} // namespace

/// The dialog itself, and the pages that have to do with the window alone.
class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void init()
    {
        forgetProjects();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        applyColorScheme(*qApp, ColorScheme::System);
        applyTextSize(*qApp, 100);
    }
    void cleanupTestCase() { cleanUp(); }

    void opensFromTheMenuAndByItsKeys()
    {
        Driver driver(settingsFile());
        QVERIFY(!driver.action("actionSettings")->shortcut().isEmpty());
        QCOMPARE(driver.action("actionSettings")->menuRole(), QAction::PreferencesRole);
        SettingsDialog *dialog = openSettings(driver);
        QVERIFY(dialog);
        QCOMPARE(openSettings(driver), dialog); // once
        QVERIFY(!dialog->isModal());
        QVERIFY(driver.press("settingsClose"));
        QTRY_VERIFY(!driver.window.findChild<SettingsDialog *>());
    }

    void everyControlHasAName()
    {
        Driver driver(settingsFile());
        SettingsDialog *dialog = openSettings(driver);
        auto *list = driver.shown<QListWidget>("settingsPages");
        QVERIFY(list);
        for (int i = 0; i < list->count(); ++i) {
            list->setCurrentRow(i);
            expectNamedControls(*dialog);
            for (const QWidget *control : dialog->findChildren<QWidget *>()) {
                const bool counts = control->isVisible() && control->focusPolicy() != Qt::NoFocus &&
                                    !control->objectName().startsWith(QLatin1String("qt_")) &&
                                    !control->inherits("QScrollBar") &&
                                    !control->inherits("QHeaderView");
                QVERIFY2(!counts || !control->objectName().isEmpty(),
                         qPrintable(list->item(i)->text() + QLatin1Char(' ') +
                                    QLatin1String(control->metaObject()->className())));
            }
        }
    }

    void makesAPageWhenItIsLookedAtAndRemembersIt()
    {
        {
            Driver driver(settingsFile());
            SettingsDialog *dialog = openSettings(driver, "settingsShortcutsPage");
            QCOMPARE(shownPage(driver), QStringLiteral("settingsShortcutsPage"));
            QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("settingsLanguagePage")));
            dialog->resize(900, 650);
            dialog->close();
        }
        Driver driver(settingsFile());
        SettingsDialog *dialog = openSettings(driver);
        QCOMPARE(shownPage(driver), QStringLiteral("settingsShortcutsPage"));
        QCOMPARE(dialog->size(), QSize(900, 650));
    }

    void worksByKeysAlone()
    {
        Driver driver(settingsFile());
        SettingsDialog *dialog = openSettings(driver, "settingsAppearance");
        auto *list = driver.shown<QListWidget>("settingsPages");
        QTRY_VERIFY(list->hasFocus());
        const int row = list->currentRow();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), row + 1);
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Tab);
        QVERIFY2(qobject_cast<QRadioButton *>(dialog->focusWidget()),
                 qPrintable(dialog->focusWidget()->objectName()));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(list->currentRow(), row + 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!driver.window.findChild<SettingsDialog *>());
    }

    // A window of 1280 x 800 with letters twice as large still shows the whole of every page's
    // width.
    void fitsWithLargeLetters()
    {
        applyTextSize(*qApp, 200);
        Driver driver(settingsFile());
        SettingsDialog *dialog = openSettings(driver);
        dialog->resize(1200, 700);
        auto *list = driver.shown<QListWidget>("settingsPages");
        for (int i = 0; i < list->count(); ++i) {
            list->setCurrentRow(i);
            QCoreApplication::sendPostedEvents();
            for (const QScrollArea *area : dialog->findChildren<QScrollArea *>()) {
                if (area->isVisible())
                    QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                             qPrintable(list->item(i)->text()));
            }
        }
    }

    void coloursFollowMenuAndPage()
    {
        {
            Driver driver(settingsFile());
            QVERIFY(openSettings(driver, "settingsAppearance"));
            auto *dark = driver.shown<QRadioButton>("settingsColors_dark");
            QVERIFY(driver.shown<QRadioButton>("settingsColors_system")->isChecked());
            dark->click();
            QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
            QVERIFY(driver.action("appearance_dark")->isChecked());
            driver.action("appearance_light")->trigger();
            QVERIFY(driver.shown<QRadioButton>("settingsColors_light")->isChecked());
            QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
        }
        Driver driver(settingsFile());
        QVERIFY(openSettings(driver, "settingsAppearance"));
        QVERIFY(driver.shown<QRadioButton>("settingsColors_light")->isChecked());
    }

    void lettersGrowAtOnceAndAtTheNextStart()
    {
        const int before = letterHeight();
        {
            Driver driver(settingsFile());
            QVERIFY(openSettings(driver, "settingsAppearance"));
            auto *size = driver.shown<QSpinBox>("settingsTextSize");
            QCOMPARE(size->value(), 100);
            QVERIFY(
                !driver.window.findChild<QPushButton *>(QStringLiteral("settingsTextSizeUsual"))
                     ->isEnabled());
            size->setValue(200);
            QTRY_VERIFY(driver.window.fontMetrics().height() > before * 3 / 2);
            QVERIFY(size->fontMetrics().height() > before * 3 / 2);
            for (const auto *heading : driver.window.findChildren<HeadingLabel *>())
                QVERIFY(heading->fontMetrics().height() > before * 2);
        }
        applyTextSize(*qApp, 100);
        {
            Driver driver(settingsFile());
            AppearanceSettings(driver.settings).apply(); // as the program does at its start
            QVERIFY(letterHeight() > before * 3 / 2);
            QVERIFY(openSettings(driver, "settingsAppearance"));
            QVERIFY(driver.press("settingsTextSizeUsual"));
            QCOMPARE(driver.shown<QSpinBox>("settingsTextSize")->value(), 100);
            QCOMPARE(letterHeight(), before);
        }
    }

    void theWindowGrowsWithItsLetters()
    {
        Driver driver(settingsFile());
        auto *dock = driver.find<QDockWidget>("composeDock");
        const int title = titleHeight(*dock);
        QVERIFY(title > 0);
        applyTextSize(*qApp, 150);
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY2(titleHeight(*dock) >= title * 5 / 4, qPrintable(QString::number(title)));
        // All of the parts' width, and as many of their lines as before.
        const auto *scroll = driver.find<QScrollArea>("composeScroll");
        QTRY_VERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        const auto *edit = driver.find<QPlainTextEdit>("templateEdit");
        QVERIFY(edit->height() >= 4 * edit->fontMetrics().lineSpacing());
    }

    void sizesThatMakeNoSenseAreNotTaken()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        for (const auto &[kept, meant] :
             {std::pair{"9000", mostTextPercent}, std::pair{"1", leastTextPercent},
              std::pair{"large", 100}}) {
            settings.setValue(QStringLiteral("appearance/text_percent"), QLatin1String(kept));
            QCOMPARE(AppearanceSettings(settings).textPercent(), meant);
        }
    }

    void theLanguageIsKeptForTheNextStart()
    {
        {
            Driver driver(settingsFile());
            QVERIFY(openSettings(driver, "settingsLanguagePage"));
            auto *box = driver.shown<QComboBox>("settingsLanguage");
            QVERIFY(box->count() >= 8);
            QCOMPARE(box->currentData().toString(), QString());
            QVERIFY(!driver.window.findChild<QLabel *>(QStringLiteral("settingsLanguageNote"))
                         ->isVisible());
            box->setCurrentIndex(box->findData(QStringLiteral("zh_CN")));
            QCOMPARE(driver.settings.value(QStringLiteral("appearance/language")).toString(),
                     QStringLiteral("zh_CN"));
            QVERIFY(driver.shown<QLabel>("settingsLanguageNote"));
        }
        Driver driver(settingsFile());
        QVERIFY(openSettings(driver, "settingsLanguagePage"));
        auto *box = driver.shown<QComboBox>("settingsLanguage");
        QCOMPARE(box->currentText(), QStringLiteral("简体中文"));
        box->setCurrentIndex(0);
        QCOMPARE(driver.settings.value(QStringLiteral("appearance/language")).toString(),
                 QString());
    }

    void shortcutsAreTheLiveOnes()
    {
        Driver driver(settingsFile());
        driver.action("actionExport")->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F9));
        QVERIFY(openSettings(driver, "settingsShortcutsPage"));
        auto *table = driver.shown<QTableView>("settingsShortcuts");
        QVERIFY(table->model()->rowCount() > 30);
        auto *search = driver.shown<QLineEdit>("settingsShortcutSearch");
        search->setText(QStringLiteral("export ctrl+f9"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Export Results"));
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("File"));
        search->setText(QStringLiteral("Dark"));
        QCOMPARE(table->model()->index(0, 2).data().toString(),
                 QStringLiteral("View > Appearance"));
        search->setText(QStringLiteral("copy response")); // in no menu of the bar
        QVERIFY(table->model()->rowCount() >= 1);
        search->setText(QStringLiteral("nothing like it"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(driver.shown<QLabel>("settingsShortcutNone"));
    }

private:
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("volley.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
