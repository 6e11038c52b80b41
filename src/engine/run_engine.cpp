// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_engine.h"

#include "engine/scheduler.h"
#include "engine/signal_batches.h"
#include "providers/provider.h"

namespace volley {

namespace {

void registerTypes()
{
    qRegisterMetaType<RunSpec>();
    qRegisterMetaType<Secret>();
    qRegisterMetaType<Failure>();
    qRegisterMetaType<Target>();
    qRegisterMetaType<Budget>();
    qRegisterMetaType<BudgetReport>();
    qRegisterMetaType<RunStats>();
    qRegisterMetaType<QList<qint64>>();
    qRegisterMetaType<QList<QStringList>>();
    qRegisterMetaType<QList<RequestUpdate>>();
    qRegisterMetaType<QList<AttemptStart>>();
    qRegisterMetaType<QList<AttemptRecord>>();
    qRegisterMetaType<QList<LaneStatus>>();
    qRegisterMetaType<QList<LimitChange>>();
}

} // namespace

/// What the engine's signals are made of, and what a Scheduler is made from. Lives with its engine.
class RunEngine::Private
{
public:
    Private(RunEngine &engine, Clock &clockToUse, Random &randomToUse, Transport &transportToUse,
            const FileReader &filesToUse, ProviderLookup lookup)
        : clock(clockToUse)
        , random(randomToUse)
        , transport(transportToUse)
        , files(filesToUse)
        , providers(std::move(lookup))
        , batches(engine, clockToUse)
    {}
    Clock &clock;
    Random &random;
    Transport &transport;
    const FileReader &files;
    ProviderLookup providers;
    SignalBatches batches;
    Ordinal watched = -1;
};

RunEngine::RunEngine(Clock &clock, Random &random, Transport &transport, const FileReader &files,
                     QObject *parent)
    : RunEngine(clock, random, transport, files, ProviderLookup(adapterOf), parent)
{}

RunEngine::RunEngine(Clock &clock, Random &random, Transport &transport, const FileReader &files,
                     ProviderLookup providers, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock, random, transport, files, std::move(providers)))
{
    registerTypes();
}

RunEngine::~RunEngine()
{
    m_scheduler.reset();
}

void RunEngine::start(const RunSpec &spec)
{
    m_scheduler.reset();
    d->batches.reset();
    m_scheduler = std::make_unique<Scheduler>(d->clock, d->random, d->transport, d->files,
                                              d->batches, d->providers, spec);
    d->batches.reset(m_scheduler.get());
    m_scheduler->watch(d->watched);
    m_scheduler->begin();
}

void RunEngine::pause()
{
    if (m_scheduler)
        m_scheduler->pause();
}

void RunEngine::resume()
{
    if (m_scheduler)
        m_scheduler->resume();
}

void RunEngine::stop()
{
    if (m_scheduler)
        m_scheduler->stop();
}

void RunEngine::cancel(const QList<qint64> &ordinals)
{
    if (m_scheduler)
        m_scheduler->cancel(ordinals);
}

void RunEngine::retry(const QList<qint64> &ordinals)
{
    if (m_scheduler)
        m_scheduler->retry(ordinals);
}

void RunEngine::setConcurrency(int target, int limit)
{
    if (m_scheduler)
        m_scheduler->setConcurrency(target, limit);
}

void RunEngine::setLimits(int target, int requestsPerMinute, qint64 tokensPerMinute)
{
    if (m_scheduler)
        m_scheduler->setLimits(target, requestsPerMinute, tokensPerMinute);
}

void RunEngine::changeTarget(int target, const Target &changed)
{
    if (m_scheduler)
        m_scheduler->changeTarget(target, changed);
}

void RunEngine::setBudget(const Budget &budget)
{
    if (m_scheduler)
        m_scheduler->setBudget(budget);
}

void RunEngine::setKey(int target, const Secret &key)
{
    if (m_scheduler)
        m_scheduler->setKey(target, key);
}

void RunEngine::acknowledge(const QList<qint64> &ordinals)
{
    if (m_scheduler)
        m_scheduler->acknowledge(ordinals);
}

void RunEngine::acknowledgeStarts(const QList<AttemptStart> &starts)
{
    if (m_scheduler)
        m_scheduler->acknowledgeStarts(starts);
}

void RunEngine::acknowledgeReused(const QList<AttemptRecord> &answers)
{
    if (m_scheduler)
        m_scheduler->acknowledgeReused(answers);
}

void RunEngine::provideRows(qint64 first, const QList<QStringList> &rows)
{
    if (m_scheduler)
        m_scheduler->provideRows(first, rows);
}

void RunEngine::watch(qint64 ordinal)
{
    d->watched = ordinal;
    if (m_scheduler)
        m_scheduler->watch(ordinal);
}

} // namespace volley
