// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/project_controller.h"

#include "base/when_done.h"
#include "composition/recovery_words.h"
#include "composition/workbench.h"
#include "mainwindow/project_files.h"
#include "mainwindow/recent_files.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QtConcurrent>

namespace volley {

namespace {

constexpr int mostUntitled = 999;
constexpr int keepDelayMs = 400;

QString untitledKey()
{
    return QStringLiteral("projects/untitled");
}
QString folderKey()
{
    return QStringLiteral("folders/project");
}

QFileDialog *fileDialog(QWidget *window, const QString &title, const QString &folder)
{
    auto *dialog =
        new QFileDialog(window, title, folder, ProjectController::tr("Volley projects (*.volley)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("volley"));
    return dialog;
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
    return m_info.path.isEmpty() ? QString() : QFileInfo(m_info.path).completeBaseName();
}

void ProjectController::setDefinition(const RunDefinition &definition)
{
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
    QFileDialog *dialog = fileDialog(m_window, tr("Open a Project"), folder());
    dialog->setObjectName(QStringLiteral("openProjectDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectController::open);
    dialog->open();
}

void ProjectController::chooseAndSaveAs()
{
    QFileDialog *dialog = fileDialog(m_window, tr("Save the Project As"), folder());
    dialog->setObjectName(QStringLiteral("saveProjectDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!isUntitled(path()))
        dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectController::saveAs);
    dialog->open();
}

void ProjectController::chooseAndRecover()
{
    QFileDialog *dialog = fileDialog(m_window, tr("Recover a Damaged Project"), folder());
    dialog->setObjectName(QStringLiteral("recoverProjectDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectController::chooseRecovered);
    dialog->open();
}

void ProjectController::chooseRecovered(const QString &from)
{
    const QFileInfo damaged(from);
    QFileDialog *dialog =
        fileDialog(m_window, tr("Save What Can Be Read As"), damaged.absolutePath());
    dialog->setObjectName(QStringLiteral("saveRecoveredDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(tr("%1 recovered.volley", "name of a file").arg(damaged.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, from](const QString &to) { recover(from, to); });
    dialog->open();
}

QString ProjectController::folder() const
{
    return m_settings
        .value(folderKey(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void ProjectController::rememberFolder(const QString &path)
{
    m_settings.setValue(folderKey(), QFileInfo(path).absolutePath());
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
    const QString before = m_info.path;
    const QString empty = disposable();
    const auto info = co_await on(this, m_workbench.openProject(path, OpenMode::Open));
    if (info) {
        take(*info);
        if (!empty.isEmpty())
            removeProject(empty);
        co_return true;
    }
    Q_EMIT failed(info.error());
    m_recent.remove(path);
    if (!before.isEmpty()) {
        const auto again = co_await on(this, m_workbench.openProject(before, OpenMode::Open));
        if (again)
            take(*again);
        else
            Q_EMIT failed(again.error());
    }
    co_return false;
}

Task<bool> ProjectController::saveNow(QString path)
{
    path = QFileInfo(path).absoluteFilePath();
    const QString before = m_info.path;
    const bool isThere = QFileInfo::exists(before);
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
            ? tr("The project takes %1 now, %2 less.").arg(size, locale.formattedDataSize(*saved))
            : tr("The project takes %1; there was nothing to give back.").arg(size));
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
        if (isOurs) {
            const auto again = co_await on(this, m_workbench.openProject(from, OpenMode::Open));
            if (again)
                take(*again);
        }
        co_return false;
    }
    const bool isOpen = co_await on(this, openNow(to));
    if (isOpen)
        Q_EMIT done(recoveryText(*report));
    co_return isOpen;
}

QString ProjectController::disposable() const
{
    const bool holdsNothing = m_info.rows == 0 && !m_hasRun;
    return isUntitled(m_info.path) && holdsNothing ? m_info.path : QString();
}

void ProjectController::take(const ProjectInfo &info)
{
    m_info = info;
    m_hasRun = info.runId.has_value();
    m_definition.reset();
    m_keep.stop();
    if (isUntitled(info.path))
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
