// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/project_controller.h"

#include "base/when_done.h"
#include "composition/recovery_words.h"
#include "composition/workbench.h"
#include "mainwindow/project_dialogs.h"
#include "mainwindow/project_files.h"
#include "mainwindow/recent_files.h"
#include "settings/project_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QWidget>
#include <QtConcurrent>

namespace volley {

namespace {

constexpr int mostUntitled = 999;
constexpr int keepDelayMs = 400;

QString untitledKey()
{
    return QStringLiteral("projects/untitled");
}

} // namespace

ProjectController::ProjectController(Workbench &workbench, QSettings &settings, RecentFiles &recent,
                                     QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_recent(recent)
    , m_window(window)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepDelayMs);
    connect(&m_keep, &QTimer::timeout, this, &ProjectController::flush);
}

ProjectController::~ProjectController() = default;

QString ProjectController::name() const
{
    return projectTitle(m_info.path);
}

QString ProjectController::readOnlyReason() const
{
    if (!m_info.readOnly)
        return {};
    if (!m_info.heldBy.isEmpty())
        return tr("Read-only: the project is in use by %1.").arg(m_info.heldBy);
    return m_inUse ? tr("Read-only: another program is using the project.")
                   : tr("Read-only: the project's file or folder cannot be written.");
}

void ProjectController::setDefinition(const RunDefinition &definition)
{
    if (m_info.readOnly)
        return;
    m_definition = definition;
    m_keep.start();
}

// The store does things in the order they are asked for: what is flushed before a project is closed
// is in it.
void ProjectController::flush()
{
    Q_EMIT flushing();
    m_keep.stop();
    if (!m_definition)
        return;
    whenDone(m_workbench.store().setDefinition(*std::exchange(m_definition, std::nullopt)), this,
             [this](const Result<void> &kept) {
                 if (!kept)
                     Q_EMIT failed(kept.error());
             });
}

// ---- what the person asks for -----------------------------------------------------------------

void ProjectController::start()
{
    enqueue([this] { return startNow(); });
}

void ProjectController::create()
{
    enqueue([this] { return createNow(); });
}

void ProjectController::open(const QString &path)
{
    rememberFolder(path);
    enqueue([this, path] { return openNow(path); });
}

void ProjectController::openReadOnly(const QString &path)
{
    enqueue([this, path] { return openReadOnlyNow(path); });
}

void ProjectController::openForWriting()
{
    enqueue([this] { return openForWritingNow(); });
}

void ProjectController::saveAs(const QString &path)
{
    rememberFolder(path);
    enqueue([this, path] { return saveNow(path); });
}

void ProjectController::compact()
{
    enqueue([this] { return compactNow(); });
}

void ProjectController::recover(const QString &from, const QString &to)
{
    rememberFolder(to);
    enqueue([this, from, to] { return recoverNow(from, to); });
}

void ProjectController::chooseAndOpen()
{
    askForProject({m_window, "openProjectDialog", tr("Open a Project"), folder(), {}}, this,
                  [this](const QString &path) { open(path); });
}

void ProjectController::save()
{
    if (isUntitled(path()))
        chooseAndSaveAs();
    else
        Q_EMIT done(tr("Your work is saved in %1 as you go.").arg(name()));
}

void ProjectController::chooseAndSaveAs()
{
    // Its own name and place would be no other.
    const QString suggestion = isUntitled(path())
                                   ? tr("Prompts.volley", "name of a file")
                                   : tr("%1 copy.volley", "name of a file").arg(name());
    askForNewProject(
        {m_window, "saveProjectDialog", tr("Save the Project As"), folder(), suggestion}, this,
        [this](const QString &path) { saveAs(path); });
}

void ProjectController::chooseAndRecover()
{
    askForProject({m_window, "recoverProjectDialog", tr("Recover a Damaged Project"), folder(), {}},
                  this, [this](const QString &path) { chooseRecovered(path); });
}

void ProjectController::chooseRecovered(const QString &from)
{
    const QFileInfo damaged(from);
    askForNewProject({m_window, "saveRecoveredDialog", tr("Save What Can Be Read As"),
                      damaged.absolutePath(),
                      tr("%1 recovered.volley", "name of a file").arg(damaged.completeBaseName())},
                     this, [this, from](const QString &to) { recover(from, to); });
}

QString ProjectController::folder() const
{
    return projectFolder(m_settings);
}

void ProjectController::rememberFolder(const QString &path)
{
    rememberProjectFolder(m_settings, QFileInfo(path).absolutePath());
}

// ---- one step after the other -----------------------------------------------------------------

void ProjectController::enqueue(const std::function<Task<bool>()> &step)
{
    m_queue.append(step);
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged(true);
    next();
}

