// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"
#include "presentation/request_columns.h"
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

    /// One text as it is; several with an empty line between them.
    void copyTexts(const QList<qint64> &ordinals, RequestColumn column);
    /// Cells as spreadsheets take them, with a line of titles.
    void copyRows(const QList<qint64> &ordinals, const QList<int> &columns);
    void copyCurl(qint64 ordinal);

Q_SIGNALS:
    void problem(const QString &text);

private:
    struct Texts
    {
        QString prompt;
        QString response;
    };
    using TextsByOrdinal = QHash<Ordinal, Texts>;

    /// Reads the texts, then calls `use` on this thread.
    void withTexts(const QList<qint64> &ordinals,
                   const std::function<void(const TextsByOrdinal &)> &use);
    [[nodiscard]] QString rowsText(const QList<qint64> &ordinals, const QList<int> &columns,
                                   const TextsByOrdinal &texts) const;

    const RequestTableModel &m_model;
    RequestFeed m_feed;
    RunDefinition m_definition;
};

/// The environment variable a target's key is usually in; empty if it needs none.
[[nodiscard]] QString keyVariableOf(const Target &target);

} // namespace volley
