// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_engine.h"
#include "support/fake_clock.h"
#include "support/fake_provider.h"
#include "support/fake_transport.h"
#include "support/memory_files.h"

#include <QObject>
#include <QSet>

namespace volley::test {

/// A RunEngine with everything around it faked: time, network, provider, the store that
/// acknowledges and the source of rows. Row N of the data set is "pN" unless `rowText` says
/// otherwise. Notes all signals and checks on each what must hold at any time.
class EngineBench : public QObject
{
    Q_OBJECT
public:
    explicit EngineBench(quint64 seed = 1);
    ~EngineBench() override;

    /// A run of `rows` rows; targets of concurrency `limit`, each at a host of its own, without
    /// deadlines. Template "{{prompt}}".
    static RunSpec spec(qint64 rows, int limit = 8, int targets = 1, int repeats = 1);
    /// Each call answers 200 with its own body as text, after `latency`.
    void echo(std::chrono::milliseconds latency = std::chrono::milliseconds(100));
    /// Moves time on until `finished` comes (once more), at most by `most`; whether it came.
    bool runToEnd(Duration most = std::chrono::hours(24));
    /// Moves time on by `step`, with everything that is due.
    void advance(Duration step) { clock.advance(step); }
    /// Lets what is due at this moment happen; batches of signals included.
    void settle() { clock.advance(std::chrono::milliseconds(25)); }

    [[nodiscard]] RequestState state(Ordinal ordinal) const { return shown.value(ordinal).state; }
    [[nodiscard]] QList<AttemptRecord> recordsOf(Ordinal ordinal) const;
    /// Bodies of all sends, in order.
    [[nodiscard]] QStringList sentBodies() const;

    FakeClock clock;
    SeededRandom random;
    FakeTransport transport;
    FakeProvider provider;
    MemoryFiles files;

    bool acknowledgesStarts = true; ///< false: the test does
    bool acknowledges = true;       ///< false: what ended waits until acknowledgeAll()
    std::chrono::milliseconds storeDelay{0};
    std::chrono::milliseconds startDelay{0}; ///< until a beginning is acknowledged
    std::chrono::milliseconds rowsDelay{0};
    std::function<QString(qint64)> rowText;
    bool keepRecords = true;
    bool keepLog = true;

    QHash<Ordinal, RequestUpdate> shown; ///< the latest update of each
    QList<AttemptStart> starts;
    QList<AttemptRecord> records;
    QList<LimitChange> limitChanges;
    QList<LaneStatus> lanes;
    QList<RunStats> stats;
    QList<BudgetReport> budgets;
    QList<qint64> rowsAsked; ///< first rows of the blocks asked for
    QStringList log;         ///< "finished", "halted 0 …" and the like
    QString watchedText;
    int finishedCount = 0;
    qint64 updateSignals = 0;
    qint64 recordCount = 0;
    qint64 startCount = 0;
    QStringList broken; ///< what must not be and was

    void acknowledgeAll();

private:
    void noteRecords(const QList<AttemptRecord> &batch);
    void noteUpdates(const QList<RequestUpdate> &batch);
    void planStore();
    void planStarts(const QList<AttemptStart> &batch);
    void planRows(qint64 first, qint64 count);
    void expect(bool holds, const char *what);

    QList<qint64> m_unstored;
    QSet<qint64> m_decided; ///< of those, what the unstored record is the last one of
    Alarm m_store;
    bool m_storePlanned = false;
    std::vector<Alarm> m_rowAlarms;
    std::vector<Alarm> m_startAlarms;

public:
    RunEngine engine; ///< last: it goes first
};

} // namespace volley::test
