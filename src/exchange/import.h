// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/prompt_template.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace volley {

enum class TextFormat { Csv, Tsv, JsonLines, Json, Lines, Blocks, Xlsx };

/// "csv", "tsv", "jsonl", "json", "txt", "blocks", "xlsx"; nothing for an unknown name.
[[nodiscard]] std::optional<TextFormat> textFormat(QStringView name);
[[nodiscard]] QString textFormatName(TextFormat format);

struct ImportOptions
{
    std::optional<TextFormat> format; ///< else by extension, else by content
    QString encoding;                 ///< else BOM, else strict UTF-8
    std::optional<QChar> delimiter;   ///< else detected among , ; tab |
    qint64 rowLimit = 0;              ///< stop after N rows; 0 = all
    qint64 maxBytes = 4LL << 30;      ///< larger files are refused
    const std::atomic_bool *cancelled = nullptr;
    std::function<void(qint64 bytesDone, qint64 bytesTotal)> progress; ///< called now and then
};

/// What was understood; said to the person.
struct ImportReport
{
    TextFormat format = TextFormat::Csv;
    QString encoding;
    QChar delimiter;
    QStringList columns;
    qint64 rows = 0;
    bool formulaGuardRemoved = false; ///< the file carried Volley's own result columns
};

using RowBlockSink =
    std::function<Result<void>(const QStringList &columns, const QList<Row> &block)>;

/// Reads a file in blocks (of at most 1,000 rows) and hands them to `sink`; never holds the whole
/// file. The subject of errors is `path`; line and column are 1-based. Runs on the caller's thread:
/// call it off the GUI thread. Errors: FileNotFound, FileNotReadable, EmptyInput, BinaryInput,
/// BadEncoding, RaggedRow, OpenQuote, BadSyntax, DuplicateColumn, UnknownFormat, TooLarge,
/// Damaged (a workbook), Cancelled, and sink's.
[[nodiscard]] Result<ImportReport> importFile(const QString &path, const ImportOptions &options,
                                              const RowBlockSink &sink);
/// The same from a device that is open for reading (standard input, a buffer); `name` is the
/// subject.
[[nodiscard]] Result<ImportReport> importDevice(QIODevice &device, const QString &name,
                                                const ImportOptions &options,
                                                const RowBlockSink &sink);

/// A pasted text, as a person most likely meant it.
struct PasteGuess
{
    TextFormat format =
        TextFormat::Lines; ///< Lines, Blocks, Tsv (spreadsheet cells), Csv, JsonLines
    bool firstRowIsHeader = false;
    QStringList columns; ///< "prompt" for a plain list
    QList<Row> rows;
};

/// Looks at pasted text: tabs in most lines = spreadsheet cells (with quotes); blank lines between
/// paragraphs of several lines = blocks; else one prompt a line.
[[nodiscard]] Result<PasteGuess> guessPaste(const QString &text);
/// The same text read in the way the person chose instead.
[[nodiscard]] Result<PasteGuess> readPaste(const QString &text, TextFormat format,
                                           bool firstRowIsHeader);

} // namespace volley
