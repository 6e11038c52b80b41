// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_import.h"

#include "exchange/json_table.h"
#include "exchange/line_reader.h"
#include "exchange/utf8.h"

#include <functional>

namespace volley {

namespace {

constexpr qsizetype maxJsonBytes = 256 * 1000 * 1000;

/// Takes one element; false = enough.
using UseElement = std::function<JsonResult<bool>(JsonScanner &)>;

bool isBlank(QByteArrayView line)
{
    return JsonScanner(line).atEnd();
}

Result<void> eachLine(TextSource &source, const UseElement &use)
{
    LineReader lines(source);
    while (true) {
        const auto line = lines.next();
        if (!line)
            return unexpected(line.error());
        if (!*line)
            return {};
        if (isBlank(**line))
            continue;
        JsonScanner scanner(**line);
        JsonResult<bool> used = use(scanner);
        if (used && !scanner.atEnd())
            used = scanner.fault("text after the value; one object a line");
        if (!used) {
            const JsonFault &fault = used.error();
            const qint64 column = 1 + characterCount((*line)->first(fault.offset));
            return source.failure(fault.kind, fault.detail, lines.line(), column, fault.field);
        }
        if (!*used)
            return {};
    }
}

JsonResult<void> eachElement(QByteArrayView text, const UseElement &use)
{
    JsonScanner scanner(text);
    if (!scanner.take('['))
        return scanner.fault("a list in [ ] of objects or strings was expected");
    bool more = !scanner.take(']');
    while (more) {
        const auto used = use(scanner);
        if (!used)
            return unexpected(used.error());
        if (!*used)
            return {};
        more = !scanner.take(']');
        if (more && !scanner.take(','))
            return scanner.fault("a comma or ] was expected");
    }
    return scanner.atEnd() ? JsonResult<void>() : scanner.fault("text after the list");
}

/// First pass, over as many elements as there will be rows.
UseElement learner(JsonTable &table, const ImportOptions &options)
{
    return [&table, left = options.rowLimit](JsonScanner &scanner) mutable -> JsonResult<bool> {
        if (const auto learned = table.learn(scanner); !learned)
            return unexpected(learned.error());
        return --left != 0;
    };
}

UseElement rowTaker(JsonTable &table, RowBlocks &rows)
{
    return [&table, &rows](JsonScanner &scanner) -> JsonResult<bool> {
        JsonResult<Row> row = table.row(scanner);
        if (!row)
            return unexpected(row.error());
        return rows.add(std::move(*row));
    };
}

Result<void> settleColumns(const TextSource &source, const JsonTable &table, RowBlocks &rows)
{
    const Result<QStringList> columns = table.columns();
    if (!columns)
        return source.failure(columns.error().kind, columns.error().detail, 0, 0,
                              columns.error().field);
    rows.setColumns(*columns);
    return {};
}

} // namespace

Result<void> readJsonLines(TextSource &source, const ImportOptions &options, RowBlocks &rows)
{
    if (auto prepared = source.prepareSecondPass(); !prepared)
        return prepared;
    JsonTable table;
    if (auto learned = eachLine(source, learner(table, options)); !learned)
        return learned;
    if (auto settled = settleColumns(source, table, rows); !settled)
        return settled;
    if (rows.columns().isEmpty())
        return {};
    if (auto again = source.rewind(); !again)
        return again;
    return eachLine(source, rowTaker(table, rows));
}

Result<void> readJson(TextSource &source, const ImportOptions &options, RowBlocks &rows)
{
    QByteArray text;
    while (true) {
        const Result<QByteArray> block = source.next();
        if (!block)
            return unexpected(block.error());
        if (block->isEmpty())
            break;
        text.append(*block);
        if (text.size() > maxJsonBytes)
            return source.failure(
                ErrorKind::TooLarge,
                QStringLiteral("at most 256 MB of JSON; JSON Lines may be larger"));
    }
    JsonTable table;
    JsonResult<void> read = eachElement(text, learner(table, options));
    if (read) {
        if (auto settled = settleColumns(source, table, rows); !settled)
            return settled;
        if (rows.columns().isEmpty())
            return {};
        read = eachElement(text, rowTaker(table, rows));
    }
    if (read)
        return {};
    TextPosition position;
    position.advance(QByteArrayView(text).first(read.error().offset));
    return source.failure(read.error().kind, read.error().detail, position.line(),
                          position.column(), read.error().field);
}

} // namespace volley
