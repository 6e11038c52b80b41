// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include <QClipboard>
#include <QDockWidget>
#include <QListWidget>
#include <QTableView>

namespace volley::test {

namespace {

void raise(Driver &driver, const char *dock)
{
    auto *found = driver.find<QDockWidget>(dock);
    found->show();
    found->raise();
}

/// Every tab of a widget, a picture each.
void takeTabs(QTabWidget &tabs, Photographer &photographer, const QString &name)
{
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setCurrentIndex(i);
        photographer.take(QStringLiteral("%1-%2").arg(name).arg(i + 1));
    }
    tabs.setCurrentIndex(0);
}

void chooseRow(Driver &driver, int row)
{
    auto *table = driver.find<QTableView>("requestTable");
    table->selectRow(row);
}

/// What was searched for, marked where it stands: in requests, side by side, and in prompts.
void takeSearches(Driver &driver, Photographer &photographer, const QString &words)
{
    const auto search = [&](const char *action, const char *field, const char *name) {
        driver.action(action)->trigger();
        auto *edit = driver.shown<QLineEdit>(field);
        edit->setText(words);
        QTest::keyClick(edit, Qt::Key_Return);
        photographer.take(QLatin1String(name));
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
    };
    search("actionShowRequests", "requestSearch", "15-search-requests");
    search("actionShowCompare", "compareSearch", "16-search-compare");
    driver.action("actionShowPrompts")->trigger();
    search("findInPrompts", "gridFindText", "17-find-in-prompts");
    QTest::keyClick(driver.shown<QLineEdit>("gridFindText"), Qt::Key_Escape);
}

/// Triggers an action whose dialog is pictured, if the window has it.
void takeAction(Driver &driver, Photographer &photographer, const char *action, const QString &name)
{
    auto *found = driver.window.findChild<QAction *>(QLatin1String(action));
    if (!found || !found->isEnabled())
        return;
    found->trigger();
    photographer.take(name);
    photographer.closeDialogs();
}

} // namespace

void showTheWayIn(Driver &driver, Photographer &photographer, const Stock &stock)
{
    photographer.take(QStringLiteral("01-start"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Name three uses of a paper clip.\nWhat is the capital of Norway?\n"
                       "Translate to Italian: good morning"));
    driver.action("actionPaste")->trigger();
    if (driver.shown<QDialog>("pasteDialog"))
        photographer.take(QStringLiteral("02-paste"));
    photographer.closeDialogs();
    driver.window.openFile(stock.list);
    if (driver.shown<QDialog>("importDialog"))
        photographer.take(QStringLiteral("03-import"));
    if (!driver.accept("importDialog"))
        return;
    QTRY_VERIFY_WITH_TIMEOUT(driver.runButton()->isEnabled(), 30'000);
    static_cast<void>(driver.shown<QWidget>("preflightPanel"));
    photographer.take(QStringLiteral("04-prompts"));
    driver.runButton()->click();
    static_cast<void>(QTest::qWaitFor(
        [&] { return driver.count(RequestState::Succeeded) >= 3 && driver.inFlight() > 0; },
        10'000));
    chooseRow(driver, 0);
    photographer.take(QStringLiteral("05-running"));
    driver.action("actionStop")->trigger();
    if (driver.shown<QDialog>("stopQuestion"))
        static_cast<void>(driver.press("stopNow"));
    static_cast<void>(QTest::qWaitFor([&] { return !driver.workbench.isRunning(); }, 10'000));
}

void showResults(Driver &driver, Photographer &photographer, const Stock &stock)
{
    driver.openProject(stock.finished);
    driver.action("actionShowRequests")->trigger();
    chooseRow(driver, 0);
    photographer.take(QStringLiteral("10-results"));
    takeTabs(*driver.find<QTabWidget>("detailsTabs"), photographer, QStringLiteral("11-details"));
    for (const char *dock : {"problemsDock", "logDock", "monitorDock"}) {
        raise(driver, dock);
        photographer.take(QStringLiteral("12-%1").arg(QLatin1String(dock)));
    }
    driver.action("actionShowCompare")->trigger();
    photographer.take(QStringLiteral("13-compare"));
    driver.action("actionShowPrompts")->trigger();
    photographer.take(QStringLiteral("14-grid"));
    takeSearches(driver, photographer, QStringLiteral("ea"));
    driver.action("actionShowRequests")->trigger();
}

void showDialogs(Driver &driver, Photographer &photographer)
{
    driver.find<QAbstractButton>("editTarget")->click();
    if (driver.shown<QDialog>("targetDialog"))
        takeTabs(*driver.find<QTabWidget>("targetTabs"), photographer, QStringLiteral("20-target"));
    photographer.closeDialogs();
    driver.action("actionSettings")->trigger();
    if (auto *settings = driver.shown<QDialog>("settingsDialog")) {
        auto *pages = settings->findChild<QListWidget *>(QStringLiteral("settingsPages"));
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            photographer.take(QStringLiteral("25-settings-%1").arg(row + 1));
        }
    }
    photographer.closeDialogs();
    takeAction(driver, photographer, "actionExport", QStringLiteral("21-export"));
    takeAction(driver, photographer, "actionPrices", QStringLiteral("22-prices"));
    takeAction(driver, photographer, "actionDataPlaces", QStringLiteral("23-places"));
    takeAction(driver, photographer, "actionAbout", QStringLiteral("24-about"));
}

} // namespace volley::test
