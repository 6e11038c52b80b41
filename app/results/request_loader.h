// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/request_table.h"
#include "results/request_feed.h"

#include <QFutureWatcher>
#include <QObject>

namespace volley {

/// Fills a table with what is stored of a run, on a thread of the pool, and hands on what is known
/// by then from time to time: a table of a million rows shows its first ones at once. Lives on the
/// GUI thread; owned by its page.
class RequestLoader final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~RequestLoader() override;

    /// Then loaded(). A newer wish drops the one before. `unknown` is as long as the run, and
    /// nothing of it is known; it stays so where the feed cannot tell.
    void load(const RequestFeed &feed, const RequestTable &unknown);
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    /// Copies that share what they have in common. The last one is whole, also where not all could
    /// be read.
    void loaded(const volley::RequestTable &table, bool whole);
    void failed(const volley::Error &error);

private:
    using Watcher = QFutureWatcher<RequestTable>;
    void drop();

    Watcher *m_partial = nullptr; ///< a child; hears of what is known by now
    quint64 m_load = 0;
    bool m_loading = false;
};

} // namespace volley
