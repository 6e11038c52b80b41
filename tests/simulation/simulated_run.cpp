// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_run.h"

#include <algorithm>

namespace volley::test {

namespace {

/// Those that share a server ask the same host.
QUrl addressOf(int server, int target)
{
    return QUrl(QStringLiteral("https://host%1.example/%2").arg(server).arg(target));
}

} // namespace

SimulatedRun::SimulatedRun(quint64 seed)
    : random(seed)
    , fate(seed * 7919 + 17)
    , network(clock)
{
    m_provider.clock = &clock;
    m_spec.columns = {QStringLiteral("prompt")};
}

SimulatedRun::~SimulatedRun()
{
    m_scheduler.reset();
}

ModelServer &SimulatedRun::addTarget(const ServerTraits &traits, Target target)
{
    m_servers.push_back(std::make_unique<ModelServer>(clock, fate, traits));
    addTarget(*m_servers.back(), std::move(target));
    return *m_servers.back();
}

void SimulatedRun::addTarget(ModelServer &server, Target target)
{
    const int index = int(m_spec.definition.targets.size());
    const auto isIt = [&server](const auto &one) { return one.get() == &server; };
    const auto found = std::ranges::find_if(m_servers, isIt);
    const QUrl address = addressOf(oneHost ? 0 : int(found - m_servers.begin()), index);
    network.connect(SimulatedNetwork::placeOf(address), server);
    target.model = QStringLiteral("m%1").arg(index);
    m_spec.definition.targets.append(target);
    m_spec.baseUrls.append(address);
    m_spec.keys.append(Secret());
}

void SimulatedRun::begin(qint64 rows)
{
    // A few lengths of prompts, so that rows differ and cost nothing to make.
    for (const double share : {0.4, 0.7, 1.0, 1.3, 1.6, 0.9, 1.1})
        m_texts.append(QString(qsizetype(double(promptBytes) * share), QLatin1Char('x')));
    m_spec.rows = rows;
    const auto requests = size_t(rows * m_spec.definition.targets.size());
    m_states.assign(requests, RequestState::Queued);
    m_byState[size_t(RequestState::Queued)] = qint64(requests);
    network.onSend = [this](const QString &place) { checkSend(place); };
    SchedulerObserver &observer = *this;
    m_scheduler = std::make_unique<Scheduler>(
        clock, random, network, m_files, observer, [this](const Target &) { return &m_provider; },
        m_spec);
    m_scheduler->begin();
}

bool SimulatedRun::advance(Duration most)
{
    const Instant goal = clock.now() + most;
    while (!m_finished && clock.now() < goal)
        clock.advance(std::min<Duration>(goal - clock.now(), std::chrono::seconds(1)));
    return m_finished;
}

QList<qint64> SimulatedRun::succeededByTarget() const
{
    QList<qint64> sums(m_spec.definition.targets.size(), 0);
    for (size_t i = 0; i < m_states.size(); ++i)
        sums[qsizetype(i) % sums.size()] += m_states[i] == RequestState::Succeeded;
    return sums;
}

void SimulatedRun::requestChanged(const RequestUpdate &update)
{
    RequestState &state = m_states[size_t(update.ordinal)];
    if (isFinal(state) && update.state != state)
        ++m_endedTwice;
    --m_byState[size_t(state)];
    state = update.state;
    ++m_byState[size_t(state)];
}

void SimulatedRun::attemptsStarted(const QList<AttemptStart> &starts)
{
    m_scheduler->acknowledgeStarts(starts);
}

void SimulatedRun::attemptEnded(AttemptRecord &&record)
{
    m_scheduler->acknowledge({record.ordinal});
}

void SimulatedRun::rowsWanted(qint64 first, qint64 count)
{
    QList<Row> rows;
    rows.reserve(count);
    for (qint64 row = first; row < first + count; ++row)
        rows.append({m_texts.at(row * 5 % m_texts.size())});
    m_scheduler->provideRows(first, rows);
}

void SimulatedRun::limitChanged(const LimitChange &change)
{
    if (keepsChanges)
        m_changes.append(change);
}

void SimulatedRun::checkSend(const QString &place)
{
    for (const LaneStatus &lane : m_scheduler->laneStatuses()) {
        if (SimulatedNetwork::placeOf(m_spec.baseUrls.at(lane.target)) != place)
            continue;
        expect(network.open(place) < lane.limit, QStringLiteral("no more at once than allowed"));
        expect(clock.now() >= network.coolsUntil(place),
               QStringLiteral("nothing is sent before the server's own moment"));
    }
}

void SimulatedRun::expect(bool holds, const QString &what)
{
    if (!holds && m_broken.size() < 10)
        m_broken << what;
}

} // namespace volley::test
