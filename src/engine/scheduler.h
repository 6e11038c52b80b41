// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "domain/budget_keeper.h"
#include "domain/image_loader.h"
#include "domain/pace_sharing.h"
#include "domain/parameter_triage.h"
#include "domain/prompt_maker.h"
#include "domain/request_machine.h"
#include "domain/usual_latency.h"
#include "engine/attempt.h"
#include "engine/lane.h"
#include "engine/live_request.h"
#include "engine/row_cache.h"
#include "engine/run_counters.h"
#include "engine/run_engine.h"
#include "engine/scheduler_observer.h"
#include "engine/state_table.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace volley {

/// One run: states of its requests, a lane a target, the exchanges in flight. Decides who goes
/// when. A plain class on the engine's thread, owned by the RunEngine; it knows no signals and
/// tells its observer. Whatever happens only notes that there is something to do; the doing is one
/// function, pump(), called from one alarm due at once.
class Scheduler final : private AttemptOwner
{
public:
    /// All five outlive it. Nothing happens before begin().
    Scheduler(Clock &clock, Random &random, Transport &transport, const FileReader &files,
              SchedulerObserver &observer, const ProviderLookup &providers, const RunSpec &spec);
    ~Scheduler() override;
    Q_DISABLE_COPY_MOVE(Scheduler)

    void begin();
    void pause();
    void resume();
    void stop();
    void cancel(const QList<Ordinal> &ordinals);
    void retry(const QList<Ordinal> &ordinals);
    void setConcurrency(int target, int limit);
    void setLimits(int target, int requestsPerMinute, qint64 tokensPerMinute);
    void changeTarget(int target, const Target &changed);
    void setBudget(const Budget &budget);
    void setKey(int target, const Secret &key);
    void acknowledge(const QList<Ordinal> &ordinals);
    void acknowledgeStarts(const QList<AttemptStart> &starts);
    void acknowledgeReused(const QList<AttemptRecord> &answers);
    void provideRows(qint64 first, const QList<Row> &rows);
    void watch(Ordinal ordinal);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] RunStats stats() const;
    [[nodiscard]] QList<LaneStatus> laneStatuses() const;

    /// Nothing is sent while more ended attempts than this, or more of their text, wait for the
    /// disk.
    static constexpr int mostUnstored = 2048;
    /// A run of so many requests is given no more second attempts than this.
    [[nodiscard]] static constexpr qint64 mostHedges(qint64 requests)
    {
        return std::max<qint64>(1, requests / 20);
    }
    static constexpr qint64 mostUnstoredBytes = 64LL * 1024 * 1024;

