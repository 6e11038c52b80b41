// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_session.h"
#include "storage/search_indexer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace volley {

/// Makes the search index while the writer has nothing else to do: what is asked of the writer
/// waits for one piece at most. Lives on the writer's thread, owned by the writer.
class IdleIndexing : public QObject
{
    Q_OBJECT
public:
    /// `isFree` says whether the writer has nothing waiting.
    IdleIndexing(const IndexingOptions &options, const std::function<bool()> &isFree,
                 QObject *parent);

    /// From now on, until end(), what `database` holds is indexed.
    void begin(const ProjectDatabase &database, const std::shared_ptr<ProjectSession> &session);
    void end();
    /// The writer is doing something: goes on some time after the last such word.
    void rest();
    void takeRun();
    /// What is there cannot be read. Once a session.
    void startAnew();

Q_SIGNALS:
    /// Something was done, and there is nothing more to do, or nothing that can be done.
    void rested();

private:
    void step();

    IndexingOptions m_options;
    std::function<bool()> m_isFree;
    std::unique_ptr<SearchIndexer> m_indexer;
    std::shared_ptr<ProjectSession> m_session;
    QTimer m_timer;
    bool m_didSomething = false;
    bool m_startedAnew = false;
};

} // namespace volley
