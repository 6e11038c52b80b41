// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"
#include "presentation/request_columns.h"
#include "results/python_script.h"
#include "results/request_feed.h"

#include <QObject>

#include <memory>

namespace volley {

class RequestTableModel;

/// Puts requests on the clipboard, whole texts and not the shortened ones the table shows: reads
/// them off the GUI thread. Lives on the GUI thread; owned by its page.
class RequestCopier final : public QObject
{
    Q_OBJECT
public:
    /// The model outlives the copier.
    explicit RequestCopier(const RequestTableModel &model, QObject *parent = nullptr);

    void setFeed(const RequestFeed &feed) { m_feed = feed; }
    void setDefinition(const RunDefinition &definition) { m_definition = definition; }

    /// False where a clipboard should not hold so many, which is said then.
    [[nodiscard]] bool allows(qint64 requests);
    /// One text as it is; several with an empty line between them.
    void copyTexts(const QList<qint64> &ordinals, RequestColumn column);
    /// Cells as spreadsheets take them, with a line of titles.
    void copyRows(const QList<qint64> &ordinals, const QList<int> &columns);
    /// A block of prompts and responses, as spreadsheets take cells.
    using Grid = QList<QList<std::pair<qint64, RequestColumn>>>;
    void copyGrid(const Grid &rows);
    /// Commands for a shell, or a script; what cannot be sent is left out, and said.
    void copyCurl(const QList<qint64> &ordinals);
    void copyPython(const QList<qint64> &ordinals);

Q_SIGNALS:
    void problem(const QString &text);

private:
    struct Texts
    {
        QString prompt;
        QString response;
    };
    using TextsByOrdinal = QHash<Ordinal, Texts>;
    /// Requests that are put together one after the other.
    struct Collection
    {
        QList<qint64> ordinals;
        QList<ScriptedRequest> requests;
        QString problem; ///< of the first one that cannot be sent
        std::function<QString(const QList<ScriptedRequest> &)> text;
    };

    /// Reads the texts, then calls `use` on this thread.
    void withTexts(const QList<qint64> &ordinals,
                   const std::function<void(const TextsByOrdinal &)> &use);
    void copyRequests(const QList<qint64> &ordinals,
                      const std::function<QString(const QList<ScriptedRequest> &)> &text);
    void collect(const std::shared_ptr<Collection> &collection, qsizetype place);
    [[nodiscard]] QString rowsText(const QList<qint64> &ordinals, const QList<int> &columns,
                                   const TextsByOrdinal &texts) const;

    const RequestTableModel &m_model;
    RequestFeed m_feed;
    RunDefinition m_definition;
    quint64 m_collection = 0; ///< newest; older ones are given up
};

/// The environment variable a target's key is usually in; empty if it needs none.
[[nodiscard]] QString keyVariableOf(const Target &target);

} // namespace volley
