// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/line_reader.h"

#include "exchange/csv_tokenizer.h"

#include <algorithm>

namespace volley {

/// The line whose end is in the block; else the block's rest is put aside.
std::optional<QByteArrayView> LineReader::lineInBlock()
{
    if (m_afterReturn) {
        m_at += m_block.at(m_at) == '\n' ? 1 : 0;
        m_afterReturn = false;
    }
    const QByteArrayView rest = QByteArrayView(m_block).sliced(m_at);
    const auto *end =
        std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    const QByteArrayView piece = rest.first(end - rest.begin());
    m_at += piece.size();
    if (end == rest.end()) {
        m_joined.append(piece);
        m_joining = !m_joined.isEmpty();
        return {};
    }
    ++m_at;
    m_afterReturn = *end == '\r';
    if (!m_joining)
        return piece;
    m_joined.append(piece);
    m_joining = false;
    return m_joined;
}

Result<std::optional<QByteArrayView>> LineReader::next()
{
    if (!m_joining)
        m_joined.clear();
    ++m_line;
    while (true) {
        if (m_at < m_block.size()) {
            if (const auto line = lineInBlock())
                return line;
            if (m_joined.size() > maxCellBytes)
                return m_source.failure(
                    ErrorKind::TooLarge,
                    QStringLiteral("at most %1 MiB a line").arg(maxCellBytes >> 20), m_line);
        }
        const Result<QByteArray> block = m_source.next();
        if (!block)
            return unexpected(block.error());
        if (block->isEmpty())
            break;
        m_block = *block;
        m_at = 0;
    }
    if (!m_joining)
        return std::optional<QByteArrayView>();
    m_joining = false;
    return std::optional<QByteArrayView>(m_joined);
}

} // namespace volley
