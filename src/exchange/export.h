// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/records.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QIODevice;

namespace volley {

enum class ExportFormat { Csv, Tsv, JsonLines, Json, Xlsx };

/// "csv", "tsv", "jsonl", "json", "xlsx".
[[nodiscard]] std::optional<ExportFormat> exportFormat(QStringView name);
[[nodiscard]] QString exportFormatName(ExportFormat format);
/// By the path's extension.
[[nodiscard]] std::optional<ExportFormat> exportFormatForPath(const QString &path);

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    QChar delimiter = QLatin1Char(','); ///< CSV only
    bool formulaGuard = true;           ///< CSV and TSV
    bool bom = false;                   ///< CSV and TSV: JSON must not have one
    bool crlf = false;                  ///< CSV and TSV
    /// A choice among allResultColumnNames(); empty = those that exportedColumns() names.
    QStringList resultColumns;
    bool estimates = false; ///< where there is no choice: the columns of estimates, too
    bool marks = false;     ///< and the one that says what an answer lacks
    bool inputColumns = true;
    bool wide = false; ///< a row a prompt, with a group of columns a target and repeat
    /// The groups' labels, see wideGroups(). Without any there is one row a request.
    QStringList groups = {};

    [[nodiscard]] bool isWide() const { return wide && !groups.isEmpty(); }
};

/// The result columns in the order cli.md promises, before any `result_` prefix.
[[nodiscard]] const QStringList &resultColumnNames();
/// Those and what stands after them only where it was asked for: `from_cache`, which an export has
/// too if its run reuses earlier answers; the estimates of what a provider did not count, which are
/// never among numbers that it did; and `mark`, what a succeeded request's answer lacks.
[[nodiscard]] const QStringList &allResultColumnNames();
/// All but estimates and mark.
[[nodiscard]] const QStringList &countedColumnNames();
/// Of a run that does or does not reuse earlier answers, where nothing else was chosen.
[[nodiscard]] QStringList exportedColumns(bool reused, const ExportOptions &options);
/// Adds or takes off the one `'` that keeps a spreadsheet from running a cell.
[[nodiscard]] QString guarded(const QString &cell);
[[nodiscard]] QString unguarded(const QString &cell);

/// Writes results to a device as they come; a wide export wants them in the order of their
/// ordinals. Not thread-safe; use on any one thread.
class ResultWriter
{
public:
    /// `device` is open for writing and outlives the writer.
    ResultWriter(QIODevice &device, const ExportOptions &options, const QStringList &inputColumns);
    ~ResultWriter();
    Q_DISABLE_COPY_MOVE(ResultWriter)

    /// Errors: DiskFull, FileNotWritable, BadValue (a delimiter or column that cannot be), TooLarge
    /// (more than an Excel sheet takes; line is the sheet's row).
    [[nodiscard]] Result<void> write(const ResultRow &row);
    /// Writes what the format needs at its end. Call once.
    [[nodiscard]] Result<void> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A whole export on its way into a file: written beside `path` and renamed by commit(), so that a
/// reader never sees half a file and a failed or abandoned one leaves what was there. `path` "-" =
/// standard output. May be used from any one thread at a time.
class ResultFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ResultFile>>
    open(const QString &path, const ExportOptions &options, const QStringList &inputColumns);
    ~ResultFile();
    Q_DISABLE_COPY_MOVE(ResultFile)

    [[nodiscard]] Result<void> write(const ResultRow &row);
    /// Ends the format and puts the file in its place. Call once, last.
    [[nodiscard]] Result<void> commit();

private:
    ResultFile();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
