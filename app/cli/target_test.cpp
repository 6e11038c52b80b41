// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/target_test.h"

#include "composition/connection_words.h"
#include "domain/retry_policy.h"
#include "presentation/failure_text.h"

#include <QJsonObject>

#include <algorithm>

namespace volley {

namespace {

/// Some servers have no list of models, and work all the same: the test prompt tells.
bool mayWork(const Outcome<ConnectionReport> &listed)
{
    if (listed)
        return true;
    const int status = listed.error().httpStatus;
    return status == 404 || status == 405 || status == 501;
}

QJsonObject errorObject(const Failure &failure)
{
    return {{QStringLiteral("kind"), failureName(failure.kind)},
            {QStringLiteral("http_status"), failure.httpStatus},
            {QStringLiteral("code"), failure.code},
            {QStringLiteral("message"), failure.message},
            {QStringLiteral("advice"), failureAdvice(failure)}};
}

/// Adds what one target's test found.
void add(TargetTests &tests, const Target &target, const Outcome<ConnectionReport> &listed,
         const std::optional<Outcome<CanaryReport>> &canary)
{
    QStringList sentences;
    QJsonObject object{{QStringLiteral("target"), target.label()}};
    std::optional<Failure> failure;
    if (listed) {
        sentences << connectionText(target, *listed);
        object.insert(QStringLiteral("models_listed"), listed->listed);
        object.insert(QStringLiteral("models"), listed->models.size());
        object.insert(QStringLiteral("model_listed"), listed->modelListed);
        object.insert(QStringLiteral("list_ms"), listed->latencyMs);
    } else if (!canary) {
        failure = listed.error();
    }
    const bool answered = canary && *canary;
    object.insert(QStringLiteral("answered"), answered);
    if (answered) {
        sentences << canaryText(target, **canary, listed ? std::optional(*listed) : std::nullopt);
        object.insert(QStringLiteral("latency_ms"), (*canary)->latencyMs);
    } else if (canary) {
        failure = canary->error();
    }
    if (failure) {
        sentences << connectionFailureText(*failure);
        object.insert(QStringLiteral("error"), errorObject(*failure));
        tests.code = std::max(tests.code, codeOf(*failure));
    }
    tests.lines << QStringLiteral("%1: %2").arg(target.label(), sentences.join(QLatin1Char(' ')));
    tests.objects << object;
}

} // namespace

ExitCode codeOf(const Failure &failure)
{
    if (failure.kind == FailureKind::NoKey)
        return ExitCode::BadInput;
    return RetryPolicy::haltsTarget(failure) ? ExitCode::NeedsPerson : ExitCode::SomeFailed;
}

Task<TargetTests> testTargets(Workbench *workbench, QList<Target> targets)
{
    TargetTests tests;
    for (const Target &target : std::as_const(targets)) {
        const auto listed = co_await on(workbench, workbench->testConnection(target));
        std::optional<Outcome<CanaryReport>> canary;
        if (mayWork(listed))
            canary = co_await on(workbench, workbench->sendCanary(target));
        add(tests, target, listed, canary);
    }
    co_return tests;
}

} // namespace volley
