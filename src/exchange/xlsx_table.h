// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/result_fields.h"

#include <QString>

#include <memory>

class QIODevice;
struct lxw_worksheet;
struct lxw_workbook;

namespace volley {

class Scratch;

/// One table as an Excel workbook (libxlsxwriter), row by row: what is done lies in a temporary
/// file until writeTo(). Texts are always stored as texts, so that none can run as a formula. Lives
/// on one thread.
///
/// Excel's limits, which nothing is cut to: TooLarge names row and column.
class XlsxTable
{
public:
    static constexpr qint64 mostRows = 1'048'576;
    static constexpr qsizetype mostColumns = 16'384;
    static constexpr qsizetype mostCharacters = 32'767; ///< UTF-16 units a cell

    explicit XlsxTable(const QStringList &header);
    ~XlsxTable();
    Q_DISABLE_COPY_MOVE(XlsxTable)

    void value(const ResultValue &value);
    void text(const QString &text);
    /// What was wrong with the row, or before it.
    [[nodiscard]] Result<void> endRow();
    /// Ends the workbook and copies it. Call once, last.
    [[nodiscard]] Result<void> writeTo(QIODevice &device);

private:
    void fault(ErrorKind kind, const QString &detail);
    void check(int result);

    std::unique_ptr<Scratch> m_folder;
    QByteArray m_path;
    QByteArray m_folderPath;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QStringList m_header;
    qint64 m_row = 0;
    qsizetype m_column = 0;
    std::optional<Error> m_error;
};

} // namespace volley
