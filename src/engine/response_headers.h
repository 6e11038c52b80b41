// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/records.h"
#include "http/http_types.h"

namespace volley {

/// The headers of a response that are worth keeping with the attempt: without cookies and whatever
/// carries or concerns a key, and bounded, for a server decides how many there are.
[[nodiscard]] QList<StoredHeader> headersToStore(const QList<HttpHeader> &headers);

/// Takes out those that repeat the key.
void removeKey(QList<StoredHeader> &headers, const Secret &key);

} // namespace volley
