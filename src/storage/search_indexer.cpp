// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_indexer.h"

#include "storage/places.h"
#include "storage/row_codec.h"

#include <QFileInfo>

#include <filesystem>

namespace volley {

namespace {

/// Neighbours share a document of about so many characters at most: on record is not each row that
/// has a word, which would take several times the room and the time.
constexpr double documentLength = 6000;
constexpr int mostShift = 6;
constexpr qint64 sampleSize = 1000;

int shiftFor(double averageLength)
{
    int shift = 0;
    while (shift < mostShift && averageLength * double(2 << shift) <= documentLength)
        ++shift;
    return shift;
}

constexpr auto insertRows =
    QLatin1StringView("INSERT INTO search_rows (rowid, words) VALUES (?, CAST (? AS TEXT))");
constexpr auto insertAnswers =
    QLatin1StringView("INSERT INTO search_answers (rowid, words) VALUES (?, CAST (? AS TEXT))");

/// Only which documents have a word is kept, and of the documents nothing. Many small transactions
/// leave many small parts: merged sixteen at once, each is rewritten seldom.
QStringList makingOf(const QString &table)
{
    return {QStringLiteral("DROP TABLE IF EXISTS %1").arg(table),
            QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5 (words, content = '', "
                           "columnsize = 0, detail = none, tokenize = 'ascii')")
                .arg(table),
            QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('automerge', 16)").arg(table),
            QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('crisismerge', 64)").arg(table)};
}

} // namespace

/// Gathers neighbours into documents and writes those.
class SearchIndexer::Documents
{
public:
    Documents(const ProjectDatabase &database, QLatin1StringView insert, int shift, GramSet &grams)
        : m_insert(database.prepare(insert))
        , m_shift(shift)
        , m_grams(grams)
    {}

