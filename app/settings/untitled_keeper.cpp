// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/untitled_keeper.h"

#include "base/logging.h"
#include "base/when_done.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrent>

namespace volley {

namespace {

QString daysKey()
{
    return QStringLiteral("projects/keep_untitled_days");
}
QString lastUntitledKey()
{
    return QStringLiteral("projects/untitled");
}

QList<ProjectTrace> look(const QString &folder)
{
    QList<ProjectTrace> found;
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("Untitled*.volley")}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &file : files)
        found.append(traceOf(file.filePath()));
    return found;
}

CleanUpReport removeAll(const QList<ProjectTrace> &projects)
{
    CleanUpReport report;
    for (const ProjectTrace &project : projects) {
        const QString name = QFileInfo(project.path).completeBaseName();
        const auto removed = removeUnused(project);
        if (removed) {
            qCInfo(logStorage) << "removed an old project without a name:" << project.path;
            report.removed.append(name);
            report.bytes += project.bytes;
        } else if (removed.error().kind == ErrorKind::FileNotWritable) {
            report.failed.append(name);
        }
    }
    return report;
}

} // namespace

UntitledKeeper::UntitledKeeper(QSettings &settings, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_folder(folder)
{}

int UntitledKeeper::keepDays() const
{
    bool isNumber = false;
    const int days = m_settings.value(daysKey(), usualDays).toInt(&isNumber);
    // What makes no sense removes nothing.
    return isNumber && days > 0 ? days : 0;
}

void UntitledKeeper::setKeepDays(int days)
{
    m_settings.setValue(daysKey(), std::max(0, days));
}

QList<ProjectTrace> UntitledKeeper::expired(const QString &own) const
{
    QList<ProjectTrace> old;
    if (keepDays() == 0)
        return old;
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-keepDays());
    const QString last = m_settings.value(lastUntitledKey()).toString();
    for (const ProjectTrace &project : m_projects) {
        if (project.changed < limit && project.path != own && project.path != last)
            old.append(project);
    }
    return old;
}

void UntitledKeeper::survey()
{
    whenDone(QtConcurrent::run([folder = m_folder] { return look(folder); }), this,
             [this](const QList<ProjectTrace> &found) {
                 m_projects = found;
                 m_looked = true;
                 Q_EMIT surveyed();
             });
}

void UntitledKeeper::cleanUp(const QString &own)
{
    if (keepDays() == 0) {
        Q_EMIT cleaned({});
        return;
    }
    whenDone(QtConcurrent::run([folder = m_folder] { return look(folder); }), this,
             [this, own](const QList<ProjectTrace> &found) {
                 m_projects = found;
                 m_looked = true;
                 const auto removing =
                     QtConcurrent::run([old = expired(own)] { return removeAll(old); });
                 whenDone(removing, this, [this](const CleanUpReport &report) {
                     Q_EMIT cleaned(report);
                     survey();
                 });
             });
}

} // namespace volley
