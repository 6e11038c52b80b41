// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/file_reader.h"
#include "base/random.h"
#include "base/secret.h"
#include "domain/budget_report.h"
#include "domain/price_book.h"
#include "domain/prompt_template.h"
#include "domain/records.h"
#include "domain/run_plan.h"
#include "http/transport.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace volley {

class Provider;
class Scheduler;

/// Finds the adapter that speaks to a target; null if there is none.
using ProviderLookup = std::function<const Provider *(const Target &target)>;

/// Everything the engine needs to begin a run, or to go on with one.
struct RunSpec
{
    RunDefinition definition;
    QStringList columns;   ///< of the data set, for the templates
    qint64 rows = 0;       ///< of the data set, the limit already applied
    QList<Secret> keys;    ///< one a target; empty where none is needed
    QList<QUrl> baseUrls;  ///< one a target, resolved (the demo server's port is known by then)
    QList<Tariff> tariffs; ///< one a target; where there is none, what answers cost is unknown
    double spentUsd = 0;   ///< by attempts on record
    bool spentIsEstimate = false;
    qint64 spentTokens = 0; ///< by attempts on record
    qint64 activeMs = 0;    ///< that the run was active before
    qint64 hedges = 0;      ///< second attempts for stragglers that are on record
    std::vector<RequestState>
        states; ///< empty = all Queued; else one an ordinal: only Queued ones run
    std::vector<quint16> attempts; ///< attempts already on record, one an ordinal; may be empty
    /// Nothing is added while the bodies of requests in flight take more than this: images do.
    qint64 mostBodyBytes = 512LL * 1024 * 1024;
    QList<qint64> afresh; ///< these get another answer, whatever the definition says
};

/// Runs requests. The only object of the engine that has signals; lives on the engine's thread and
/// owns the Scheduler. Communicates by queued calls only; values cross.
///
/// Signals are coalesced: at most one of each a 20 ms (updates, attemptsEnded in batches of at most
/// 256) or 100 ms (stats, lanes). attemptsStarted is not: its attempts wait for the
/// acknowledgement.
///
/// A request's next attempt begins only when the records of those before are acknowledged. Of one
/// that is hedged two attempts are in flight; the record of the one that decides comes last.
class RunEngine : public QObject
{
    Q_OBJECT
public:
    /// All four outlive the engine and belong to its thread. `files` are the pictures that rows
    /// name.
    RunEngine(Clock &clock, Random &random, Transport &transport, const FileReader &files,
              QObject *parent = nullptr);
    /// With other adapters than those of the provider table.
    RunEngine(Clock &clock, Random &random, Transport &transport, const FileReader &files,
              ProviderLookup providers, QObject *parent = nullptr);
    ~RunEngine() override;

public Q_SLOTS:
    /// Begins. A run in progress is dropped without a word: stop it first.
    void start(const volley::RunSpec &spec);
    /// No new requests; those in flight finish. Back-offs go on, and wait at the door.
    void pause();
    void resume();
    /// Cancels all in flight and everything queued stays Queued; then `finished` with stopped =
    /// true.
    void stop();
    /// Cancels these, wherever they stand; final ones are left alone.
    void cancel(const QList<qint64> &ordinals);
    /// Puts final ones (failed, cancelled, interrupted, succeeded) back into the queue, attempts
    /// counted anew. Also lifts the halt of their targets. Works after `finished` too.
    void retry(const QList<qint64> &ordinals);
    /// Acts at once; target -1 = all. 1 to 1000. When lowered, those in flight finish.
    void setConcurrency(int target, int limit);
    void setLimits(int target, int requestsPerMinute, qint64 tokensPerMinute);
    /// Asks a target so from here on: limits, attempts and deadlines at once, the rest with what is
    /// sent next. Provider and address stay as they are. Where more than limits changed, a halt is
    /// lifted.
    void changeTarget(int target, const volley::Target &changed);
    /// Acts at once, and goes on where the one before was used up. After `finished` nothing is sent
    /// by that alone.
    void setBudget(const volley::Budget &budget);
    /// Gives a target another key (after InvalidKey), and lifts its halt. After `finished` nothing
    /// is sent by that alone: retry() or start() go on.
    void setKey(int target, const volley::Secret &key);
    /// A record of each of these is on disk: Saving becomes Succeeded, and so on. Named as often as
    /// it has records. Called by whoever stores.
    void acknowledge(const QList<qint64> &ordinals);
    /// The beginnings of these attempts are on disk: they are sent. Called by whoever stores.
    void acknowledgeStarts(const QList<volley::AttemptStart> &starts);
    /// Instead of that: these answers, on record already, stand in, and nothing is sent. Numbered
    /// as the attempts that were to be sent. Called by whoever stores.
    void acknowledgeReused(const QList<volley::AttemptRecord> &answers);
    /// The answer to rowsWanted.
    void provideRows(qint64 first, const QList<QStringList> &rows);
    /// Sends `streamed` for this request while it streams; -1 = for none. The text so far comes at
    /// once.
    void watch(qint64 ordinal);

Q_SIGNALS:
    void updates(const QList<volley::RequestUpdate> &batch);
    /// To be stored and then acknowledged: nothing is sent before.
    void attemptsStarted(const QList<volley::AttemptStart> &batch);
    /// To be stored and then acknowledged. A record with attempt 0 is of a request that was never
    /// sent (a prompt that cannot be, or cancelled while it waited): it only carries the request's
    /// state.
    void attemptsEnded(const QList<volley::AttemptRecord> &batch);
    void rowsWanted(qint64 first, qint64 count);
    void lanesChanged(const QList<volley::LaneStatus> &lanes);
    void limitsChanged(const QList<volley::LimitChange> &changes);
    void statsChanged(const volley::RunStats &stats);
    /// The text of the watched request; `text` is what was added since, or all of it if `whole`.
    void streamed(qint64 ordinal, const QString &text, bool whole);
    /// A target cannot work at all; its unsent requests are kept. Others go on.
    void targetHalted(int target, const volley::Failure &cause);
    /// The budget is used up; what is in flight finishes, what is queued is kept. Once more when
    /// nothing is in flight, with the final figures; then `finished`.
    void budgetReached(const volley::BudgetReport &report);
    /// Nothing is left that could run: all final and acknowledged, or only requests of halted
    /// targets or beyond the budget are left (halted = true), or stop() is done (stopped = true).
    void finished(bool stopped, bool halted);

private:
    std::unique_ptr<Scheduler> m_scheduler;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley

Q_DECLARE_METATYPE(volley::RunSpec)
Q_DECLARE_METATYPE(volley::Budget)
Q_DECLARE_METATYPE(volley::Secret)
