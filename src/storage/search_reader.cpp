// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_reader.h"

#include "base/logging.h"
#include "base/text_finder.h"
#include "storage/places.h"
#include "storage/row_codec.h"
#include "storage/search_index.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace volley {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// `text` as it stands inside a JSON string.
QString asJson(const QString &text)
{
    const QByteArray json = encodeRow({text});
    return QString::fromUtf8(json.mid(2, json.size() - 4));
}

/// What LIKE is asked for: it only narrows down, and the comparison in C++ decides. LIKE knows the
/// case of ASCII letters only: for other texts it lets everything through. `written` is `text` as
/// the column has it.
QString likePattern(const QString &text, const QString &written)
{
    constexpr qsizetype longestPattern = 10'000; // LIKE refuses very long ones
    if (!isAscii(text) || text.contains(QChar(u'\0')) || text.size() > longestPattern)
        return QStringLiteral("%");
    QString pattern = QStringLiteral("%");
    for (const QChar c : written) {
        // Two letters have a third case that is not ASCII: the Kelvin sign and the long s.
        if (c.toLower() == QLatin1Char('k') || c.toLower() == QLatin1Char('s')) {
            pattern += QLatin1Char('_');
            continue;
        }
        if (c == QLatin1Char('\\') || c == QLatin1Char('%') || c == QLatin1Char('_'))
            pattern += QLatin1Char('\\');
        pattern += c;
    }
    return pattern + QLatin1Char('%');
}

#define VOLLEY_LIKE_TEXT                                                                           \
    "AND (b.text LIKE ? ESCAPE '\\' OR b.attempt IN (SELECT attempt FROM answers_with_nul)) "

class Search
{
public:
    Search(const ProjectDatabase &database, const StoredRun &run, const QString &text,
           const ProjectSession &session)
        : m_database(database)
        , m_run(run)
        , m_text(text)
        , m_finder(text)
        , m_session(session)
        , m_columns(promptColumns(run))
        , m_found(size_t(run.plan.requests()))
    {}

    Result<QList<Ordinal>> run()
    {
        const auto index = readIndexState(m_database);
        if (!index)
            return unexpected(index.error());
        if (const auto done = searchPrompts(*index); !done)
            return unexpected(done.error());
        if (const auto done = searchAnswers(*index); !done)
            return unexpected(done.error());
        QList<Ordinal> ordinals;
        for (size_t i = 0; i < m_found.size(); ++i) {
            if (m_found[i])
                ordinals.append(Ordinal(i));
        }
        return ordinals;
    }

private:
    /// Steps through a SELECT of (place, text as bytes) until told to stop.
    Result<void> each(Statement &select,
                      const std::function<Result<void>(qint64, const QByteArray &)> &take)
    {
        if (const auto done = select.exec(); !done)
            return done;
        while (select.next()) {
            if (m_session.stop.load(std::memory_order_relaxed))
                return fail(ErrorKind::Cancelled, m_database.path());
            if (const auto done = take(numberOf(select.number(0)), select.bytes(1)); !done)
                return done;
        }
        return select.check();
    }

    [[nodiscard]] bool matches(const QString &text) const
    {
        return m_text.isEmpty() || m_finder.isIn(text);
    }

    /// A damaged index, or an SQLite that cannot read it, is no reason not to find anything.
    Likely orNothing(const Result<Likely> &likely) const
    {
        if (likely)
            return *likely;
        qCWarning(logStorage) << "the search index of" << m_database.path()
                              << "cannot be read:" << likely.error().detail;
        if (m_session.indexIsBroken)
            m_session.indexIsBroken();
        return std::nullopt;
    }

