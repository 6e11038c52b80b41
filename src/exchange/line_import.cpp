// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/line_import.h"

#include "exchange/column_names.h"
#include "exchange/line_reader.h"

namespace volley {

namespace {

bool isBlank(const QString &line)
{
    return QStringView(line).trimmed().isEmpty();
}

} // namespace

Result<void> readLines(TextSource &source, RowBlocks &rows)
{
    rows.setColumns(inventedColumnNames(1));
    LineReader lines(source);
    while (true) {
        const auto line = lines.next();
        if (!line)
            return unexpected(line.error());
        if (!*line)
            return {};
        const QString text = QString::fromUtf8(**line);
        if (!isBlank(text) && !rows.add({text}))
            return {};
    }
}

Result<void> readBlocks(TextSource &source, RowBlocks &rows)
{
    rows.setColumns(inventedColumnNames(1));
    LineReader lines(source);
    QString block;
    while (true) {
        const auto line = lines.next();
        if (!line)
            return unexpected(line.error());
        const QString text = *line ? QString::fromUtf8(**line) : QString();
        if (isBlank(text)) {
            if (!block.isEmpty() && !rows.add({std::exchange(block, {})}))
                return {};
            if (!*line)
                return {};
            continue;
        }
        if (!block.isEmpty())
            block.append(QLatin1Char('\n'));
        block.append(text);
    }
}

} // namespace volley
