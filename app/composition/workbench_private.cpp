// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workbench_private.h"

#include "base/scratch.h"
#include "base/when_done.h"
#include "composition/continuation.h"
#include "domain/prompt_maker.h"
#include "domain/run_limits.h"
#include "exchange/wide_layout.h"
#include "http/url_rules.h"
#include "presentation/error_text.h"
#include "providers/key_place.h"
#include "providers/price_subject.h"
#include "providers/provider.h"
#include "secrets/keychain_store.h"

#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>
#include <QThreadPool>
#include <QtConcurrent>

namespace volley {

namespace {

/// What would begin and then could not be written is not begun.
Result<void> checkWritable(const ProjectInfo &info)
{
    if (info.readOnly)
        return fail(ErrorKind::FileNotWritable, info.path,
                    Workbench::tr("it is open for reading only"));
    return {};
}

// Engine and transport name the demo provider in memory; nobody stores its address, for the port is
// another each time.
bool isBundledDemo(const Target &target)
{
    return target.provider == QLatin1String("demo") && target.baseUrl.isEmpty();
}

Result<void> checkTarget(const Target &target, const RunDefinition &definition)
{
    if (auto good = checkSupport(target); !good)
        return good;
    const Provider *adapter = adapterOf(target);
    if (adapter && !definition.imagesColumn.isEmpty() &&
        adapter->settingSupport(target).images.most == 0)
        return fail(ErrorKind::BadValue, target.label(), Workbench::tr("it takes no images"));
    if (effectiveBaseUrl(target).isEmpty() && !isBundledDemo(target))
        return fail(ErrorKind::MissingValue, Workbench::tr("base URL"), target.label());
    return validate(target);
}

/// Where people run servers on their own machine.
QList<Target> usualLocalTargets()
{
    QList<Target> targets;
    for (const ProviderInfo &info : providerTable()) {
        Target target;
        target.provider = info.id;
        if (info.isLocal)
            targets << target;
    }
    return targets;
}

Result<ImportReport> readInto(const QString &path, const ImportOptions &options,
                              const RowBlockSink &sink)
{
    if (path != QLatin1String("-"))
        return importFile(path, options, sink);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::FileNotReadable, QStringLiteral("standard input"),
                    input.errorString());
    return importDevice(input, QStringLiteral("standard input"), options, sink);
}

} // namespace

Workbench::Private::Private(Workbench *workbench, const WorkbenchOptions &options)
    : q(workbench)
    , keychain(options.keychain ? options.keychain : std::make_shared<KeychainStore>())
    , keys(*keychain, options.environment)
    , prices(options.priceFolder)
    , demo(options.demo)
    , localTargets(options.localTargets.value_or(usualLocalTargets()))
    , store(options.store)
    , engine(std::make_unique<EngineHost>(
          options.transport, options.seed ? options.seed : QRandomGenerator::global()->generate64(),
          [this](RunEngine &runEngine) { connectEngine(runEngine); }))
{
    QObject::connect(&store, &ProjectStore::writeFailed, q, &Workbench::storeFailed);
    QThreadPool::globalInstance()->start([] { removeLeftovers(); });
}

// Runs on the engine thread; every receiver lives on the main thread, so that all calls are queued.
// Records and acknowledgements go straight between engine and store: what the window does must not
// hold up a run.
void Workbench::Private::connectEngine(RunEngine &runEngine)
{
    QObject::connect(&runEngine, &RunEngine::updates, q, &Workbench::updates);
    QObject::connect(&runEngine, &RunEngine::lanesChanged, q,
                     [this](const QList<LaneStatus> &told) {
                         lanes = told;
                         Q_EMIT q->lanesChanged(lanes);
                     });
    QObject::connect(&runEngine, &RunEngine::streamed, q, &Workbench::streamed);
    QObject::connect(&runEngine, &RunEngine::targetHalted, q, &Workbench::targetHalted);
    QObject::connect(&runEngine, &RunEngine::budgetReached, q, &Workbench::budgetReached);
    QObject::connect(&runEngine, &RunEngine::attemptsStarted, q, &Workbench::attemptsStarted);
    QObject::connect(&runEngine, &RunEngine::attemptsEnded, q, &Workbench::attemptsEnded);
    QObject::connect(&runEngine, &RunEngine::limitsChanged, q, &Workbench::limitsChanged);
    QObject::connect(&runEngine, &RunEngine::attemptsStarted, &store,
                     &ProjectStore::storeAttemptsStarted, Qt::DirectConnection);
    QObject::connect(&runEngine, &RunEngine::attemptsEnded, &store,
                     &ProjectStore::storeAttemptsEnded, Qt::DirectConnection);
    QObject::connect(&runEngine, &RunEngine::limitsChanged, &store,
                     &ProjectStore::storeLimitChanges, Qt::DirectConnection);
    store.acknowledgeTo(
        &runEngine,
        {[&runEngine](const QList<AttemptStart> &begun) { runEngine.acknowledgeStarts(begun); },
         [&runEngine](const QList<AttemptRecord> &reused) { runEngine.acknowledgeReused(reused); },
         [&runEngine](const QList<Ordinal> &ended) { runEngine.acknowledge(ended); }});
    QObject::connect(&runEngine, &RunEngine::rowsWanted, q,
                     [this](qint64 first, qint64 count) { feedRows(first, count); });
    QObject::connect(&runEngine, &RunEngine::statsChanged, q, [this](const RunStats &stats) {
        lastStats = stats;
        Q_EMIT q->statsChanged(stats);
    });
    QObject::connect(&runEngine, &RunEngine::finished, q,
                     [this](bool stopped, bool halted) { runEnded(stopped, halted); });
}

