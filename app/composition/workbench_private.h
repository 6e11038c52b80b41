// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/connection_probe.h"
#include "composition/demo_host.h"
#include "composition/engine_host.h"
#include "composition/task.h"
#include "composition/workbench.h"
#include "providers/provider.h"

#include <memory>

namespace volley {

/// The Workbench's inside: the parts and the sequences of asynchronous steps over them. Lives on
/// the main thread.
class Workbench::Private
{
public:
    Private(Workbench *workbench, const WorkbenchOptions &options);

    Task<Result<ProjectInfo>> openProject(QString path, OpenMode mode);
    Task<Result<ImportReport>> importFile(QString path, ImportOptions options);
    Task<Result<void>> startRun(RunDefinition definition);
    /// What becomes of unfinished requests that were not asked for.
    enum class Others { GoOn, Wait };
    Task<Result<void>> continueRun(QList<RequestState> states, QList<Ordinal> ordinals,
                                   Others others, LimitOverrides limits);
    Task<Result<qint64>> exportResults(QString path, ExportOptions options, QList<Ordinal> ordinals,
                                       std::shared_ptr<std::atomic_bool> cancelled);
    Task<Outcome<ConnectionReport>> testConnection(Target target);
    Task<Outcome<CanaryReport>> sendCanary(Target target);
    Task<QList<LocalServer>> findLocalServers();
    QFuture<Result<FoundKey>> keyFor(const Target &target);
    /// The key, or nothing where none is needed; MissingValue where one is.
    Task<Result<FoundKey>> keyOrNone(Target target);
    Task<Result<void>> renewKey(int target);
    Task<Result<void>> changeTarget(int target, Target changed);
    Task<Result<void>> setBudget(Budget budget);
    Task<Result<qint64>> recalculateCosts();
    Task<Result<void>> retryAsNewSession(QList<Ordinal> ordinals);

    Workbench *q;
    std::shared_ptr<SecretStore> keychain;
    KeyRing keys;
    PriceKeeper prices;
    DemoHost demo;
    QList<Target> localTargets;
    ProjectStore store;
    std::unique_ptr<EngineHost> engine; ///< after the store: it goes first

    bool running = false;
    QList<LaneStatus> lanes;
    /// Between the wish to run and the start of the engine. Shared, for a sequence that is dropped
    /// when the program ends resets it after this object is gone.
    std::shared_ptr<bool> busy = std::make_shared<bool>(false);
    RunDefinition runDefinition;
    RunStats lastStats;
    Instant runBegan;

private:
    /// What a call outside a run needs.
    struct Caller
    {
        const Provider *adapter;
        Target target; ///< with its base URL
        Secret key;
    };
    Task<Outcome<Caller>> callerFor(Target target);
    QFuture<Outcome<ProbeReply>> probe(const HttpRequest &request,
                                       std::chrono::milliseconds deadline);
    void connectEngine(RunEngine &runEngine);
    void feedRows(qint64 first, qint64 count);
    void runEnded(bool stopped, bool halted);
    /// Everything a run needs that has to be asked for: keys, addresses. Also checks what can be
    /// checked before a request is sent.
    Task<Result<RunSpec>> prepare(RunDefinition definition, QStringList columns, qint64 rows);
    Task<Result<QUrl>> resolveBaseUrl(Target target);
    void launch(const RunSpec &spec);
    /// What `edit` makes of the latest run's definition is kept with it.
    Task<Result<void>> amend(std::function<void(RunDefinition &)> edit);
    void noteContinued();
};

} // namespace volley
