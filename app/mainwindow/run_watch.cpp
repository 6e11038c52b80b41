// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/run_watch.h"

#include "composition/workbench.h"
#include "mainwindow/preflight_controller.h"
#include "mainwindow/window_layout.h"
#include "monitor/log_pane.h"
#include "monitor/monitor_pane.h"
#include "monitor/run_recorder.h"
#include "presentation/run_log_model.h"
#include "run/run_controller.h"
#include "run/run_status.h"
#include "targets/compose_pane.h"
#include "widgets/left_to_right.h"

namespace volley {

RunWatch::RunWatch(Workbench &workbench, RunController &runs, const WindowLayout &parts)
    : m_recorder(new RunRecorder(workbench, this))
    , m_preflight(
          new PreflightController(workbench, *parts.compose, *parts.prompts, runs, parts.compose))
{
    parts.monitor->bind(*m_recorder);
    parts.log->setModel(m_recorder->log());
    connect(parts.log, &LogPane::appeared, m_recorder, &RunRecorder::load);
    connect(parts.status, &RunStatus::progressChanged, parts.monitor, &MonitorPane::setProgress);
    connect(&runs, &RunController::runBegan, m_recorder,
            [this](const RunDefinition &definition, qint64, bool anew) {
                m_recorder->beginRun(definition, anew);
            });
    connect(&runs, &RunController::runEnded, m_recorder, &RunRecorder::endRun);
    connect(parts.monitor, &MonitorPane::problem, this, &RunWatch::problem);
    connect(parts.monitor, &MonitorPane::saved, this, [this](const QString &path) {
        Q_EMIT done(tr("The charts were saved as %1.").arg(shownPath(path)));
    });
}

void RunWatch::takeProject(const ProjectInfo &info)
{
    m_recorder->setRun(info.runDefinition, info.runId.has_value());
    m_preflight->begin();
}

void RunWatch::note(const QString &text)
{
    m_recorder->log()->addNote(QDateTime::currentMSecsSinceEpoch(), text);
}

} // namespace volley
