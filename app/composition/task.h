// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/when_done.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <coroutine>
#include <memory>
#include <utility>

namespace volley {

/// A coroutine that awaits QFutures and is itself one: sequential code over asynchronous steps,
/// without nested event loops and without pyramids of continuations.
///
///     Task<Result<int>> sum(QObject *context) {
///         const auto a = co_await on(context, readA());
///         co_return ...;
///     }
///
/// It starts at once on the caller's thread and goes on on the context's thread after each await.
/// If the context dies, or an awaited future is cancelled, the coroutine is destroyed where it
/// stands and its own future is cancelled.
template<typename T>
class Task
{
public:
    struct promise_type
    {
        QPromise<T> promise;

        promise_type() { promise.start(); }
        Task get_return_object() { return Task(promise.future()); }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_value(T value)
        {
            promise.addResult(std::move(value));
            promise.finish();
        }
        void unhandled_exception() { std::terminate(); }
    };

    [[nodiscard]] QFuture<T> future() const { return m_future; }

private:
    explicit Task(QFuture<T> future)
        : m_future(std::move(future))
    {}
    QFuture<T> m_future;
};

namespace detail {

/// Owns a suspended coroutine until it goes on.
class Suspended
{
public:
    explicit Suspended(std::coroutine_handle<> handle)
        : m_handle(handle)
    {}
    ~Suspended()
    {
        if (m_handle)
            m_handle.destroy();
    }
    Q_DISABLE_COPY_MOVE(Suspended)
    void resume() { std::exchange(m_handle, nullptr).resume(); }

private:
    std::coroutine_handle<> m_handle;
};

template<typename T>
class FutureAwaiter
{
public:
    FutureAwaiter(QObject *context, QFuture<T> future)
        : m_context(context)
        , m_future(std::move(future))
    {}

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        auto suspended = std::make_shared<Suspended>(handle);
        whenDone(m_future, m_context, [suspended](const T &) { suspended->resume(); });
    }
    T await_resume() { return m_future.result(); }

private:
    QObject *m_context;
    QFuture<T> m_future;
};

} // namespace detail

/// What to co_await: the future's result, delivered on the thread of `context`.
template<typename T>
[[nodiscard]] detail::FutureAwaiter<T> on(QObject *context, QFuture<T> future)
{
    return {context, std::move(future)};
}
template<typename T>
[[nodiscard]] detail::FutureAwaiter<T> on(QObject *context, const Task<T> &task)
{
    return {context, task.future()};
}

} // namespace volley
