// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"
#include "domain/run_plan.h"

namespace volley {

/// How answers are generated: --temperature, --max-tokens, --json-schema and their kin.
void readSettings(OptionReader &reader, Target &target);
/// Whether the target's provider takes what was given; an error names the option.
void checkSettings(OptionReader &reader, const Target &target);
/// What is sent besides prompt and system message: --examples, --messages-column, --images-column,
/// --images-folder.
void readConversation(OptionReader &reader, RunDefinition &definition);

} // namespace volley
