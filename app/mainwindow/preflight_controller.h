// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "targets/plan_watch.h"

#include <QTimer>

namespace volley {

class ComposePane;
class PromptsPage;
class RunController;

/// Joins the look at what a run would send to what is edited, to the compose pane that shows it,
/// and to the Run button. Lives on the GUI thread; owned by its parent.
class PreflightController final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    PreflightController(Workbench &workbench, ComposePane &compose, PromptsPage &prompts,
                        RunController &runs, QObject *parent = nullptr);

    /// Another project is there: what was found is of one that is gone.
    void begin();

public Q_SLOTS:
    /// What would be sent may be another now: looks at it once changes have paused.
    void refresh();

private:
    void look();
    void forget();
    void show(const PlanReport &report);

    ComposePane &m_compose;
    PromptsPage &m_prompts;
    RunController &m_runs;
    PlanWatch m_watch;
    QTimer m_later;
};

} // namespace volley