void ProjectController::next()
{
    if (m_queue.isEmpty()) {
        m_busy = false;
        Q_EMIT busyChanged(false);
        return;
    }
    const auto step = m_queue.takeFirst();
    whenDone(step().future(), this, [this](bool) { next(); });
}

bool ProjectController::refuseWhileRunning()
{
    if (!m_workbench.isRunning())
        return false;
    Q_EMIT refused(tr("A run is under way. Stop it, or let it finish, before another project is "
                      "opened."));
    return true;
}

Task<bool> ProjectController::startNow()
{
    const QString last = m_settings.value(untitledKey()).toString();
    if (!last.isEmpty() && QFileInfo::exists(last)) {
        const auto info = co_await on(this, m_workbench.openProject(last, OpenMode::Open));
        if (info) {
            take(*info);
            co_return true;
        }
        // In use by another window: nothing to worry a person with.
        if (info.error().kind != ErrorKind::Locked)
            Q_EMIT failed(info.error());
    }
    co_return co_await on(this, openUntitled(true));
}

Task<bool> ProjectController::createNow()
{
    if (refuseWhileRunning())
        co_return false;
    flush();
    co_return co_await on(this, openUntitled(true));
}

Task<bool> ProjectController::openUntitled(bool fresh)
{
    const QString empty = disposable();
    for (int number = 1; number <= mostUntitled; ++number) {
        const QString path = untitledPath(number);
        if (fresh && QFileInfo::exists(path))
            continue;
        const OpenMode mode = fresh ? OpenMode::Create : OpenMode::CreateOrOpen;
        const auto info = co_await on(this, m_workbench.openProject(path, mode));
        if (info) {
            take(*info);
            if (!empty.isEmpty())
                removeProject(empty);
            co_return true;
        }
        // Another window was quicker.
        if (info.error().kind != ErrorKind::Locked &&
            info.error().kind != ErrorKind::AlreadyThere) {
            Q_EMIT failed(info.error());
            co_return false;
        }
    }
    co_return false;
}

Task<bool> ProjectController::openNow(QString path)
{
    path = QFileInfo(path).absoluteFilePath();
    if (refuseWhileRunning())
        co_return false;
    if (path == m_info.path)
        co_return true;
    flush();
    const ProjectInfo before = m_info;
    const QString empty = disposable();
    auto info = co_await on(this, m_workbench.openProject(path, OpenMode::Open));
    if (!info && info.error().kind == ErrorKind::FileNotWritable) {
        m_inUse = false;
        info = co_await on(this, m_workbench.openProject(path, OpenMode::ReadOnly));
    }
    if (info) {
        take(*info);
        if (!empty.isEmpty())
            removeProject(empty);
        co_return true;
    }
    if (info.error().kind == ErrorKind::Locked) {
        Q_EMIT inUse(path, info.error());
    } else {
        Q_EMIT failed(info.error());
        m_recent.remove(path);
    }
    if (!before.path.isEmpty())
        co_await on(this, openAgain(before));
    co_return false;
}

Task<bool> ProjectController::openReadOnlyNow(QString path)
{
    if (refuseWhileRunning())
        co_return false;
    flush();
    const ProjectInfo before = m_info;
    const QString empty = disposable();
    const auto info = co_await on(this, m_workbench.openProject(path, OpenMode::ReadOnly));
    if (info) {
        m_inUse = true;
        take(*info);
        if (!empty.isEmpty())
            removeProject(empty);
        co_return true;
    }
    Q_EMIT failed(info.error());
    if (!before.path.isEmpty())
        co_await on(this, openAgain(before));
    co_return false;
}

Task<bool> ProjectController::openForWritingNow()
{
    if (!m_info.readOnly)
        co_return true;
    const ProjectInfo before = m_info;
    const auto info = co_await on(this, m_workbench.openProject(before.path, OpenMode::Open));
    if (info) {
        take(*info);
        Q_EMIT done(tr("The project can be edited and run again."));
        co_return true;
    }
    m_inUse = info.error().kind == ErrorKind::Locked;
    co_await on(this, openAgain(before));
    Q_EMIT failed(info.error());
    co_return false;
}

Task<bool> ProjectController::openAgain(ProjectInfo before)
{
    const OpenMode mode = before.readOnly ? OpenMode::ReadOnly : OpenMode::Open;
    const auto info = co_await on(this, m_workbench.openProject(before.path, mode));
    if (info)
        take(*info);
    else
        Q_EMIT failed(info.error());
    co_return info.has_value();
}

