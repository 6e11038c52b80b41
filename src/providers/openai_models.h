// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/generation_settings.h"
#include "providers/parameter_spec.h"

#include <QStringView>

namespace volley {

/// Whether `model` is one of OpenAI's that reason, by the name OpenAI gives it: o1, o3-mini, gpt-5.
/// Such models know max_completion_tokens only.
[[nodiscard]] bool isOpenAiReasoningModel(QStringView model);

/// What is left of `support` for one of OpenAI's models, as far as its name tells. Of a name that
/// is not known nothing is taken away: the provider itself says what it does not take.
[[nodiscard]] SettingSupport narrowedToModel(SettingSupport support, QStringView model,
                                             const GenerationSettings &settings);

} // namespace volley
