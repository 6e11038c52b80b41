// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/connection_report.h"
#include "composition/price_keeper.h"
#include "composition/shown_request.h"
#include "demo/demo_server.h"
#include "domain/budget_report.h"
#include "domain/limit_overrides.h"
#include "domain/prompt.h"
#include "domain/records.h"
#include "domain/run_plan.h"
#include "exchange/export.h"
#include "exchange/import.h"
#include "http/transport.h"
#include "secrets/key_ring.h"
#include "storage/project_store.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace volley {

struct WorkbenchOptions
{
    TransportOptions transport;
    DemoOptions demo;
    StoreOptions store;
    quint64 seed = 0;                      ///< of jitter; 0 = random
    std::shared_ptr<SecretStore> keychain; ///< empty = the system's
    QString priceFolder;                   ///< of the person's prices; empty = the usual one
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    /// Where to look for servers on this machine; unset = at their usual addresses.
    std::optional<QList<Target>> localTargets;
};

/// The program behind both faces: builds the store, the engine, the transport, the demo provider
/// and the keychain with their threads, wires them, and shuts them down in order (engine, then
/// store, drained). Lives on the main thread; everything here returns at once; futures and signals
/// arrive on the main thread. The one place where engine, storage and exchange meet.
class Workbench : public QObject
{
    Q_OBJECT
public:
    explicit Workbench(const WorkbenchOptions &options, QObject *parent = nullptr);
    ~Workbench() override;

    /// For reading (rows, details, previews, search …) and for edits of the data set.
    [[nodiscard]] ProjectStore &store();
    [[nodiscard]] KeyRing &keys();
    [[nodiscard]] PriceKeeper &prices();

    /// Opens another project; the one that was open is closed (drained) first. Not while running.
    [[nodiscard]] QFuture<Result<ProjectInfo>> openProject(const QString &path, OpenMode mode);
    /// Reads a file into the data set, replacing it: all rows or none.
    [[nodiscard]] QFuture<Result<ImportReport>> importFile(const QString &path,
                                                           const ImportOptions &options);

    /// Begins a new run over the data set. Resolves keys, starts the demo provider if a target
    /// needs it, checks the definition. Errors: UnknownColumn, BadTemplate, BadUrl, InsecureUrl,
    /// EmptyInput, MissingValue (no key), keychain errors; FileNotWritable where the project is
    /// only read. So for all that goes on with a run.
    [[nodiscard]] QFuture<Result<void>> startRun(const RunDefinition &definition);
    /// Goes on with the latest run: what is Queued, and what `retryStates` names, is run, under the
    /// limits the run was started with where `limits` sets no others. A budget that it sets is kept
    /// with the run, as is a field for the limit of an answer's length.
    [[nodiscard]] QFuture<Result<void>> continueRun(const QList<RequestState> &retryStates,
                                                    const QList<Ordinal> &retryOrdinals = {},
                                                    const LimitOverrides &limits = {});
    /// The same for these alone: what else is unfinished stays as it is.
    [[nodiscard]] QFuture<Result<void>> retryOnly(const QList<RequestState> &states,
                                                  const QList<Ordinal> &ordinals,
                                                  const LimitOverrides &limits = {});
    /// The latest run asks a target so from here on, at once during a run; kept with the run.
    /// Provider and address stay as they are.
    QFuture<Result<void>> changeTarget(int target, const Target &changed);
    /// Of the latest run, at once during a run; kept with it.
    QFuture<Result<void>> setBudget(const Budget &budget);
    [[nodiscard]] bool isRunning() const;
    /// As lanesChanged told them last; none before the first run.
    [[nodiscard]] QList<LaneStatus> lanes() const;

    /// Writes the latest run's results; `ordinals` empty = all. Off the main thread, renamed when
    /// whole.
    [[nodiscard]] QFuture<Result<qint64>>
    exportResults(const QString &path, const ExportOptions &options,
                  const QList<Ordinal> &ordinals = {},
                  std::shared_ptr<std::atomic_bool> cancelled = {});
    /// Writes anew what the project's attempts cost, by the prices of now; what a provider itself
    /// counted stays. How many changed. Not while running.
    [[nodiscard]] QFuture<Result<qint64>> recalculateCosts();
    /// Asks the provider for its models, all pages of the list: costs nothing, and shows whether
    /// host, key and model are right where the provider has such a list.
    [[nodiscard]] QFuture<Outcome<ConnectionReport>> testConnection(const Target &target);
    /// Sends one prompt that costs next to nothing, once: shows whether the model answers.
    [[nodiscard]] QFuture<Outcome<CanaryReport>> sendCanary(const Target &target);
    /// Looks which servers run on this machine; over in about a second, and no key is sent.
    [[nodiscard]] QFuture<QList<LocalServer>> findLocalServers();
    /// The key `target` would be sent with, and where it comes from; an empty one where there is
    /// none.
    [[nodiscard]] QFuture<Result<FoundKey>> keyFor(const Target &target);
    /// The demo provider's base URL; starts it if need be.
    [[nodiscard]] QFuture<Result<QUrl>> demoUrl();
    /// The request as it would be sent for one row, to be looked at; its pictures lie below
    /// `imagesFolder`. Made on a thread of the pool: it may be large.
    [[nodiscard]] QFuture<ShownRequest> requestFor(const Target &target, const PromptDraft &draft,
                                                   const QString &imagesFolder) const;

public Q_SLOTS:
    void pause();
    void resume();
    void stop();
    void cancel(const QList<qint64> &ordinals);
    /// Also when no run is in progress: goes on with the latest run for these.
    void retry(const QList<qint64> &ordinals);
    /// Target -1 = all; acts at once during a run.
    void setConcurrency(int target, int limit);
    /// Finds the target's key anew (after it was stored or changed) and lifts the target's halt.
    void renewKey(int target);
    void watch(qint64 ordinal);
    /// How the network is reached from here on; what is on its way goes on as it began.
    void setNetwork(const volley::TransportOptions &network);

Q_SIGNALS:
    /// A run was begun or gone on with; `requests` is its size.
    void runStarted(qint64 requests);
    void updates(const QList<volley::RequestUpdate> &batch);
    void statsChanged(const volley::RunStats &stats);
    void lanesChanged(const QList<volley::LaneStatus> &lanes);
    void limitsChanged(const QList<volley::LimitChange> &changes);
    void attemptsStarted(const QList<volley::AttemptStart> &batch);
    void attemptsEnded(const QList<volley::AttemptRecord> &batch);
    void streamed(qint64 ordinal, const QString &text, bool whole);
    void targetHalted(int target, const volley::Failure &cause);
    /// As RunEngine tells it.
    void budgetReached(const volley::BudgetReport &report);
    /// Everything is on disk.
    void runFinished(bool stopped, bool halted);
    void storeFailed(const volley::Error &error);
    /// Something a retry needs could not be had (a key, the demo provider …).
    void retryFailed(const volley::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
