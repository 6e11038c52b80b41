// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace volley {

/// Calls `then` with the future's result, on `context`'s thread and from its event loop, never from
/// within this call. Not called where the future is cancelled, or where `context` is gone by then;
/// what `then` holds is let go of either way. Call it on `context`'s own thread.
///
/// Use this, not QFuture::then(context, …): in Qt 6.4 that one looks at the context from the thread
/// that finishes the future, while its own thread may be destroying it, and asserts in a debug
/// build that it is still there.
template<typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> finished = watcher->future();
                         if (finished.resultCount() > 0)
                             then(finished.result());
                     });
    watcher->setFuture(future);
}

} // namespace volley
