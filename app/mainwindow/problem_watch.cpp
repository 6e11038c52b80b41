// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/problem_watch.h"

#include "domain/target_labels.h"
#include "mainwindow/window_layout.h"
#include "monitor/problems_pane.h"
#include "presentation/number_text.h"
#include "presentation/request_table_model.h"
#include "results/requests_page.h"
#include "run/run_controller.h"
#include "targets/compose_pane.h"

#include <QDockWidget>
#include <QTabWidget>

namespace volley {

namespace {

constexpr std::chrono::milliseconds pauseBetweenLooks(500);

} // namespace

ProblemWatch::ProblemWatch(RunController &runs, const WindowLayout &parts)
    : m_runs(runs)
    , m_parts(parts)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseBetweenLooks);
    ProblemsPane *pane = parts.problems;
    RequestsPage *requests = parts.requests;
    connect(&m_timer, &QTimer::timeout, this, &ProblemWatch::look);
    connect(requests, &RequestsPage::countsChanged, this, &ProblemWatch::lookSoon);
    connect(&runs, &RunController::situationChanged, this, &ProblemWatch::lookSoon);
    connect(pane, &ProblemsPane::appeared, this, &ProblemWatch::look);
    const auto these = [requests](const Problem &problem) {
        return ordinalsOf(problem, requests->model().table());
    };
    connect(pane, &ProblemsPane::retryWanted, this,
            [this, these](const Problem &problem) { m_runs.retryThese(these(problem)); });
    connect(pane, &ProblemsPane::mendWanted, this, [this, these](const Problem &problem) {
        m_runs.mendTarget(problem.target, problem.remedy, these(problem));
    });
    connect(pane, &ProblemsPane::showWanted, this, [this, these](const Problem &problem) {
        const QList<Ordinal> failed = these(problem);
        m_parts.tabs->setCurrentWidget(m_parts.requests);
        m_parts.requests->showStates({RequestState::Failed});
        if (!failed.isEmpty())
            m_parts.requests->selectOrdinal(failed.first());
    });
    connect(pane, &ProblemsPane::keyWanted, this,
            [this](int target) { m_parts.compose->editKey(m_runs.placeOf(target)); });
    connect(pane, &ProblemsPane::editWanted, this, &ProblemWatch::editWanted);
}

void ProblemWatch::lookSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void ProblemWatch::look()
{
    const RunDefinition &run = m_runs.runDefinition();
    const QList<Problem> problems = problemsOf(m_parts.requests->model().table(), run);
    qint64 failed = 0;
    for (const Problem &problem : problems)
        failed += problem.count;
    m_parts.problemsDock->setWindowTitle(failed > 0 ? tr("Problems (%1)").arg(countText(failed))
                                                    : tr("Problems"));
    if (!m_parts.problems->isVisible())
        return;
    const RunSituation &now = m_runs.situation();
    m_parts.problems->setObstacle(now.starting ? tr("The run is being prepared") : now.readOnly);
    m_parts.problems->setProblems(problems, labelsOf(run.targets));
}

} // namespace volley
