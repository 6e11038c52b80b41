// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <memory>

namespace volley {

inline constexpr qsizetype maxCellBytes = 64 * 1024 * 1024;
inline constexpr qsizetype maxColumns = 4096;

/// What stopped a tokenizer.
struct CsvFault
{
    ErrorKind kind = ErrorKind::BadSyntax; ///< BadSyntax, OpenQuote, TooLarge
    qsizetype offset = 0;                  ///< in the block that was fed
    qint64 line = 0;                       ///< where the cell begins, from 1
    qsizetype cell = 0;                    ///< its index in the record
    QString detail;
};

/// Splits UTF-8 into the records and cells of RFC 4180; libcsv does the work. Cells are kept byte
/// for byte, spaces too. LF, CRLF and a lone CR end a record, blank lines are skipped. A quote
/// within an unquoted cell is a plain character, as spreadsheets write it; text after a closing
/// quote is a fault. A plain object on any thread.
class CsvTokenizer
{
public:
    /// Takes a record and the line it begins on; false = no more, what follows is not looked at.
    using Sink = std::function<bool(QStringList &&cells, qint64 line)>;

    CsvTokenizer(char delimiter, Sink sink);
    ~CsvTokenizer();
    Q_DISABLE_COPY_MOVE(CsvTokenizer)

    [[nodiscard]] Expected<void, CsvFault> feed(QByteArrayView block);
    /// The end of the input: a last record without line end is handed on.
    [[nodiscard]] Expected<void, CsvFault> finish();
    /// The sink wanted no more.
    [[nodiscard]] bool isStopped() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
