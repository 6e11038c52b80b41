// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/preflight_controller.h"

#include "composition/workbench.h"
#include "prompts/prompts_page.h"
#include "run/run_controller.h"
#include "targets/compose_pane.h"
#include "targets/preflight_panel.h"
#include "targets/preflight_words.h"

namespace volley {

namespace {

constexpr std::chrono::milliseconds changePause(300);

} // namespace

PreflightController::PreflightController(Workbench &workbench, ComposePane &compose,
                                         PromptsPage &prompts, RunController &runs, QObject *parent)
    : QObject(parent)
    , m_compose(compose)
    , m_prompts(prompts)
    , m_runs(runs)
    , m_watch(workbench, this)
{
    m_later.setSingleShot(true);
    m_later.setInterval(changePause);
    connect(&m_later, &QTimer::timeout, this, &PreflightController::look);
    connect(&compose, &ComposePane::definitionChanged, this, &PreflightController::refresh);
    connect(&prompts, &PromptsPage::dataChanged, this, &PreflightController::refresh);
    connect(&workbench.prices(), &PriceKeeper::changed, this, &PreflightController::refresh);
    connect(&runs, &RunController::runEnded, this, &PreflightController::refresh);
    connect(&m_watch, &PlanWatch::found, this, &PreflightController::show);
    connect(&m_watch, &PlanWatch::progressed, this, [this](const PlanReport &report, qint64 all) {
        m_compose.preflight().showProgress(report, all);
        m_runs.setEstimate({}); // that of before is of another plan
    });
    connect(&compose.preflight(), &PreflightPanel::rowsAsked, &prompts, &PromptsPage::selectRows);
    connect(&compose.preflight(), &PreflightPanel::budgetAsked, &compose, &ComposePane::editBudget);
    connect(&compose.preflight(), &PreflightPanel::concurrencyAsked, &compose,
            &ComposePane::chooseConcurrency);
}

void PreflightController::begin()
{
    forget();
    refresh();
}

void PreflightController::refresh()
{
    m_watch.stop();
    m_later.start();
}

void PreflightController::look()
{
    const RunSituation &now = m_runs.situation();
    if (now.running || now.starting)
        return; // its end is heard of
    const RunDefinition definition = withoutDisabled(m_compose.definition());
    if (m_prompts.rowCount() > 0 && m_compose.obstacle().isEmpty()) {
        m_watch.look(definition, m_prompts.columns(), m_prompts.rowCount());
        return;
    }
    forget();
}

void PreflightController::forget()
{
    m_watch.stop();
    m_compose.preflight().clear();
    m_runs.setEstimate({});
}

void PreflightController::show(const PlanReport &report)
{
    m_compose.preflight().showReport(report);
    m_runs.setEstimate(planSummary(report));
}

} // namespace volley
