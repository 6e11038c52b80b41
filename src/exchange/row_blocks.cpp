// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/row_blocks.h"

#include "exchange/export.h"

namespace volley {

namespace {

constexpr qsizetype blockRows = 1000;
constexpr qsizetype blockCharacters = 4 * 1024 * 1024;

} // namespace

bool RowBlocks::add(Row &&row)
{
    if (m_error || (m_limit > 0 && m_rows >= m_limit))
        return false;
    for (QString &cell : row) {
        if (m_removeGuard && cell.startsWith(QLatin1Char('\'')))
            cell = unguarded(cell);
        m_characters += cell.size();
    }
    m_block.append(std::move(row));
    ++m_rows;
    if (m_block.size() >= blockRows || m_characters >= blockCharacters)
        flush();
    return !m_error && (m_limit <= 0 || m_rows < m_limit);
}

void RowBlocks::flush()
{
    if (m_error || m_block.isEmpty())
        return;
    if (auto taken = m_sink(m_columns, m_block); !taken)
        m_error = taken.error();
    m_block.clear();
    m_characters = 0;
}

Result<void> RowBlocks::finish()
{
    flush();
    if (m_error)
        return unexpected(*m_error);
    return {};
}

} // namespace volley
