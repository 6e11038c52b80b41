// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited_writer.h"
#include "exchange/export.h"
#include "exchange/json_writer.h"
#include "exchange/xlsx_table.h"

#include <QFileDevice>
#include <QIODevice>

namespace volley {

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

} // namespace

class ResultWriter::Private
{
public:
    Private(QIODevice &target, const ExportOptions &chosen, const QStringList &columns)
        : device(target)
        , options(chosen)
        , inputColumns(columns)
        , places(resultPlaces(chosen.resultColumns).value_or(QList<qsizetype>()))
        , checked(check())
        , delimited(buffer, chosen.format == ExportFormat::Tsv ? '\t' : chosen.delimiter.toLatin1(),
                    chosen.formulaGuard, chosen.crlf)
    {
        buffer.reserve(2 * bufferBytes);
        if (isDelimited())
            writeHeader();
        else if (options.format == ExportFormat::Xlsx)
            workbook = std::make_unique<XlsxTable>(header());
        else
            prepareKeys();
    }

    [[nodiscard]] bool isDelimited() const
    {
        return options.format == ExportFormat::Csv || options.format == ExportFormat::Tsv;
    }
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] QStringList header() const;
    void writeHeader();
    void writeRecord(const ResultRow &row);
    [[nodiscard]] Result<void> writeSheetRow(const ResultRow &row);
    void prepareKeys();
    void writeObject(const ResultRow &row);
    [[nodiscard]] Result<void> flush();

    QIODevice &device;
    ExportOptions options;
    QStringList inputColumns;
    QList<qsizetype> places;
    Result<void> checked;
    QByteArray buffer;
    DelimitedWriter delimited;
    std::unique_ptr<XlsxTable> workbook;
    QList<QByteArray> inputKeys; ///< JSON text with colon
    QList<QByteArray> resultKeys;
    bool anyRow = false;
};

Result<void> ResultWriter::Private::check() const
{
    const ushort delimiter = options.delimiter.unicode();
    if (options.format == ExportFormat::Csv &&
        (delimiter == 0 || delimiter >= 0x80 || delimiter == '"' || delimiter == '\n' ||
         delimiter == '\r'))
        return fail(ErrorKind::BadValue, QStringLiteral("delimiter"),
                    QStringLiteral("a single ASCII character, no quote and no line end"));
    if (!resultPlaces(options.resultColumns))
        return fail(ErrorKind::BadValue, QStringLiteral("columns"),
                    options.resultColumns.join(QLatin1String(", ")));
    return {};
}

QStringList ResultWriter::Private::header() const
{
    QStringList names = options.inputColumns ? inputColumns : QStringList();
    for (const qsizetype place : places)
        names.append(distinctName(allResultColumnNames().at(place), names));
    return names;
}

void ResultWriter::Private::writeHeader()
{
    if (options.bom)
        buffer.append("\xEF\xBB\xBF");
    const QStringList names = header();
    for (const QString &name : names)
        delimited.cell(name);
    delimited.endRecord();
}

Result<void> ResultWriter::Private::writeSheetRow(const ResultRow &row)
{
    for (qsizetype i = 0; options.inputColumns && i < inputColumns.size(); ++i)
        workbook->text(row.input.value(i));
    for (const qsizetype place : std::as_const(places))
        workbook->value(resultValue(row, place));
    return workbook->endRow();
}

void ResultWriter::Private::writeRecord(const ResultRow &row)
{
    for (qsizetype i = 0; options.inputColumns && i < inputColumns.size(); ++i)
        delimited.cell(i < row.input.size() ? QStringView(row.input.at(i)) : QStringView());
    for (const qsizetype place : std::as_const(places))
        delimited.value(resultValue(row, place));
    delimited.endRecord();
}

void ResultWriter::Private::prepareKeys()
{
    const auto key = [](const QString &name) {
        QByteArray text;
        appendJsonString(text, name);
        return text.append(':');
    };
    for (const QString &column : std::as_const(inputColumns))
        inputKeys.append(key(column));
    for (const qsizetype place : std::as_const(places))
        resultKeys.append(key(allResultColumnNames().at(place)));
}

/// The input stands under "input": no name can collide there.
void ResultWriter::Private::writeObject(const ResultRow &row)
{
    if (options.format == ExportFormat::Json)
        buffer.append(anyRow ? ",\n" : "[\n");
    buffer.append('{');
    if (options.inputColumns) {
        buffer.append("\"input\":{");
        for (qsizetype i = 0; i < inputKeys.size(); ++i) {
            buffer.append(i > 0 ? "," : "").append(inputKeys.at(i));
            appendJsonString(buffer,
                             i < row.input.size() ? QStringView(row.input.at(i)) : QStringView());
        }
        buffer.append('}');
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        buffer.append(i > 0 || options.inputColumns ? "," : "").append(resultKeys.at(i));
        appendJsonValue(buffer, resultValue(row, places.at(i)));
    }
    buffer.append(options.format == ExportFormat::Json ? "}" : "}\n");
    anyRow = true;
}

Result<void> ResultWriter::Private::flush()
{
    qsizetype done = 0;
    while (done < buffer.size()) {
        const qint64 written = device.write(buffer.constData() + done, buffer.size() - done);
        if (written <= 0) {
            const auto *file = qobject_cast<QFileDevice *>(&device);
            const bool full = file && file->error() == QFileDevice::ResourceError;
            return fail(full ? ErrorKind::DiskFull : ErrorKind::FileNotWritable,
                        file ? file->fileName() : QString(), device.errorString());
        }
        done += written;
    }
    buffer.truncate(0);
    return {};
}

ResultWriter::ResultWriter(QIODevice &device, const ExportOptions &options,
                           const QStringList &inputColumns)
    : d(std::make_unique<Private>(device, options, inputColumns))
{}

ResultWriter::~ResultWriter() = default;

Result<void> ResultWriter::write(const ResultRow &row)
{
    if (!d->checked)
        return d->checked;
    if (d->workbook)
        return d->writeSheetRow(row);
    if (d->isDelimited())
        d->writeRecord(row);
    else
        d->writeObject(row);
    return d->buffer.size() >= bufferBytes ? d->flush() : Result<void>();
}

Result<void> ResultWriter::finish()
{
    if (!d->checked)
        return d->checked;
    if (d->workbook)
        return d->workbook->writeTo(d->device);
    if (d->options.format == ExportFormat::Json)
        d->buffer.append(d->anyRow ? "\n]\n" : "[]\n");
    return d->flush();
}

} // namespace volley
