// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QSettings;
class QTabWidget;

namespace volley {

class DetailsPane;
class RequestsPage;

/// Remembers the window's place, docks, tab, table columns and form of answers from one start to
/// the next. Lives on the GUI thread; part of the main window.
class WindowMemory
{
public:
    /// All outlive the object.
    WindowMemory(QSettings &settings, QMainWindow &window, QTabWidget &tabs, RequestsPage &requests,
                 DetailsPane &details);

    /// False where nothing is remembered.
    bool restore();
    void save();

private:
    QSettings &m_settings;
    QMainWindow &m_window;
    QTabWidget &m_tabs;
    RequestsPage &m_requests;
    DetailsPane &m_details;
};

} // namespace volley
