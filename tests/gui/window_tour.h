// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window_driver.h"

#include <QClipboard>
#include <QDockWidget>
#include <QListWidget>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>

namespace volley::test {

/// Shown a window or a dialog, with a name for it.
using Look = std::function<void(QWidget &top, const QString &place)>;

/// Goes through the window and everything that it opens, with a run on record that failed in part,
/// and shows each place to `look`.
class WindowTour
{
public:
    WindowTour(const QString &folder, Look look)
        : m_folder(folder)
        , m_look(std::move(look))
    {}

    void go()
    {
        Driver driver(m_folder + QStringLiteral("/tour.ini"));
        look(driver.window, QStringLiteral("first start"));
        run(driver);
        tabs(driver);
        docks(driver);
        dialogs(driver);
        ofTargets(driver);
        questions(driver);
        keys(driver);
    }

    /// How many places there were.
    int places = 0;

private:
    void look(QWidget &top, const QString &place)
    {
        ++places;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_look(top, place);
    }

    void run(Driver &driver)
    {
        const QString path = m_folder + QStringLiteral("/tour.volley");
        Prepared prepared;
        prepared.rows = 12;
        prepared.maxAttempts = 1;
        prepared.columns = {QStringLiteral("prompt"), QStringLiteral("lang")};
        prepared.models = {QStringLiteral("demo-echo"), QStringLiteral("demo-flaky")};
        prepareProject(path, prepared);
        driver.openProject(path);
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE_WITH_TIMEOUT(
            driver.count(RequestState::Succeeded) + driver.count(RequestState::Failed), 24, 30'000);
        QVERIFY(driver.count(RequestState::Failed) > 0);
        QTRY_VERIFY(driver.action("actionNew")->isEnabled());
    }

    void tabs(Driver &driver)
    {
        auto *details = driver.find<QTabWidget>("detailsTabs");
        QVERIFY(details);
        for (const qint64 ordinal : {0, 13}) {
            driver.requests().selectOrdinal(ordinal);
            auto *state = driver.find<QLabel>("detailsState");
            QVERIFY(state);
            QTRY_VERIFY(!state->text().isEmpty()); // it is read in the background
            for (int i = 0; i < details->count(); ++i) {
                details->setCurrentIndex(i);
                look(driver.window, QStringLiteral("details %1 of %2").arg(i).arg(ordinal));
            }
        }
        for (const char *name : {"actionShowPrompts", "actionShowCompare", "actionShowRequests"}) {
            driver.action(name)->trigger();
            look(driver.window, QLatin1String(name));
        }
        driver.action("replaceInPrompts")->trigger();
        look(driver.window, QStringLiteral("replaceInPrompts"));
        QVERIFY(driver.press("gridFindClose"));
        driver.action("actionShowRequests")->trigger();
    }

    void docks(Driver &driver)
    {
        for (auto *dock : driver.window.findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
            look(driver.window, dock->objectName());
        }
        for (const char *fold : {"budgetFold", "rowColumnsFold", "examplesFold", "systemFold"}) {
            for (auto *button : driver.window.findChildren<QAbstractButton *>(QLatin1String(fold)))
                button->click();
        }
        look(driver.window, QStringLiteral("unfolded"));
    }

    void dialogs(Driver &driver)
    {
        QApplication::clipboard()->setText(QStringLiteral("One?\nTwo?\n"));
        driver.action("actionShowPrompts")->trigger();
        visit(driver, "actionPaste");
        visit(driver, "addColumn");
        driver.window.openFile(list());
        leave(QStringLiteral("import"));
        for (const char *name : {"actionExport", "actionPrices", "actionAbout", "actionDataPlaces",
                                 "actionSettings", "actionPreflight"})
            visit(driver, name);
    }

    void ofTargets(Driver &driver)
    {
        auto *list = driver.window.findChild<QListView *>(QStringLiteral("targetList"));
        QVERIFY(list);
        for (const char *name : {"addTarget", "editTarget"}) {
            list->setCurrentIndex(list->model()->index(0, 0));
            auto *button = driver.window.findChild<QAbstractButton *>(QLatin1String(name));
            QVERIFY(button && button->isEnabled());
            button->click();
            leave(QLatin1String(name));
        }
    }

    /// The demo takes none: that of another server.
    void keys(Driver &driver)
    {
        const QString path = m_folder + QStringLiteral("/tour 2.volley");
        Prepared prepared;
        prepared.baseUrl = QUrl(QStringLiteral("https://llm.example.com/v1"));
        prepareProject(path, prepared);
        driver.openProject(path);
        auto *list = driver.window.findChild<QListView *>(QStringLiteral("targetList"));
        list->setCurrentIndex(list->model()->index(0, 0));
        look(driver.window, QStringLiteral("another server"));
        QTRY_VERIFY(driver.find<QAbstractButton>("targetKey")->isEnabled());
        driver.find<QAbstractButton>("targetKey")->click();
        leave(QStringLiteral("targetKey"));
    }

    void questions(Driver &driver)
    {
        visit(driver, "actionSample");
        visit(driver, "actionRun");
    }

    /// Opens what the action opens; one that is not there yet is left out.
    void visit(Driver &driver, const char *name)
    {
        auto *action = driver.window.findChild<QAction *>(QLatin1String(name));
        if (!action || !action->isEnabled())
            return;
        action->trigger();
        leave(QLatin1String(name));
    }

    /// Looks at the dialog that opens now, at each of its tabs, and closes it.
    void leave(const QString &place)
    {
        QPointer<QDialog> dialog;
        QTRY_VERIFY2((dialog = topDialog()) != nullptr, qPrintable(place));
        // Its pages, where it has some.
        auto *tabs = dialog->findChild<QTabWidget *>();
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("settingsPages"));
        const int pages = tabs ? tabs->count() : list ? list->count() : 1;
        for (int i = 0; i < pages; ++i) {
            if (tabs)
                tabs->setCurrentIndex(i);
            else if (list)
                list->setCurrentRow(i);
            look(*dialog, QStringLiteral("%1 %2").arg(place).arg(i));
        }
        dialog->reject();
        QTRY_VERIFY(!dialog); // some wait for it to be gone before they open another
    }

    static QDialog *topDialog()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(top);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    QString list() const
    {
        const QString path = m_folder + QStringLiteral("/list.csv");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("prompt,lang\nhello,en\nhallo,de\n");
        return path;
    }

    QString m_folder;
    Look m_look;
};

} // namespace volley::test
