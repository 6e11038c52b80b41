// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/parameter_spec.h"

namespace volley {

/// The fields of chat completions that most servers know, beyond what all providers share.
[[nodiscard]] QList<ParameterSpec> commonChatParameters();
/// What OpenAI's own chat completions know besides.
[[nodiscard]] QList<ParameterSpec> openAiChatParameters();
/// The fields of responses.
[[nodiscard]] QList<ParameterSpec> responsesParameters();
/// What OpenAI knows in all its protocols.
[[nodiscard]] QList<ParameterSpec> openAiParameters();

} // namespace volley
