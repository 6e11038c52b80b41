// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/zip_archive.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace volley {

/// What the sheets of an Excel workbook share (ECMA-376, part 1: SpreadsheetML): their names, the
/// strings and which cell styles are dates. Lives for the length of one import, on its thread.
class XlsxBook
{
public:
    /// Most bytes the shared strings may unpack to, and a sheet.
    static constexpr qint64 mostStringBytes = 1LL << 30;
    static constexpr qint64 mostSheetBytes = 8LL << 30;

    /// `name` is the subject of errors: Damaged, UnknownFormat (a ZIP file, but no workbook),
    /// TooLarge, BadSyntax.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> open(const QString &path,
                                                                const QString &name);

    /// The first sheet that is shown, open for reading.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> sheet() const;
    [[nodiscard]] const QString &sheetName() const { return m_sheetName; }

    [[nodiscard]] const QStringList &strings() const { return m_strings; }
    [[nodiscard]] bool isDate(qsizetype style) const { return m_dateStyles.value(style, false); }
    /// Days since the workbook's epoch as ISO 8601: a date, a time of day or both.
    [[nodiscard]] QString dateText(double days) const;

    [[nodiscard]] Unexpected<Error> failure(ErrorKind kind, const QString &detail) const;

private:
    XlsxBook(std::unique_ptr<ZipArchive> archive, QString name);
    Result<void> readWorkbook();
    Result<void> readStyles();
    Result<void> readStrings();
    [[nodiscard]] QString targetOf(const QString &relation) const;

    std::unique_ptr<ZipArchive> m_archive;
    QString m_name;
    QString m_sheetName;
    QString m_sheetPath;
    bool m_since1904 = false;
    QStringList m_strings;
    QList<bool> m_dateStyles; ///< by cell style
};

/// Excel writes a UTF-16 unit that XML does not allow as `_xHHHH_`, and such a text itself with its
/// underscore as `_x005F_`. Both ways; pure.
[[nodiscard]] QString xlsxUnescaped(const QString &text);
[[nodiscard]] QString xlsxEscaped(const QString &text);

} // namespace volley
