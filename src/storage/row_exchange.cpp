// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_exchange.h"

#include "storage/places.h"

#include <algorithm>

namespace volley {

RowExchange::RowExchange(const ProjectDatabase &database, const Dataset &now, const Dataset &kept)
    : m_database(database)
    , m_now(now)
    , m_kept(kept)
{}

/// A block of kept rows is aside meanwhile, under the places where it goes.
Result<void> RowExchange::prepare()
{
    const auto made =
        m_database.run(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS exchanged_rows "
                                      "(place INTEGER PRIMARY KEY, cells TEXT NOT NULL)"));
    if (!made)
        return made;
    m_take = m_database.prepare(
        QLatin1StringView("INSERT INTO exchanged_rows SELECT place + ?, cells FROM dataset_rows "
                          "WHERE place BETWEEN ? AND ? ORDER BY place"));
    m_keep =
        m_database.prepare(QLatin1StringView("INSERT OR REPLACE INTO dataset_rows (place, cells) "
                                             "SELECT place - ?, cells FROM dataset_rows "
                                             "WHERE place IN (SELECT place FROM exchanged_rows) "
                                             "OR place BETWEEN ? AND ?"));
    m_remove = m_database.prepare(
        QLatin1StringView("DELETE FROM dataset_rows WHERE place BETWEEN ? AND ?"));
    m_put = m_database.prepare(
        QLatin1StringView("INSERT OR REPLACE INTO dataset_rows (place, cells) "
                          "SELECT place, cells FROM exchanged_rows ORDER BY place"));
    return m_database.run(QStringLiteral("DELETE FROM exchanged_rows"));
}

Result<void> RowExchange::block(qint64 first, qint64 end)
{
    const qint64 by = toPlace(m_now.id, 0) - toPlace(m_kept.id, 0);
    const qint64 last = end - 1;
    const qint64 tail = toPlace(m_now.id, std::max(first, m_kept.rows));
    m_take->bind(0, by).bind(1, toPlace(m_kept.id, first)).bind(2, toPlace(m_kept.id, last));
    m_keep->bind(0, by).bind(1, tail).bind(2, toPlace(m_now.id, last));
    for (Statement *step : {m_take.get(), m_keep.get()}) {
        if (const auto done = step->exec(); !done)
            return done;
    }
    // What nothing takes the place of, here and there.
    const std::pair<qint64, qint64> alone[] = {
        {tail, toPlace(m_now.id, last)},
        {toPlace(m_kept.id, std::max(first, m_now.rows)), toPlace(m_kept.id, last)}};
    for (const auto &[from, to] : alone) {
        m_remove->bind(0, from).bind(1, to);
        if (const auto done = m_remove->exec(); !done)
            return done;
    }
    if (const auto done = m_put->exec(); !done)
        return done;
    return m_database.run(QStringLiteral("DELETE FROM exchanged_rows"));
}

} // namespace volley
