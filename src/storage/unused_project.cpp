// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unused_project.h"

#include "storage/project_file.h"

#include <QFile>
#include <QFileInfo>

namespace volley {

namespace {

constexpr QLatin1String journals[] = {QLatin1String("-wal"), QLatin1String("-shm"),
                                      QLatin1String("-journal")};

} // namespace

ProjectTrace traceOf(const QString &path)
{
    const QFileInfo file(path);
    ProjectTrace trace{path, file.size(), file.lastModified().toUTC()};
    for (const QLatin1String journal : journals) {
        const QFileInfo beside(path + journal);
        if (!beside.exists())
            continue;
        trace.bytes += beside.size();
        trace.changed = std::max(trace.changed, beside.lastModified().toUTC());
    }
    return trace;
}

Result<void> removeUnused(const ProjectTrace &trace)
{
    const auto lock = ProjectLock::take(trace.path);
    if (!lock)
        return unexpected(lock.error());
    if (traceOf(trace.path).changed != trace.changed)
        return fail(ErrorKind::AlreadyThere, trace.path);
    QFile file(trace.path);
    if (!file.remove())
        return fail(ErrorKind::FileNotWritable, trace.path, file.errorString());
    for (const QLatin1String journal : journals)
        QFile::remove(trace.path + journal);
    return {};
}

} // namespace volley
