// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/target.h"
#include "secrets/secret_store.h"

#include <QString>

namespace volley {

/// What is known of a target's key, fit to be shown: never the key itself. A value of the GUI
/// thread.
struct KeyState
{
    enum class Kind { Checking, Waiting, NotNeeded, Found, Missing, Unusable };
    Kind kind = Kind::Checking;
    KeySource source = KeySource::None;
    QString text; ///< a few words: "••••last4 (keychain)"

    [[nodiscard]] bool hasKey() const { return kind == Kind::Found; }
};

/// Nothing has been heard yet; `waiting` = the keychain takes its time.
[[nodiscard]] KeyState keyStateBefore(bool waiting);
[[nodiscard]] KeyState keyStateOf(const Target &target, const Result<FoundKey> &found);
/// The demo that is started by the program: it takes no key.
[[nodiscard]] bool isBundledDemo(const Target &target);
/// How a person calls the target's provider.
[[nodiscard]] QString providerName(const Target &target);
/// "Waiting for the keychain; it may ask you to unlock it."
[[nodiscard]] QString waitingForKeychainText();

} // namespace volley
