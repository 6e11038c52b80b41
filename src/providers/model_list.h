// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/reply_errors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace volley {

/// Reading a provider's list of models. Pure; any thread.

/// The JSON of a reply that holds its list in `member`, or why there is none.
[[nodiscard]] Outcome<QJsonObject> readModelList(const HttpHead &head, const QByteArray &body,
                                                 QLatin1String member, const ErrorContext &context);
/// The entries' names, each once, in their order.
[[nodiscard]] QStringList namesIn(const QJsonArray &list, QLatin1String member);
/// A value as it may stand in a query: names of pages are of the provider's making, and may hold
/// anything.
[[nodiscard]] QString encodedQueryValue(const QString &value);

} // namespace volley
