// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_controller.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "domain/standstill.h"
#include "domain/target_limits.h"
#include "presentation/plurals.h"
#include "presentation/problems.h"
#include "presentation/request_table_model.h"
#include "results/requests_page.h"
#include "run/chosen_requests.h"
#include "run/question.h"
#include "targets/compose_pane.h"

#include <QTimer>

namespace volley {

namespace {

int widest(const RunDefinition &definition)
{
    int most = 1;
    for (const Target &target : definition.targets)
        most = std::max(most, target.concurrency);
    return most;
}

} // namespace

RunController::RunController(Workbench &workbench, ComposePane &compose, RequestsPage &requests,
                             QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_compose(compose)
    , m_requests(requests)
    , m_window(window)
{
    connect(&workbench, &Workbench::runStarted, this, &RunController::begin);
    connect(&workbench, &Workbench::runFinished, this, &RunController::end);
    connect(&workbench, &Workbench::retryFailed, this, &RunController::startFailed);
    connect(&compose, &ComposePane::definitionChanged, this, &RunController::refresh);
    connect(&requests, &RequestsPage::countsChanged, this, &RunController::takeCounts);
    connect(&requests, &RequestsPage::selectionChanged, this, [this] {
        const bool selected = m_requests.hasSelection();
        if (std::exchange(m_situation.selected, selected) != selected)
            Q_EMIT situationChanged();
    });
}

RunController::~RunController() = default;

int RunController::placeOf(int target) const
{
    if (target < 0 || target >= m_runDefinition.targets.size())
        return -1;
    return volley::placeOf(m_runDefinition.targets.at(target), target,
                           m_compose.definition().targets);
}

bool RunController::isEdited(int target) const
{
    const int place = placeOf(target);
    return place < 0 || !asksTheSame(m_runDefinition.targets.at(target),
                                     m_compose.definition().targets.at(place));
}

const RequestTable &RunController::table() const
{
    return m_requests.model().table();
}

void RunController::setProject(const ProjectInfo &info, const QString &readOnly)
{
    m_runDefinition = info.runDefinition;
    m_rows = info.rows;
    m_situation = {};
    m_situation.readOnly = readOnly;
    m_situation.hasRun = info.runId.has_value();
    m_concurrency = widest(withoutDisabled(m_compose.definition()));
    Q_EMIT concurrencyChanged(m_concurrency);
    refresh();
    if (m_situation.hasRun)
        lookForUnfinished(false);
}

void RunController::setEstimate(const QString &estimate)
{
    if (m_situation.estimate == estimate)
        return;
    m_situation.estimate = estimate;
    Q_EMIT situationChanged();
}

void RunController::setRows(qint64 rows)
{
    m_rows = rows;
    refresh();
}

void RunController::setBusy(const QString &why)
{
    m_busy = why;
    refresh();
}

void RunController::refresh()
{
    const RunDefinition definition = withoutDisabled(m_compose.definition());
    const qint64 rows = definition.rowLimit > 0 ? std::min(m_rows, definition.rowLimit) : m_rows;
    m_situation.requests =
        RunPlan(rows, int(definition.targets.size()), definition.repeats).requests();
    m_situation.obstacle = obstacle();
    m_situation.running = m_workbench.isRunning();
    if (m_situation.running)
        followEdits();
    // What the table was told last it says a little later.
    if (m_situation.running)
        m_situation.counts = m_requests.counts();
    if (const int now = widest(definition); !m_situation.running && now != m_concurrency) {
        m_concurrency = now;
        Q_EMIT concurrencyChanged(now);
    }
    Q_EMIT situationChanged();
}

// Budget and limits act at once. A run that was gone on with has its own old ones; what the pane
// shows is what holds.
void RunController::followEdits()
{
    const RunDefinition shown = m_compose.definition();
    if (m_runDefinition.budget != shown.budget) {
        m_runDefinition.budget = shown.budget;
        m_workbench.setBudget(shown.budget);
    }
    for (int i = 0; i < int(m_runDefinition.targets.size()); ++i) {
        if (isEdited(i))
            continue;
        Target &ran = m_runDefinition.targets[i];
        const Target limited = withLimitsOf(ran, shown.targets.at(placeOf(i)));
        if (limited == ran)
            continue;
        ran = limited;
        m_workbench.changeTarget(i, limited);
    }
}

/// A run that is gone on with is under the budget that the pane shows from its first request on.
void RunController::continueUnderBudget(const std::function<QFuture<Result<void>>()> &go)
{
    const Budget shown = m_compose.definition().budget;
    if (m_runDefinition.budget == shown) {
        watchStart(go());
        return;
    }
    m_runDefinition.budget = shown;
    setStarting(true);
    whenDone(m_workbench.setBudget(shown), this,
             [this, go](const Result<void> &) { watchStart(go()); });
}

QString RunController::obstacle() const
{
    if (!m_busy.isEmpty())
        return m_busy;
    if (!m_situation.readOnly.isEmpty())
        return m_situation.readOnly;
    if (m_rows == 0)
        return tr("Nothing to run yet: paste or import prompts");
    return m_compose.obstacle();
}

// ---- what the person asks for -----------------------------------------------------------------

void RunController::start()
{
    if (m_situation.running || m_situation.starting || m_situation.requests == 0 ||
        !m_situation.obstacle.isEmpty())
        return;
    const qint64 done = doneCount(m_situation.counts);
    if (!m_situation.hasRun || done == 0) {
        startNow();
        return;
    }
    Question question;
    question.name = QStringLiteral("runAgainQuestion");
    question.title = tr("New run");
    question.text =
        tr("Send %Ln request(s) in a new run?", nullptr, pluralOf(m_situation.requests));
    question.explanation =
        tr("The results of the earlier run stay in the project file, but the window and exports "
           "show the latest run only.");
    question.answers.append({QStringLiteral("runAgain"), tr("Start New Run"),
                             QMessageBox::AcceptRole, [this] { startNow(); }});
    if (m_situation.canContinue())
        question.answers.append({QStringLiteral("continueInstead"), tr("Continue the Earlier Run"),
                                 QMessageBox::ActionRole, [this] { goOn(); }});
    if (m_situation.failed() > 0)
        question.answers.append({QStringLiteral("retryFailedInstead"), tr("Retry Failed Only"),
                                 QMessageBox::ActionRole, [this] { retryFailed(); }});
    question.answers.append({QStringLiteral("cancel"), tr("Cancel"), QMessageBox::RejectRole, {}});
    ask(m_window, question);
}

void RunController::startNow()
{
    const RunDefinition definition = m_compose.definition();
    m_pending = withoutDisabled(definition);
    watchStart(m_workbench.startRun(definition));
}

void RunController::togglePause()
{
    if (!m_situation.running)
        return;
    if (m_situation.paused) {
        m_workbench.resume();
        m_situation.paused = false;
        Q_EMIT situationChanged();
    } else {
        pause();
    }
}

void RunController::pause()
{
    m_workbench.pause();
    m_situation.paused = true;
    Q_EMIT situationChanged();
}

void RunController::stop()
{
    if (!m_situation.running || m_situation.stopping)
        return;
    const qint64 inFlight = inFlightCount(m_requests.counts());
    if (inFlight == 0) {
        stopNow();
        return;
    }
    Question question;
    question.name = QStringLiteral("stopQuestion");
    question.title = tr("Stop the run");
    question.icon = QMessageBox::Warning;
    question.text =
        tr("Stop now and cancel %Ln request(s) in flight?", nullptr, pluralOf(inFlight));
    question.explanation =
        tr("The provider may bill what it has begun. What was not sent yet stays queued, and the "
           "run can be continued later. “Pause” lets those in flight finish.");
    question.answers = {
        {QStringLiteral("stopNow"), tr("Stop Now"), QMessageBox::DestructiveRole,
         [this] { stopNow(); }},
        {QStringLiteral("pauseInstead"), tr("Pause Instead"), QMessageBox::ActionRole,
         [this] {
             if (m_situation.running)
                 pause();
         }},
        {QStringLiteral("keepRunning"), tr("Keep Running"), QMessageBox::RejectRole, {}},
    };
    ask(m_window, question);
}

void RunController::stopNow()
{
    if (!m_situation.running)
        return;
    m_situation.stopping = true;
    m_workbench.stop();
    Q_EMIT situationChanged();
}

// A key or a notice from before may lead here.
bool RunController::refuseReadOnly()
{
    if (m_situation.readOnly.isEmpty())
        return false;
    Q_EMIT refused(m_situation.readOnly);
    return true;
}

void RunController::goOn()
{
    if (refuseReadOnly())
        return;
    if (!m_situation.running && !m_situation.starting)
        continueUnderBudget(
            [this] { return m_workbench.continueRun({RequestState::Interrupted}); });
}

void RunController::retryFailed()
{
    if (m_situation.failed() == 0 || refuseReadOnly())
        return;
    if (m_situation.running)
        m_workbench.retry(failedOrdinals(table()));
    else if (!m_situation.starting)
        continueUnderBudget([this] { return m_workbench.retryOnly({RequestState::Failed}, {}); });
}

void RunController::retrySelected()
{
    if (refuseReadOnly())
        return;
    const QList<qint64> ordinals = selectedOrdinals(table(), m_requests.selectedOrdinals(), true);
    if (ordinals.isEmpty())
        Q_EMIT refused(
            tr("None of the selected requests has ended, so there is nothing to retry."));
    else if (m_situation.running)
        m_workbench.retry(ordinals);
    else if (!m_situation.starting)
        continueUnderBudget([this, ordinals] { return m_workbench.retryOnly({}, ordinals); });
}

void RunController::cancelSelected()
{
    const QList<qint64> ordinals = selectedOrdinals(table(), m_requests.selectedOrdinals(), false);
    if (ordinals.isEmpty())
        Q_EMIT refused(tr("All of the selected requests have ended already."));
    else
        m_workbench.cancel(ordinals);
}

void RunController::retryTarget(int target)
{
    if (refuseReadOnly())
        return;
    // A run keeps the targets it was started with: an edited one takes a new run.
    if (isEdited(target) && !m_situation.running) {
        start();
        return;
    }
    const QList<qint64> ordinals = failedOrdinals(table(), target);
    if (m_situation.running) {
        m_workbench.renewKey(target);
        if (!ordinals.isEmpty())
            m_workbench.retry(ordinals);
    } else if (!m_situation.starting) {
        continueUnderBudget([this, ordinals] { return m_workbench.continueRun({}, ordinals); });
    }
}

void RunController::retryThese(const QList<qint64> &ordinals)
{
    if (ordinals.isEmpty() || m_situation.starting || refuseReadOnly())
        return;
    if (m_situation.running)
        m_workbench.retry(ordinals);
    else
        continueUnderBudget([this, ordinals] { return m_workbench.retryOnly({}, ordinals); });
}

void RunController::mendTarget(int target, const Remedy &remedy, const QList<qint64> &failed)
{
    if (target < 0 || target >= m_runDefinition.targets.size() || m_situation.starting ||
        refuseReadOnly())
        return;
    const auto better = mended(m_runDefinition.targets.at(target), remedy);
    if (!better)
        return;
    const QList<Target> shown = m_compose.definition().targets;
    const bool isShown = !isEdited(target);
    const int place = placeOf(target);
    m_runDefinition.targets[target] = *better;
    const auto kept = m_workbench.changeTarget(target, *better);
    if (isShown) // both alike, so that the next run asks so, too
        m_compose.replaceTarget(place, mended(shown.at(place), remedy).value_or(*better));
    const QList<qint64> ordinals = failed.isEmpty() ? failedOrdinals(table(), target) : failed;
    if (m_situation.running) {
        m_workbench.retry(ordinals);
        return;
    }
    setStarting(true);
    whenDone(kept, this, [this, ordinals](const Result<void> &result) {
        if (result) {
            continueUnderBudget([this, ordinals] { return m_workbench.continueRun({}, ordinals); });
            return;
        }
        setStarting(false);
        Q_EMIT startFailed(result.error());
    });
}

void RunController::raiseBudget(const Budget &budget)
{
    if (refuseReadOnly())
        return;
    m_compose.setBudget(budget); // acts by itself while a run goes on
    goOn();
}

void RunController::renewKey(int place)
{
    for (int target = 0; target < int(m_runDefinition.targets.size()); ++target) {
        if (placeOf(target) == place)
            m_workbench.renewKey(target);
    }
}

void RunController::setConcurrency(int limit)
{
    m_concurrency = limit;
    m_compose.setConcurrency(limit);
    if (m_situation.running)
        m_workbench.setConcurrency(-1, limit);
}

// ---- what happens -----------------------------------------------------------------------------

void RunController::watchStart(const QFuture<Result<void>> &future)
{
    // It may have begun within the call.
    if (!m_situation.running)
        setStarting(true);
    whenDone(future, this, [this](const Result<void> &result) {
        m_pending.reset();
        setStarting(false);
        if (!result)
            Q_EMIT startFailed(result.error());
    });
}

void RunController::setStarting(bool starting)
{
    m_situation.starting = starting;
    Q_EMIT situationChanged();
}

void RunController::begin(qint64 requests)
{
    ++m_looks;
    const bool anew = m_pending.has_value();
    if (anew)
        m_runDefinition = *std::exchange(m_pending, std::nullopt);
    m_situation.running = true;
    m_situation.hasRun = true;
    m_situation.starting = m_situation.stopping = m_situation.paused = false;
    Q_EMIT runBegan(m_runDefinition, requests, anew);
    // A run gone on with has its own old number; what the control shows is what holds. The run is
    // handed to the engine after this signal, so this comes behind it.
    if (!anew && m_concurrency != widest(m_runDefinition)) {
        QTimer::singleShot(0, this, [this] {
            if (m_situation.running)
                m_workbench.setConcurrency(-1, m_concurrency);
        });
    }
    refresh();
}

void RunController::end(bool stopped, bool halted)
{
    m_situation.running = m_situation.stopping = m_situation.paused = false;
    withdraw(m_window, QStringLiteral("stopQuestion"));
    m_situation.counts = m_requests.counts();
    refresh();
    Q_EMIT runEnded(stopped, halted);
    lookForUnfinished(halted);
}

// The table's counts lag behind by a tick, and a table that is still loading shows all as queued.
void RunController::lookForUnfinished(bool halted)
{
    const quint64 look = ++m_looks;
    const auto isOld = [this, look] { return look != m_looks || m_situation.running; };
    whenDone(m_workbench.store().limitChanges(), this,
             [this, halted, isOld](const Result<QList<LimitChange>> &journal) {
                 if (isOld())
                     return;
                 const auto why = standstillsAfter(journal ? *journal : QList<LimitChange>());
                 m_requests.setLanes(lanesAt(why, int(m_runDefinition.targets.size())));
                 whenDone(m_workbench.store().totals(), this,
                          [this, halted, isOld, why](const Result<RunTotals> &totals) {
                              if (!isOld() && totals)
                                  tellUnfinished(*totals, halted, why);
                          });
             });
}

void RunController::tellUnfinished(const RunTotals &totals, bool halted,
                                   const QList<Standstill> &why)
{
    m_situation.counts = totals.byState;
    Q_EMIT situationChanged();
    if (!halted && m_situation.canContinue())
        Q_EMIT unfinishedFound(m_situation.unsent(), m_situation.interrupted(), why);
}

void RunController::takeCounts(const StateCounts &counts)
{
    m_situation.counts = counts;
    Q_EMIT situationChanged();
}

} // namespace volley
