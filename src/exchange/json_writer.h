// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/result_fields.h"

#include <QByteArray>
#include <QStringView>

namespace volley {

/// Appends a JSON string with its quotes. Lone surrogates become U+FFFD.
void appendJsonString(QByteArray &buffer, QStringView text);
/// A number, a string, or null for what is not known.
void appendJsonValue(QByteArray &buffer, const ResultValue &value);

} // namespace volley
