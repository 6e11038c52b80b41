// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/target.h"

#include <QStringList>

namespace volley {

/// What of a target's settings its provider and model take.
struct SettingsFit
{
    GenerationSettings settings; ///< the others left out
    QString maxTokensField;
    QStringList misfits; ///< the others, a few words each: "temperature 1.5 (0 to 1)"
};

/// Holds each setting against what the provider takes. Pure.
[[nodiscard]] SettingsFit fitSettings(const Target &target);

} // namespace volley
