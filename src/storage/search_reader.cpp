// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_reader.h"

#include "storage/places.h"
#include "storage/row_codec.h"

#include <QSet>

#include <numeric>

namespace volley {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What LIKE is asked for. LIKE knows the case of ASCII letters only: for other texts it lets
/// everything through, and the comparison in C++ decides.
QString likePattern(const QString &text)
{
    constexpr qsizetype longestPattern = 10'000; // LIKE refuses very long ones
    if (!isAscii(text) || text.contains(QChar(u'\0')) || text.size() > longestPattern)
        return QStringLiteral("%");
    QString escaped = text;
    for (const char16_t special : {u'\\', u'%', u'_'})
        escaped.replace(QChar(special), QStringLiteral("\\") + QChar(special));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

/// `text` as it stands inside a JSON string.
QString asJson(const QString &text)
{
    const QByteArray json = encodeRow({text});
    return QString::fromUtf8(json.mid(2, json.size() - 4));
}

class Search
{
public:
    Search(const ProjectDatabase &database, const StoredRun &run, const QString &text,
           const std::atomic_bool &stop)
        : m_database(database)
        , m_run(run)
        , m_text(text)
        , m_stop(stop)
        , m_columns(run.prompts.textColumns())
    {}

    Result<QList<Ordinal>> run()
    {
        if (const auto done = searchPrompts(); !done)
            return unexpected(done.error());
        if (const auto done = searchAnswers(); !done)
            return unexpected(done.error());
        QList<Ordinal> ordinals(m_found.cbegin(), m_found.cend());
        std::sort(ordinals.begin(), ordinals.end());
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
            if (m_stop.load(std::memory_order_relaxed))
                return fail(ErrorKind::Cancelled, m_database.path());
            if (const auto done = take(numberOf(select.number(0)), select.bytes(1)); !done)
                return done;
        }
        return select.check();
    }

    [[nodiscard]] bool matches(const QString &text) const
    {
        return text.contains(m_text, Qt::CaseInsensitive);
    }

    Result<void> searchPrompts()
    {
        if (m_columns.isEmpty())
            return {};
        const auto select = m_database.prepare(QLatin1StringView(
            "SELECT place, CAST (cells AS BLOB) FROM dataset_rows "
            "WHERE place BETWEEN ? AND ? AND cells LIKE ? ESCAPE '\\' ORDER BY place"));
        select->bind(0, toPlace(m_run.dataset.id, 0))
            .bind(1, toPlace(m_run.dataset.id, m_run.rows) - 1)
            .bindText(2, likePattern(asJson(m_text)));
        return each(*select, [this](qint64 row, const QByteArray &json) -> Result<void> {
            const auto cells = decodeRow(json);
            if (!cells)
                return fail(ErrorKind::Damaged, m_database.path(), QStringLiteral("dataset_rows"));
            const bool found = std::any_of(m_columns.cbegin(), m_columns.cend(), [&](int column) {
                return column < cells->size() && matches(cells->at(column));
            });
            const qint64 perRow = qint64(m_run.plan.targets()) * m_run.plan.repeats();
            for (qint64 i = 0; found && i < perRow; ++i)
                m_found.insert(row * perRow + i);
            return {};
        });
    }

    Result<void> searchAnswers()
    {
        const auto select = m_database.prepare(
            QLatin1StringView("SELECT r.place, CAST (b.text AS BLOB) FROM requests r "
                              "JOIN answers b ON b.attempt = r.last_attempt "
                              "WHERE r.place BETWEEN ? AND ? AND b.text LIKE ? ESCAPE '\\'"));
        select->bind(0, toPlace(m_run.id, 0))
            .bind(1, toPlace(m_run.id, m_run.plan.requests()) - 1)
            .bindText(2, likePattern(m_text));
        return each(*select, [this](Ordinal ordinal, const QByteArray &text) -> Result<void> {
            if (matches(QString::fromUtf8(text)))
                m_found.insert(ordinal);
            return {};
        });
    }

    const ProjectDatabase &m_database;
    const StoredRun &m_run;
    QString m_text;
    const std::atomic_bool &m_stop;
    QList<int> m_columns; ///< those the prompt uses
    QSet<Ordinal> m_found;
};

} // namespace

Result<QList<Ordinal>> searchRun(const ProjectDatabase &database, const QString &text,
                                 const std::atomic_bool &stop)
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
        auto found = Search(database, *run, text, stop).run();
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
