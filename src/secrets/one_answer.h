// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QPromise>

namespace volley {

/// A promise of one result that is always kept: the first answer counts, and Cancelled is given
/// where none was when it goes. Lives on the thread of whoever holds it.
template<typename T>
class OneAnswer
{
public:
    OneAnswer() { m_promise.start(); }
    ~OneAnswer() { give(fail(ErrorKind::Cancelled)); }
    Q_DISABLE_COPY_MOVE(OneAnswer)

    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }
    [[nodiscard]] bool isGiven() const { return m_given; }
    void give(Result<T> result)
    {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

/// A future that has its result already.
template<typename T>
[[nodiscard]] QFuture<Result<T>> answered(Result<T> result)
{
    OneAnswer<T> answer;
    answer.give(std::move(result));
    return answer.future();
}

} // namespace volley