    /// Whether `number` belongs into another document than those before it.
    [[nodiscard]] bool endsBefore(qint64 number) const
    {
        return m_document && *m_document != number >> m_shift;
    }
    void add(qint64 number, QStringView text)
    {
        m_document = number >> m_shift;
        m_grams.add(text);
    }
    /// One that is there already has the new words too from then on.
    Result<void> write()
    {
        if (!m_document)
            return {};
        m_insert->bind(0, *m_document).bindBytes(1, m_grams.takeWords());
        m_document.reset();
        return m_insert->exec();
    }

private:
    std::unique_ptr<Statement> m_insert;
    int m_shift;
    GramSet &m_grams;
    std::optional<qint64> m_document;
};

SearchIndexer::SearchIndexer(const ProjectDatabase &database, const IndexingOptions &options)
    : m_database(database)
    , m_options(options)
{}

Result<bool> SearchIndexer::step()
{
    if (!m_run) {
        auto latest = latestRun(m_database);
        if (!latest)
            return unexpected(latest.error());
        m_run = std::move(*latest);
    }
    if (!*m_run)
        return false;
    auto state = readIndexState(m_database);
    if (!state)
        return unexpected(state.error());
    if (m_startsAnew)
        state->scheme = 0;
    const auto isWorth = isWorthwhile(*state);
    if (!isWorth)
        return unexpected(isWorth.error());
    const bool fits = state->knowsRowsOf(**m_run) && state->knowsAnswersOf(**m_run);
    const bool isMade = state->scheme != 0 || m_startsAnew;
    if (!*isWorth && (fits || !isMade))
        return false;
    if (*isWorth && !isRoomFor())
        return false;
    m_sinceBegin.start();
    if (!fits) {
        const auto done = reset(*state);
        return done ? Result<bool>(true) : unexpected(done.error());
    }
    for (const auto work : {&SearchIndexer::indexRows, &SearchIndexer::indexAnswers}) {
        const auto done = (this->*work)(*state);
        if (!done || *done)
            return done;
    }
    return indexLate(*state);
}

Result<qint64> SearchIndexer::lastAnswer() const
{
    return m_database.number(QStringLiteral("SELECT coalesce(max(attempt), 0) FROM answers"));
}

Result<bool> SearchIndexer::isWorthwhile(const IndexState &state) const
{
    const StoredRun &run = **m_run;
    const bool hasColumns = !promptColumns(run).isEmpty();
    const qint64 rows = run.rows - (state.knowsRowsOf(run) ? state.rows : 0);
    if (hasColumns && rows > m_options.unindexed)
        return true;
    const auto last = lastAnswer();
    if (!last)
        return unexpected(last.error());
    const qint64 before = state.knowsAnswersOf(run) ? state.answers : run.attemptsBefore;
    if (*last - before > m_options.unindexed)
        return true;
    const auto late =
        m_database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM search_late)"));
    return late ? Result<bool>(*late != 0) : unexpected(late.error());
}

bool SearchIndexer::isRoomFor() const
{
    std::error_code unknown;
    const auto space =
        std::filesystem::space(QFileInfo(m_database.path()).absolutePath().toStdString(), unknown);
    return unknown || qint64(space.available) >= m_options.spareBytes;
}

bool SearchIndexer::isPieceDone() const
{
    return m_sinceBegin.elapsed() >= m_options.piece.count();
}

/// Characters a row, by the first ones.
Result<double> SearchIndexer::averageRow(const StoredRun &run) const
{
    const auto rows = readRows(m_database, run.dataset, 0, sampleSize);
    if (!rows)
        return unexpected(rows.error());
    const QList<int> columns = promptColumns(run);
    qint64 length = 0;
    for (const Row &row : *rows) {
        for (const int column : columns)
            length += row.value(column).size();
    }
    return double(length) / double(std::max<qsizetype>(rows->size(), 1));
}

/// Makes anew what is about other rows or another run.
Result<void> SearchIndexer::reset(const IndexState &state)
{
    const StoredRun &run = **m_run;
    IndexState next = state;
    QStringList statements;
    if (!state.knowsRowsOf(run)) {
        next.dataset = run.dataset.id;
        next.columns = promptColumns(run);
        next.rows = 0;
        const auto length = averageRow(run);
        if (!length)
            return unexpected(length.error());
        next.rowShift = shiftFor(*length);
        statements += makingOf(QStringLiteral("search_rows"));
    }
    if (!state.knowsAnswersOf(run)) {
        next.run = run.id;
        next.answers = run.attemptsBefore;
        const auto length = m_database.number(
            QStringLiteral("SELECT coalesce(avg(length(text)), 0) FROM (SELECT text FROM answers "
                           "WHERE attempt > %1 ORDER BY attempt LIMIT %2)")
                .arg(next.answers)
                .arg(sampleSize));
        if (!length)
            return unexpected(length.error());
        next.answerShift = shiftFor(double(*length));
        statements += makingOf(QStringLiteral("search_answers"));
        statements.append(QStringLiteral("DELETE FROM search_late"));
    }
    next.scheme = indexScheme();
    const auto done = m_database.write([&]() -> Result<void> {
        for (const QString &statement : std::as_const(statements)) {
            if (const auto made = m_database.run(statement); !made)
                return made;
        }
        return writeIndexState(m_database, next);
    });
    if (done)
        m_startsAnew = false;
    return done;
}

Result<bool> SearchIndexer::indexRows(IndexState state)
{
    const StoredRun &run = **m_run;
    const QList<int> columns = promptColumns(run);
    if (columns.isEmpty() || run.rows - state.rows <= m_options.unindexed)
        return false;
    const auto done = m_database.write([&]() -> Result<void> {
        const auto select =
            m_database.prepare(QLatin1StringView("SELECT place, CAST (cells AS BLOB) FROM "
                                                 "dataset_rows WHERE place BETWEEN ? AND ? "
                                                 "ORDER BY place"));
        select->bind(0, toPlace(run.dataset.id, state.rows))
            .bind(1, toPlace(run.dataset.id, run.rows) - 1);
        if (const auto read = select->exec(); !read)
            return read;
        Documents documents(m_database, insertRows, state.rowShift, m_grams);
        bool isAll = true;
        while (select->next()) {
            const qint64 row = numberOf(select->number(0));
            if (documents.endsBefore(row)) {
                if (const auto written = documents.write(); !written)
                    return written;
                state.rows = row;
                isAll = !isPieceDone();
                if (!isAll)
                    break;
            }
            const auto cells = decodeRow(select->bytes(1));
            if (!cells)
                return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
            for (const int column : state.columns) {
                if (column < cells->size())
                    documents.add(row, cells->at(column));
            }
        }
        if (const auto whole = select->check(); !whole)
            return whole;
        if (isAll)
            state.rows = run.rows;
        const auto written = documents.write();
        return written ? writeIndexState(m_database, state) : written;
    });
    return done ? Result<bool>(true) : unexpected(done.error());
}

Result<bool> SearchIndexer::indexAnswers(IndexState state)
{
    const auto last = lastAnswer();
    if (!last)
        return unexpected(last.error());
    if (*last - state.answers <= m_options.unindexed)
        return false;
    // Answers come in another order than their attempts began: those of the latest ones may still
    // be on their way.
    const qint64 upTo = *last - m_options.unindexed / 2;
    const auto done = m_database.write([&]() -> Result<void> {
        const auto select =
            m_database.prepare(QLatin1StringView("SELECT attempt, CAST (text AS BLOB) FROM answers "
                                                 "WHERE attempt BETWEEN ? AND ? ORDER BY attempt"));
        select->bind(0, state.answers + 1).bind(1, upTo);
        if (const auto read = select->exec(); !read)
            return read;
        Documents documents(m_database, insertAnswers, state.answerShift, m_grams);
        bool isAll = true;
        while (select->next()) {
            const qint64 attempt = select->number(0);
            if (documents.endsBefore(attempt)) {
                if (const auto written = documents.write(); !written)
                    return written;
                isAll = !isPieceDone();
                if (!isAll)
                    break;
            }
            documents.add(attempt, QString::fromUtf8(select->bytes(1)));
            state.answers = attempt;
        }
        if (const auto whole = select->check(); !whole)
            return whole;
        if (isAll)
            state.answers = upTo;
        const auto written = documents.write();
        return written ? writeIndexState(m_database, state) : written;
    });
    return done ? Result<bool>(true) : unexpected(done.error());
}

Result<bool> SearchIndexer::indexLate(const IndexState &state)
{
    bool any = false;
    const auto done = m_database.write([&]() -> Result<void> {
        const auto select = m_database.prepare(
            QLatin1StringView("SELECT l.attempt, CAST (b.text AS BLOB) FROM search_late l "
                              "LEFT JOIN answers b ON b.attempt = l.attempt ORDER BY l.attempt"));
        if (const auto read = select->exec(); !read)
            return read;
        Documents documents(m_database, insertAnswers, state.answerShift, m_grams);
        qint64 last = 0;
        while (select->next()) {
            const qint64 attempt = select->number(0);
            if (documents.endsBefore(attempt)) {
                if (const auto written = documents.write(); !written)
                    return written;
                if (isPieceDone())
                    break;
            }
            documents.add(attempt, QString::fromUtf8(select->bytes(1)));
            last = attempt;
            any = true;
        }
        if (const auto whole = select->check(); !whole)
            return whole;
        if (const auto written = documents.write(); !written)
            return written;
        const auto indexed =
            m_database.prepare(QLatin1StringView("DELETE FROM search_late WHERE attempt <= ?"));
        indexed->bind(0, last);
        return indexed->exec();
    });
    return done ? Result<bool>(any) : unexpected(done.error());
}

} // namespace volley
