// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bench.h"

namespace volley::test {

using namespace std::chrono_literals;

EngineBench::EngineBench(quint64 seed)
    : random(seed)
    , transport(clock)
    , engine(clock, random, transport, files, [this](const Target &target) {
        return target.provider == QLatin1String("fake") ? &provider : nullptr;
    })
{
    connect(&engine, &RunEngine::updates, this, &EngineBench::noteUpdates);
    connect(&engine, &RunEngine::attemptsEnded, this, &EngineBench::noteRecords);
    connect(&engine, &RunEngine::attemptsStarted, this, [this](const QList<AttemptStart> &batch) {
        startCount += batch.size();
        expect(startCount - transport.sends >= batch.size(), "attempts told before they are sent");
        if (keepRecords)
            starts += batch;
        if (acknowledgesStarts)
            planStarts(batch);
    });
    connect(&engine, &RunEngine::rowsWanted, this, &EngineBench::planRows);
    connect(&engine, &RunEngine::limitsChanged, this,
            [this](const QList<LimitChange> &changes) { limitChanges += changes; });
    connect(&engine, &RunEngine::lanesChanged, this,
            [this](const QList<LaneStatus> &statuses) { lanes = statuses; });
    connect(&engine, &RunEngine::statsChanged, this, [this](const RunStats &now) {
        if (keepRecords)
            stats.append(now);
    });
    connect(&engine, &RunEngine::streamed, this, [this](qint64, const QString &text, bool whole) {
        watchedText = whole ? text : watchedText + text;
    });
    connect(&engine, &RunEngine::targetHalted, this, [this](int target, const Failure &cause) {
        log << QStringLiteral("halted %1 %2").arg(target).arg(failureName(cause.kind));
    });
    connect(&engine, &RunEngine::budgetReached, this,
            [this](const BudgetReport &report) { budgets.append(report); });
    connect(&engine, &RunEngine::finished, this, [this](bool stopped, bool halted) {
        ++finishedCount;
        expect(m_unstored.isEmpty(), "finished only once everything is stored");
        expect(transport.open == 0, "finished with nothing in flight");
        log << QStringLiteral("finished%1%2")
                   .arg(stopped ? QStringLiteral(" stopped") : QString(),
                        halted ? QStringLiteral(" halted") : QString());
    });
}

EngineBench::~EngineBench() = default;

RunSpec EngineBench::spec(qint64 rows, int limit, int targets, int repeats)
{
    RunSpec spec;
    spec.rows = rows;
    spec.columns = {QStringLiteral("prompt")};
    spec.definition.repeats = repeats;
    for (int i = 0; i < targets; ++i) {
        Target target;
        target.provider = QStringLiteral("fake");
        target.model = QStringLiteral("m%1").arg(i);
        target.concurrency = limit;
        target.deadlines = {0ms, 0ms, 0ms, 0ms};
        spec.definition.targets.append(target);
        spec.baseUrls.append(QUrl(QStringLiteral("https://host%1.example/v1").arg(i)));
        spec.keys.append(Secret());
    }
    return spec;
}

void EngineBench::echo(std::chrono::milliseconds latency)
{
    transport.onSend = [latency](const FakeCall &call) {
        call.after(latency, [](const FakeCall &due) {
            due.answer(200, FakeProvider::whole(due.request().body));
        });
    };
}

bool EngineBench::runToEnd(Duration most)
{
    const int before = finishedCount;
    const Instant latest = clock.now() + most;
    while (finishedCount == before && clock.now() < latest) {
        if (!clock.advanceToNext())
            break;
    }
    return finishedCount == before + 1;
}

QList<AttemptRecord> EngineBench::recordsOf(Ordinal ordinal) const
{
    QList<AttemptRecord> found;
    for (const AttemptRecord &record : records) {
        if (record.ordinal == ordinal)
            found.append(record);
    }
    return found;
}

QStringList EngineBench::sentBodies() const
{
    QStringList bodies;
    for (const FakeCall &call : transport.calls)
        bodies << QString::fromUtf8(call.request().body);
    return bodies;
}

void EngineBench::acknowledgeAll()
{
    m_decided.clear();
    engine.acknowledge(std::exchange(m_unstored, {}));
}

void EngineBench::noteRecords(const QList<AttemptRecord> &batch)
{
    expect(batch.size() <= 256, "batches of at most 256 records");
    recordCount += batch.size();
    if (keepRecords)
        records += batch;
    for (const AttemptRecord &record : batch) {
        expect(!m_decided.contains(record.ordinal), "nothing comes after the one that decides");
        m_unstored.append(record.ordinal);
        if (keepLog && record.state != RequestState::Sending)
            m_decided.insert(record.ordinal);
    }
    if (acknowledges)
        planStore();
}

void EngineBench::noteUpdates(const QList<RequestUpdate> &batch)
{
    ++updateSignals;
    QSet<Ordinal> seen;
    for (const RequestUpdate &update : batch) {
        expect(!seen.contains(update.ordinal), "one update a request in a batch");
        seen.insert(update.ordinal);
        expect(update.state != RequestState::Succeeded || !m_unstored.contains(update.ordinal) ||
                   !keepLog,
               "green only once it is stored");
        if (keepLog)
            shown.insert(update.ordinal, update);
    }
}

void EngineBench::planStore()
{
    if (m_storePlanned)
        return;
    m_storePlanned = true;
    m_store = clock.at(clock.now() + storeDelay, [this] {
        m_storePlanned = false;
        acknowledgeAll();
    });
}

void EngineBench::planStarts(const QList<AttemptStart> &batch)
{
    if (startDelay == std::chrono::milliseconds::zero())
        engine.acknowledgeStarts(batch);
    else
        m_startAlarms.push_back(
            clock.at(clock.now() + startDelay, [this, batch] { engine.acknowledgeStarts(batch); }));
}

void EngineBench::planRows(qint64 first, qint64 count)
{
    rowsAsked.append(first);
    m_rowAlarms.push_back(clock.at(clock.now() + rowsDelay, [this, first, count] {
        QList<QStringList> rows;
        for (qint64 row = first; row < first + count; ++row)
            rows.append({rowText ? rowText(row) : QStringLiteral("p%1").arg(row)});
        engine.provideRows(first, rows);
    }));
}

void EngineBench::expect(bool holds, const char *what)
{
    if (!holds && broken.size() < 10)
        broken << QString::fromLatin1(what);
}

} // namespace volley::test
