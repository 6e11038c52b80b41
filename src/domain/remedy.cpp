// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/remedy.h"

#include <algorithm>
#include <array>

namespace volley {

namespace {

/// Names of the same thing: a model that refuses one takes the other.
struct Twin
{
    QLatin1String refused;
    QLatin1String taken;
};
constexpr std::array twins{
    Twin{QLatin1String("max_tokens"), QLatin1String("max_completion_tokens")},
    Twin{QLatin1String("max_completion_tokens"), QLatin1String("max_tokens")}};

bool isMaxTokens(const QString &field)
{
    return std::any_of(twins.begin(), twins.end(),
                       [&field](const Twin &twin) { return twin.refused == field; });
}

const Parameter *findParameter(const Target &target, const QString &name)
{
    const auto found =
        std::find_if(target.parameters.begin(), target.parameters.end(),
                     [&name](const Parameter &parameter) { return parameter.name == name; });
    return found == target.parameters.end() ? nullptr : &*found;
}

/// Takes out what only fine-tunes an answer. What decides its form (a schema, where it stops) is
/// not for us to leave out.
bool leaveOut(Target &target, const QString &name)
{
    const qsizetype before = target.parameters.size();
    target.parameters.removeIf(
        [&name](const Parameter &parameter) { return parameter.name == name; });
    bool left = target.parameters.size() < before;
    GenerationSettings &settings = target.settings;
    const auto drop = [&](std::initializer_list<const char *> names, auto &value, auto unset) {
        const bool meant = std::any_of(names.begin(), names.end(), [&name](const char *one) {
            return name == QLatin1String(one) ||
                   name.endsWith(QLatin1Char('.') + QLatin1String(one));
        });
        if (!meant || value == unset)
            return;
        value = unset;
        left = true;
    };
    drop({"temperature"}, settings.temperature, std::optional<double>());
    drop({"top_p", "topP"}, settings.topP, std::optional<double>());
    drop({"seed", "random_seed"}, settings.seed, std::optional<qint64>());
    drop({"reasoning_effort", "effort"}, settings.reasoningEffort, QString());
    return left;
}

Remedy parameterRemedy(const QString &parameter, const Target &target)
{
    for (const Twin &twin : twins) {
        if (twin.refused != parameter)
            continue;
        // Having been told to use it, it was refused too: both ways are closed.
        if (findParameter(target, twin.taken) || target.maxTokensField == twin.taken)
            break;
        if (findParameter(target, parameter) || target.settings.maxTokens)
            return {Remedy::Kind::UseParameterInstead, parameter, twin.taken};
    }
    Target without = target;
    if (!parameter.isEmpty() && !isMaxTokens(parameter) && leaveOut(without, parameter))
        return {Remedy::Kind::LeaveOutParameter, parameter};
    return {Remedy::Kind::ChangeParameter, parameter};
}

std::chrono::milliseconds *deadlineOf(Deadlines &deadlines, Phase phase)
{
    switch (phase) {
    case Phase::Connect:
        return &deadlines.connect;
    case Phase::FirstByte:
        return &deadlines.firstByte;
    case Phase::Idle:
        return &deadlines.idle;
    case Phase::Total:
        return &deadlines.total;
    case Phase::None:
        break;
    }
    return nullptr;
}

} // namespace

Remedy remedyFor(const Failure &failure, const Target &target)
{
    using Kind = Remedy::Kind;
    switch (failure.kind) {
    case FailureKind::InvalidKey:
    case FailureKind::NoPermission:
    case FailureKind::NoKey:
        return {Kind::FixKey};
    case FailureKind::NoCredit:
        return {Kind::AddCredit};
    case FailureKind::UnknownModel:
        return {Kind::ChooseModel};
    case FailureKind::BadParameter:
        return parameterRemedy(failure.parameter, target);
    case FailureKind::QuotaUsedUp:
        return {Kind::WaitUntil, {}, {}, failure.retryAfter};
    case FailureKind::RateLimited:
    case FailureKind::Overloaded:
        if (failure.retryAfter)
            return {Kind::WaitUntil, {}, {}, failure.retryAfter};
        return {Kind::SlowDown};
    case FailureKind::Timeout:
        return {Kind::RaiseTimeout, {}, {}, {}, failure.phase};
    case FailureKind::HostNotFound:
    case FailureKind::ConnectionRefused:
    case FailureKind::TlsFailed:
    case FailureKind::ProxyFailed:
    case FailureKind::Redirected:
    case FailureKind::NetworkFailed:
    case FailureKind::NotUnderstood:
        return {Kind::CheckAddress};
    case FailureKind::ServerError:
    case FailureKind::ConnectionLost:
    case FailureKind::Truncated:
    case FailureKind::Cancelled:
    case FailureKind::Internal:
    case FailureKind::Hedged:
        return {Kind::Retry};
    case FailureKind::BadRequest:
        return {failure.httpStatus == 404 || failure.httpStatus == 405 ? Kind::CheckAddress
                                                                       : Kind::None};
    case FailureKind::ContextTooLong:
    case FailureKind::ContentFiltered:
    case FailureKind::TooLarge:
    case FailureKind::BadPrompt:
        break;
    }
    return {};
}

void useMaxTokensField(Target &target, const QString &field)
{
    for (Parameter &parameter : target.parameters) {
        if (isMaxTokens(parameter.name))
            parameter.name = field;
    }
    target.maxTokensField = field;
}

std::optional<Target> mended(const Target &target, const Remedy &remedy)
{
    Target better = target;
    switch (remedy.kind) {
    case Remedy::Kind::UseParameterInstead:
        useMaxTokensField(better, remedy.instead);
        break;
    case Remedy::Kind::LeaveOutParameter:
        leaveOut(better, remedy.parameter);
        break;
    case Remedy::Kind::RaiseTimeout:
        if (auto *deadline = deadlineOf(better.deadlines, remedy.phase))
            *deadline *= 2;
        break;
    default:
        break;
    }
    return better == target ? std::nullopt : std::optional(better);
}

} // namespace volley
