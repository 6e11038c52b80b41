// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/run_reader.h"

#include "base/short_text.h"
#include "base/text_finder.h"
#include "storage/attempt_columns.h"
#include "storage/places.h"
#include "storage/result_reader.h"
#include "storage/row_codec.h"
#include "storage/totals_reader.h"

#include <QJsonDocument>

namespace volley {

namespace {

#define VOLLEY_SHOWN_ANSWER "coalesce(b.text, b.refusal, b.tool_calls)"
#define VOLLEY_FROM_LAST_ANSWER                                                                    \
    " FROM requests r JOIN answers b ON b.attempt = r.last_attempt WHERE r.place = ?"
constexpr auto answerBeginning =
    QLatin1StringView("SELECT substr(" VOLLEY_SHOWN_ANSWER ", 1, 200)" VOLLEY_FROM_LAST_ANSWER);
constexpr auto wholeAnswer =
    QLatin1StringView("SELECT " VOLLEY_SHOWN_ANSWER VOLLEY_FROM_LAST_ANSWER);

/// Before the words that were found.
constexpr qsizetype shownBefore = 60;

/// What stands around the words where that is further on than a preview reaches; else nothing.
QString foundPart(const QString &text, const QString &words)
{
    const qsizetype at = TextFinder(words).indexIn(text);
    if (at < 0 || at + words.size() <= ProjectStore::previewLength)
        return {};
    qsizetype begin = std::max(at - shownBefore, qsizetype(0));
    if (text.at(begin).isLowSurrogate())
        ++begin;
    return QChar(0x2026) + shortened(text.mid(begin), ProjectStore::previewLength);
}

Result<RunDefinition> parseDefinition(const ProjectDatabase &database, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::Damaged, database.path(), QStringLiteral("definition"));
    return runDefinitionFromJson(document.object());
}

} // namespace

RequestState viewed(RequestState state, StateView view)
{
    if (view == StateView::Live)
        return state;
    switch (state) {
    case RequestState::Sending:
    case RequestState::Streaming:
    case RequestState::Saving:
        return RequestState::Interrupted;
    case RequestState::Waiting:
    case RequestState::Retrying:
        return RequestState::Queued;
    default:
        return state;
    }
}

Result<std::optional<StoredRun>> latestRun(const ProjectDatabase &database)
{
    const auto select = database.prepare(
        QLatin1StringView("SELECT id, dataset, row_count, CAST (definition AS BLOB), "
                          "attempts_before FROM runs ORDER BY id DESC LIMIT 1"));
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    if (!select->next()) {
        if (const auto whole = select->check(); !whole)
            return unexpected(whole.error());
        return std::optional<StoredRun>();
    }
    StoredRun run;
    run.id = select->number(0);
    run.rows = select->number(2);
    run.attemptsBefore = select->number(4);
    auto definition = parseDefinition(database, select->bytes(3));
    if (!definition)
        return unexpected(definition.error());
    run.definition = std::move(*definition);
    auto dataset = datasetById(database, select->number(1));
    if (!dataset)
        return unexpected(dataset.error());
    run.dataset = std::move(*dataset);
    run.plan = RunPlan(run.rows, int(run.definition.targets.size()), run.definition.repeats);
    run.prompts = PromptMaker(run.definition, run.dataset.columns);
    return std::optional(std::move(run));
}

Result<StoredRun> requireRun(const ProjectDatabase &database)
{
    auto run = latestRun(database);
    if (!run)
        return unexpected(run.error());
    if (!*run)
        return fail(ErrorKind::NothingThere, database.path());
    return std::move(**run);
}

Result<ProjectInfo> readInfo(const ProjectDatabase &database)
{
    ProjectInfo info;
    info.path = database.path();
    const auto done = database.read([&]() -> Result<void> {
        const auto dataset = currentDataset(database);
        if (!dataset)
            return unexpected(dataset.error());
        info.columns = dataset->columns;
        info.rows = dataset->rows;
        const auto select = database.prepare(
            QLatin1StringView("SELECT CAST (definition AS BLOB) FROM project WHERE id = 1"));
        if (const auto read = select->exec(); !read)
            return read;
        if (select->next() && !select->isNull(0)) {
            auto definition = parseDefinition(database, select->bytes(0));
            if (!definition)
                return unexpected(definition.error());
            info.definition = std::move(*definition);
        }
        const auto run = latestRun(database);
        if (!run)
            return unexpected(run.error());
        if (const auto &latest = *run) {
            info.runId = latest->id;
            info.runDefinition = latest->definition;
            info.runRows = latest->rows;
            info.runColumns = latest->dataset.columns;
            info.runMatchesData =
                latest->dataset.id == dataset->id && latest->definition == info.definition;
        }
        return {};
    });
    if (!done)
        return unexpected(done.error());
    return info;
}

