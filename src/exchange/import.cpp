// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "exchange/csv_import.h"
#include "exchange/format_guess.h"
#include "exchange/json_import.h"
#include "exchange/line_import.h"
#include "exchange/xlsx_import.h"

#include <QFile>
#include <QFileInfo>

namespace volley {

namespace {

/// The delimiter of a CSV or TSV file: chosen, else given by the format, else found.
Result<char> delimiterOf(const TextSource &source, const ImportOptions &options, TextFormat format)
{
    if (options.delimiter) {
        const char chosen = options.delimiter->toLatin1();
        const bool usable = options.delimiter->unicode() < 0x80 && chosen != '\0' &&
                            !QByteArrayView("\"\r\n").contains(chosen);
        if (!usable) {
            return source.failure(
                ErrorKind::BadValue,
                QStringLiteral("a single ASCII character, no quote and no line end"), 0, 0,
                QStringLiteral("delimiter"));
        }
        return chosen;
    }
    if (format == TextFormat::Tsv)
        return '\t';
    return guessDelimiter(source.head(), source.headIsAll()).delimiter;
}

Result<void> readTable(TextSource &source, const ImportOptions &options, ImportReport &report,
                       RowBlocks &rows)
{
    const Result<char> delimiter = delimiterOf(source, options, report.format);
    if (!delimiter)
        return unexpected(delimiter.error());
    report.delimiter = QLatin1Char(*delimiter);
    return readCsv(source, *delimiter, report, rows);
}

Result<void> readRows(TextSource &source, const ImportOptions &options, ImportReport &report,
                      RowBlocks &rows)
{
    switch (report.format) {
    case TextFormat::Csv:
    case TextFormat::Tsv:
        return readTable(source, options, report, rows);
    case TextFormat::JsonLines:
        return readJsonLines(source, options, rows);
    case TextFormat::Json:
        return readJson(source, options, rows);
    case TextFormat::Lines:
        return readLines(source, rows);
    case TextFormat::Blocks:
        return readBlocks(source, rows);
    case TextFormat::Xlsx:
        break;
    }
    return {};
}

Result<ImportReport> importWorkbook(QIODevice &device, const QString &name,
                                    const ImportOptions &options, const RowBlockSink &sink)
{
    RowBlocks rows(options, sink);
    if (auto read = readXlsx(device, name, options, rows); !read)
        return unexpected(read.error());
    if (auto finished = rows.finish(); !finished)
        return unexpected(finished.error());
    if (rows.rows() == 0)
        return fail(ErrorKind::EmptyInput, name);
    ImportReport report;
    report.format = TextFormat::Xlsx;
    report.columns = rows.columns();
    report.rows = rows.rows();
    return report;
}

} // namespace

Result<ImportReport> importDevice(QIODevice &device, const QString &name,
                                  const ImportOptions &options, const RowBlockSink &sink)
{
    const QByteArray beginning = device.peek(8);
    if (beginning.startsWith("\xD0\xCF\x11\xE0"))
        return fail(ErrorKind::BinaryInput, name, QStringLiteral("XLS, or XLSX with a password"));
    if (options.format ? *options.format == TextFormat::Xlsx : looksLikeXlsx(beginning))
        return importWorkbook(device, name, options, sink);
    TextSource source(device, name, options);
    if (auto opened = source.open(); !opened)
        return unexpected(opened.error());
    ImportReport report;
    report.encoding = source.encoding();
    report.format =
        options.format
            ? *options.format
            : textFormatForPath(name).value_or(guessFormat(source.head(), source.headIsAll()));
    if (report.format == TextFormat::Xlsx) // by its name only
        return source.failure(ErrorKind::Damaged, QStringLiteral("XLSX"));
    RowBlocks rows(options, sink);
    if (auto read = readRows(source, options, report, rows); !read)
        return unexpected(read.error());
    if (auto finished = rows.finish(); !finished)
        return unexpected(finished.error());
    if (rows.rows() == 0)
        return source.failure(ErrorKind::EmptyInput, {});
    report.columns = rows.columns();
    report.rows = rows.rows();
    return report;
}

Result<ImportReport> importFile(const QString &path, const ImportOptions &options,
                                const RowBlockSink &sink)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::FileNotFound, path);
    if (info.isDir())
        return fail(ErrorKind::FileNotReadable, path, QStringLiteral("it is a folder"));
    if (info.size() > options.maxBytes)
        return fail(ErrorKind::TooLarge, path,
                    QStringLiteral("at most %1 bytes").arg(options.maxBytes));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::FileNotReadable, path, file.errorString());
    return importDevice(file, path, options, sink);
}

} // namespace volley
