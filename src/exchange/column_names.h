// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace volley {

/// The columns a header row names: white space around a name is dropped, since a template could
/// never name it; a missing name becomes `column_N`. Error: DuplicateColumn with the name as field.
[[nodiscard]] Result<QStringList> columnNames(const QStringList &header);
/// `prompt` for one column, else `column_1`, `column_2` …: for tables without a header.
[[nodiscard]] QStringList inventedColumnNames(qsizetype count);
/// Whether a first row reads like labels and not like prompts: short, distinct, none a number or a
/// sentence, and one of them a name that prompt lists use.
[[nodiscard]] bool looksLikeHeader(const QStringList &row);
/// Whether the file carries Volley's own result columns: its last columns are at least four of them
/// in their order, the state among them.
[[nodiscard]] bool carriesResults(const QStringList &columns);

} // namespace volley
