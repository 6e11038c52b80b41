// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/request_copier.h"

#include "base/when_done.h"
#include "presentation/error_text.h"
#include "presentation/failure_text.h"
#include "presentation/plurals.h"
#include "presentation/request_table_model.h"
#include "providers/key_place.h"
#include "results/curl_command.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>

#include <algorithm>

namespace volley {

namespace {

/// A clipboard holds its text in memory, twice and more; an export is made for more than this.
constexpr qsizetype copiedAtMost = 20'000;
/// Nobody reads more of them, and each has a whole body in it.
constexpr qsizetype commandsAtMost = 200;

/// As spreadsheets write cells: quoted where a line break, a tab or a quote is in it.
QString cellText(QString text)
{
    if (!text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) &&
        !text.contains(QLatin1Char('\r')) && !text.contains(QLatin1Char('"')))
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QString keyVariableOf(const Target &target)
{
    if (!target.keyVariable.isEmpty())
        return target.keyVariable;
    return keyPlaceOf(target).usualVariable;
}

RequestCopier::RequestCopier(const RequestTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{}

bool RequestCopier::allows(qint64 requests)
{
    if (requests > copiedAtMost) {
        Q_EMIT problem(
            tr("Up to %Ln request(s) can be copied at once. Select fewer, or export them.", nullptr,
               pluralOf(copiedAtMost)));
        return false;
    }
    return true;
}

void RequestCopier::withTexts(const QList<qint64> &ordinals,
                              const std::function<void(const TextsByOrdinal &)> &use)
{
    if (!m_feed.readResults || ordinals.isEmpty())
        return;
    if (!allows(ordinals.size()))
        return;
    // Filled by a thread of the pool, and read here only after it is done.
    auto texts = std::make_shared<TextsByOrdinal>();
    whenDone(m_feed.readResults(ordinals,
                                [texts](const ResultRow &row) -> Result<void> {
                                    texts->insert(row.ordinal,
                                                  {row.renderedPrompt,
                                                   row.last ? row.last->answer.text : QString()});
                                    return {};
                                }),
             this, [this, texts, use](const Result<qint64> &read) {
                 if (read)
                     use(*texts);
                 else
                     Q_EMIT problem(describe(read.error()));
             });
}

void RequestCopier::copyTexts(const QList<qint64> &ordinals, RequestColumn column)
{
    withTexts(ordinals, [ordinals, column](const TextsByOrdinal &texts) {
        QStringList parts;
        for (const qint64 ordinal : ordinals) {
            const Texts found = texts.value(ordinal);
            parts.append(column == RequestColumn::Prompt ? found.prompt : found.response);
        }
        QGuiApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
    });
}

void RequestCopier::copyRows(const QList<qint64> &ordinals, const QList<int> &columns)
{
    withTexts(ordinals, [this, ordinals, columns](const TextsByOrdinal &texts) {
        QGuiApplication::clipboard()->setText(rowsText(ordinals, columns, texts));
    });
}

QString RequestCopier::rowsText(const QList<qint64> &ordinals, const QList<int> &columns,
                                const TextsByOrdinal &texts) const
{
    QString text;
    const auto addLine = [&text, &columns](const auto &cell) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            text += (i > 0 ? QStringLiteral("\t") : QString()) +
                    cellText(cell(static_cast<RequestColumn>(columns.at(i))));
        text += QLatin1Char('\n');
    };
    addLine([](RequestColumn column) { return columnTitle(column); });
    for (const qint64 ordinal : ordinals) {
        const int row = m_model.rowOf(ordinal);
        addLine([&](RequestColumn column) {
            if (column == RequestColumn::Prompt)
                return texts.value(ordinal).prompt;
            if (column == RequestColumn::Response)
                return texts.value(ordinal).response;
            return m_model.index(row, static_cast<int>(column)).data().toString();
        });
    }
    return text;
}

void RequestCopier::copyGrid(const Grid &rows)
{
    QList<qint64> ordinals;
    for (const auto &row : rows) {
        for (const auto &[ordinal, column] : row)
            ordinals.append(ordinal);
    }
    std::ranges::sort(ordinals);
    ordinals.erase(std::unique(ordinals.begin(), ordinals.end()), ordinals.end());
    withTexts(ordinals, [rows](const TextsByOrdinal &texts) {
        QStringList lines;
        for (const auto &row : rows) {
            QStringList cells;
            for (const auto &[ordinal, column] : row) {
                const Texts found = texts.value(ordinal);
                cells.append(
                    cellText(column == RequestColumn::Prompt ? found.prompt : found.response));
            }
            lines.append(cells.join(QLatin1Char('\t')));
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
}

// ---- commands -------------------------------------------------------------------------------

void RequestCopier::copyCurl(const QList<qint64> &ordinals)
{
    copyRequests(ordinals, [](const QList<ScriptedRequest> &requests) {
        QStringList commands;
        for (const ScriptedRequest &request : requests)
            commands.append(curlCommand(request.shown, request.keyVariable));
        return commands.join(QStringLiteral("\n\n"));
    });
}

void RequestCopier::copyPython(const QList<qint64> &ordinals)
{
    copyRequests(ordinals, &pythonScript);
}

void RequestCopier::copyRequests(const QList<qint64> &ordinals,
                                 const std::function<QString(const QList<ScriptedRequest> &)> &text)
{
    if (!m_feed.details || !m_feed.requestFor || ordinals.isEmpty())
        return;
    if (ordinals.size() > commandsAtMost) {
        Q_EMIT problem(tr("Up to %Ln request(s) can be copied as commands at once. Select fewer.",
                          nullptr, pluralOf(commandsAtMost)));
        return;
    }
    ++m_collection;
    collect(std::make_shared<Collection>(Collection{ordinals, {}, {}, text}), 0);
}

void RequestCopier::collect(const std::shared_ptr<Collection> &collection, qsizetype place)
{
    if (place == collection->ordinals.size()) {
        if (!collection->requests.isEmpty())
            QGuiApplication::clipboard()->setText(collection->text(collection->requests));
        if (!collection->problem.isEmpty())
            Q_EMIT problem(collection->problem);
        return;
    }
    const quint64 number = m_collection;
    const qint64 ordinal = collection->ordinals.at(place);
    const Target target = m_definition.targets.value(m_model.table().target(ordinal));
    const auto skip = [this, collection, place](const QString &why) {
        if (collection->problem.isEmpty())
            collection->problem = why;
        collect(collection, place + 1);
    };
    using Details = Result<RequestDetails>;
    whenDone(m_feed.details(ordinal), this, [=, this](const Details &details) {
        if (number != m_collection)
            return;
        if (!details) {
            skip(describe(details.error()));
            return;
        }
        if (details->unsendable) {
            skip(failureLine(*details->unsendable));
            return;
        }
        whenDone(m_feed.requestFor(target, details->draft, m_definition.imagesFolder), this,
                 [=, this](const ShownRequest &request) {
                     if (number != m_collection)
                         return;
                     collection->requests.append({request, keyVariableOf(target)});
                     collect(collection, place + 1);
                 });
    });
}

} // namespace volley