private:
    /// How much one turn of the event loop may take on, and what it took: attempts that are counted
    /// and told together.
    struct Turn
    {
        Instant now;
        int left = 0;
        QList<AttemptStart> starts;
    };

    // ---- dispatching (scheduler.cpp) ----
    void schedulePump();
    void pump();
    void fill(Lane &lane, Turn &turn);
    /// False: the lane has to wait.
    bool dispatchNext(Lane &lane, Ordinal ordinal, Turn &turn);
    void waitForRow(Lane &lane, Ordinal ordinal, qint64 row);
    void prefetch(Lane &lane, qint64 row);
    void holdBack(Lane &lane, const WaitReason &reason);
    void markHeadWaiting(Lane &lane);
    void unblock(Lane &lane);
    void failTooLarge(Lane &lane, Ordinal ordinal, qint64 tokens);
    void askForRows();
    void finishIfDone();
    void reserve();

    // ---- on their way (scheduler_sending.cpp) ----
    /// Its beginning is told with the turn's; then it is sent.
    void depart(Lane &lane, LiveRequest &live, Flight &flight, const Prompt &prompt,
                const Fare &fare, Turn &turn);
    void announce(Turn &turn);
    void sendAnnounced(Lane &lane);
    void send(Lane &lane, LiveRequest &live, Flight &flight);
    void showSent(LiveRequest &live);

    // ---- what became of attempts (scheduler_outcomes.cpp) ----
    void headArrived(Ordinal ordinal, int attempt, const HttpHead &head) override;
    void attemptProgressed(Ordinal ordinal, int attempt, const QString &text) override;
    void attemptEnded(Ordinal ordinal, int attempt, AttemptRecord &&record) override;
    void takeDown(LiveRequest &live, Flight &flight, AttemptRecord &record);
    void showOutcome(LiveRequest &live, const AttemptRecord &record);
    void tellLimits(Lane &lane, const Fare &fare, const AttemptRecord &record);
    void succeed(LiveRequest &live, AttemptRecord &record);
    /// What a failure means for its lane, and the pause before the next attempt, if there may be
    /// one. `keyNumber` is that of the key it was sent with.
    std::optional<std::chrono::milliseconds> heedFailure(Lane &lane, const AttemptRecord &record,
                                                         int keyNumber);
    void failAttempt(LiveRequest &live, AttemptRecord &record, int keyNumber);
    void failUnsent(Ordinal ordinal, const Failure &failure);
    void backOff(LiveRequest &live, std::chrono::milliseconds delay);
    void endBackOff(LiveRequest &live);
    void coolLane(Lane &lane, const Failure &failure, int attempt,
                  std::optional<std::chrono::milliseconds> delay);
    void haltLane(Lane &lane, const Failure &failure);
    void deliver(LiveRequest &live, AttemptRecord &&record);
    void recordStored(LiveRequest &live);
    void recordCancelled();

    // ---- a second attempt for stragglers (scheduler_hedges.cpp) ----
    void hedge(Turn &turn);
    /// Says when to look again, if there is such a moment.
    [[nodiscard]] std::optional<Instant> hedgeLane(Lane &lane, Turn &turn);
    /// No kind: it is hedged, or never will be. Otherwise why not yet.
    [[nodiscard]] WaitReason hedgeOne(Lane &lane, LiveRequest &live, Turn &turn);
    [[nodiscard]] bool mayHedge(const Lane &lane, Instant now) const;
    void letOtherGo(LiveRequest &live, Flight &other);
    void goOnWithOther(LiveRequest &live, Flight &ended, AttemptRecord &record);
    void promoteSecond(LiveRequest &live);

    // ---- the budget (scheduler_budget.cpp) ----
    void beginBudget();
    void armBudget();
    [[nodiscard]] bool fitsBudget(const Lane &lane, const PromptDraft &draft, Instant now);
    void heedBudget();
    void endBackOffs(std::optional<int> lane);
    [[nodiscard]] BudgetReport budgetReport() const;

    // ---- identical requests (scheduler_reuse.cpp) ----
    bool waitsForSame(Lane &lane, Ordinal ordinal, const PromptDraft &draft);
    void letSameGo(LiveRequest &live);
    [[nodiscard]] QByteArray likenessOf(Ordinal ordinal, const HttpRequest &request) const;

    // ---- control (scheduler_control.cpp) ----
    void cancelOne(Ordinal ordinal);
    void cancelInFlight(LiveRequest &live);
    bool retryOne(Ordinal ordinal);
    void liftHalt(Lane &lane);
    void requeue(Ordinal ordinal);
    void publishRequeued();
    void goOn();
    void sharePace(const Lane &lane, Duration asked, const QList<LaneLimits::Change> &changes);
    void noteChanges(Lane &lane, const QList<LaneLimits::Change> &changes);
    void noteChange(int target, const QString &what, double from, double to, const QString &reason);

    // ---- helpers ----
    /// Moves on by the machine; false if the event does not apply.
    bool transition(Ordinal ordinal, RequestEvent event);
    LiveRequest &liveOf(Ordinal ordinal);
    LiveRequest *findLive(Ordinal ordinal);
    void publish(LiveRequest &live, const WaitReason &why = {});
    [[nodiscard]] Lane &laneOf(Ordinal ordinal);
    [[nodiscard]] bool diskIsBehind() const;
    [[nodiscard]] bool memoryIsShort() const { return m_bodyBytes > m_mostBodyBytes; }

    Clock &m_clock;
    Random &m_random;
    Transport &m_transport;
    SchedulerObserver &m_observer;

    RunPlan m_plan;
    QList<QByteArray> m_places; ///< where each target sends to, as the definition says
    QList<Tariff> m_tariffs;    ///< one a target
    bool m_reuse = false;       ///< identical requests share one answer
    PromptMaker m_maker;
    ImageLoader m_images;
    StateTable m_table;
    RowCache m_rows;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    RunCounters m_counters;
    BudgetKeeper m_budget;
    bool m_budgetTold = false;
    std::vector<ParameterTriage> m_triage; ///< one a lane
    std::vector<UsualLatency> m_latency;   ///< one a lane
    PaceSharing m_sharing;                 ///< of each lane's
    Alarm m_budgetAlarm;                   ///< when its minutes are used up
    qint64 m_hedgesLeft = 0;
    Alarm m_stragglerAlarm; ///< when the next request in flight takes too long

    std::unordered_map<Ordinal, LiveRequest> m_live;
    std::unordered_map<qint64, std::vector<Ordinal>> m_awaitingRows;    ///< by block
    std::unordered_map<QByteArray, std::vector<Ordinal>> m_sameWaiting; ///< by prompt in progress
    std::unordered_set<Ordinal> m_waitsForSame;
    std::deque<Ordinal> m_unrecorded;  ///< cancelled while not in flight
    std::deque<Ordinal> m_unpublished; ///< put back into the queue
    Ordinal m_watched = -1;

    int m_inFlight = 0;  ///< sent
    int m_departing = 0; ///< hold a slot, and wait until their beginning is on disk
    Instant m_departingSince;
    qint64 m_retrying = 0;
    int m_unstored = 0;
    qint64 m_unstoredBytes = 0;
    qint64 m_mostBodyBytes = 0;
    qint64 m_bodyBytes = 0; ///< of requests that hold a slot
    bool m_active = false;
    bool m_isAftermath = false; ///< active only to record what was cancelled after the end
    bool m_paused = false;
    bool m_stopping = false;
    Alarm m_pump;
    Alarm m_notices;
    bool m_pumpScheduled = false;
};

} // namespace volley
