// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scheduler.h"
#include "simulation/simulated_network.h"
#include "simulation/simulated_provider.h"
#include "support/fake_clock.h"
#include "support/memory_files.h"

#include <array>

namespace volley::test {

/// The program's own Scheduler against ModelServers, on a clock that nobody waits for. Whoever
/// stores and whoever provides rows answers at once. Checks on the way what must always hold.
class SimulatedRun final : private SchedulerObserver
{
public:
    explicit SimulatedRun(quint64 seed = 1);
    ~SimulatedRun() override;
    Q_DISABLE_COPY_MOVE(SimulatedRun)

    /// One more target, with a server of its own; before begin(). Concurrency and limits are those
    /// of `target`.
    ModelServer &addTarget(const ServerTraits &traits, Target target);
    /// One more target at the server of another.
    void addTarget(ModelServer &server, Target target);
    void begin(qint64 rows);
    /// Moves time on by `most`, or until the run is over; whether it is.
    bool advance(Duration most);

    [[nodiscard]] Scheduler &scheduler() { return *m_scheduler; }
    [[nodiscard]] ModelServer &server(int target = 0) { return *m_servers[size_t(target)]; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] qint64 succeeded() const { return inState(RequestState::Succeeded); }
    [[nodiscard]] qint64 inState(RequestState state) const { return m_byState[size_t(state)]; }
    [[nodiscard]] QList<qint64> succeededByTarget() const;
    /// Each request's state as it was told last, by ordinal.
    [[nodiscard]] const std::vector<RequestState> &states() const { return m_states; }
    [[nodiscard]] qint64 requests() const { return qint64(m_states.size()); }
    /// Requests that reached a final state more than once.
    [[nodiscard]] qint64 endedTwice() const { return m_endedTwice; }
    [[nodiscard]] const QList<LimitChange> &changes() const { return m_changes; }
    /// What must not be and was; at most ten.
    [[nodiscard]] const QStringList &broken() const { return m_broken; }

    FakeClock clock;
    SeededRandom random; ///< the engine's
    SeededRandom fate;   ///< the servers'
    SimulatedNetwork network;
    qsizetype promptBytes = 400; ///< of each row's prompt, on average
    bool keepsChanges = true;
    bool oneHost = false; ///< all servers are behind the same; before addTarget()

private:
    void requestChanged(const RequestUpdate &update) override;
    void attemptsStarted(const QList<AttemptStart> &starts) override;
    void attemptEnded(AttemptRecord &&record) override;
    void rowsWanted(qint64 first, qint64 count) override;
    void limitChanged(const LimitChange &change) override;
    void streamed(Ordinal, const QString &, bool) override {}
    void targetHalted(int, const Failure &) override {}
    void budgetReached(const BudgetReport &) override {}
    void figuresChanged() override {}
    void finished(bool, bool) override { m_finished = true; }
    void checkSend(const QString &place);
    void expect(bool holds, const QString &what);

    MemoryFiles m_files;
    SimulatedProvider m_provider;
    std::vector<std::unique_ptr<ModelServer>> m_servers;
    RunSpec m_spec;
    std::unique_ptr<Scheduler> m_scheduler;
    QList<QString> m_texts;
    std::vector<RequestState> m_states;
    std::array<qint64, requestStateCount> m_byState{};
    qint64 m_endedTwice = 0;
    QList<LimitChange> m_changes;
    QStringList m_broken;
    bool m_finished = false;
};

} // namespace volley::test
