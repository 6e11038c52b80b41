// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_layout.h"

#include "mainwindow/dock.h"
#include "mainwindow/main_window.h"
#include "mainwindow/window_actions.h"
#include "monitor/log_pane.h"
#include "monitor/monitor_pane.h"
#include "monitor/problems_pane.h"
#include "prompts/prompts_page.h"
#include "results/compare_page.h"
#include "results/details_pane.h"
#include "results/requests_page.h"
#include "run/banner_stack.h"
#include "run/concurrency_box.h"
#include "run/run_actions.h"
#include "run/run_status.h"
#include "targets/compose_pane.h"

#include <QAction>
#include <QScreen>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace volley {

namespace {

Dock *addDock(QMainWindow &window, QWidget *pane, const QString &title, const char *name,
              Qt::DockWidgetArea area)
{
    auto *dock = new Dock(title, &window);
    dock->setObjectName(QLatin1String(name));
    dock->setAccessibleName(title);
    dock->setWidget(pane);
    window.addDockWidget(area, dock);
    return dock;
}

void addTool(QToolBar &tools, QAction *action, const char *name)
{
    tools.addAction(action);
    auto *button = qobject_cast<QToolButton *>(tools.widgetForAction(action));
    button->setObjectName(QLatin1String(name));
    // A tool bar's buttons are otherwise out of reach of the tab key.
    button->setFocusPolicy(Qt::TabFocus);
}

} // namespace

WindowLayout::WindowLayout(QMainWindow &window)
    : banners(new BannerStack)
    , tabs(new QTabWidget)
    , prompts(new PromptsPage)
    , requests(new RequestsPage)
    , compare(new ComparePage(requests->model()))
    , compose(new ComposePane)
    , details(new DetailsPane)
    , monitor(new MonitorPane)
    , problems(new ProblemsPane)
    , log(new LogPane)
    , concurrency(new ConcurrencyBox)
    , status(new RunStatus)
{
    auto *middle = new QWidget(&window);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(banners);
    column->addWidget(tabs, 1);
    tabs->setObjectName(QStringLiteral("tabs"));
    tabs->setAccessibleName(MainWindow::tr("Prompts and requests"));
    tabs->setDocumentMode(true);
    tabs->addTab(prompts, MainWindow::tr("Prompts"));
    tabs->addTab(requests, MainWindow::tr("Requests"));
    tabs->addTab(compare, MainWindow::tr("Compare"));
    tabs->setTabToolTip(tabs->indexOf(compare),
                        MainWindow::tr("One row per prompt, the models' answers side by side"));
    tabs->setTabVisible(tabs->indexOf(compare), false);
    window.setCentralWidget(middle);
    window.setDockNestingEnabled(true);
    // Where the window runs from the right, Qt leaves these where they are.
    const auto [first, last] = window.isRightToLeft()
                                   ? std::pair(Qt::RightDockWidgetArea, Qt::LeftDockWidgetArea)
                                   : std::pair(Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea);
    composeDock = addDock(window, compose, MainWindow::tr("Compose"), "composeDock", first);
    detailsDock = addDock(window, details, MainWindow::tr("Details"), "detailsDock", last);
    // What is composed needs height: the run's panes stand beside it, not below.
    window.setCorner(first == Qt::LeftDockWidgetArea ? Qt::BottomLeftCorner : Qt::BottomRightCorner,
                     first);
    monitorDock = addDock(window, monitor, MainWindow::tr("Monitor"), "monitorDock",
                          Qt::BottomDockWidgetArea);
    problemsDock = addDock(window, problems, MainWindow::tr("Problems"), "problemsDock",
                           Qt::BottomDockWidgetArea);
    logDock = addDock(window, log, MainWindow::tr("Log"), "logDock", Qt::BottomDockWidgetArea);
    window.tabifyDockWidget(monitorDock, problemsDock);
    window.tabifyDockWidget(problemsDock, logDock);
    monitorDock->raise();
    tools = window.addToolBar(MainWindow::tr("Toolbar"));
    tools->setObjectName(QStringLiteral("tools"));
    window.statusBar()->setObjectName(QStringLiteral("statusBar"));
    window.statusBar()->addWidget(status, 1);
}

void WindowLayout::addTools(QMainWindow &window, const WindowActions &actions,
                            const RunActions &runActions)
{
    Q_UNUSED(window)
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addTool(*tools, actions.importFile, "importButton");
    addTool(*tools, actions.paste, "pasteButton");
    tools->addSeparator();
    addTool(*tools, runActions.run(), "runButton");
    addTool(*tools, runActions.pause(), "pauseButton");
    addTool(*tools, runActions.stop(), "stopButton");
    addTool(*tools, runActions.retryFailed(), "retryFailedButton");
    tools->addSeparator();
    tools->addWidget(concurrency);
    tools->addSeparator();
    addTool(*tools, actions.exportResults, "exportButton");
}

void WindowLayout::arrange(QMainWindow &window)
{
    const QSize room = window.screen()->availableSize();
    window.resize(QSize(1360, 860).boundedTo(room * 0.92));
    window.resizeDocks({composeDock, detailsDock},
                       {window.width() * 6 / 25, window.width() * 13 / 50}, Qt::Horizontal);
    window.resizeDocks({monitorDock}, {window.height() * 6 / 25}, Qt::Vertical);
}

void WindowLayout::showTab(QWidget *page)
{
    tabs->setCurrentWidget(page);
}

void WindowLayout::offerCompare(QAction &show)
{
    if (!compare->isOfUse() && tabs->currentWidget() == compare)
        showTab(requests);
    tabs->setTabVisible(tabs->indexOf(compare), compare->isOfUse());
    show.setEnabled(compare->isOfUse());
}

} // namespace volley