Result<QList<Row>> RunReader::runRows(qint64 first, qint64 count) const
{
    const auto run = requireRun(m_database);
    if (!run)
        return unexpected(run.error());
    Dataset limited = run->dataset;
    limited.rows = std::min(limited.rows, run->rows);
    return readRows(m_database, limited, first, count);
}

Result<RequestDetails> RunReader::details(Ordinal ordinal) const
{
    RequestDetails details;
    const auto done = m_database.read([&]() -> Result<void> {
        const auto run = requireRun(m_database);
        if (!run)
            return unexpected(run.error());
        if (ordinal < 0 || ordinal >= run->plan.requests())
            return fail(ErrorKind::NothingThere, QString::number(ordinal));
        const auto take = [&](const ResultRow &row) -> Result<void> {
            details.row = row;
            return {};
        };
        const ResultReader reader(m_database, *run, m_view);
        if (const auto read = reader.readSome({ordinal}, take); !read)
            return unexpected(read.error());
        auto draft = run->prompts.draft(details.row.input, run->plan.place(ordinal).row);
        if (draft)
            details.draft = *std::move(draft);
        else
            details.unsendable = draft.error();
        const auto select = m_database.prepare(
            QLatin1StringView("SELECT " VOLLEY_ATTEMPT_COLUMNS("a.") ", " VOLLEY_ANSWER_BYTES(
                "b.") " FROM attempts a LEFT JOIN answers b ON b.attempt = a.id "
                      "WHERE a.request = ? AND a.attempt > 0 ORDER BY a.attempt"));
        select->bind(0, toPlace(run->id, ordinal));
        if (const auto read = select->exec(); !read)
            return read;
        while (select->next()) {
            AttemptRecord record = readAttempt(*select, 0);
            record.ordinal = ordinal;
            // Where another attempt went on, the request was in flight; this one had ended.
            if (record.endedUtcMs > 0 && record.state == RequestState::Sending)
                record.state = RequestState::Failed;
            record.state = viewed(record.state, m_view);
            readAnswer(*select, attemptColumnCount, record);
            details.attempts.append(std::move(record));
        }
        return select->check();
    });
    if (!done)
        return unexpected(done.error());
    return details;
}

Result<QList<ProjectStore::Preview>> RunReader::previews(const QList<Ordinal> &ordinals,
                                                         const QString &words) const
{
    QList<ProjectStore::Preview> previews;
    const auto done = m_database.read([&]() -> Result<void> {
        const auto run = requireRun(m_database);
        if (!run)
            return unexpected(run.error());
        const auto cells = m_database.prepare(
            QLatin1StringView("SELECT CAST (cells AS BLOB) FROM dataset_rows WHERE place = ?"));
        const auto answer = m_database.prepare(words.isEmpty() ? answerBeginning : wholeAnswer);
        previews.reserve(ordinals.size());
        for (const Ordinal ordinal : ordinals) {
            if (ordinal < 0 || ordinal >= run->plan.requests())
                continue;
            ProjectStore::Preview preview;
            preview.ordinal = ordinal;
            cells->bind(0, toPlace(run->dataset.id, run->plan.place(ordinal).row));
            if (const auto read = cells->exec(); !read)
                return read;
            if (cells->next()) {
                const Row row = decodeRow(cells->bytes(0)).value_or(Row());
                const QString prompt = run->prompts.promptText(row);
                preview.prompt = shortened(prompt, ProjectStore::previewLength);
                preview.foundInPrompt = foundPart(prompt, words);
            }
            answer->bind(0, toPlace(run->id, ordinal));
            if (const auto read = answer->exec(); !read)
                return read;
            if (answer->next()) {
                const QString response = answer->text(0);
                preview.response = shortened(response, ProjectStore::previewLength);
                preview.foundInResponse = foundPart(response, words);
            }
            previews.append(preview);
        }
        return {};
    });
    if (!done)
        return unexpected(done.error());
    return previews;
}

Result<RunTotals> RunReader::totals() const
{
    return readTotals(m_database, m_view);
}

} // namespace volley