void Workbench::Private::feedRows(qint64 first, qint64 count)
{
    whenDone(store.runRows(first, count), q, [this, first](const Result<QList<Row>> &rows) {
        if (!rows) {
            Q_EMIT q->storeFailed(rows.error());
            return;
        }
        engine->run([first, block = *rows](EngineHost::Parts parts) {
            parts.engine.provideRows(first, block);
        });
    });
}

void Workbench::Private::runEnded(bool stopped, bool halted)
{
    running = false;
    const auto active = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - runBegan);
    // Behind everything handed to the store before, so that whoever hears of the end finds it all.
    // What could not be written was said by storeFailed.
    whenDone(store.recordActivity(std::max<qint64>(active.count() - lastStats.pausedMs, 0),
                                  lastStats.maxInFlight),
             q, [this, stopped, halted](const Result<void> &) {
                 Q_EMIT q->runFinished(stopped, halted);
             });
}

Task<Result<ProjectInfo>> Workbench::Private::openProject(QString path, OpenMode mode)
{
    if (running || *busy)
        co_return fail(ErrorKind::AlreadyThere, QStringLiteral("run"));
    if (const auto closed = co_await on(q, store.close()); !closed)
        co_return unexpected(closed.error());
    co_return co_await on(q, store.open(path, mode));
}

Task<Result<ImportReport>> Workbench::Private::importFile(QString path, ImportOptions options)
{
    const auto report = std::make_shared<ImportReport>();
    const auto read = [path, options, report](const ProjectStore::RowSink &sink) -> Result<void> {
        auto done = readInto(path, options, sink);
        if (!done)
            return unexpected(done.error());
        *report = *done;
        return {};
    };
    const auto stored = co_await on(q, store.replaceRows(read));
    if (!stored)
        co_return unexpected(stored.error());
    co_return *report;
}

Task<Result<QUrl>> Workbench::Private::resolveBaseUrl(Target target)
{
    if (isBundledDemo(target))
        co_return co_await on(q, demo.baseUrl());
    co_return effectiveBaseUrl(target);
}

QFuture<Result<FoundKey>> Workbench::Private::keyFor(const Target &target)
{
    const ProviderInfo *provider = findProvider(target.provider);
    // The demo provider takes no key, and none may be sent where none is needed.
    if (!provider || isBundledDemo(target) || effectiveBaseUrl(target).host().isEmpty()) {
        QPromise<Result<FoundKey>> none;
        none.start();
        none.addResult(FoundKey());
        none.finish();
        return none.future();
    }
    const KeyPlace place = keyPlaceOf(target);
    return keys.find(place.account, target.keyVariable, place.usualVariable);
}

// A server that asks for no key is not out of reach because the machine has no keychain.
Task<Result<FoundKey>> Workbench::Private::keyOrNone(Target target)
{
    const auto found = co_await on(q, keyFor(target));
    const ProviderInfo *provider = findProvider(target.provider);
    const bool needed = provider && provider->needsKey;
    if (!found && !needed && found.error().kind == ErrorKind::KeychainMissing)
        co_return FoundKey();
    if (found && found->key.isEmpty() && needed)
        co_return fail(ErrorKind::MissingValue,
                       Workbench::tr("key for %1", "a server").arg(keyPlaceOf(target).host),
                       missingKeyDetail(target));
    co_return found;
}