    Result<void> searchPrompts(const IndexState &index)
    {
        if (m_columns.isEmpty())
            return {};
        const auto select = m_database.prepare(QLatin1StringView(
            "SELECT place, CAST (cells AS BLOB) FROM dataset_rows "
            "WHERE place BETWEEN ? AND ? AND cells LIKE ? ESCAPE '\\' ORDER BY place"));
        select->bindText(2, likePattern(m_text, asJson(m_text)));
        const Likely likely = orNothing(likelyRows(m_database, m_run, index, m_text));
        for (const Span &span : likely.value_or(QList<Span>{{0, m_run.rows}})) {
            const qint64 last = std::min(span.last, m_run.rows - 1);
            if (span.first > last)
                continue;
            select->bind(0, toPlace(m_run.dataset.id, span.first))
                .bind(1, toPlace(m_run.dataset.id, last));
            const auto done = each(*select, [this](qint64 row, const QByteArray &json) {
                return takePrompt(row, json);
            });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> takePrompt(qint64 row, const QByteArray &json)
    {
        const auto cells = decodeRow(json);
        if (!cells)
            return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
        const bool found = std::any_of(m_columns.cbegin(), m_columns.cend(), [&](int column) {
            return column < cells->size() && matches(cells->at(column));
        });
        const qint64 perRow = qint64(m_run.plan.targets()) * m_run.plan.repeats();
        for (qint64 i = 0; found && i < perRow; ++i)
            m_found[size_t(row * perRow + i)] = true;
        return {};
    }

    Result<void> searchAnswers(const IndexState &index)
    {
        const Likely likely = orNothing(likelyAnswers(m_database, m_run, index, m_text));
        // The order in which they are joined is the one in which they are read.
        const auto select = m_database.prepare(
            likely ? QLatin1StringView(
                         "SELECT r.place, CAST (b.text AS BLOB) FROM answers b "
                         "CROSS JOIN attempts a ON a.id = b.attempt CROSS JOIN requests r "
                         "ON r.place = a.request AND r.last_attempt = a.id WHERE r.place BETWEEN ? "
                         "AND ? " VOLLEY_LIKE_TEXT "AND b.attempt BETWEEN ? AND ?")
                   : QLatin1StringView("SELECT r.place, CAST (b.text AS BLOB) FROM requests r "
                                       "JOIN answers b ON b.attempt = r.last_attempt WHERE r.place "
                                       "BETWEEN ? AND ? " VOLLEY_LIKE_TEXT));
        select->bind(0, toPlace(m_run.id, 0))
            .bind(1, toPlace(m_run.id, m_run.plan.requests()) - 1)
            .bindText(2, likePattern(m_text, m_text));
        const auto take = [this](Ordinal ordinal, const QByteArray &text) -> Result<void> {
            if (matches(QString::fromUtf8(text)))
                m_found[size_t(ordinal)] = true;
            return {};
        };
        if (!likely)
            return each(*select, take);
        for (const Span &span : *likely) {
            select->bind(3, span.first).bind(4, span.last);
            if (const auto done = each(*select, take); !done)
                return done;
        }
        return {};
    }

    const ProjectDatabase &m_database;
    const StoredRun &m_run;
    QString m_text;
    TextFinder m_finder;
    const ProjectSession &m_session;
    QList<int> m_columns; ///< those the prompt uses
    std::vector<bool> m_found;
};

} // namespace

Result<QList<Ordinal>> searchRun(const ProjectDatabase &database, const QString &text,
                                 const ProjectSession &session)
{
    QList<Ordinal> ordinals;
    const auto done = database.read([&]() -> Result<void> {
        const auto run = requireRun(database);
        if (!run)
            return unexpected(run.error());
        if (text.isEmpty()) {
            ordinals.resize(run->plan.requests());
            std::iota(ordinals.begin(), ordinals.end(), Ordinal(0));
            return {};
        }
        auto found = Search(database, *run, text, session).run();
        if (!found)
            return unexpected(found.error());
        ordinals = std::move(*found);
        return {};
    });
    if (!done)
        return unexpected(done.error());
    return ordinals;
}

} // namespace volley
