// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"

#include "providers/output_limit.h"

#include <algorithm>

namespace volley {

namespace {

// So that the exchanges in flight get their turn while hundreds begin.
constexpr int startsPerTurn = 128;
// The bytes of pictures that take as much of a turn as one more start.
constexpr qint64 imageBytesPerStart = 256 * 1024;
// What keeps the beginning of an attempt from the disk for longer is worth a word.
constexpr std::chrono::seconds longestJournalWait{1};

int cacheCapacity(const QList<Target> &targets)
{
    qint64 blocks = 6;
    for (const Target &target : targets)
        blocks += 2 + target.concurrency / RowCache::rowsPerBlock;
    return static_cast<int>(std::clamp<qint64>(blocks, 8, 64));
}

BudgetKeeper keeperOf(const RunSpec &spec)
{
    QList<BudgetKeeper::Account> accounts;
    for (qsizetype i = 0; i < spec.definition.targets.size(); ++i)
        accounts.append({spec.tariffs.value(i), outputLimit(spec.definition.targets.at(i))});
    BudgetKeeper::Before before{spec.spentUsd, spec.spentIsEstimate, spec.spentTokens,
                                spec.activeMs, 0};
    before.answered = std::count(spec.states.begin(), spec.states.end(), RequestState::Succeeded);
    return {spec.definition.budget, accounts, before};
}

qint64 imageBytes(const Prompt &prompt)
{
    qint64 bytes = 0;
    for (const Image &image : prompt.images)
        bytes += image.data.size();
    for (const Message &message : prompt.before) {
        for (const Image &image : message.images)
            bytes += image.data.size();
    }
    return bytes;
}

} // namespace

Scheduler::Scheduler(Clock &clock, Random &random, Transport &transport, const FileReader &files,
                     SchedulerObserver &observer, const ProviderLookup &providers,
                     const RunSpec &spec)
    : m_clock(clock)
    , m_random(random)
    , m_transport(transport)
    , m_observer(observer)
    , m_plan(spec.rows, static_cast<int>(spec.definition.targets.size()), spec.definition.repeats)
    , m_tariffs(spec.tariffs)
    , m_reuse(spec.definition.reuseAnswers)
    , m_maker(spec.definition, spec.columns)
    , m_images(files, spec.definition.imagesFolder)
    , m_table(m_plan.requests(), spec.states, spec.attempts)
    , m_rows(spec.rows, cacheCapacity(spec.definition.targets))
    , m_budget(keeperOf(spec))
    , m_mostBodyBytes(spec.mostBodyBytes)
{
    m_counters.setSpent(spec.spentUsd, spec.spentIsEstimate);
    m_hedgesLeft = mostHedges(m_plan.requests()) - spec.hedges;
    for (const Ordinal ordinal : spec.afresh) {
        if (m_table.contains(ordinal))
            m_table.setMark(ordinal, StateTable::Afresh, true);
    }
    for (int i = 0; i < m_plan.targets(); ++i) {
        Target target = spec.definition.targets.at(i);
        // Not the address in use: the demo provider has another port each time.
        m_places.append(target.provider.toUtf8() + '\n' + target.baseUrl.toEncoded());
        if (const QUrl url = spec.baseUrls.value(i); !url.isEmpty())
            target.baseUrl = url;
        const Provider *provider = providers(target);
        m_triage.emplace_back();
        m_latency.emplace_back();
        m_lanes.push_back(std::make_unique<Lane>(i, std::move(target), spec.keys.value(i), provider,
                                                 m_plan, m_table, m_clock.now()));
        const QUrl server = m_lanes.back()->target().baseUrl;
        m_sharing.add(m_lanes.back()->limits().pace(), server.authority());
    }
}

Scheduler::~Scheduler() = default;

void Scheduler::begin()
{
    m_active = true;
    reserve();
    beginBudget();
    for (const auto &lane : m_lanes) {
        if (lane->haltCause())
            m_observer.targetHalted(lane->index(), *lane->haltCause());
    }
    schedulePump();
}

// ---- dispatching ----

void Scheduler::schedulePump()
{
    if (m_pumpScheduled)
        return;
    m_pumpScheduled = true;
    m_pump = m_clock.at(m_clock.now(), [this] { pump(); });
}

void Scheduler::pump()
{
    m_pumpScheduled = false;
    if (!m_active)
        return;
    recordCancelled();
    Turn turn{m_clock.now(), startsPerTurn, {}};
    for (const auto &lane : m_lanes)
        fill(*lane, turn);
    hedge(turn);
    announce(turn);
    heedBudget();
    askForRows();
    m_observer.figuresChanged();
    if (turn.left <= 0)
        schedulePump();
    finishIfDone();
}

void Scheduler::fill(Lane &lane, Turn &turn)
{
    if (lane.blocked() && turn.now >= *lane.blocked()->until)
        unblock(lane);
    sendAnnounced(lane);
    if (m_paused || m_stopping || lane.isHalted() || m_budget.reached())
        return;
    lane.waitsForRows = false;
    m_budget.release(lane.index());
    while (turn.left > 0 && lane.hasFreeSlot() && !diskIsBehind() && !memoryIsShort()) {
        if (lane.blocked()) {
            markHeadWaiting(lane);
            return;
        }
        const auto ordinal = lane.peek();
        if (!ordinal || !dispatchNext(lane, *ordinal, turn))
            return;
    }
}

bool Scheduler::dispatchNext(Lane &lane, Ordinal ordinal, Turn &turn)
{
    const qint64 rowNumber = m_plan.place(ordinal).row;
    prefetch(lane, rowNumber);
    const Row *row = m_rows.find(rowNumber);
    if (!row) {
        // Those that became ready again come from anywhere: they step aside until their row is
        // here. At the cursor the next ones need the same row.
        const bool others = !lane.peekedAtCursor();
        lane.waitsForRows = true;
        waitForRow(lane, ordinal, rowNumber);
        return others;
    }
    const auto draft = m_maker.draft(*row, rowNumber);
    if (!draft) {
        lane.pop();
        --turn.left;
        failUnsent(ordinal, draft.error());
        return true;
    }
    if (m_reuse && waitsForSame(lane, ordinal, *draft)) {
        --turn.left;
        return true;
    }
    if (const auto thawing = lane.thaw(turn.now)) {
        holdBack(lane, *thawing);
        return true;
    }
    if (!fitsBudget(lane, *draft, turn.now))
        return false;
    Fare fare;
    const qint64 tokens = estimateTokens(*draft);
    const WaitReason wait = lane.limits().acquire(tokens, fare, turn.now);
    if (wait.kind == WaitKind::TooLarge) {
        lane.pop();
        --turn.left;
        failTooLarge(lane, ordinal, tokens);
        return true;
    }
    if (wait.kind != WaitKind::None) {
        holdBack(lane, wait);
        return true;
    }
    lane.pop();
    --turn.left;
    const auto prompt = m_images.load(*draft, lane.imageLimits());
    if (!prompt) {
        lane.limits().giveBack(fare);
        failUnsent(ordinal, prompt.error());
        return true;
    }
    turn.left -= static_cast<int>(imageBytes(*prompt) / imageBytesPerStart);
    LiveRequest &live = liveOf(ordinal);
    live.mayBeHedged = true;
    depart(lane, live, live.first, *prompt, fare, turn);
    return true;
}

void Scheduler::waitForRow(Lane &lane, Ordinal ordinal, qint64 row)
{
    const qint64 block = RowCache::blockOf(row);
    m_rows.want(block);
    if (lane.peekedAtCursor())
        return;
    lane.setAside();
    m_awaitingRows[block].push_back(ordinal);
}

// As far ahead as its slots can take in one turn, and one block more.
void Scheduler::prefetch(Lane &lane, qint64 row)
{
    if (!lane.peekedAtCursor())
        return;
    const auto entered = lane.blockEntered(RowCache::blockOf(row));
    if (!entered)
        return;
    const qint64 last = *entered + 1 + lane.limit() / RowCache::rowsPerBlock;
    for (qint64 block = *entered; block <= last; ++block)
        m_rows.want(block);
}

void Scheduler::holdBack(Lane &lane, const WaitReason &reason)
{
    lane.block(reason, m_clock, [this] { schedulePump(); });
}

void Scheduler::markHeadWaiting(Lane &lane)
{
    if (lane.waiting)
        return;
    const auto head = lane.peek();
    if (!head || !transition(*head, RequestEvent::LimiterWaits))
        return;
    lane.waiting = *head;
    publish(liveOf(*head), *lane.blocked());
}

void Scheduler::unblock(Lane &lane)
{
    lane.unblock();
    const auto head = std::exchange(lane.waiting, std::nullopt);
    if (!head || m_table.state(*head) != RequestState::Waiting)
        return;
    transition(*head, RequestEvent::TimeReached);
    publish(liveOf(*head));
}

void Scheduler::failTooLarge(Lane &lane, Ordinal ordinal, qint64 tokens)
{
    failUnsent(ordinal, badPrompt({QStringLiteral("over_token_limit"),
                                   {},
                                   QStringLiteral("≈ %1 tokens, and at most %2 a minute")
                                       .arg(lane.limits().promptTokens(tokens))
                                       .arg(lane.limits().tokensPerMinute())},
                                  m_plan.place(ordinal).row, {}));
}

void Scheduler::askForRows()
{
    const auto wanted = m_rows.takeWanted();
    for (const RowCache::Range &range : wanted)
        m_observer.rowsWanted(range.first, range.count);
}

void Scheduler::provideRows(qint64 first, const QList<Row> &rows)
{
    const auto block = m_rows.provide(first, rows);
    if (!block)
        return;
    if (auto waiters = m_awaitingRows.extract(*block)) {
        for (const Ordinal ordinal : waiters.mapped())
            laneOf(ordinal).putBack(ordinal);
    }
    schedulePump();
}

void Scheduler::finishIfDone()
{
    if (m_inFlight > 0 || m_departing > 0 || m_retrying > 0 || m_unstored > 0 ||
        !m_unrecorded.empty() || !m_unpublished.empty())
        return;
    bool halted = false;
    for (const auto &lane : m_lanes) {
        if (lane->queued() > 0 && !lane->isHalted() && !m_budget.reached())
            return;
        halted = halted || lane->queued() > 0;
    }
    m_active = false;
    m_stragglerAlarm.cancel();
    for (const auto &lane : m_lanes)
        unblock(*lane);
    if (m_budgetTold && halted)
        m_observer.budgetReached(budgetReport());
    if (!std::exchange(m_isAftermath, false))
        m_observer.finished(std::exchange(m_stopping, false), halted);
}

// The most that may be open at once to any host, the ones that a lowered limit left over included.
void Scheduler::reserve()
{
    std::unordered_map<std::string, int> byHost;
    int most = 1;
    for (const auto &lane : m_lanes) {
        int &sum = byHost[effectiveBaseUrl(lane->target()).authority().toStdString()];
        sum += std::max(lane->limit(), lane->inFlight());
        most = std::max(most, sum);
    }
    m_transport.reserve(most);
}

// ---- helpers ----

bool Scheduler::transition(Ordinal ordinal, RequestEvent event)
{
    const auto state = next(m_table.state(ordinal), event);
    if (!state)
        return false;
    m_table.setState(ordinal, *state);
    if (isFinal(*state))
        m_counters.requestEnded(m_clock.now());
    return true;
}

LiveRequest &Scheduler::liveOf(Ordinal ordinal)
{
    const auto [entry, isNew] = m_live.try_emplace(ordinal);
    if (isNew) {
        entry->second.lane = m_plan.place(ordinal).target;
        entry->second.view.ordinal = ordinal;
        entry->second.view.attempt = m_table.attempts(ordinal);
    }
    return entry->second;
}

LiveRequest *Scheduler::findLive(Ordinal ordinal)
{
    const auto found = m_live.find(ordinal);
    return found == m_live.end() ? nullptr : &found->second;
}

void Scheduler::publish(LiveRequest &live, const WaitReason &why)
{
    live.view.state = m_table.state(live.view.ordinal);
    live.view.why = why;
    m_observer.requestChanged(live.view);
}

Lane &Scheduler::laneOf(Ordinal ordinal)
{
    return *m_lanes[static_cast<size_t>(m_plan.place(ordinal).target)];
}

bool Scheduler::diskIsBehind() const
{
    return m_unstored > mostUnstored || m_unstoredBytes > mostUnstoredBytes ||
           (m_departing > 0 && m_clock.now() - m_departingSince > longestJournalWait);
}

RunStats Scheduler::stats() const
{
    RunStats stats = m_counters.stats(m_clock.now());
    stats.inFlight = m_inFlight;
    stats.paused = m_paused;
    stats.pausedMs = m_budget.pausedFor(m_clock.now()).count();
    for (const auto &lane : m_lanes)
        stats.inFlightByTarget.append(lane->inFlight());
    return stats;
}

QList<LaneStatus> Scheduler::laneStatuses() const
{
    QList<LaneStatus> statuses;
    for (const auto &lane : m_lanes) {
        LaneStatus status{lane->index(), lane->limit(), {}};
        status.usualMs = m_latency[static_cast<size_t>(lane->index())].p99();
        status.hedged = lane->hedged;
        status.learnedRequests = lane->limits().learnedRequests(m_clock.now());
        status.learnedTokens = lane->limits().learnedTokens();
        if (lane->haltCause())
            status.why = {WaitKind::Halted, {}, 0, 0, lane->haltCause()};
        else if (m_paused)
            status.why.kind = WaitKind::Paused;
        else if (m_budget.reached() || m_budget.holds(lane->index()))
            status.why.kind = WaitKind::Budget;
        else if (lane->blocked())
            status.why = *lane->blocked();
        else if (diskIsBehind())
            status.why.kind = WaitKind::Disk;
        else if (memoryIsShort())
            status.why.kind = WaitKind::Memory;
        else if (lane->waitsForRows)
            status.why.kind = WaitKind::Rows;
        statuses.append(status);
    }
    return statuses;
}

} // namespace volley
