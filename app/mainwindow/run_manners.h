// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"
#include "desktop/wake_lock.h"

class QWidget;

namespace volley {

class RequestsPage;
class RunController;

/// How a run behaves towards the desktop: while it goes on, the machine stays awake; when it ends
/// and the window is not in front, the desktop says so. Lives on the GUI thread; owned by the main
/// window.
class RunManners final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    RunManners(const RunController &runs, const RequestsPage &requests, QWidget *window);

private:
    void tellEnd(bool stopped, bool halted);

    const RequestsPage &m_requests;
    QWidget *m_window;
    Notifier m_notifier;
    WakeLock m_awake;
};

} // namespace volley
