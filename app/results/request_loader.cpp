// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/request_loader.h"

#include "base/when_done.h"

#include <QElapsedTimer>
#include <QPromise>

namespace volley {

namespace {

/// More than a large screen shows.
constexpr qint64 firstRows = 500;
constexpr qint64 looksAtClockEvery = 1000;
constexpr qint64 tellsEveryMs = 250;

/// What the thread of the pool works on; nobody else looks at it until that is done.
struct Filling
{
    RequestTable table;
    QPromise<RequestTable> partial;
    QElapsedTimer sinceTold;
    qint64 taken = 0;

    Result<void> take(const StoredRequest &request)
    {
        table.setKnown(request.update.ordinal + 1);
        table.apply(request.update);
        ++taken;
        if (taken == firstRows ||
            (taken % looksAtClockEvery == 0 && sinceTold.elapsed() >= tellsEveryMs)) {
            if (partial.isCanceled())
                return fail(ErrorKind::Cancelled);
            partial.addResult(table);
            sinceTold.start();
        }
        return {};
    }
};

} // namespace

RequestLoader::~RequestLoader()
{
    drop();
}

void RequestLoader::drop()
{
    ++m_load;
    m_loading = false;
    if (!m_partial)
        return;
    m_partial->disconnect(this);
    m_partial->cancel();
    m_partial->deleteLater();
    m_partial = nullptr;
}

void RequestLoader::load(const RequestFeed &feed, const RequestTable &unknown)
{
    drop();
    if (!feed.readRequests || unknown.size() == 0)
        return;
    m_loading = true;
    const auto filling = std::make_shared<Filling>();
    filling->table = unknown;
    filling->partial.start();
    filling->sinceTold.start();
    m_partial = new Watcher(this);
    connect(m_partial, &Watcher::resultReadyAt, this,
            [this](int index) { Q_EMIT loaded(m_partial->resultAt(index), false); });
    m_partial->setFuture(filling->partial.future());
    const auto take = [filling](const StoredRequest &request) { return filling->take(request); };
    whenDone(feed.readRequests(take), this,
             [this, filling, number = m_load](const Result<qint64> &read) {
                 filling->partial.finish();
                 if (number != m_load)
                     return;
                 drop();
                 filling->table.setKnown(filling->table.size());
                 Q_EMIT loaded(filling->table, true);
                 if (!read && read.error().kind != ErrorKind::NothingThere)
                     Q_EMIT failed(read.error());
             });
}

} // namespace volley
