// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_memory.h"

#include "results/details_pane.h"
#include "results/requests_page.h"

#include <QMainWindow>
#include <QSettings>
#include <QTabWidget>

namespace volley {

namespace {

// Raised when docks or tool bars come, go or move, so that an old arrangement is not forced on
// them.
constexpr int arrangementVersion = 4;

} // namespace

WindowMemory::WindowMemory(QSettings &settings, QMainWindow &window, QTabWidget &tabs,
                           RequestsPage &requests, DetailsPane &details)
    : m_settings(settings)
    , m_window(window)
    , m_tabs(tabs)
    , m_requests(requests)
    , m_details(details)
{}

bool WindowMemory::restore()
{
    const bool known =
        m_window.restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    const bool arranged = m_window.restoreState(
        m_settings.value(QStringLiteral("window/arrangement")).toByteArray(), arrangementVersion);
    const int tab = m_settings.value(QStringLiteral("window/tab"), 0).toInt();
    if (m_tabs.isTabVisible(tab)) // the project may have nothing to compare
        m_tabs.setCurrentIndex(tab);
    m_requests.restoreState(m_settings.value(QStringLiteral("window/requests")).toByteArray());
    m_details.setAnswerForm(
        textFormOf(m_settings.value(QStringLiteral("window/answerForm")).toString()));
    return known && arranged;
}

void WindowMemory::save()
{
    m_settings.setValue(QStringLiteral("window/geometry"), m_window.saveGeometry());
    m_settings.setValue(QStringLiteral("window/arrangement"),
                        m_window.saveState(arrangementVersion));
    m_settings.setValue(QStringLiteral("window/tab"), m_tabs.currentIndex());
    m_settings.setValue(QStringLiteral("window/requests"), m_requests.saveState());
    m_settings.setValue(QStringLiteral("window/answerForm"), textFormName(m_details.answerForm()));
    m_settings.sync();
}

} // namespace volley
