// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workbench.h"

#include "base/local_files.h"
#include "composition/workbench_private.h"
#include "providers/provider.h"

#include <QtConcurrent>

namespace volley {

Workbench::Workbench(const WorkbenchOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{}

// The engine goes first, so that nothing is handed to the store any more; the store then drains.
Workbench::~Workbench()
{
    d->engine.reset();
}

ProjectStore &Workbench::store()
{
    return d->store;
}

KeyRing &Workbench::keys()
{
    return d->keys;
}

PriceKeeper &Workbench::prices()
{
    return d->prices;
}

QFuture<Result<ProjectInfo>> Workbench::openProject(const QString &path, OpenMode mode)
{
    return d->openProject(path, mode).future();
}

QFuture<Result<ImportReport>> Workbench::importFile(const QString &path,
                                                    const ImportOptions &options)
{
    return d->importFile(path, options).future();
}

QFuture<Result<void>> Workbench::startRun(const RunDefinition &definition)
{
    return d->startRun(definition).future();
}

QFuture<Result<void>> Workbench::continueRun(const QList<RequestState> &retryStates,
                                             const QList<Ordinal> &retryOrdinals,
                                             const LimitOverrides &limits)
{
    return d->continueRun(retryStates, retryOrdinals, Private::Others::GoOn, limits).future();
}

QFuture<Result<void>> Workbench::retryOnly(const QList<RequestState> &states,
                                           const QList<Ordinal> &ordinals,
                                           const LimitOverrides &limits)
{
    return d->continueRun(states, ordinals, Private::Others::Wait, limits).future();
}

QList<LaneStatus> Workbench::lanes() const
{
    return d->lanes;
}

QFuture<Result<void>> Workbench::changeTarget(int target, const Target &changed)
{
    return d->changeTarget(target, changed).future();
}

QFuture<Result<void>> Workbench::setBudget(const Budget &budget)
{
    return d->setBudget(budget).future();
}

bool Workbench::isRunning() const
{
    return d->running;
}

QFuture<Result<qint64>> Workbench::exportResults(const QString &path, const ExportOptions &options,
                                                 const QList<Ordinal> &ordinals,
                                                 std::shared_ptr<std::atomic_bool> cancelled)
{
    return d->exportResults(path, options, ordinals, std::move(cancelled)).future();
}

QFuture<Outcome<ConnectionReport>> Workbench::testConnection(const Target &target)
{
    return d->testConnection(target).future();
}

QFuture<Outcome<CanaryReport>> Workbench::sendCanary(const Target &target)
{
    return d->sendCanary(target).future();
}

QFuture<QList<LocalServer>> Workbench::findLocalServers()
{
    return d->findLocalServers().future();
}

QFuture<Result<FoundKey>> Workbench::keyFor(const Target &target)
{
    return d->keyFor(target);
}

QFuture<Result<QUrl>> Workbench::demoUrl()
{
    return d->demo.baseUrl();
}

QFuture<Result<qint64>> Workbench::recalculateCosts()
{
    return d->recalculateCosts().future();
}

QFuture<ShownRequest> Workbench::requestFor(const Target &target, const PromptDraft &draft,
                                            const QString &imagesFolder) const
{
    return QtConcurrent::run([target, draft, imagesFolder]() -> ShownRequest {
        const Provider *adapter = adapterOf(target);
        if (!adapter)
            return {};
        Target resolved = target;
        resolved.baseUrl = effectiveBaseUrl(target);
        const MarkedPrompt marked = withMarks(draft, imagesFolder, LocalFiles());
        return {adapter->buildRequest(resolved, marked.prompt, Secret()), marked.images};
    });
}

void Workbench::pause()
{
    d->engine->run([](EngineHost::Parts parts) { parts.engine.pause(); });
}

void Workbench::resume()
{
    d->engine->run([](EngineHost::Parts parts) { parts.engine.resume(); });
}

void Workbench::stop()
{
    d->engine->run([](EngineHost::Parts parts) { parts.engine.stop(); });
}

void Workbench::cancel(const QList<qint64> &ordinals)
{
    d->engine->run([ordinals](EngineHost::Parts parts) { parts.engine.cancel(ordinals); });
}

void Workbench::retry(const QList<qint64> &ordinals)
{
    if (d->running)
        d->engine->run([ordinals](EngineHost::Parts parts) { parts.engine.retry(ordinals); });
    else
        d->retryAsNewSession(ordinals);
}

void Workbench::setConcurrency(int target, int limit)
{
    d->engine->run([=](EngineHost::Parts parts) { parts.engine.setConcurrency(target, limit); });
}

void Workbench::renewKey(int target)
{
    d->renewKey(target);
}

void Workbench::setNetwork(const TransportOptions &network)
{
    d->engine->setTransport(network);
}

void Workbench::watch(qint64 ordinal)
{
    d->engine->run([ordinal](EngineHost::Parts parts) { parts.engine.watch(ordinal); });
}

} // namespace volley