Task<Result<RunSpec>> Workbench::Private::prepare(RunDefinition definition, QStringList columns,
                                                  qint64 rows)
{
    RunSpec spec;
    spec.definition = definition;
    spec.columns = columns;
    spec.rows = rows;
    if (rows == 0)
        co_return fail(ErrorKind::EmptyInput);
    if (definition.targets.isEmpty())
        co_return fail(ErrorKind::MissingValue, QStringLiteral("target"));
    if (definition.targets.size() > maxTargets)
        co_return fail(ErrorKind::BadValue, QStringLiteral("targets"),
                       QStringLiteral("%1 targets; a run has at most %2")
                           .arg(definition.targets.size())
                           .arg(maxTargets));
    if (const auto good = PromptMaker(definition, columns).check(); !good)
        co_return unexpected(good.error());
    for (const Target &target : std::as_const(definition.targets)) {
        if (const auto good = checkTarget(target, definition); !good)
            co_return unexpected(good.error());
    }
    co_await on(q, prices.reload());
    for (const Target &target : std::as_const(definition.targets)) {
        spec.tariffs << prices.shelf().book.find(priceSubject(target));
        const auto url = co_await on(q, resolveBaseUrl(target));
        if (!url)
            co_return unexpected(url.error());
        const auto found = co_await on(q, keyOrNone(target));
        if (!found)
            co_return unexpected(found.error());
        if (!found->key.isEmpty() && !keyMayTravel(*url))
            co_return fail(ErrorKind::InsecureUrl, url->toString());
        spec.baseUrls << *url;
        spec.keys << found->key;
    }
    co_return spec;
}

void Workbench::Private::launch(const RunSpec &spec)
{
    running = true;
    runDefinition = spec.definition;
    lastStats = {};
    lanes.clear();
    runBegan = std::chrono::steady_clock::now();
    const qint64 requests =
        RunPlan(spec.rows, int(spec.definition.targets.size()), spec.definition.repeats).requests();
    Q_EMIT q->runStarted(requests);
    engine->run([spec](EngineHost::Parts parts) { parts.engine.start(spec); });
}

Task<Result<void>> Workbench::Private::startRun(RunDefinition definition)
{
    if (running || *busy)
        co_return fail(ErrorKind::AlreadyThere, QStringLiteral("run"));
    *busy = true;
    const auto free = qScopeGuard([flag = busy] { *flag = false; });
    const auto info = co_await on(q, store.info());
    if (!info)
        co_return unexpected(info.error());
    if (const auto writable = checkWritable(*info); !writable)
        co_return unexpected(writable.error());
    const qint64 rows =
        definition.rowLimit > 0 ? std::min(info->rows, definition.rowLimit) : info->rows;
    const auto spec = co_await on(q, prepare(withoutDisabled(definition), info->columns, rows));
    if (!spec)
        co_return unexpected(spec.error());
    if (const auto kept = co_await on(q, store.setDefinition(definition)); !kept)
        co_return unexpected(kept.error());
    if (const auto begun = co_await on(q, store.beginRun(definition, rows)); !begun)
        co_return unexpected(begun.error());
    launch(*spec);
    co_return {};
}

Task<Result<void>> Workbench::Private::continueRun(QList<RequestState> states,
                                                   QList<Ordinal> ordinals, Others others,
                                                   LimitOverrides limits)
{
    if (running || *busy)
        co_return fail(ErrorKind::AlreadyThere, QStringLiteral("run"));
    *busy = true;
    const auto free = qScopeGuard([flag = busy] { *flag = false; });
    const auto info = co_await on(q, store.info());
    if (!info)
        co_return unexpected(info.error());
    if (!info->runId)
        co_return fail(ErrorKind::NothingThere, QStringLiteral("run"), info->path);
    if (const auto writable = checkWritable(*info); !writable)
        co_return unexpected(writable.error());
    RunDefinition definition = info->runDefinition;
    if (limits.amend(definition)) {
        if (const auto kept = co_await on(q, store.amendRun(definition)); !kept)
            co_return unexpected(kept.error());
    }
    for (Target &target : definition.targets)
        limits.apply(target);
    auto spec = co_await on(q, prepare(definition, info->runColumns, info->runRows));
    if (!spec)
        co_return unexpected(spec.error());
    const auto totals = co_await on(q, store.totals());
    if (!totals)
        co_return unexpected(totals.error());
    spec->spentUsd = totals->costUsd.value_or(0);
    spec->spentIsEstimate = totals->costIsEstimate;
    spec->spentTokens = totals->inputTokens + totals->outputTokens;
    spec->activeMs = totals->wallMs;
    const auto journal = co_await on(q, store.limitChanges());
    if (!journal)
        co_return unexpected(journal.error());
    spec->hedges = std::count_if(journal->cbegin(), journal->cend(), [](const LimitChange &change) {
        return change.what == QLatin1String("hedge");
    });
    // Filled on a thread of the pool, while nobody else looks at it.
    const auto start = std::make_shared<Continuation>(*spec, states, others == Others::GoOn);
    const auto take = [start](const StoredRequest &request) { return start->take(request); };
    const auto read = co_await on(q, store.readRequests(take));
    if (!read)
        co_return unexpected(read.error());
    start->retry(ordinals);
    noteContinued();
    launch(start->spec());
    co_return {};
}

