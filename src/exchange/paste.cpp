// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboard_cells.h"
#include "exchange/column_names.h"
#include "exchange/csv_tokenizer.h"
#include "exchange/format_guess.h"
#include "exchange/import.h"
#include "exchange/text_position.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

namespace volley {

namespace {

/// Pasted rows of any length are filled up to the longest: this bounds the memory that takes.
constexpr qint64 maxPastedCells = 20'000'000;
constexpr qsizetype lookedAt = 64 * 1024;

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// The text's beginning, up to the end of a line.
QStringView beginning(const QString &text)
{
    if (text.size() <= lookedAt)
        return text;
    const qsizetype end = text.indexOf(QLatin1Char('\n'), lookedAt);
    return QStringView(text).first(end < 0 ? text.size() : end + 1);
}

/// Reads through the importer.
Result<PasteGuess> readByImport(const QString &text, TextFormat format)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.format = format;
    options.encoding = QStringLiteral("UTF-8");
    PasteGuess guess;
    const auto report =
        importDevice(buffer, {}, options, [&guess](const QStringList &, const QList<Row> &block) {
            guess.rows.append(block);
            return Result<void>();
        });
    if (!report)
        return unexpected(report.error());
    guess.format = format;
    guess.columns = report->columns;
    return guess;
}

/// CSV without a header row: every record is a row.
Result<QList<Row>> csvRecords(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const DelimiterGuess delimiter =
        guessDelimiter(beginning(text).toUtf8(), beginning(text).size() == text.size());
    QList<Row> rows;
    std::optional<Error> ragged;
    CsvTokenizer tokenizer(delimiter.delimiter, [&](QStringList &&cells, qint64 line) {
        if (!rows.isEmpty() && cells.size() != rows.first().size())
            ragged = Error{ErrorKind::RaggedRow,
                           {},
                           line,
                           0,
                           {},
                           QStringLiteral("%1/%2").arg(cells.size()).arg(rows.first().size())};
        else
            rows.append(std::move(cells));
        return !ragged;
    });
    if (const auto fed = tokenizer.feed(bytes); !fed) {
        TextPosition place;
        place.advance(QByteArrayView(bytes).first(fed.error().offset));
        return unexpected(
            Error{fed.error().kind, {}, place.line(), place.column(), {}, fed.error().detail});
    }
    if (const auto ended = tokenizer.finish(); !ended)
        return unexpected(
            Error{ended.error().kind, {}, ended.error().line, 0, {}, ended.error().detail});
    if (ragged)
        return unexpected(*ragged);
    return rows;
}

QList<Row> lineRows(const QString &text, bool blocks)
{
    QList<Row> rows;
    QString block;
    qsizetype at = 0;
    while (at <= text.size()) {
        const auto *start = text.constData() + at;
        const auto *end = std::find_if(start, text.constData() + text.size(), [](QChar c) {
            return c == QLatin1Char('\n') || c == QLatin1Char('\r');
        });
        const QStringView line(start, end);
        at += line.size() + 1;
        if (!isBlank(line)) {
            if (!block.isEmpty())
                block.append(QLatin1Char('\n'));
            block.append(line);
        }
        // The CR of a CRLF ended the line; its LF would look like a blank one.
        const bool crLf =
            at < text.size() && text[at - 1] == QLatin1Char('\r') && text[at] == QLatin1Char('\n');
        at += crLf ? 1 : 0;
        if ((!blocks || isBlank(line) || at > text.size()) && !block.isEmpty())
            rows.append({std::exchange(block, {})});
    }
    return rows;
}

/// Takes the header off and fills rows up, so that all have as many cells as there are columns.
Result<PasteGuess> asTable(TextFormat format, QList<Row> rows, bool firstRowIsHeader)
{
    PasteGuess guess;
    guess.format = format;
    guess.firstRowIsHeader = firstRowIsHeader;
    qsizetype columns = 0;
    for (const Row &row : std::as_const(rows))
        columns = std::max(columns, row.size());
    if (columns > maxColumns || columns * rows.size() > maxPastedCells)
        return fail(
            ErrorKind::TooLarge, {},
            QStringLiteral("at most %1 columns and %2 cells").arg(maxColumns).arg(maxPastedCells));
    for (Row &row : rows) {
        while (row.size() < columns)
            row.append(QString());
    }
    Result<QStringList> names = inventedColumnNames(columns);
    if (firstRowIsHeader && !rows.isEmpty())
        names = columnNames(rows.takeFirst());
    if (!names)
        return unexpected(names.error());
    if (rows.isEmpty())
        return fail(ErrorKind::EmptyInput);
    guess.columns = *names;
    guess.rows = std::move(rows);
    return guess;
}

/// Most rows have the same number of cells, and it is more than one.
bool isSpreadsheet(const ClipboardCells &cells)
{
    QHash<qsizetype, qsizetype> counts;
    qsizetype indented = 0;
    for (const Row &row : cells.rows) {
        ++counts[row.size()];
        indented += row.size() > 1 && row.first().isEmpty() ? 1 : 0;
    }
    qsizetype most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        most = count.key() > 1 ? std::max(most, count.value()) : most;
    const qsizetype all = cells.rows.size();
    // Code indented by tabs has no cell before the tab either, but not on each line.
    const bool isCode = indented > 0 && counts.value(1) > 0 && indented + counts.value(1) == all;
    return most * 2 > all && !isCode;
}

bool hasParagraphs(QStringView text)
{
    bool severalLines = false;
    qsizetype paragraphs = 0;
    qsizetype lines = 0;
    for (const QStringView line : text.split(QLatin1Char('\n'))) {
        lines = isBlank(line) ? 0 : lines + 1;
        paragraphs += lines == 1 ? 1 : 0;
        severalLines = severalLines || lines > 1;
    }
    return paragraphs > 1 && severalLines;
}

} // namespace

