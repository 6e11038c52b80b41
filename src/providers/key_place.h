// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QString>

namespace volley {

/// To whom a target's key belongs. A key is one host's: what was stored for one, or lies ready in a
/// provider's usual variable, is never sent to another. A plain value on any thread.
struct KeyPlace
{
    /// In the keychain: the provider's id where the host is the provider's own, else
    /// "PROVIDER@HOST"; empty where there is no host yet.
    QString account;
    /// The provider's usual variable, if its key may go to this host; else empty.
    QString usualVariable;
    QString host; ///< "api.example.com", with its port where that is not the scheme's
};

[[nodiscard]] KeyPlace keyPlaceOf(const Target &target);

/// Why `target` has no key, and what to do about it, in words for `Error::detail`.
[[nodiscard]] QString missingKeyDetail(const Target &target);

} // namespace volley
