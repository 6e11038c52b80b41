// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/text_list_reader.h"

#include "base/short_text.h"
#include "storage/places.h"
#include "storage/row_codec.h"

namespace volley {

namespace {

constexpr auto selectRows = QLatin1StringView(
    "SELECT place, CAST (cells AS BLOB) FROM dataset_rows WHERE place BETWEEN ? AND ? "
    "ORDER BY place");
constexpr auto selectAnswers =
    QLatin1StringView("SELECT r.place, substr(b.text, 1, ?) FROM requests r "
                      "JOIN answers b ON b.attempt = r.last_attempt WHERE r.place BETWEEN ? AND ? "
                      "ORDER BY r.place");

class TextListReader
{
public:
    TextListReader(const ProjectDatabase &database, const StoredRun &run,
                   const std::atomic_bool &stop, const ProjectStore::TextTaker &take)
        : m_database(database)
        , m_run(run)
        , m_stop(stop)
        , m_take(take)
    {}

    [[nodiscard]] Result<void> prompts() const
    {
        const auto select = m_database.prepare(selectRows);
        select->bind(0, toPlace(m_run.dataset.id, 0))
            .bind(1, toPlace(m_run.dataset.id, m_run.rows) - 1);
        const qint64 perRow = qint64(m_run.plan.targets()) * m_run.plan.repeats();
        return each(*select, [this, perRow](const Statement &row) -> Result<void> {
            const auto cells = decodeRow(row.bytes(1));
            if (!cells)
                return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
            const QString text =
                shortened(m_run.prompts.promptText(*cells), ProjectStore::previewLength);
            const Ordinal first = numberOf(row.number(0)) * perRow;
            for (Ordinal ordinal = first; ordinal < first + perRow; ++ordinal) {
                if (const auto taken = m_take(ordinal, text); !taken)
                    return taken;
            }
            return {};
        });
    }

    [[nodiscard]] Result<void> answers() const
    {
        const auto select = m_database.prepare(selectAnswers);
        select->bind(0, ProjectStore::previewLength)
            .bind(1, toPlace(m_run.id, 0))
            .bind(2, toPlace(m_run.id, m_run.plan.requests()) - 1);
        return each(*select, [this](const Statement &row) {
            return m_take(numberOf(row.number(0)),
                          shortened(row.text(1), ProjectStore::previewLength));
        });
    }

private:
    Result<void> each(Statement &select,
                      const std::function<Result<void>(const Statement &)> &take) const
    {
        if (const auto done = select.exec(); !done)
            return done;
        while (select.next()) {
            if (m_stop.load(std::memory_order_relaxed))
                return fail(ErrorKind::Cancelled, m_database.path());
            if (const auto taken = take(select); !taken)
                return taken;
        }
        return select.check();
    }

    const ProjectDatabase &m_database;
    const StoredRun &m_run;
    const std::atomic_bool &m_stop;
    const ProjectStore::TextTaker &m_take;
};

} // namespace

Result<qint64> readTexts(const ProjectDatabase &database, const std::atomic_bool &stop,
                         ProjectStore::TextKind kind, const ProjectStore::TextTaker &take)
{
    qint64 requests = 0;
    const auto done = database.read([&]() -> Result<void> {
        const auto run = requireRun(database);
        if (!run)
            return unexpected(run.error());
        requests = run->plan.requests();
        const TextListReader reader(database, *run, stop, take);
        return kind == ProjectStore::TextKind::Prompt ? reader.prompts() : reader.answers();
    });
    if (!done)
        return unexpected(done.error());
    return requests;
}

} // namespace volley
