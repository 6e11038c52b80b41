// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/when_done.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <optional>

namespace volley::test {

/// Serves events until `isSo` holds. Thousands of waits: this one wakes with the event that ends it
/// and not every ten milliseconds.
template<typename Condition>
void serveUntil(const Condition &isSo)
{
    constexpr int patienceMs = 60'000;
    const QDeadlineTimer deadline(patienceMs);
    QTimer alarm;
    alarm.start(patienceMs);
    while (!isSo()) {
        if (deadline.hasExpired())
            qFatal("the store hangs");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// The result of a call.
template<typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    if (!future.isFinished()) {
        QObject context;
        bool isDone = false;
        whenDone(future, &context, [&](const Result<T> &) { isDone = true; });
        serveUntil([&] { return isDone; });
    }
    if (future.resultCount() == 0)
        qFatal("the store never answered");
    return future.result();
}

/// The value of a call that must not fail.
template<typename T>
T must(const QFuture<Result<T>> &future)
{
    const Result<T> result = await(future);
    if (!result)
        qFatal("kind %d, %s: %s", int(result.error().kind), qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return result.value();
}

} // namespace volley::test
