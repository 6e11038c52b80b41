// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/target.h"

namespace volley {

/// The one thing that would mend a failure. A value; its words are in presentation/remedy_text.h.
struct Remedy
{
    enum class Kind : quint8 {
        None,   ///< nothing is known to help, or nothing but another prompt
        Retry,  ///< it was bad luck
        FixKey, ///< enter a key that is valid and may do this
        AddCredit,
        ChooseModel,
        UseParameterInstead, ///< of `parameter`: `instead`
        LeaveOutParameter,   ///< `parameter`: the model takes none, or only its own
        ChangeParameter,     ///< `parameter`, in a way that only the person knows
        WaitUntil,           ///< `wait` from now, if that is known
        SlowDown,
        RaiseTimeout, ///< of `phase`
        CheckAddress, ///< base URL, network, certificate, proxy
    };
    Kind kind = Kind::None;
    QString parameter = {};
    QString instead = {};
    std::optional<std::chrono::milliseconds> wait = {};
    Phase phase = Phase::None;

    bool operator==(const Remedy &) const = default;
};

/// What would mend this failure of a request to `target`. Pure.
[[nodiscard]] Remedy remedyFor(const Failure &failure, const Target &target);

/// The target with the remedy applied, where that is a matter of its settings alone:
/// UseParameterInstead, LeaveOutParameter, RaiseTimeout. Else nothing.
[[nodiscard]] std::optional<Target> mended(const Target &target, const Remedy &remedy);

/// Its limit of an answer's length goes into `field`, wherever it went before; a parameter that
/// says the same is renamed.
void useMaxTokensField(Target &target, const QString &field);

} // namespace volley
