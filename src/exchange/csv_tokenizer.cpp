// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_tokenizer.h"

#include "exchange/text_position.h"

#include <csv.h>

namespace volley {

namespace {

constexpr uchar strictOptions = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
constexpr uchar lenientOptions = CSV_STRICT_FINI | CSV_REPALL_NL;

/// Left to itself libcsv trims spaces and tabs.
int nothingIsSpace(uchar)
{
    return 0;
}

} // namespace

class CsvTokenizer::Private
{
public:
    explicit Private(Sink target)
        : sink(std::move(target))
    {}

    static void onCell(void *text, size_t size, void *self)
    {
        static_cast<Private *>(self)->cell(
            {static_cast<const char *>(text), static_cast<qsizetype>(size)});
    }
    static void onRecord(int end, void *self) { static_cast<Private *>(self)->record(end); }

    void cell(QByteArrayView text);
    void record(int end);
    [[nodiscard]] Unexpected<CsvFault> fault(ErrorKind kind, qsizetype offset,
                                             const QString &detail) const
    {
        return unexpected(CsvFault{kind, offset, line + breaksInRecord, cells.size(), detail});
    }

    csv_parser parser{};
    Sink sink;
    QStringList cells;
    qint64 line = 1; ///< where the record begins
    qint64 breaksInRecord = 0;
    bool afterReturn = false;
    bool stopped = false; ///< libcsv cannot be stopped from within a block: its calls are ignored
    bool tooLarge = false;
};

void CsvTokenizer::Private::cell(QByteArrayView text)
{
    if (stopped || tooLarge)
        return;
    tooLarge = text.size() > maxCellBytes || cells.size() >= maxColumns;
    if (tooLarge)
        return;
    cells.append(QString::fromUtf8(text));
    breaksInRecord += lineBreaks(text);
}

void CsvTokenizer::Private::record(int end)
{
    if (stopped || tooLarge)
        return;
    const bool restOfCrLf = afterReturn && end == '\n' && cells.isEmpty();
    afterReturn = end == '\r';
    if (restOfCrLf)
        return;
    const qint64 start = line;
    line += breaksInRecord + 1;
    breaksInRecord = 0;
    if (!cells.isEmpty())
        stopped = !sink(std::exchange(cells, {}), start);
}

CsvTokenizer::CsvTokenizer(char delimiter, Sink sink)
    : d(std::make_unique<Private>(std::move(sink)))
{
    csv_init(&d->parser, strictOptions);
    csv_set_delim(&d->parser, static_cast<uchar>(delimiter));
    csv_set_space_func(&d->parser, nothingIsSpace);
    csv_set_blk_size(&d->parser, 64 * 1024);
}

CsvTokenizer::~CsvTokenizer()
{
    csv_free(&d->parser);
}

bool CsvTokenizer::isStopped() const
{
    return d->stopped;
}

Expected<void, CsvFault> CsvTokenizer::feed(QByteArrayView block)
{
    qsizetype done = 0;
    while (done < block.size() && !d->stopped) {
        done += static_cast<qsizetype>(csv_parse(&d->parser, block.data() + done,
                                                 static_cast<size_t>(block.size() - done),
                                                 Private::onCell, Private::onRecord, d.get()));
        if (done == block.size() || d->stopped || d->tooLarge)
            break;
        if (csv_error(&d->parser) != CSV_EPARSE)
            return d->fault(ErrorKind::TooLarge, done,
                            QStringLiteral("not enough memory for the cell"));
        if (block[done] != '"') {
            return d->fault(
                ErrorKind::BadSyntax, done,
                QStringLiteral("text after the closing quote of a cell that begins on line %1")
                    .arg(d->line + d->breaksInRecord));
        }
        // Strict libcsv stops at a quote within an unquoted cell, lenient libcsv mends broken
        // quoted cells in silence: so it is lenient for just this one character.
        csv_set_opts(&d->parser, lenientOptions);
        csv_parse(&d->parser, block.data() + done, 1, Private::onCell, Private::onRecord, d.get());
        csv_set_opts(&d->parser, strictOptions);
        ++done;
    }
    if (d->tooLarge || d->parser.entry_pos > static_cast<size_t>(maxCellBytes)) {
        return d->fault(ErrorKind::TooLarge, done,
                        d->cells.size() >= maxColumns
                            ? QStringLiteral("at most %1 columns").arg(maxColumns)
                            : QStringLiteral("at most %1 MiB a cell").arg(maxCellBytes >> 20));
    }
    return {};
}

Expected<void, CsvFault> CsvTokenizer::finish()
{
    if (d->stopped || csv_fini(&d->parser, Private::onCell, Private::onRecord, d.get()) == 0)
        return {};
    return d->fault(ErrorKind::OpenQuote, 0, {});
}

} // namespace volley
