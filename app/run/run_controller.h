// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/remedy.h"
#include "domain/standstill.h"
#include "run/run_situation.h"
#include "storage/project_store.h"

#include <QObject>

namespace volley {

class ComposePane;
class RequestTable;
class RequestsPage;
class Workbench;

/// Starts, pauses, stops and repeats runs as the person asks, with the questions that go before.
/// Lives on the GUI thread; owned by the main window.
class RunController : public QObject
{
    Q_OBJECT
public:
    /// All outlive the controller; `window` is what questions stand over.
    RunController(Workbench &workbench, ComposePane &compose, RequestsPage &requests,
                  QWidget *window);
    ~RunController() override;

    [[nodiscard]] const RunSituation &situation() const { return m_situation; }
    /// The run that is shown: the latest one.
    [[nodiscard]] const RunDefinition &runDefinition() const { return m_runDefinition; }
    /// Its requests, as far as they are known.
    [[nodiscard]] const RequestTable &table() const;
    /// Where the compose pane shows this target of the run: switched off ones are left out of runs.
    /// -1 = nowhere.
    [[nodiscard]] int placeOf(int target) const;
    /// That target was edited since the run began.
    [[nodiscard]] bool isEdited(int target) const;

    /// `readOnly` says why nothing can be sent, where the project is only read.
    void setProject(const ProjectInfo &info, const QString &readOnly = {});
    void setRows(qint64 rows);
    /// What a run would take, for its button; empty = not known.
    void setEstimate(const QString &estimate);
    /// An import or a project on its way: no run can start. Empty = nothing.
    void setBusy(const QString &why);

public Q_SLOTS:
    void start();
    void togglePause();
    void pause();
    void stop();
    void stopNow();
    /// What is unfinished, and what was interrupted too.
    void goOn();
    void retryFailed();
    void retrySelected();
    void cancelSelected();
    /// The failed requests of one target; lifts its halt.
    void retryTarget(int target);
    /// These alone, under the definition the run has.
    void retryThese(const QList<qint64> &ordinals);
    /// The key of the target that is shown there was stored or changed.
    void renewKey(int place);
    void setConcurrency(int limit);
    /// Asks that target as the remedy says from here on, and retries these, or all that failed of
    /// it.
    void mendTarget(int target, const volley::Remedy &remedy, const QList<qint64> &failed = {});
    /// And goes on.
    void raiseBudget(const volley::Budget &budget);
    /// The definition was edited.
    void refresh();

Q_SIGNALS:
    void situationChanged();
    /// Before the first updates of a run that was begun anew or gone on with.
    void runBegan(const volley::RunDefinition &definition, qint64 requests, bool anew);
    void runEnded(bool stopped, bool halted);
    /// The latest run has requests left: as stored, after a project was opened or a run ended.
    /// Why is there where its journal tells.
    void unfinishedFound(qint64 unsent, qint64 interrupted, const QList<volley::Standstill> &why);
    void startFailed(const volley::Error &error);
    void concurrencyChanged(int limit);
    /// Nothing to do: a sentence that says why.
    void refused(const QString &text);

private:
    void startNow();
    void takeCounts(const StateCounts &counts);
    void begin(qint64 requests);
    void end(bool stopped, bool halted);
    void lookForUnfinished(bool halted);
    void tellUnfinished(const RunTotals &totals, bool halted, const QList<Standstill> &why);
    void followEdits();
    void continueUnderBudget(const std::function<QFuture<Result<void>>()> &go);
    void watchStart(const QFuture<Result<void>> &future);
    void setStarting(bool starting);
    [[nodiscard]] bool refuseReadOnly();
    [[nodiscard]] QString obstacle() const;

    Workbench &m_workbench;
    ComposePane &m_compose;
    RequestsPage &m_requests;
    QWidget *m_window;
    RunSituation m_situation;
    RunDefinition m_runDefinition;
    std::optional<RunDefinition> m_pending; ///< of a run that is being started
    qint64 m_rows = 0;
    QString m_busy;
    int m_concurrency = 0;
    quint64 m_looks = 0;
};

} // namespace volley
