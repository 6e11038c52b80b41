// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standstill.h"

namespace volley {

namespace {

/// What an entry of the journal sets, and another lifts.
WaitKind kindOf(const QString &what)
{
    if (what == QLatin1String("halt"))
        return WaitKind::Halted;
    if (what == QLatin1String("budget"))
        return WaitKind::Budget;
    if (what == QLatin1String("pause") || what == QLatin1String("resume") ||
        what == QLatin1String("stop"))
        return WaitKind::Paused;
    return WaitKind::None;
}

} // namespace

QList<Standstill> standstillsAfter(const QList<LimitChange> &journal)
{
    QList<Standstill> found;
    for (const LimitChange &change : journal) {
        if (change.what == QLatin1String("continue")) {
            found.clear();
            continue;
        }
        const WaitKind kind = kindOf(change.what);
        if (kind == WaitKind::None)
            continue;
        found.removeIf(
            [&](const Standstill &one) { return one.kind == kind && one.target == change.target; });
        if (change.to > 0)
            found.append({kind, change.target,
                          kind == WaitKind::Paused ? change.what : change.reason, change.utcMs});
    }
    return found;
}

QList<LaneStatus> lanesAt(const QList<Standstill> &standstills, int targets)
{
    QList<LaneStatus> lanes;
    for (int target = 0; target < targets; ++target) {
        LaneStatus lane{target, 0, {}};
        for (const Standstill &one : standstills) {
            if (one.target >= 0 && one.target != target)
                continue;
            // What is wrong with the target alone says more than what held them all.
            if (lane.why.kind != WaitKind::Halted)
                lane.why.kind = one.kind;
            if (const auto kind = failureNamed(one.cause); kind && one.target == target)
                lane.why.cause.emplace().kind = *kind;
        }
        lanes.append(lane);
    }
    return lanes;
}

std::optional<FailureKind> failureNamed(const QString &name)
{
    for (int kind = 0; kind < failureKindCount; ++kind) {
        if (failureName(FailureKind(kind)) == name)
            return FailureKind(kind);
    }
    return std::nullopt;
}

QString waitKindName(WaitKind kind)
{
    switch (kind) {
    case WaitKind::None:
        return {};
    case WaitKind::Slot:
        return QStringLiteral("slot");
    case WaitKind::RequestsLimit:
        return QStringLiteral("requests_limit");
    case WaitKind::TokensLimit:
        return QStringLiteral("tokens_limit");
    case WaitKind::CoolDown:
        return QStringLiteral("cool_down");
    case WaitKind::BackOff:
        return QStringLiteral("back_off");
    case WaitKind::Paused:
        return QStringLiteral("paused");
    case WaitKind::Halted:
        return QStringLiteral("halted");
    case WaitKind::Disk:
        return QStringLiteral("disk");
    case WaitKind::Rows:
        return QStringLiteral("rows");
    case WaitKind::TooLarge:
        return QStringLiteral("too_large");
    case WaitKind::SameRequest:
        return QStringLiteral("same_request");
    case WaitKind::Memory:
        return QStringLiteral("memory");
    case WaitKind::Budget:
        return QStringLiteral("budget");
    }
    return {};
}

} // namespace volley
