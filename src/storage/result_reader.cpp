// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/result_reader.h"

#include "storage/attempt_columns.h"
#include "storage/places.h"
#include "storage/row_codec.h"

namespace volley {

namespace {

#define VOLLEY_SELECT_REQUESTS                                                                     \
    "SELECT r.place, r.state, r.attempts, r.last_attempt, " VOLLEY_ATTEMPT_COLUMNS(                \
        "a.") ", " VOLLEY_ANSWER_BYTES("b.") " FROM requests r LEFT JOIN attempts a ON a.id = "    \
                                             "r.last_attempt "                                     \
                                             "LEFT JOIN answers b ON b.attempt = a.id "
constexpr int firstAttemptColumn = 4;

constexpr auto selectRequests =
    QLatin1StringView(VOLLEY_SELECT_REQUESTS "WHERE r.place BETWEEN ? AND ? ORDER BY r.place");
constexpr auto selectRequest = QLatin1StringView(VOLLEY_SELECT_REQUESTS "WHERE r.place = ?");
constexpr auto selectRows =
    QLatin1StringView("SELECT CAST (cells AS BLOB), place FROM dataset_rows WHERE place BETWEEN ? "
                      "AND ? ORDER BY place");
constexpr auto selectRow =
    QLatin1StringView("SELECT CAST (cells AS BLOB) FROM dataset_rows WHERE place = ?");

} // namespace

ResultRow ResultReader::rowAt(Ordinal ordinal, const Row &input) const
{
    const RunPlan::Place place = m_run.plan.place(ordinal);
    const Target &target = m_run.definition.targets.at(place.target);
    ResultRow row;
    row.ordinal = ordinal;
    row.input = input;
    row.target = target.label();
    row.model = target.model;
    row.repeat = place.repeat + 1;
    row.renderedPrompt = m_run.prompts.promptText(input);
    return row;
}

void ResultReader::fill(ResultRow &row, const Statement &request) const
{
    row.state = viewed(RequestState(request.number(1)), m_view);
    row.attempts = int(request.number(2));
    if (request.isNull(3))
        return;
    AttemptRecord last = readAttempt(request, firstAttemptColumn);
    last.ordinal = row.ordinal;
    last.state = viewed(last.state, m_view);
    readAnswer(request, firstAttemptColumn + attemptColumnCount, last);
    row.last = std::move(last);
}

Result<Row> ResultReader::inputFrom(const Statement &cells) const
{
    auto row = decodeRow(cells.bytes(0));
    if (!row)
        return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
    row->resize(m_run.dataset.columns.size());
    return std::move(*row);
}

Result<qint64> ResultReader::readAll(const ProjectStore::ResultTaker &take) const
{
    // Rows and requests are both read in order, side by side: neither is ever searched for.
    const auto rows = m_database.prepare(selectRows);
    rows->bind(0, toPlace(m_run.dataset.id, 0)).bind(1, toPlace(m_run.dataset.id, m_run.rows) - 1);
    if (const auto done = rows->exec(); !done)
        return unexpected(done.error());
    const auto requests = m_database.prepare(selectRequests);
    requests->bind(0, toPlace(m_run.id, 0)).bind(1, toPlace(m_run.id, m_run.plan.requests()) - 1);
    if (const auto done = requests->exec(); !done)
        return unexpected(done.error());

    const qint64 perRow = qint64(m_run.plan.targets()) * m_run.plan.repeats();
    bool more = requests->next();
    Ordinal ordinal = 0;
    for (qint64 number = 0; number < m_run.rows; ++number) {
        if (!rows->next() || numberOf(rows->number(1)) != number) {
            const auto whole = rows->check();
            return whole
                       ? fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"))
                       : unexpected(whole.error());
        }
        const auto input = inputFrom(*rows);
        if (!input)
            return unexpected(input.error());
        for (qint64 i = 0; i < perRow; ++i, ++ordinal) {
            ResultRow row = rowAt(ordinal, *input);
            if (more && numberOf(requests->number(0)) == ordinal) {
                fill(row, *requests);
                more = requests->next();
            }
            if (const auto taken = take(row); !taken)
                return unexpected(taken.error());
        }
    }
    if (const auto whole = requests->check(); !whole)
        return unexpected(whole.error());
    return ordinal;
}

Result<qint64> ResultReader::readSome(QList<Ordinal> ordinals,
                                      const ProjectStore::ResultTaker &take) const
{
    std::sort(ordinals.begin(), ordinals.end());
    ordinals.erase(std::unique(ordinals.begin(), ordinals.end()), ordinals.end());
    const auto rows = m_database.prepare(selectRow);
    const auto request = m_database.prepare(selectRequest);
    qint64 taken = 0;
    for (const Ordinal ordinal : std::as_const(ordinals)) {
        if (ordinal < 0 || ordinal >= m_run.plan.requests())
            continue;
        rows->bind(0, toPlace(m_run.dataset.id, m_run.plan.place(ordinal).row));
        if (const auto done = rows->exec(); !done)
            return unexpected(done.error());
        if (!rows->next())
            return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
        const auto input = inputFrom(*rows);
        if (!input)
            return unexpected(input.error());
        ResultRow row = rowAt(ordinal, *input);
        request->bind(0, toPlace(m_run.id, ordinal));
        if (const auto done = request->exec(); !done)
            return unexpected(done.error());
        if (request->next())
            fill(row, *request);
        else if (const auto whole = request->check(); !whole)
            return unexpected(whole.error());
        if (const auto done = take(row); !done)
            return unexpected(done.error());
        ++taken;
    }
    return taken;
}

Result<qint64> streamResults(const ProjectDatabase &database, const ProjectSession &session,
                             const QList<Ordinal> &ordinals, const ProjectStore::ResultTaker &take)
{
    qint64 taken = 0;
    const auto takeUnlessStopped = [&](const ResultRow &row) -> Result<void> {
        if (session.stop.load(std::memory_order_relaxed))
            return fail(ErrorKind::Cancelled, database.path());
        return take(row);
    };
    const auto done = database.read([&]() -> Result<void> {
        const auto run = requireRun(database);
        if (!run)
            return unexpected(run.error());
        const ResultReader reader(database, *run, session.view);
        const auto read = ordinals.isEmpty() ? reader.readAll(takeUnlessStopped)
                                             : reader.readSome(ordinals, takeUnlessStopped);
        if (!read)
            return unexpected(read.error());
        taken = *read;
        return {};
    });
    if (!done)
        return unexpected(done.error());
    return taken;
}

} // namespace volley
