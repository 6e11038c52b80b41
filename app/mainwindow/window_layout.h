// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;
class QMainWindow;
class QTabWidget;
class QToolBar;

namespace volley {

class BannerStack;
class ComposePane;
class ConcurrencyBox;
class DetailsPane;
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
    void showTab(bool requestsTab);

    BannerStack *banners;
    QTabWidget *tabs;
    PromptsPage *prompts;
    RequestsPage *requests;
    ComposePane *compose;
    DetailsPane *details;
    QDockWidget *composeDock;
    QDockWidget *detailsDock;
    QToolBar *tools;
    ConcurrencyBox *concurrency;
    RunStatus *status;
};

} // namespace volley
