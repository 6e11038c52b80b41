// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/task.h"
#include "storage/project_store.h"

#include <QObject>
#include <QTimer>

class QSettings;
class QWidget;

namespace volley {

class RecentFiles;
class Workbench;

/// Which project is open: the untitled one that is kept in a file of its own from the first moment,
/// or one the person named. Opens, saves under another name, and keeps the definition as it is
/// edited. One thing at a time; what is asked for meanwhile comes next. Lives on the GUI thread;
/// owned by the main window.
class ProjectController : public QObject
{
    Q_OBJECT
public:
    /// All outlive the controller; `window` is what dialogs stand over.
    ProjectController(Workbench &workbench, QSettings &settings, RecentFiles &recent,
                      QWidget *window);
    ~ProjectController() override;

    [[nodiscard]] const QString &path() const { return m_info.path; }
    [[nodiscard]] QString name() const; ///< as the window's title says it
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// An untitled project that nothing would be lost with.
    [[nodiscard]] bool holdsNothing() const;
    /// Why nothing can be written to the project, as a sentence; empty where it can.
    [[nodiscard]] QString readOnlyReason() const;
    /// The data set's size, which decides whether an untitled project is worth keeping.
    void setRows(qint64 rows) { m_info.rows = rows; }
    void noteRun() { m_hasRun = true; }
    /// Kept soon, and before the project is closed.
    void setDefinition(const RunDefinition &definition);

public Q_SLOTS:
    /// The untitled project of last time, or a new one.
    void start();
    void create();
    void chooseAndOpen();
    /// Where its file cannot be written it is opened to be read.
    void open(const QString &path);
    void openReadOnly(const QString &path);
    /// The project that is only read, for writing.
    void openForWriting();
    /// Only a name may be missing: all else is saved at once.
    void save();
    void chooseAndSaveAs();
    void saveAs(const QString &path);
    void compact();
    void chooseAndRecover();
    /// The same for the project that is open.
    void recoverThis() { chooseRecovered(m_info.path); }
    /// Saves what can be read of a damaged project as a new one, and opens that.
    void recover(const QString &from, const QString &to);
    void flush();

Q_SIGNALS:
    /// The last moment to call setDefinition() with what was typed meanwhile.
    void flushing();
    void opened(const volley::ProjectInfo &info);
    /// Nothing may be run or edited in between.
    void busyChanged(bool busy);
    void failed(const volley::Error &error);
    /// Another program has that project open; what was open before is open again.
    void inUse(const QString &path, const volley::Error &error);
    /// Not now: a sentence that says why.
    void refused(const QString &text);
    void savedAs(const QString &path);
    /// The same project, opened and perhaps running, has another path now.
    void moved();
    /// What a look at the file found after a crash; it is open.
    void damaged(const volley::Error &error);
    void done(const QString &text); ///< a sentence that says what

private:
    void enqueue(const std::function<Task<bool>()> &step);
    void next();
    Task<bool> startNow();
    Task<bool> createNow();
    Task<bool> openNow(QString path);
    Task<bool> openReadOnlyNow(QString path);
    Task<bool> openForWritingNow();
    /// After something else did not open.
    Task<bool> openAgain(ProjectInfo before);
    Task<bool> saveCopyNow(QString path);
    Task<bool> saveNow(QString path);
    Task<bool> goOnIn(QString path);
    void chooseRecovered(const QString &from);
    Task<bool> compactNow();
    Task<bool> recoverNow(QString from, QString to);
    /// Opens the first untitled file that is free; `fresh` passes over those that are there.
    Task<bool> openUntitled(bool fresh);
    void take(const ProjectInfo &info);
    void checkAfterCrash();
    /// An untitled project that holds nothing leaves no file behind.
    [[nodiscard]] QString disposable() const;
    [[nodiscard]] bool refuseWhileRunning();
    [[nodiscard]] QString folder() const;
    void rememberFolder(const QString &path);

    Workbench &m_workbench;
    QSettings &m_settings;
    RecentFiles &m_recent;
    QWidget *m_window;
    ProjectInfo m_info;
    bool m_busy = false;
    bool m_hasRun = false;
    bool m_inUse = false; ///< that it is only read is for another program's sake
    QList<std::function<Task<bool>()>> m_queue;
    std::optional<RunDefinition> m_definition; ///< not handed to the store yet
    QTimer m_keep;
};

} // namespace volley
