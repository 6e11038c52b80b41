// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited_writer.h"
#include "exchange/export.h"
#include "exchange/json_writer.h"
#include "exchange/wide_layout.h"
#include "exchange/xlsx_table.h"

#include <QFileDevice>
#include <QIODevice>

#include <algorithm>
#include <utility>

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
        , layout(WideLayout::of(places))
        , gatherer(std::max<qsizetype>(1, chosen.groups.size()))
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
    [[nodiscard]] Result<void> write(const ResultRow &row);
    template<typename Table>
    void fill(Table &table, const ResultRow &row) const;
    template<typename Table>
    void fill(Table &table, const WideGatherer::Group &group) const;
    template<typename T>
    [[nodiscard]] Result<void> writeOne(const T &row);
    void writeHeader();
    void prepareKeys();
    void beginObject(const ResultRow &row);
    void writeFields(const ResultRow &row, bool isFirst, const QList<qsizetype> &fields);
    void writeObject(const ResultRow &row);
    void writeObject(const WideGatherer::Group &group);
    void endObject();
    [[nodiscard]] Result<void> flush();

    QIODevice &device;
    ExportOptions options;
    QStringList inputColumns;
    QList<qsizetype> places;
    WideLayout layout;
    WideGatherer gatherer;
    Result<void> checked;
    QByteArray buffer;
    DelimitedWriter delimited;
    std::unique_ptr<XlsxTable> workbook;
    QList<QByteArray> inputKeys;  ///< JSON text with colon
    QList<QByteArray> resultKeys; ///< of all result columns, by their places
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
    if (!options.isWide()) {
        for (const qsizetype place : places)
            names.append(distinctName(allResultColumnNames().at(place), names));
        return names;
    }
    for (const QString &group : options.groups) {
        for (const qsizetype place : layout.inGroup)
            names.append(
                distinctName(group + wideSeparator + allResultColumnNames().at(place), names));
    }
    for (const qsizetype place : layout.once)
        names.append(distinctName(allResultColumnNames().at(place), names));
    return names;
}

namespace {

/// What both kinds of tables are asked for.
struct Cells
{
    DelimitedWriter &writer;
    void text(QStringView value) { writer.cell(value); }
    void value(const ResultValue &value) { writer.value(value); }
};

struct SheetCells
{
    XlsxTable &table;
    void text(const QString &value) { table.text(value); }
    void value(const ResultValue &value) { table.value(value); }
};

const ResultRow &anyOf(const WideGatherer::Group &group)
{
    return **std::find_if(group.begin(), group.end(),
                          [](const std::optional<ResultRow> &row) { return row.has_value(); });
}

} // namespace

void ResultWriter::Private::writeHeader()
{
    if (options.bom)
        buffer.append("\xEF\xBB\xBF");
    const QStringList names = header();
    for (const QString &name : names)
        delimited.cell(name);
    delimited.endRecord();
}

template<typename Table>
void ResultWriter::Private::fill(Table &table, const ResultRow &row) const
{
    for (qsizetype i = 0; options.inputColumns && i < inputColumns.size(); ++i)
        table.text(i < row.input.size() ? row.input.at(i) : QString());
    for (const qsizetype place : places)
        table.value(resultValue(row, place));
}

template<typename Table>
void ResultWriter::Private::fill(Table &table, const WideGatherer::Group &group) const
{
    const ResultRow &any = anyOf(group);
    for (qsizetype i = 0; options.inputColumns && i < inputColumns.size(); ++i)
        table.text(i < any.input.size() ? any.input.at(i) : QString());
    for (const std::optional<ResultRow> &row : group) {
        for (const qsizetype place : layout.inGroup)
            table.value(row ? resultValue(*row, place) : ResultValue());
    }
    for (const qsizetype place : layout.once)
        table.value(resultValue(any, place));
}

template<typename T>
Result<void> ResultWriter::Private::writeOne(const T &row)
{
    if (workbook) {
        SheetCells cells{*workbook};
        fill(cells, row);
        return workbook->endRow();
    }
    if (isDelimited()) {
        Cells cells{delimited};
        fill(cells, row);
        delimited.endRecord();
    } else {
        writeObject(row);
    }
    return buffer.size() >= bufferBytes ? flush() : Result<void>();
}

Result<void> ResultWriter::Private::write(const ResultRow &row)
{
    if (!options.isWide())
        return writeOne(row);
    const auto whole = gatherer.take(row);
    return whole ? writeOne(*whole) : Result<void>();
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
    for (const QString &name : allResultColumnNames())
        resultKeys.append(key(name));
}

/// The input stands under "input": no name can collide there.
void ResultWriter::Private::beginObject(const ResultRow &row)
{
    if (options.format == ExportFormat::Json)
        buffer.append(anyRow ? ",\n" : "[\n");
    buffer.append('{');
    anyRow = true;
    if (!options.inputColumns)
        return;
    buffer.append("\"input\":{");
    for (qsizetype i = 0; i < inputKeys.size(); ++i) {
        buffer.append(i > 0 ? "," : "").append(inputKeys.at(i));
        appendJsonString(buffer,
                         i < row.input.size() ? QStringView(row.input.at(i)) : QStringView());
    }
    buffer.append('}');
}

void ResultWriter::Private::writeFields(const ResultRow &row, bool isFirst,
                                        const QList<qsizetype> &fields)
{
    for (const qsizetype place : fields) {
        buffer.append(isFirst ? "" : ",").append(resultKeys.at(place));
        appendJsonValue(buffer, resultValue(row, place));
        isFirst = false;
    }
}

void ResultWriter::Private::endObject()
{
    buffer.append(options.format == ExportFormat::Json ? "}" : "}\n");
}

void ResultWriter::Private::writeObject(const ResultRow &row)
{
    beginObject(row);
    writeFields(row, !options.inputColumns, places);
    endObject();
}

/// Here a group is an object of its own and names itself: nothing has to be left out of it.
void ResultWriter::Private::writeObject(const WideGatherer::Group &group)
{
    const ResultRow &any = anyOf(group);
    beginObject(any);
    writeFields(any, !options.inputColumns, layout.once);
    buffer.append(options.inputColumns || !layout.once.isEmpty() ? "," : "");
    buffer.append("\"results\":[");
    QList<qsizetype> fields = places;
    fields.removeIf([this](qsizetype place) { return layout.once.contains(place); });
    bool isFirst = true;
    for (const std::optional<ResultRow> &row : group) {
        if (!row)
            continue;
        buffer.append(std::exchange(isFirst, false) ? "{" : ",{");
        writeFields(*row, true, fields);
        buffer.append('}');
    }
    buffer.append(']');
    endObject();
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
    return d->checked ? d->write(row) : d->checked;
}

Result<void> ResultWriter::finish()
{
    if (!d->checked)
        return d->checked;
    if (const auto last = d->gatherer.rest()) {
        if (auto done = d->writeOne(*last); !done)
            return done;
    }
    if (d->workbook)
        return d->workbook->writeTo(d->device);
    if (d->options.format == ExportFormat::Json)
        d->buffer.append(d->anyRow ? "\n]\n" : "[]\n");
    return d->flush();
}

} // namespace volley
