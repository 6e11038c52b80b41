// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_import.h"

#include "exchange/column_names.h"
#include "exchange/csv_tokenizer.h"
#include "exchange/export.h"

namespace volley {

namespace {

/// One CSV file on its way in: what to do with each record.
class CsvImport
{
public:
    CsvImport(const TextSource &source, ImportReport &report, RowBlocks &rows)
        : m_source(source)
        , m_report(report)
        , m_rows(rows)
    {}

    bool take(QStringList &&cells, qint64 line)
    {
        if (m_rows.columns().isEmpty())
            return takeHeader(cells, line);
        if (cells.size() != m_rows.columns().size()) {
            const QString detail =
                QStringLiteral("%1/%2").arg(cells.size()).arg(m_rows.columns().size());
            m_error = m_source.failure(ErrorKind::RaggedRow, detail, line).error;
            return false;
        }
        return m_rows.add(std::move(cells));
    }

    [[nodiscard]] Result<void> result() const
    {
        return m_error ? unexpected(*m_error) : Result<void>();
    }

    [[nodiscard]] QString columnAt(qsizetype index) const { return m_rows.columns().value(index); }

private:
    bool takeHeader(const QStringList &cells, qint64 line)
    {
        Result<QStringList> names = columnNames(cells);
        if (!names) {
            m_error =
                m_source
                    .failure(names.error().kind, names.error().detail, line, 0, names.error().field)
                    .error;
            return false;
        }
        if (carriesResults(*names)) {
            m_report.formulaGuardRemoved = true;
            m_rows.removeGuard();
            for (QString &name : *names)
                name = unguarded(name);
        }
        m_rows.setColumns(*names);
        return true;
    }

    const TextSource &m_source;
    ImportReport &m_report;
    RowBlocks &m_rows;
    std::optional<Error> m_error;
};

} // namespace

Result<void> readCsv(TextSource &source, char delimiter, ImportReport &report, RowBlocks &rows)
{
    CsvImport import(source, report, rows);
    CsvTokenizer tokenizer(delimiter, [&import](QStringList &&cells, qint64 line) {
        return import.take(std::move(cells), line);
    });
    while (!tokenizer.isStopped()) {
        const Result<QByteArray> block = source.next();
        if (!block)
            return unexpected(block.error());
        if (block->isEmpty()) {
            if (const auto ended = tokenizer.finish(); !ended) {
                const CsvFault &fault = ended.error();
                return source.failure(fault.kind, fault.detail, fault.line, 0,
                                      import.columnAt(fault.cell));
            }
            break;
        }
        if (const auto fed = tokenizer.feed(*block); !fed) {
            const CsvFault &fault = fed.error();
            return source.failureInBlock(fault.kind, fault.detail, fault.offset,
                                         import.columnAt(fault.cell));
        }
    }
    return import.result();
}

} // namespace volley
