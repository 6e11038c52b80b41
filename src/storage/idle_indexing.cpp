// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/idle_indexing.h"

#include "base/logging.h"

namespace volley {

IdleIndexing::IdleIndexing(const IndexingOptions &options, const std::function<bool()> &isFree,
                           QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_isFree(isFree)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleIndexing::step);
}

void IdleIndexing::begin(const ProjectDatabase &database,
                         const std::shared_ptr<ProjectSession> &session)
{
    if (!m_options.isWanted)
        return;
    m_indexer = std::make_unique<SearchIndexer>(database, m_options);
    m_session = session;
    m_didSomething = m_startedAnew = false;
    rest();
}

void IdleIndexing::end()
{
    m_timer.stop();
    m_indexer.reset();
    m_session.reset();
}

void IdleIndexing::rest()
{
    if (m_indexer)
        m_timer.start(m_options.idle);
}

void IdleIndexing::takeRun()
{
    if (m_indexer)
        m_indexer->takeRun();
}

void IdleIndexing::startAnew()
{
    if (!m_indexer || std::exchange(m_startedAnew, true))
        return;
    m_indexer->startAnew();
    rest();
}

void IdleIndexing::step()
{
    // While something is being read the log cannot be put away, and would only grow.
    if (m_session->longReads > 0 || !m_isFree()) {
        rest();
        return;
    }
    const auto done = m_indexer->step();
    if (done && *done) {
        m_didSomething = true;
        m_timer.start(0);
        return;
    }
    if (!done) {
        qCWarning(logStorage) << "the search index cannot be brought forward:"
                              << done.error().detail;
        // Nothing depends on it: what it does not know is looked through.
        if (done.error().kind == ErrorKind::Damaged && !m_startedAnew) {
            startAnew();
            return;
        }
        end();
    }
    if (!done || std::exchange(m_didSomething, false))
        Q_EMIT rested();
}

} // namespace volley
