// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_index.h"

#include "storage/places.h"
#include "storage/search_grams.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qint64 layout = 1;
constexpr qint64 lastNumber = placeLimit - 1;

QByteArray joined(const QList<int> &numbers)
{
    QByteArrayList parts;
    for (const int number : numbers)
        parts.append(QByteArray::number(number));
    return parts.join(',');
}

/// The spans of the documents that have all of `words`.
Result<QList<Span>> documentsWith(const ProjectDatabase &database, QLatin1StringView sql,
                                  const QByteArray &words, int shift)
{
    const auto select = database.prepare(sql);
    select->bindBytes(0, words);
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    QList<Span> spans;
    while (select->next()) {
        const qint64 document = select->number(0);
        spans.append({document << shift, ((document + 1) << shift) - 1});
    }
    if (const auto whole = select->check(); !whole)
        return unexpected(whole.error());
    return spans;
}

/// In order, each number in one span at most, and neighbours in the same.
void tidy(QList<Span> &spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span &a, const Span &b) { return a.first < b.first; });
    qsizetype kept = 0;
    for (qsizetype i = 1; i < spans.size(); ++i) {
        if (spans.at(i).first <= spans.at(kept).last + 1)
            spans[kept].last = std::max(spans.at(kept).last, spans.at(i).last);
        else
            spans[++kept] = spans.at(i);
    }
    spans.resize(std::min(spans.size(), kept + 1));
}

} // namespace

qint64 indexScheme()
{
    // How case is folded depends on the Unicode tables of the library.
    return layout * 1000 + QChar::currentUnicodeVersion();
}

QList<int> promptColumns(const StoredRun &run)
{
    QList<int> columns = run.prompts.textColumns();
    std::sort(columns.begin(), columns.end());
    return columns;
}

bool IndexState::knowsRowsOf(const StoredRun &of) const
{
    const QList<int> used = promptColumns(of);
    return scheme == indexScheme() && dataset == of.dataset.id &&
           std::includes(columns.cbegin(), columns.cend(), used.cbegin(), used.cend());
}

bool IndexState::knowsAnswersOf(const StoredRun &of) const
{
    return scheme == indexScheme() && run == of.id;
}

Result<IndexState> readIndexState(const ProjectDatabase &database)
{
    const auto select =
        database.prepare(QLatin1StringView("SELECT scheme, dataset, columns, row_shift, rows, run, "
                                           "answer_shift, answers FROM search_index"));
    if (const auto done = select->exec(); !done)
        return unexpected(done.error());
    IndexState state;
    if (select->next()) {
        state.scheme = select->number(0);
        state.dataset = select->number(1);
        const QList<QByteArray> columns = select->bytes(2).split(',');
        for (const QByteArray &column : columns)
            state.columns.append(column.toInt());
        state.rowShift = int(select->number(3));
        state.rows = select->number(4);
        state.run = select->number(5);
        state.answerShift = int(select->number(6));
        state.answers = select->number(7);
    }
    if (const auto whole = select->check(); !whole)
        return unexpected(whole.error());
    return state;
}

Result<void> writeIndexState(const ProjectDatabase &database, const IndexState &state)
{
    const auto update = database.prepare(QLatin1StringView(
        "INSERT OR REPLACE INTO search_index (id, scheme, dataset, columns, row_shift, rows, run, "
        "answer_shift, answers) VALUES (1, ?, ?, CAST (? AS TEXT), ?, ?, ?, ?, ?)"));
    update->bind(0, state.scheme)
        .bind(1, state.dataset)
        .bindBytes(2, joined(state.columns))
        .bind(3, state.rowShift)
        .bind(4, state.rows)
        .bind(5, state.run)
        .bind(6, state.answerShift)
        .bind(7, state.answers);
    return update->exec();
}

Result<Likely> likelyRows(const ProjectDatabase &database, const StoredRun &run,
                          const IndexState &state, const QString &text)
{
    const QByteArray words = gramQuery(text);
    if (words.isEmpty() || !state.knowsRowsOf(run))
        return Likely();
    auto spans = documentsWith(
        database,
        QLatin1StringView("SELECT rowid FROM search_rows WHERE search_rows MATCH CAST (? AS TEXT)"),
        words, state.rowShift);
    if (!spans)
        return unexpected(spans.error());
    spans->append({state.rows, lastNumber});
    tidy(*spans);
    return Likely(std::move(*spans));
}

Result<Likely> likelyAnswers(const ProjectDatabase &database, const StoredRun &run,
                             const IndexState &state, const QString &text)
{
    const QByteArray words = gramQuery(text);
    if (words.isEmpty() || !state.knowsAnswersOf(run))
        return Likely();
    auto spans = documentsWith(
        database,
        QLatin1StringView(
            "SELECT rowid FROM search_answers WHERE search_answers MATCH CAST (? AS TEXT)"),
        words, state.answerShift);
    if (!spans)
        return unexpected(spans.error());
    const auto late = database.prepare(QLatin1StringView("SELECT attempt FROM search_late"));
    if (const auto done = late->exec(); !done)
        return unexpected(done.error());
    while (late->next())
        spans->append({late->number(0), late->number(0)});
    if (const auto whole = late->check(); !whole)
        return unexpected(whole.error());
    spans->append({state.answers + 1, lastNumber});
    tidy(*spans);
    return Likely(std::move(*spans));
}

} // namespace volley
