// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"
#include "exporting/exporter.h"

#include <QString>

#include <optional>

class QSettings;

namespace volley {

enum class ExportScope { All, Succeeded, Filtered, Selected };

/// What a person chose in the dialog. A value.
struct ExportChoice
{
    ExportScope scope = ExportScope::All;
    ExportOptions options;
    QString path; ///< absolute; empty = not chosen yet
};

/// How many requests the scope holds.
[[nodiscard]] qint64 scopeSize(const ExportScopes &scopes, ExportScope scope);
/// What Workbench::exportResults takes for it: empty = all. Nothing where the scope is empty, so
/// that an empty selection never turns into everything.
[[nodiscard]] std::optional<QList<Ordinal>> scopeOrdinals(const ExportScopes &scopes,
                                                          ExportScope scope);

/// The last choice without its path; what cannot be is replaced by its default.
[[nodiscard]] ExportChoice keptExportChoice(const QSettings &settings);
void keepExportChoice(QSettings &settings, const ExportChoice &choice);

} // namespace volley