Task<bool> ProjectController::saveNow(QString path)
{
    path = QFileInfo(path).absoluteFilePath();
    const QString before = m_info.path;
    const bool isThere = QFileInfo::exists(before);
    if (m_info.readOnly)
        co_return co_await on(this, saveCopyNow(path));
    if (path == before && isThere)
        co_return false;
    flush();
    if (m_workbench.isRunning() || !isThere)
        co_return co_await on(this, goOnIn(path));
    // What cannot be written where the project is can be elsewhere.
    if (const auto closed = co_await on(this, m_workbench.store().close()); !closed)
        co_return co_await on(this, goOnIn(path));
    const bool moves = isUntitled(before);
    // GCC 12 destroys twice some of what is made within a co_await: it is made before.
    const auto carry = [moves, before, path] {
        return moves ? moveProject(before, path) : copyProject(before, path);
    };
    const auto carried = QtConcurrent::run(carry);
    const auto done = co_await on(this, carried);
    if (!done)
        Q_EMIT failed(done.error());
    const QString now = done ? path : before;
    const auto info = co_await on(this, m_workbench.openProject(now, OpenMode::Open));
    if (!info) {
        Q_EMIT failed(info.error());
        co_return false;
    }
    take(*info);
    if (done)
        Q_EMIT savedAs(path);
    co_return done.has_value();
}

/// Without closing it: a run goes on, and what waits in memory comes along.
Task<bool> ProjectController::goOnIn(QString path)
{
    const auto info = co_await on(this, m_workbench.store().moveTo(path));
    if (!info) {
        Q_EMIT failed(info.error());
        co_return false;
    }
    m_info.path = info->path;
    m_recent.add(info->path);
    Q_EMIT moved();
    Q_EMIT savedAs(info->path);
    co_return true;
}

/// Of a project that is only read, as it is now; and goes on in that.
Task<bool> ProjectController::saveCopyNow(QString path)
{
    if (path == m_info.path) {
        Q_EMIT refused(tr("The copy needs another name or another folder: the project itself "
                          "cannot be written."));
        co_return false;
    }
    const auto info = co_await on(this, m_workbench.store().moveTo(path));
    if (!info) {
        Q_EMIT failed(info.error());
        co_return false;
    }
    take(*info);
    Q_EMIT savedAs(path);
    co_return true;
}

Task<bool> ProjectController::compactNow()
{
    if (refuseWhileRunning())
        co_return false;
    flush();
    const auto saved = co_await on(this, m_workbench.store().compact());
    if (!saved) {
        Q_EMIT failed(saved.error());
        co_return false;
    }
    const QLocale locale;
    const QString size = locale.formattedDataSize(QFileInfo(path()).size());
    Q_EMIT done(
        *saved > 0
            ? tr("The project now takes %1, %2 less.").arg(size, locale.formattedDataSize(*saved))
            : tr("The project takes %1; there was no space to free.").arg(size));
    co_return true;
}

Task<bool> ProjectController::recoverNow(QString from, QString to)
{
    if (refuseWhileRunning())
        co_return false;
    // What is copied must not be written to meanwhile.
    const bool isOurs = QFileInfo(from).absoluteFilePath() == m_info.path;
    if (isOurs) {
        flush();
        if (const auto closed = co_await on(this, m_workbench.store().close()); !closed) {
            Q_EMIT failed(closed.error());
            co_return false;
        }
    }
    const auto work = [from, to] { return recoverProject(from, to); };
    const auto recovering = QtConcurrent::run(work);
    const auto report = co_await on(this, recovering);
    if (!report) {
        Q_EMIT failed(report.error());
        if (isOurs)
            co_await on(this, openAgain(m_info));
        co_return false;
    }
    const bool isOpen = co_await on(this, openNow(to));
    if (isOpen)
        Q_EMIT done(recoveryText(*report));
    co_return isOpen;
}

QString ProjectController::disposable() const
{
    return holdsNothing() ? m_info.path : QString();
}

bool ProjectController::holdsNothing() const
{
    return isUntitled(m_info.path) && m_info.rows == 0 && !m_hasRun && !m_info.readOnly;
}

void ProjectController::take(const ProjectInfo &info)
{
    m_info = info;
    m_hasRun = info.runId.has_value();
    m_definition.reset();
    m_keep.stop();
    if (isUntitled(info.path) && !info.readOnly)
        m_settings.setValue(untitledKey(), info.path);
    if (!isUntitled(info.path) || info.rows > 0)
        m_recent.add(info.path);
    Q_EMIT opened(info);
    if (info.afterCrash)
        checkAfterCrash();
}

void ProjectController::checkAfterCrash()
{
    whenDone(m_workbench.store().check(), this,
             [this, path = m_info.path](const Result<void> &sound) {
                 if (!sound && sound.error().kind == ErrorKind::Damaged && path == m_info.path)
                     Q_EMIT damaged(sound.error());
             });
}

} // namespace volley
