// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "http/http_types.h"

#include <QUrl>

namespace volley {

/// Where `path` ("/chat/completions", "/responses", "/models") is, at the target's server. A base
/// URL that already leads to one of them, as it does where a person pasted the whole address, is as
/// good as one that does not.
[[nodiscard]] QUrl openAiUrl(const Target &target, const QString &path);

/// The header that `key` goes into at the target's provider.
[[nodiscard]] KeyHeader openAiKeyHeader(const Target &target, const Secret &key);

} // namespace volley
