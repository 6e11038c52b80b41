// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/result_fields.h"

#include <QByteArray>
#include <QStringView>

namespace volley {

/// Writes CSV or TSV into a buffer, cell by cell: quotes only where RFC 4180 needs them, quotes
/// doubled, line breaks kept. A plain value; the buffer outlives it.
class DelimitedWriter
{
public:
    DelimitedWriter(QByteArray &buffer, char delimiter, bool formulaGuard, bool crlf)
        : m_buffer(buffer)
        , m_delimiter(delimiter)
        , m_guard(formulaGuard)
        , m_crlf(crlf)
    {}

    void cell(QStringView text);
    void value(const ResultValue &value);
    void endRecord();

private:
    void separate();
    [[nodiscard]] bool needsQuotes(qsizetype from) const;

    QByteArray &m_buffer;
    char m_delimiter;
    bool m_guard;
    bool m_crlf;
    bool m_first = true; ///< cell of the whole text
    qsizetype m_cells = 0;
    bool m_recordHasText = false;
};

} // namespace volley
