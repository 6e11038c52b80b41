// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/run_manners.h"

#include "presentation/plurals.h"
#include "results/requests_page.h"
#include "run/run_controller.h"

#include <QApplication>

namespace volley {

RunManners::RunManners(const RunController &runs, const RequestsPage &requests, QWidget *window)
    : m_requests(requests)
    , m_window(window)
    , m_notifier(QDBusConnection::sessionBus())
    , m_awake(QDBusConnection::sessionBus())
{
    connect(&runs, &RunController::runBegan, this, [this] {
        m_notifier.withdraw();
        m_awake.hold(tr("Prompts are being sent"));
    });
    connect(&runs, &RunController::runEnded, this, [this](bool stopped, bool halted) {
        m_awake.release();
        if (!m_window->isActiveWindow())
            tellEnd(stopped, halted);
    });
    connect(&m_notifier, &Notifier::activated, this, [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    });
}

void RunManners::tellEnd(bool stopped, bool halted)
{
    QApplication::alert(m_window);
    const StateCounts counts = m_requests.counts();
    const auto good = pluralOf(counts[size_t(RequestState::Succeeded)]);
    const auto failed = pluralOf(counts[size_t(RequestState::Failed)]);
    const QString figures = tr("%Ln succeeded", nullptr, good) + tr(", ", "between counts") +
                            tr("%Ln failed", nullptr, failed);
    m_notifier.show(stopped  ? tr("The run was stopped")
                    : halted ? tr("The run needs you")
                             : tr("The run has ended"),
                    figures);
}

} // namespace volley
