// SPDX-License-Identifier: GPL-3.0-or-later
// The Workbench's calls outside any run: tests of a connection, and the look for servers on this
// machine.
#include "composition/canary.h"
#include "composition/workbench_private.h"
#include "http/url_rules.h"
#include "presentation/error_text.h"
#include "providers/provider.h"

namespace volley {

using namespace std::chrono_literals;

namespace {

constexpr auto listDeadline = 15s;
constexpr auto canaryDeadline = 60s; // a local server may have to load the model first
constexpr auto localDeadline = 1s;
constexpr int mostModelPages = 100;
constexpr qsizetype mostModels = 10'000;
constexpr qint64 mostOfLocalList = 4LL * 1024 * 1024;

/// Nothing was sent.
Failure notSent(FailureKind kind, const QString &message)
{
    Failure failure;
    failure.kind = kind;
    failure.outcome = OutcomeClass::NotProcessed;
    failure.message = message;
    return failure;
}

/// Takes a page's models, up to the most that are kept.
void addModels(ConnectionReport &report, const QStringList &models)
{
    const qsizetype room = mostModels - report.models.size();
    report.models += models.first(std::min(room, models.size()));
    report.more = report.more || models.size() > room;
}

} // namespace

QFuture<Outcome<ProbeReply>> Workbench::Private::probe(const HttpRequest &request,
                                                       std::chrono::milliseconds deadline)
{
    const auto promise = std::make_shared<QPromise<Outcome<ProbeReply>>>();
    promise->start();
    engine->run([request, deadline, promise](EngineHost::Parts parts) {
        ConnectionProbe::start(parts.clock, parts.transport, request, deadline, promise);
    });
    return promise->future();
}

Task<Outcome<Workbench::Private::Caller>> Workbench::Private::callerFor(Target target)
{
    const Provider *adapter = adapterOf(target);
    if (!adapter)
        co_return unexpected(notSent(FailureKind::BadRequest, target.provider));
    const auto url = co_await on(q, resolveBaseUrl(target));
    if (!url)
        co_return unexpected(notSent(FailureKind::NetworkFailed, describe(url.error())));
    const auto found = co_await on(q, keyOrNone(target));
    if (!found)
        co_return unexpected(notSent(FailureKind::NoKey, describe(found.error())));
    if (!found->key.isEmpty() && !keyMayTravel(*url))
        co_return unexpected(notSent(
            FailureKind::BadRequest,
            QStringLiteral("http:// would show the key to everyone on the way; use https://")));
    target.baseUrl = *url;
    co_return Caller{adapter, target, found->key};
}

Task<Outcome<ConnectionReport>> Workbench::Private::testConnection(Target target)
{
    const ProviderInfo *info = findProvider(target.provider);
    ConnectionReport report;
    if (info && info->modelList == ModelList::None)
        co_return report;
    const auto caller = co_await on(q, callerFor(target));
    if (!caller)
        co_return unexpected(caller.error());
    QString next;
    for (int pages = 0; pages < mostModelPages && !report.more; ++pages) {
        const auto request = caller->adapter->modelsRequest(caller->target, caller->key, next);
        const QFuture<Outcome<ProbeReply>> answered = probe(request, listDeadline);
        const auto reply = co_await on(q, answered);
        if (!reply)
            co_return unexpected(reply.error());
        const auto page = caller->adapter->parseModels(reply->head, reply->body);
        if (!page)
            co_return unexpected(page.error());
        if (pages == 0)
            report.latencyMs = reply->latencyMs;
        addModels(report, page->models);
        // A page that names itself would have no end.
        const bool last = page->next.isEmpty() || page->next == next;
        next = page->next;
        if (last)
            break;
        report.more = report.more || pages + 1 == mostModelPages;
    }
    report.listed = true;
    report.keyAccepted = !caller->key.isEmpty() && info->modelList == ModelList::WithKey;
    report.modelListed = report.models.contains(target.model);
    co_return report;
}

Task<Outcome<CanaryReport>> Workbench::Private::sendCanary(Target target)
{
    if (const Provider *adapter = adapterOf(target))
        target = canaryTarget(target, adapter->settingSupport(target));
    for (const auto &good : {checkSupport(target), validate(target)}) {
        if (!good)
            co_return unexpected(notSent(FailureKind::BadRequest, describe(good.error())));
    }
    const auto caller = co_await on(q, callerFor(target));
    if (!caller)
        co_return unexpected(caller.error());
    const auto request = caller->adapter->buildRequest(caller->target, canaryPrompt(), caller->key);
    const QFuture<Outcome<ProbeReply>> answered = probe(request, canaryDeadline);
    const auto reply = co_await on(q, answered);
    if (!reply)
        co_return unexpected(reply.error());
    const auto parser = caller->adapter->makeParser(caller->target);
    parser->head(reply->head);
    (void)parser->feed(reply->body);
    const auto answer = parser->finish();
    if (!answer)
        co_return unexpected(answer.error());
    co_return CanaryReport{reply->latencyMs, *answer};
}

Task<QList<LocalServer>> Workbench::Private::findLocalServers()
{
    struct Asked
    {
        Target target;
        const Provider *adapter;
        QFuture<Outcome<ProbeReply>> answer;
    };
    QList<Asked> all;
    for (const Target &target : std::as_const(localTargets)) {
        const Provider *adapter = adapterOf(target);
        HttpRequest request = adapter->modelsRequest(target, Secret(), {});
        request.maxBodyBytes = mostOfLocalList;
        if (isLoopback(request.url.host()))
            all.append(Asked{target, adapter, probe(request, localDeadline)});
    }
    QList<LocalServer> found;
    for (const Asked &asked : std::as_const(all)) {
        const auto reply = co_await on(q, asked.answer);
        if (!reply)
            continue;
        const auto page = asked.adapter->parseModels(reply->head, reply->body);
        if (page)
            found.append(LocalServer{asked.target, page->models});
    }
    co_return found;
}

} // namespace volley