Result<PasteGuess> guessPaste(const QString &text)
{
    if (isBlank(text))
        return fail(ErrorKind::EmptyInput);
    const QStringView head = beginning(text);
    const bool whole = head.size() == text.size();
    const QByteArray headUtf8 = head.toUtf8();
    if (beginsWithJsonLine(headUtf8, whole)) {
        if (auto lines = readByImport(text, TextFormat::JsonLines))
            return lines;
    }
    const ClipboardCells cells = clipboardCells(head);
    const bool header = cells.rows.size() > 1 && looksLikeHeader(cells.rows.first());
    if (isSpreadsheet(cells) || cells.hasWrappedCell)
        return readPaste(text, TextFormat::Tsv, header);
    const DelimiterGuess csv = guessDelimiter(headUtf8, whole);
    if (csv.isTable() && looksLikeHeader(csv.first)) {
        if (auto table = readPaste(text, TextFormat::Csv, true))
            return table;
    }
    if (hasParagraphs(head))
        return readPaste(text, TextFormat::Blocks, false);
    return readPaste(text, TextFormat::Lines,
                     header && cells.rows.size() > 2 && cells.rows.first().size() == 1);
}

Result<PasteGuess> readPaste(const QString &text, TextFormat format, bool firstRowIsHeader)
{
    if (isBlank(text))
        return fail(ErrorKind::EmptyInput);
    switch (format) {
    case TextFormat::JsonLines:
    case TextFormat::Json:
        return readByImport(text, format);
    case TextFormat::Csv: {
        Result<QList<Row>> rows = csvRecords(text);
        if (!rows)
            return unexpected(rows.error());
        return asTable(format, std::move(*rows), firstRowIsHeader);
    }
    case TextFormat::Tsv:
        return asTable(format, clipboardCells(text).rows, firstRowIsHeader);
    case TextFormat::Lines:
    case TextFormat::Blocks:
    case TextFormat::Xlsx: // never a text
        break;
    }
    return asTable(format, lineRows(text, format == TextFormat::Blocks), firstRowIsHeader);
}

} // namespace volley
