// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/attempt_log.h"
#include "cli/exit_code.h"
#include "cli/options.h"
#include "cli/run_counter.h"
#include "composition/signals.h"
#include "composition/task.h"
#include "composition/workbench.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace volley {

/// The commands that send: run, resume, retry. Begins or goes on, shows progress, heeds signals,
/// exports, sums up. Lives on the main thread of the headless program, for one command.
class RunSession : public QObject
{
    Q_OBJECT
public:
    RunSession(Workbench &workbench, const CliOptions &options);

    /// The whole command; ends with its exit code.
    [[nodiscard]] Task<ExitCode> run();
    [[nodiscard]] Task<ExitCode> resume();
    [[nodiscard]] Task<ExitCode> retry();

private:
    struct Ending
    {
        bool stopped = false;
        bool halted = false;
    };
    /// From an open project with a run that was just begun to the exit code.
    Task<ExitCode> follow(ProjectInfo info);
    Task<Result<ProjectInfo>> importPrompts();
    Task<Result<ProjectInfo>> openPrepared();
    Task<ExitCode> openAndGoOn(QList<RequestState> states, QList<qint64> rows, bool onlyThose);
    Task<ExitCode> conclude(Ending ending);
    Result<void> openLog();
    void connectWorkbench();
    void showProgressLine(const RunStats &stats);
    void sayFailures(const QList<AttemptRecord> &batch) const;
    void sayHalt(int target, const Failure &cause);
    void sayBudget(const BudgetReport &report);
    void sayUnpriced() const;
    void interrupt();
    void drain();
    void storeFailed(const Error &error);
    void storeMended();
    void rescue(const Error &error);
    void giveUp();
    void stopNow();

    Workbench &m_workbench;
    CliOptions m_options;
    QString m_project;
    bool m_projectIsOurs = false; ///< made by this command, and named by nobody
    RunCounter m_counter;
    AttemptLog m_log;
    Signals m_signals;
    QTimer m_drainTimer;
    QElapsedTimer m_elapsed;
    RunDefinition m_definition;
    std::shared_ptr<QPromise<Ending>> m_ended;
    std::optional<Error> m_writeError;
    std::optional<Error> m_lockedOut; ///< by another program, for now
    bool m_rescued = false;           ///< all that was answered is in another project, m_project
    bool m_draining = false;
    bool m_interrupted = false;
    bool m_needsPerson = false;           ///< a target was halted
    std::optional<BudgetReport> m_budget; ///< once it is used up
    bool m_stopping = false;
};

} // namespace volley
