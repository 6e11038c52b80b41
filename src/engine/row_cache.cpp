// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/row_cache.h"

#include <algorithm>

namespace volley {

RowCache::RowCache(qint64 rows, int capacity)
    : m_rows(rows)
    , m_capacity(static_cast<size_t>(std::max(capacity, 2)))
{}

const Row *RowCache::find(qint64 row)
{
    const auto found = m_blocks.find(blockOf(row));
    if (found == m_blocks.end())
        return nullptr;
    found->second.usedAt = ++m_uses;
    return &found->second.rows.at(row % rowsPerBlock);
}

void RowCache::want(qint64 block)
{
    if (block < 0 || block * rowsPerBlock >= m_rows || m_blocks.contains(block))
        return;
    if (m_asked.insert(block).second)
        m_wanted.push_back(block);
}

QList<RowCache::Range> RowCache::takeWanted()
{
    QList<Range> ranges;
    // Half of the room, so that what arrives does not push out what arrived just before.
    while (!m_wanted.empty() && m_asked.size() - m_wanted.size() < m_capacity / 2) {
        ranges.append(rangeOf(m_wanted.front()));
        m_wanted.pop_front();
    }
    return ranges;
}

std::optional<qint64> RowCache::provide(qint64 first, const QList<Row> &rows)
{
    const qint64 block = blockOf(std::max<qint64>(first, 0));
    const Range range = rangeOf(block);
    const bool stillWanted = std::find(m_wanted.begin(), m_wanted.end(), block) != m_wanted.end();
    if (first != range.first || stillWanted || m_asked.erase(block) == 0)
        return std::nullopt;
    Block content{rows, ++m_uses};
    content.rows.resize(range.count);
    m_blocks.insert_or_assign(block, std::move(content));
    if (m_blocks.size() > m_capacity)
        evictOldest();
    return block;
}

RowCache::Range RowCache::rangeOf(qint64 block) const
{
    const qint64 first = block * rowsPerBlock;
    return {first, std::clamp<qint64>(m_rows - first, 0, rowsPerBlock)};
}

void RowCache::evictOldest()
{
    const auto older = [](const auto &a, const auto &b) {
        return a.second.usedAt < b.second.usedAt;
    };
    m_blocks.erase(std::min_element(m_blocks.begin(), m_blocks.end(), older));
}

} // namespace volley
