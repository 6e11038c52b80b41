// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace volley::bench {

/// Prompts and answers of about 300 bytes each, made from their number: the same in every run, and
/// no two alike. Words of several scripts, quotes, commas and now and then a line break, as lists
/// have them. Pure.
[[nodiscard]] QString promptOf(qint64 row);
[[nodiscard]] QString answerOf(qint64 row);

/// The header and the rows of a CSV file (id, topic, prompt); about 300 bytes a row.
[[nodiscard]] QByteArray csvHeader();
void appendCsvRow(QByteArray &csv, qint64 row);
[[nodiscard]] QString topicOf(qint64 row);

} // namespace volley::bench
