// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QDockWidget;
class QMainWindow;
class QTabWidget;
class QToolBar;
class QWidget;

namespace volley {

class BannerStack;
class ComparePage;
class ComposePane;
class ConcurrencyBox;
class DetailsPane;
class LogPane;
class MonitorPane;
class ProblemsPane;
class PromptsPage;
class RequestsPage;
class RunActions;
class RunStatus;
class WindowActions;

/// The widgets of the main window and where they stand. Lives on the GUI thread; part of the main
/// window, which owns the widgets.
class WindowLayout
{
public:
    explicit WindowLayout(QMainWindow &window);

    /// The tool bar, from left to right.
    void addTools(QMainWindow &window, const WindowActions &actions, const RunActions &runActions);
    /// Sizes for a window that was never arranged.
    void arrange(QMainWindow &window);
    void showTab(QWidget *page);
    /// The Compare tab is there where prompts have several answers.
    void offerCompare(QAction &show);

    BannerStack *banners;
    QTabWidget *tabs;
    PromptsPage *prompts;
    RequestsPage *requests;
    ComparePage *compare;
    ComposePane *compose;
    DetailsPane *details;
    QDockWidget *composeDock;
    MonitorPane *monitor;
    ProblemsPane *problems;
    LogPane *log;
    QDockWidget *detailsDock;
    QDockWidget *monitorDock;
    QDockWidget *problemsDock;
    QDockWidget *logDock;
    QToolBar *tools;
    ConcurrencyBox *concurrency;
    RunStatus *status;
};

} // namespace volley
