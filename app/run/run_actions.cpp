// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_actions.h"

#include "presentation/plurals.h"
#include "run/run_controller.h"
#include "widgets/themed_icon.h"

#include <QAction>
#include <QMenu>

namespace volley {

namespace {

/// What hovering says: the words, then the keys.
QString tipOf(const QString &text, const QKeySequence &key)
{
    return key.isEmpty() ? text
                         : RunActions::tr("%1 (%2)", "what it does, its keys")
                               .arg(text, key.toString(QKeySequence::NativeText));
}

void setTip(QAction *action, const QString &text)
{
    action->setToolTip(tipOf(text, action->shortcut()));
}

} // namespace

RunActions::RunActions(RunController &controller, QWidget *window)
    : QObject(window)
    , m_controller(controller)
    , m_window(window)
    , m_run(add(tr("&Run"), "actionRun", QKeySequence(Qt::Key_F5), {}))
    , m_goOn(add(tr("&Continue"), "actionContinue", QKeySequence(Qt::CTRL | Qt::Key_F5), {}))
    , m_pause(add(tr("&Pause"), "actionPause", QKeySequence(Qt::Key_F6), {}))
    , m_stop(add(tr("&Stop"), "actionStop", QKeySequence(Qt::SHIFT | Qt::Key_F5),
                 tr("Cancel what is in flight and send nothing more")))
    , m_retryFailed(
          add(tr("Retry &Failed"), "actionRetryFailed", QKeySequence(Qt::CTRL | Qt::Key_R), {}))
    , m_retrySelected(add(tr("R&etry Selected"), "actionRetrySelected",
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), {}))
    , m_cancelSelected(add(tr("C&ancel Selected"), "actionCancelSelected",
                           QKeySequence(Qt::CTRL | Qt::Key_Delete),
                           tr("Cancel the selected requests, whatever their state")))
{
    connect(m_run, &QAction::triggered, &controller, &RunController::start);
    connect(m_goOn, &QAction::triggered, &controller, &RunController::goOn);
    connect(m_pause, &QAction::triggered, &controller, &RunController::togglePause);
    connect(m_stop, &QAction::triggered, &controller, &RunController::stop);
    connect(m_retryFailed, &QAction::triggered, &controller, &RunController::retryFailed);
    connect(m_retrySelected, &QAction::triggered, &controller, &RunController::retrySelected);
    connect(m_cancelSelected, &QAction::triggered, &controller, &RunController::cancelSelected);
    connect(&controller, &RunController::situationChanged, this, &RunActions::refresh);
    refresh();
}

QAction *RunActions::add(const QString &text, const char *name, const QKeySequence &key,
                         const QString &tip)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    if (!tip.isEmpty())
        setTip(action, tip);
    return action;
}

void RunActions::fill(QMenu &menu) const
{
    menu.addActions({m_run, m_goOn, m_pause, m_stop});
    menu.addSeparator();
    menu.addActions({m_retryFailed, m_retrySelected, m_cancelSelected});
}

void RunActions::setIcons(const QPalette &palette)
{
    m_runIcon = themedIcon(QStringLiteral("run"), palette);
    m_pauseIcon = themedIcon(QStringLiteral("pause"), palette);
    m_run->setIcon(m_runIcon);
    m_stop->setIcon(themedIcon(QStringLiteral("stop"), palette));
    m_retryFailed->setIcon(themedIcon(QStringLiteral("retry"), palette));
    refresh();
}

void RunActions::refresh()
{
    const RunSituation &now = m_controller.situation();
    refreshRun(now);
    refreshPause(now);
    m_goOn->setEnabled(now.canContinue());
    m_stop->setEnabled(now.running && !now.stopping);
    m_stop->setIconText(now.stopping ? tr("Stopping…") : tr("Stop"));
    const qint64 failed = now.failed();
    const bool writable = now.readOnly.isEmpty();
    m_retryFailed->setEnabled(failed > 0 && writable && !now.starting && !now.stopping);
    m_retryFailed->setIconText(failed > 0 ? tr("Retry %Ln failed", nullptr, pluralOf(failed))
                                          : tr("Retry failed"));
    m_retrySelected->setEnabled(now.selected && writable && !now.starting && !now.stopping);
    setTip(m_goOn, writable ? tr("Send what the latest run has left, and what was interrupted")
                            : now.readOnly);
    setTip(m_retryFailed, writable ? tr("Send the failed requests again") : now.readOnly);
    setTip(m_retrySelected, writable ? tr("Send the selected requests again") : now.readOnly);
    m_cancelSelected->setEnabled(now.selected && now.running);
}

void RunActions::refreshRun(const RunSituation &now)
{
    const bool can = !now.running && !now.starting && now.obstacle.isEmpty() && now.requests > 0;
    m_run->setEnabled(can);
    const int count = pluralOf(now.requests);
    QString counted = tr("Run %Ln request(s)", nullptr, count);
    if (!now.estimate.isEmpty())
        counted = tr("%1 (%2)", "run so many requests, what it takes").arg(counted, now.estimate);
    m_run->setIconText(now.starting        ? tr("Starting…")
                       : now.running       ? tr("Running…")
                       : now.requests == 0 ? tr("Run")
                                           : counted);
    m_run->setText(now.requests > 0 ? tr("&Run %Ln Request(s)", nullptr, count) : tr("&Run"));
    setTip(m_run, now.running               ? tr("The run is under way")
                  : now.starting            ? tr("The run is being prepared")
                  : !now.obstacle.isEmpty() ? now.obstacle
                                            : tr("Send the prompts to the targets"));
}

void RunActions::refreshPause(const RunSituation &now)
{
    m_pause->setEnabled(now.running && !now.stopping);
    m_pause->setText(now.paused ? tr("Resu&me") : tr("&Pause"));
    m_pause->setIconText(now.paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(now.paused ? m_runIcon : m_pauseIcon);
    setTip(m_pause, now.paused ? tr("Continue sending")
                               : tr("Send nothing more for now; what is in flight finishes"));
}

} // namespace volley
