// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

namespace volley {

/// Gathers rows into the blocks an import hands on: at most 1,000 rows, and fewer of large ones.
/// Lives for the length of one import.
class RowBlocks
{
public:
    RowBlocks(const ImportOptions &options, const RowBlockSink &sink)
        : m_limit(options.rowLimit)
        , m_sink(sink)
    {}

    void setColumns(QStringList columns) { m_columns = std::move(columns); }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// Takes the formula guard off each cell from here on.
    void removeGuard() { m_removeGuard = true; }

    /// False: enough, because the limit is reached or the sink failed (then finish() says why).
    [[nodiscard]] bool add(Row &&row);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void flush();

    qint64 m_limit;
    const RowBlockSink &m_sink;
    QStringList m_columns;
    QList<Row> m_block;
    qsizetype m_characters = 0;
    qint64 m_rows = 0;
    bool m_removeGuard = false;
    std::optional<Error> m_error;
};

} // namespace volley