// What held up the run before is past: the journal says so.
void Workbench::Private::noteContinued()
{
    store.storeLimitChanges({{QDateTime::currentMSecsSinceEpoch(), -1, QStringLiteral("continue"),
                              0, 1, QStringLiteral("person")}});
}

Task<Result<void>> Workbench::Private::amend(std::function<void(RunDefinition &)> edit)
{
    const auto info = co_await on(q, store.info());
    if (!info)
        co_return unexpected(info.error());
    if (!info->runId)
        co_return fail(ErrorKind::NothingThere, QStringLiteral("run"), info->path);
    RunDefinition definition = info->runDefinition;
    edit(definition);
    if (definition == info->runDefinition)
        co_return {};
    co_return co_await on(q, store.amendRun(definition));
}

Task<Result<void>> Workbench::Private::changeTarget(int target, Target changed)
{
    if (running && target >= 0 && target < runDefinition.targets.size()) {
        runDefinition.targets[target] = changed;
        engine->run([target, changed](EngineHost::Parts parts) {
            parts.engine.changeTarget(target, changed);
        });
    }
    const auto edit = [target, changed](RunDefinition &definition) {
        if (target >= 0 && target < definition.targets.size())
            definition.targets[target] = changed;
    };
    const auto amending = amend(edit);
    co_return co_await on(q, amending.future());
}

Task<Result<void>> Workbench::Private::setBudget(Budget budget)
{
    if (running) {
        runDefinition.budget = budget;
        engine->run([budget](EngineHost::Parts parts) { parts.engine.setBudget(budget); });
    }
    const auto edit = [budget](RunDefinition &definition) { definition.budget = budget; };
    const auto amending = amend(edit);
    co_return co_await on(q, amending.future());
}

// A retry of one row must not send the rest of a stopped list.
Task<Result<void>> Workbench::Private::retryAsNewSession(QList<Ordinal> ordinals)
{
    const auto begun = co_await on(q, continueRun({}, ordinals, Others::Wait, {}));
    if (!begun)
        Q_EMIT q->retryFailed(begun.error());
    co_return begun;
}

Task<Result<qint64>> Workbench::Private::exportResults(QString path, ExportOptions options,
                                                       QList<Ordinal> ordinals,
                                                       std::shared_ptr<std::atomic_bool> cancelled)
{
    using SharedFile = std::shared_ptr<ResultFile>;
    const auto info = co_await on(q, store.info());
    if (!info)
        co_return unexpected(info.error());
    if (!info->runId)
        co_return fail(ErrorKind::NothingThere, QStringLiteral("run"), info->path);
    if (options.resultColumns.isEmpty())
        options.resultColumns = exportedColumns(info->runDefinition.reuseAnswers, options);
    options.groups = wideGroups(info->runDefinition);
    const auto open = [path, options, columns = info->runColumns]() -> Result<SharedFile> {
        auto file = ResultFile::open(path, options, columns);
        if (!file)
            return unexpected(file.error());
        return SharedFile(std::move(*file));
    };
    const auto file = co_await on(q, QtConcurrent::run(open));
    if (!file)
        co_return unexpected(file.error());
    const auto take = [file = *file, cancelled, path](const ResultRow &row) -> Result<void> {
        if (cancelled && cancelled->load())
            return fail(ErrorKind::Cancelled, path);
        return file->write(row);
    };
    const auto written = co_await on(q, store.readResults(ordinals, take));
    if (!written)
        co_return unexpected(written.error());
    if (cancelled && cancelled->load())
        co_return fail(ErrorKind::Cancelled, path);
    // Named, for GCC 12 destroys what a lambda written inside a co_await captured twice.
    const auto commit = [whole = *file] { return whole->commit(); };
    const QFuture<Result<void>> committing = QtConcurrent::run(commit);
    const auto committed = co_await on(q, committing);
    if (!committed)
        co_return unexpected(committed.error());
    co_return *written;
}

Task<Result<void>> Workbench::Private::renewKey(int target)
{
    if (target < 0 || target >= runDefinition.targets.size())
        co_return fail(ErrorKind::NothingThere, QStringLiteral("target"));
    const auto found = co_await on(q, keyOrNone(runDefinition.targets.at(target)));
    if (!found) {
        Q_EMIT q->retryFailed(found.error());
        co_return unexpected(found.error());
    }
    engine->run(
        [target, key = found->key](EngineHost::Parts parts) { parts.engine.setKey(target, key); });
    co_return {};
}

Task<Result<qint64>> Workbench::Private::recalculateCosts()
{
    if (running || *busy)
        co_return fail(ErrorKind::AlreadyThere, QStringLiteral("run"));
    co_await on(q, prices.reload());
    const auto tariffOf = [book = prices.shelf().book](const Target &target) {
        return book.find(priceSubject(target));
    };
    const auto counting = store.recalculateCosts(tariffOf);
    co_return co_await on(q, counting);
}

} // namespace volley
