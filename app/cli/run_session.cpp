// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_session.h"

#include "base/when_done.h"
#include "cli/console.h"
#include "cli/prompt_inspector.h"
#include "cli/summary.h"
#include "presentation/budget_text.h"
#include "presentation/error_text.h"
#include "presentation/failure_text.h"
#include "presentation/money_text.h"
#include "presentation/remedy_text.h"
#include "providers/price_subject.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

namespace volley {

namespace {

constexpr std::chrono::seconds drainPatience{10};

/// In the data directory, of a name that no other has.
QString ownProjectPath(const QString &word)
{
    const QDir directory(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                         QStringLiteral("/runs"));
    directory.mkpath(QStringLiteral("."));
    const QString stem =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return directory.filePath(QStringLiteral("%1-%2.volley").arg(word, stem));
}

bool isWriteError(ErrorKind kind)
{
    return kind == ErrorKind::FileNotWritable || kind == ErrorKind::DiskFull ||
           kind == ErrorKind::Damaged;
}

ExitCode refuse(const Error &error)
{
    printError(describe(error));
    return isWriteError(error.kind) ? ExitCode::NotWritten : ExitCode::BadInput;
}

/// What is left of a run whose budget is used up, and the command that goes on.
QString goOnText(const BudgetReport &report, const QString &project)
{
    const Budget enough = enoughFor(report);
    QString option;
    switch (report.kind) {
    case BudgetKind::Money:
        option = QStringLiteral("--budget %1").arg(enough.usd.value_or(0));
        break;
    case BudgetKind::Tokens:
        option = QStringLiteral("--budget-tokens %1").arg(enough.tokens.value_or(0));
        break;
    case BudgetKind::Time:
        option = QStringLiteral("--budget-minutes %1").arg(enough.minutes.value_or(0));
        break;
    }
    return QStringLiteral("%1 %2 %3")
        .arg(budgetReachedText(report), budgetMoreText(report),
             RunSession::tr("Go on with: volley resume %1 %2").arg(project, option));
}

Error holdsRun(const QString &project)
{
    Error error;
    error.kind = ErrorKind::AlreadyThere;
    error.subject = project;
    error.detail =
        QStringLiteral("it holds a run already; go on with: volley resume %1").arg(project);
    return error;
}

/// All requests of these rows.
Result<QList<Ordinal>> ordinalsOf(const QList<qint64> &rows, const RunPlan &plan)
{
    QList<Ordinal> ordinals;
    for (const qint64 row : rows) {
        if (row >= plan.rows())
            return fail(ErrorKind::BadValue, QStringLiteral("--rows"),
                        QStringLiteral("the run has %1 rows").arg(plan.rows()));
        for (int target = 0; target < plan.targets(); ++target) {
            for (int repeat = 0; repeat < plan.repeats(); ++repeat)
                ordinals << plan.ordinal({row, target, repeat});
        }
    }
    return ordinals;
}

} // namespace

RunSession::RunSession(Workbench &workbench, const CliOptions &options)
    : m_workbench(workbench)
    , m_options(options)
    , m_ended(std::make_shared<QPromise<Ending>>())
{
    m_ended->start();
    m_drainTimer.setSingleShot(true);
    connectWorkbench();
}

void RunSession::connectWorkbench()
{
    connect(&m_workbench, &Workbench::runStarted, this, [this](qint64 requests) {
        m_counter.begin(requests);
        m_log.setRun(m_definition, requests);
        m_elapsed.start();
        sayUnpriced();
    });
    connect(&m_workbench, &Workbench::updates, this, [this](const QList<RequestUpdate> &batch) {
        for (const RequestUpdate &update : batch)
            m_counter.apply(update);
    });
    connect(&m_workbench, &Workbench::statsChanged, this, &RunSession::showProgressLine);
    connect(&m_workbench, &Workbench::attemptsStarted, &m_log, &AttemptLog::started);
    connect(&m_workbench, &Workbench::attemptsEnded, &m_log, &AttemptLog::ended);
    connect(&m_workbench, &Workbench::attemptsEnded, this, &RunSession::sayFailures);
    connect(&m_workbench, &Workbench::targetHalted, this, &RunSession::sayHalt);
    connect(&m_workbench, &Workbench::budgetReached, this, &RunSession::sayBudget);
    connect(&m_workbench, &Workbench::storeFailed, this, &RunSession::storeFailed);
    connect(&m_workbench.store(), &ProjectStore::stored, this, &RunSession::storeMended);
    connect(&m_workbench, &Workbench::runFinished, this, [this](bool stopped, bool halted) {
        m_ended->addResult(Ending{stopped, halted});
        m_ended->finish();
    });
    connect(&m_workbench.prices(), &PriceKeeper::problem, this,
            [](const Error &error) { printError(describe(error)); });
    connect(&m_signals, &Signals::interrupted, this, &RunSession::interrupt);
    connect(&m_signals, &Signals::terminated, this, &RunSession::stopNow);
    connect(&m_drainTimer, &QTimer::timeout, this, &RunSession::stopNow);
}

Result<void> RunSession::openLog()
{
    return m_options.logFile.isEmpty() ? Result<void>() : m_log.open(m_options.logFile);
}

Task<ExitCode> RunSession::run()
{
    const bool isPrepared = isProjectArgument(m_options);
    m_projectIsOurs = m_options.project.isEmpty() && !isPrepared;
    m_project = isPrepared        ? m_options.arguments.first()
                : m_projectIsOurs ? ownProjectPath(QStringLiteral("run"))
                                  : m_options.project;
    const auto opening = isPrepared ? openPrepared() : importPrompts();
    const auto info = co_await on(this, opening.future());
    if (!info) {
        if (m_projectIsOurs) {
            co_await on(this, m_workbench.store().close());
            QFile::remove(m_project);
        }
        co_return refuse(info.error());
    }
    if (m_projectIsOurs)
        printError(m_project);
    const RunDefinition kept = std::exchange(m_definition, withoutDisabled(m_definition));
    if (const auto begun = co_await on(this, m_workbench.startRun(kept)); !begun)
        co_return refuse(begun.error());
    co_return co_await on(this, follow(*info));
}

Task<Result<ProjectInfo>> RunSession::importPrompts()
{
    if (const auto opened = openLog(); !opened)
        co_return unexpected(opened.error());
    auto info = co_await on(this, m_workbench.openProject(m_project, OpenMode::CreateOrOpen));
    if (!info)
        co_return info;
    if (info->runId)
        co_return unexpected(holdsRun(m_project));
    const auto report =
        co_await on(this, m_workbench.importFile(m_options.arguments.first(), m_options.import));
    if (!report)
        co_return unexpected(report.error());
    const auto definition = completeDefinition(m_options, report->columns);
    if (!definition)
        co_return unexpected(definition.error());
    m_definition = *definition;
    co_return co_await on(this, m_workbench.store().info());
}

/// A project whose prompts and targets are set up, for its first run.
Task<Result<ProjectInfo>> RunSession::openPrepared()
{
    if (const auto opened = openLog(); !opened)
        co_return unexpected(opened.error());
    auto info = co_await on(this, m_workbench.openProject(m_project, OpenMode::Open));
    if (!info)
        co_return info;
    if (info->runId)
        co_return unexpected(holdsRun(m_project));
    m_definition = info->definition;
    m_options.limits.amend(m_definition);
    for (Target &target : m_definition.targets)
        m_options.limits.apply(target);
    co_return info;
}

Task<ExitCode> RunSession::resume()
{
    QList<RequestState> states;
    if (m_options.retryInterrupted)
        states << RequestState::Interrupted;
    co_return co_await on(this, openAndGoOn(states, {}, false));
}

Task<ExitCode> RunSession::retry()
{
    QList<RequestState> states = m_options.retryStates;
    if (states.isEmpty() && m_options.retryRows.isEmpty())
        states << RequestState::Failed;
    co_return co_await on(this, openAndGoOn(states, m_options.retryRows, true));
}

Task<ExitCode> RunSession::openAndGoOn(QList<RequestState> states, QList<qint64> rows,
                                       bool onlyThose)
{
    m_project = m_options.arguments.first();
    if (const auto opened = openLog(); !opened)
        co_return refuse(opened.error());
    const auto info = co_await on(this, m_workbench.openProject(m_project, OpenMode::Open));
    if (!info)
        co_return refuse(info.error());
    if (info->afterCrash) {
        if (const auto sound = co_await on(this, m_workbench.store().check()); !sound)
            co_return refuse(sound.error());
    }
    m_definition = info->runDefinition;
    static_cast<void>(m_options.limits.amend(m_definition));
    const RunPlan plan(info->runRows, int(m_definition.targets.size()), m_definition.repeats);
    const auto ordinals = ordinalsOf(rows, plan);
    if (!ordinals)
        co_return refuse(ordinals.error());
    // Not as a conditional expression within co_await: GCC 12 evaluates its operands wrongly there.
    QFuture<Result<void>> going;
    if (onlyThose)
        going = m_workbench.retryOnly(states, *ordinals, m_options.limits);
    else
        going = m_workbench.continueRun(states, *ordinals, m_options.limits);
    if (const auto begun = co_await on(this, going); !begun)
        co_return refuse(begun.error());
    co_return co_await on(this, follow(*info));
}

Task<ExitCode> RunSession::follow(ProjectInfo info)
{
    m_project = info.path;
    const Ending ending = co_await on(this, m_ended->future());
    co_return co_await on(this, conclude(ending));
}

Task<ExitCode> RunSession::conclude(Ending ending)
{
    if (!m_options.quiet && errorIsTerminal())
        showProgress({});
    if (m_writeError) {
        printError(describe(*m_writeError));
        if (m_rescued)
            printError(tr("What was answered is saved in %1; go on with: volley resume %1")
                           .arg(m_project));
        co_return ExitCode::NotWritten;
    }
    if (!m_options.out.isEmpty()) {
        const auto written =
            co_await on(this, m_workbench.exportResults(m_options.out, m_options.exporting));
        if (!written) {
            printError(describe(written.error()));
            co_return ExitCode::NotWritten;
        }
    }
    const auto totals = co_await on(this, m_workbench.store().totals());
    if (!totals)
        co_return refuse(totals.error());
    if (m_options.json)
        printOut(summaryJson(m_project, *totals));
    else if (!m_options.quiet)
        printError(summaryText(m_project, *totals));
    if (m_budget && !m_options.quiet)
        printError(goOnText(*m_budget, m_project));
    if (m_interrupted)
        co_return ExitCode::Interrupted;
    if (ending.halted || m_needsPerson)
        co_return ExitCode::NeedsPerson;
    const bool allSucceeded = totals->byState[size_t(RequestState::Succeeded)] == totals->requests;
    co_return allSucceeded ? ExitCode::Success : ExitCode::SomeFailed;
}

void RunSession::showProgressLine(const RunStats &stats)
{
    if (m_draining && stats.inFlight == 0)
        stopNow();
    if (m_options.quiet || m_options.json || !errorIsTerminal())
        return;
    const double seconds = std::max<double>(0.001, double(m_elapsed.elapsed()) / 1000.0);
    showProgress(
        tr("%1/%2 done · %3 failed · %4 in flight · %5 req/s%6%7")
            .arg(m_counter.finished())
            .arg(m_counter.requests())
            .arg(m_counter.count(RequestState::Failed))
            .arg(stats.inFlight)
            .arg(double(m_counter.finished()) / seconds, 0, 'f', 1)
            .arg(stats.costUsd > 0 ? tr(" · %1").arg(moneyText(stats.costUsd, stats.costIsEstimate))
                                   : QString())
            .arg(m_interrupted ? tr(" · finishing those in flight, Ctrl+C again stops at once")
                               : QString()));
}

void RunSession::sayFailures(const QList<AttemptRecord> &batch) const
{
    if (!m_options.verbose)
        return;
    for (const AttemptRecord &record : batch) {
        if (!record.failure)
            continue;
        QString line = tr("request %1, attempt %2: %3")
                           .arg(record.ordinal + 1)
                           .arg(record.attempt)
                           .arg(failureSummary(*record.failure));
        if (record.retryDelayMs)
            line += tr("; again in %1 s").arg(double(*record.retryDelayMs) / 1000.0, 0, 'f', 1);
        printError(line);
    }
}

void RunSession::sayHalt(int target, const Failure &cause)
{
    m_needsPerson = true;
    const Target halted = m_definition.targets.value(target);
    const Remedy remedy = remedyFor(cause, halted);
    QString advice = remedyAdvice(remedy, cause, QDateTime::currentMSecsSinceEpoch());
    if (remedy.kind == Remedy::Kind::UseParameterInstead)
        advice += QLatin1Char('\n') +
                  tr("Go on with: volley retry %1 --failed --max-tokens-field %2, then volley "
                     "resume %1")
                      .arg(m_project, remedy.instead);
    printError(QStringLiteral("\n%1: %2\n%3").arg(halted.label(), failureLine(cause), advice));
}

// At once when it is reached, and with what is left when nothing is in flight any more.
void RunSession::sayBudget(const BudgetReport &report)
{
    const bool isNew = !m_budget;
    m_budget = report;
    if (isNew && report.inFlight > 0)
        printError(QLatin1Char('\n') + budgetReachedText(report) + QLatin1Char(' ') +
                   tr("What is in flight finishes; nothing more is sent."));
}

/// A budget in money holds nothing back whose price nobody knows.
void RunSession::sayUnpriced() const
{
    if (!m_definition.budget.usd && !m_options.limits.budget.usd)
        return;
    for (const Target &target : m_definition.targets) {
        const Tariff tariff = m_workbench.prices().shelf().book.find(priceSubject(target));
        if (tariff.source == PriceSource::Unknown)
            printError(tr("No price is known for %1: --budget does not count what it costs, unless "
                          "the server says it. Set one with: volley prices set")
                           .arg(target.label()));
    }
}

void RunSession::interrupt()
{
    if (m_interrupted) {
        stopNow();
        return;
    }
    m_interrupted = true;
    drain();
}

void RunSession::drain()
{
    m_draining = true;
    m_workbench.pause();
    m_drainTimer.start(drainPatience);
}

/// What another program has locked will be free again some time: the writer tries until then, and
/// nothing new is sent before that.
void RunSession::storeFailed(const Error &error)
{
    if (error.kind != ErrorKind::Locked || m_interrupted) {
        rescue(error);
        return;
    }
    m_lockedOut = error;
    printError(tr("%1 Nothing new is sent until it can be written; answers wait in memory.")
                   .arg(describe(error)));
}

void RunSession::storeMended()
{
    if (std::exchange(m_lockedOut, std::nullopt))
        printError(tr("%1 can be written again; the run goes on.").arg(m_project));
}

/// Headless, nobody can make room and say so: what was answered goes to the data directory, and the
/// run ends there.
void RunSession::rescue(const Error &error)
{
    if (!m_writeError) {
        m_writeError = error;
        whenDone(m_workbench.store().moveTo(ownProjectPath(QStringLiteral("rescued"))), this,
                 [this](const Result<ProjectInfo> &moved) {
                     if (!moved) {
                         printError(describe(moved.error()));
                         giveUp();
                         return;
                     }
                     m_rescued = true;
                     m_project = moved->path;
                     drain();
                 });
    } else if (m_rescued) { // nor can it be written there
        giveUp();
    }
}

void RunSession::giveUp()
{
    if (m_ended->future().isFinished())
        return;
    m_rescued = false;
    m_ended->addResult(Ending{true, false});
    m_ended->finish();
}

void RunSession::stopNow()
{
    m_interrupted = true;
    if (std::exchange(m_stopping, true))
        return;
    m_drainTimer.stop();
    // Who ends the program does not wait for another one.
    if (m_lockedOut)
        rescue(*m_lockedOut);
    if (m_workbench.isRunning())
        m_workbench.stop();
    else if (!m_ended->future().isFinished()) {
        m_ended->addResult(Ending{true, false});
        m_ended->finish();
    }
}

} // namespace volley
