// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run_situation.h"

#include <QIcon>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QPalette;

namespace volley {

class RunController;

/// The actions of a run, enabled and worded as it stands. Lives on the GUI thread; owned by the
/// main window, as are the actions.
class RunActions : public QObject
{
    Q_OBJECT
public:
    RunActions(RunController &controller, QWidget *window);

    [[nodiscard]] QAction *run() const { return m_run; }
    [[nodiscard]] QAction *pause() const { return m_pause; }
    [[nodiscard]] QAction *stop() const { return m_stop; }
    [[nodiscard]] QAction *retryFailed() const { return m_retryFailed; }
    void fill(QMenu &menu) const;
    void setIcons(const QPalette &palette);

private:
    QAction *add(const QString &text, const char *name, const QKeySequence &key,
                 const QString &tip);
    void refresh();
    void refreshRun(const RunSituation &now);
    void refreshPause(const RunSituation &now);

    RunController &m_controller;
    QWidget *m_window;
    QAction *m_run;
    QAction *m_goOn;
    QAction *m_pause;
    QAction *m_stop;
    QAction *m_retryFailed;
    QAction *m_retrySelected;
    QAction *m_cancelSelected;
    QIcon m_pauseIcon;
    QIcon m_runIcon;
};

} // namespace volley
