// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_table.h"

#include "base/scratch.h"
#include "exchange/xlsx_book.h"

#include <QFile>

#include <xlsxwriter.h>

namespace volley {

namespace {

constexpr qint64 copyBytes = 256 * 1024;
constexpr double columnWidth = 24; // characters; answers are longer than Excel's nine

} // namespace

XlsxTable::XlsxTable(const QStringList &header)
    : m_header(header)
{
    auto folder = Scratch::make();
    if (!folder) {
        fault(folder.error().kind, folder.error().detail);
        return;
    }
    m_folder = std::move(*folder);
    m_path = QFile::encodeName(m_folder->path(QStringLiteral("table.xlsx")));
    m_folderPath = QFile::encodeName(m_folder->folder());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderPath.data();
    options.use_zip64 = LXW_TRUE;
    m_book = workbook_new_opt(m_path.constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, "Results") : nullptr;
    if (!m_sheet) {
        fault(ErrorKind::FileNotWritable, QFile::decodeName(m_path));
        return;
    }
    if (header.size() > mostColumns) {
        fault(ErrorKind::TooLarge, QStringLiteral("at most %1 columns in Excel").arg(mostColumns));
        return;
    }
    worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(header.size() - 1), columnWidth,
                         nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (const QString &name : header)
        text(name);
    static_cast<void>(endRow());
}

XlsxTable::~XlsxTable()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxTable::fault(ErrorKind kind, const QString &detail)
{
    if (!m_error)
        m_error = Error{kind, {}, m_row + 1, 0, m_header.value(m_column), detail};
}

void XlsxTable::check(int result)
{
    if (result != LXW_NO_ERROR)
        fault(ErrorKind::FileNotWritable, QString::fromUtf8(lxw_strerror(lxw_error(result))));
}

void XlsxTable::text(const QString &text)
{
    const QString escaped = xlsxEscaped(text);
    if (m_error) {
    } else if (m_row >= mostRows) {
        fault(ErrorKind::TooLarge,
              QStringLiteral("at most %1 rows in Excel; CSV has no limit").arg(mostRows));
    } else if (escaped.size() > mostCharacters) {
        fault(ErrorKind::TooLarge,
              QStringLiteral("at most %1 characters a cell in Excel; CSV has no limit")
                  .arg(mostCharacters));
    } else if (!text.isEmpty()) {
        check(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row),
                                     static_cast<lxw_col_t>(m_column), escaped.toUtf8().constData(),
                                     nullptr));
    }
    ++m_column;
}

void XlsxTable::value(const ResultValue &value)
{
    if (const auto *words = std::get_if<QString>(&value)) {
        text(*words);
        return;
    }
    const auto *truth = std::get_if<bool>(&value);
    if (truth && !m_error && m_row < mostRows)
        check(worksheet_write_boolean(m_sheet, static_cast<lxw_row_t>(m_row),
                                      static_cast<lxw_col_t>(m_column), *truth ? 1 : 0, nullptr));
    std::optional<double> number;
    if (const auto *whole = std::get_if<qint64>(&value))
        number = static_cast<double>(*whole);
    else if (const auto *fraction = std::get_if<double>(&value))
        number = *fraction;
    if (number && !m_error && m_row < mostRows)
        check(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row),
                                     static_cast<lxw_col_t>(m_column), *number, nullptr));
    ++m_column;
}

Result<void> XlsxTable::endRow()
{
    ++m_row;
    m_column = 0;
    if (m_error)
        return unexpected(*m_error);
    return {};
}

Result<void> XlsxTable::writeTo(QIODevice &device)
{
    if (m_error)
        return unexpected(*m_error);
    // Frees the workbook, whatever it returns.
    check(workbook_close(std::exchange(m_book, nullptr)));
    QFile file(QFile::decodeName(m_path));
    if (!m_error && !file.open(QIODevice::ReadOnly))
        fault(ErrorKind::FileNotWritable, file.errorString());
    while (!m_error && !file.atEnd()) {
        const QByteArray block = file.read(copyBytes);
        if (block.isEmpty() || device.write(block) != block.size())
            fault(ErrorKind::FileNotWritable,
                  block.isEmpty() ? file.errorString() : device.errorString());
    }
    if (m_error) {
        m_error->line = 0;
        return unexpected(*m_error);
    }
    return {};
}

} // namespace volley
