// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/request_columns.h"
#include "results/request_feed.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace volley {

/// Finds the order of all prompts or all responses, for sorting by texts that the table does not
/// hold: reads and sorts them on a thread of the pool. Lives on the GUI thread; owned by its page.
class TextRanker final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~TextRanker() override;

    void setFeed(const RequestFeed &feed) { m_feed = feed; }
    /// Then ranked(). A newer wish drops the one before.
    void rank(RequestColumn column, qint64 requests);
    void cancel();

Q_SIGNALS:
    /// Rank of each request's text by ordinal, empty texts as the largest number.
    void ranked(const std::shared_ptr<const std::vector<quint32>> &ranks);
    void failed(const volley::Error &error);

private:
    RequestFeed m_feed;
    std::shared_ptr<std::atomic_bool> m_dropped; ///< of the wish under way; null = none
};

} // namespace volley
