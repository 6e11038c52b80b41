// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_session.h"

#include <QObject>
#include <QPromise>
#include <QThreadPool>

namespace volley {

/// Reads beside the writer. Lives on the reader's thread, owned by ProjectStore: what the window
/// waits for is read here, in order, on one connection; what takes long runs in a pool with a
/// connection of its own, so that it holds up nothing.
class ProjectReader : public QObject
{
    Q_OBJECT
public:
    ProjectReader();

    void beginSession(const std::shared_ptr<ProjectSession> &session);
    /// Ends long reads early and lets go of the file. Returns when no connection is left.
    void endSession();

    /// Calls `work` with a connection and the session, here and now.
    template<typename T, typename Work>
    [[nodiscard]] Result<T> read(const Work &work)
    {
        if (const auto ready = connect(); !ready)
            return unexpected(ready.error());
        return work(*m_database, *m_session);
    }

    /// The same on a thread of the pool; `promise` is finished there.
    template<typename T, typename Work>
    void readInPool(const std::shared_ptr<QPromise<Result<T>>> &promise, const Work &work)
    {
        if (!m_session) {
            promise->addResult(Result<T>(fail(ErrorKind::NothingThere)));
            promise->finish();
            return;
        }
        ++m_session->longReads;
        m_pool.start([session = m_session, promise, work] {
            const auto database = openToRead(*session);
            promise->addResult(database ? work(**database, *session)
                                        : Result<T>(unexpected(database.error())));
            --session->longReads;
            promise->finish();
        });
    }

private:
    Result<void> connect();

    std::shared_ptr<ProjectSession> m_session;
    std::unique_ptr<ProjectDatabase> m_database;
    QThreadPool m_pool;
};

} // namespace volley
