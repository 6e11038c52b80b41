// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_import.h"

#include "base/scratch.h"
#include "exchange/column_names.h"
#include "exchange/xlsx_book.h"

#include <QFile>
#include <QXmlStreamReader>

namespace volley {

namespace {

constexpr qsizetype mostColumns = 16'384; // Excel's own limit
constexpr qsizetype spoolBytes = 256 * 1024;
constexpr int rowsBetweenWords = 2000;

/// "BC23" -> 54; -1 where it names no column.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar unit : reference) {
        if (unit < u'A' || unit > u'Z')
            break;
        column = column * 26 + (unit.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// One sheet on its way in.
class SheetImport
{
public:
    SheetImport(const XlsxBook &book, QIODevice &device, QString name, const ImportOptions &options,
                RowBlocks &rows)
        : m_book(book)
        , m_xml(&device)
        , m_name(std::move(name))
        , m_options(options)
        , m_rows(rows)
    {}

    Result<void> run()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return failure(ErrorKind::BadSyntax, QStringLiteral("DTD"));
            if (token != QXmlStreamReader::StartElement || m_xml.name() != u"row")
                continue;
            const auto more = takeRow();
            if (!more)
                return unexpected(more.error());
            if (!*more)
                return {};
        }
        if (m_xml.hasError())
            return failure(ErrorKind::Damaged,
                           m_book.sheetName() + QStringLiteral(": ") + m_xml.errorString());
        return {};
    }

private:
    /// False: enough.
    Result<bool> takeRow()
    {
        const QString number = m_xml.attributes().value(QLatin1String("r")).toString();
        m_row = number.isEmpty() ? m_row + 1 : number.toLongLong();
        if (m_options.cancelled && *m_options.cancelled)
            return failure(ErrorKind::Cancelled, {});
        QStringList cells;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"c") {
                m_xml.skipCurrentElement();
                continue;
            }
            const auto reference = m_xml.attributes().value(QLatin1String("r"));
            const qsizetype column = reference.isEmpty() ? cells.size() : columnOf(reference);
            if (column < 0 || column >= mostColumns)
                return failure(ErrorKind::Damaged, reference.toString());
            while (cells.size() <= column)
                cells.append(QString());
            cells[column] = cellText();
        }
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        if (cells.isEmpty())
            return true;
        return m_rows.columns().isEmpty() ? takeHeader(cells) : takeCells(std::move(cells));
    }

    Result<bool> takeHeader(const QStringList &cells)
    {
        const Result<QStringList> names = columnNames(cells);
        if (!names) {
            Error error = names.error();
            error.subject = m_name;
            error.line = m_row;
            return unexpected(error);
        }
        m_rows.setColumns(*names);
        return true;
    }

    Result<bool> takeCells(QStringList &&cells)
    {
        const qsizetype width = m_rows.columns().size();
        if (cells.size() > width)
            return failure(ErrorKind::RaggedRow,
                           QStringLiteral("%1/%2").arg(cells.size()).arg(width));
        while (cells.size() < width)
            cells.append(QString());
        if (m_options.progress && m_row % rowsBetweenWords == 0)
            m_options.progress(m_row, 0);
        return m_rows.add(std::move(cells));
    }

    /// Leaves the cell.
    QString cellText()
    {
        const QString type = m_xml.attributes().value(QLatin1String("t")).toString();
        const qsizetype style = m_xml.attributes().value(QLatin1String("s")).toInt();
        QString value;
        QString inlineText;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v")
                value = m_xml.readElementText();
            else if (m_xml.name() == u"is")
                inlineText = runs();
            else
                m_xml.skipCurrentElement();
        }
        if (type == QLatin1String("inlineStr"))
            return xlsxUnescaped(inlineText);
        if (type == QLatin1String("s"))
            return m_book.strings().value(value.toLongLong());
        if (type == QLatin1String("str"))
            return xlsxUnescaped(value);
        if (type == QLatin1String("b"))
            return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (type == QLatin1String("e") || type == QLatin1String("d"))
            return value;
        return numberText(value, style);
    }

    [[nodiscard]] QString numberText(const QString &value, qsizetype style) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        // Excel counts with 15 digits, and writes the 17 of the machine.
        return m_book.isDate(style) ? m_book.dateText(number) : QString::number(number, 'g', 15);
    }

    QString runs()
    {
        QString text;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"t")
                text += m_xml.readElementText();
            else if (m_xml.name() == u"r")
                text += runs();
            else
                m_xml.skipCurrentElement();
        }
        return text;
    }

    [[nodiscard]] Unexpected<Error> failure(ErrorKind kind, const QString &detail) const
    {
        return unexpected(Error{kind, m_name, m_row, 0, {}, detail});
    }

    const XlsxBook &m_book;
    QXmlStreamReader m_xml;
    QString m_name;
    const ImportOptions &m_options;
    RowBlocks &m_rows;
    qint64 m_row = 0;
};

/// A ZIP file is read from its end: what comes from a stream is put into a file first.
Result<void> spool(QIODevice &device, const QString &name, const ImportOptions &options,
                   QFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::FileNotWritable, file.fileName(), file.errorString());
    qint64 bytes = 0;
    while (true) {
        const QByteArray block = device.read(spoolBytes);
        if (block.isEmpty())
            break;
        bytes += block.size();
        if (bytes > options.maxBytes)
            return fail(ErrorKind::TooLarge, name,
                        QStringLiteral("at most %1 bytes").arg(options.maxBytes));
        if (options.cancelled && *options.cancelled)
            return fail(ErrorKind::Cancelled, name);
        if (file.write(block) != block.size())
            return fail(ErrorKind::DiskFull, file.fileName(), file.errorString());
    }
    file.close();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::DiskFull, file.fileName(), file.errorString());
    return {};
}

} // namespace

bool looksLikeXlsx(QByteArrayView head)
{
    return head.startsWith("PK\x03\x04");
}

Result<void> readXlsx(QIODevice &device, const QString &name, const ImportOptions &options,
                      RowBlocks &rows)
{
    const auto *file = qobject_cast<QFile *>(&device);
    std::unique_ptr<Scratch> scratch;
    QString path = file && !file->isSequential() ? file->fileName() : QString();
    if (path.isEmpty() || path.startsWith(QLatin1Char(':'))) {
        auto made = Scratch::make();
        if (!made)
            return unexpected(made.error());
        scratch = std::move(*made);
        path = scratch->path(QStringLiteral("input.xlsx"));
        QFile spooled(path);
        if (const auto done = spool(device, name, options, spooled); !done)
            return done;
    }
    const auto book = XlsxBook::open(path, name);
    if (!book)
        return unexpected(book.error());
    const auto sheet = (*book)->sheet();
    if (!sheet)
        return unexpected(sheet.error());
    return SheetImport(**book, **sheet, name, options, rows).run();
}

} // namespace volley
