// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_reader.h"

namespace volley {

ProjectReader::ProjectReader()
    : m_pool(this)
{
    m_pool.setMaxThreadCount(2);
}

void ProjectReader::beginSession(const std::shared_ptr<ProjectSession> &session)
{
    m_session = session;
}

void ProjectReader::endSession()
{
    if (m_session)
        m_session->stop = true;
    m_pool.waitForDone();
    m_database.reset();
    m_session.reset();
}

Result<void> ProjectReader::connect()
{
    if (!m_session)
        return fail(ErrorKind::NothingThere);
    if (m_database)
        return {};
    auto database = openToRead(*m_session);
    if (!database)
        return unexpected(database.error());
    m_database = std::move(*database);
    return {};
}

} // namespace volley
