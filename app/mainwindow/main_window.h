// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/window_layout.h"
#include "mainwindow/window_memory.h"
#include "run/banner.h"
#include "storage/project_store.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace volley {

class CloseGuard;
class Exporter;
class MoneyWatch;
class ProblemWatch;
class ProjectController;
class ReadOnlyMode;
class RecentFiles;
class RunActions;
class RunController;
class RunManners;
class RunNotices;
class RunWatch;
class SettingsHost;
class Workbench;

/// One project's window: puts the parts together and says how things stand; what they do is theirs.
/// Lives on the GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both outlive the window. Opens the project that was not named yet.
    MainWindow(Workbench &workbench, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const ProjectController &project() const { return *m_project; }
    /// Whether nothing is being opened, imported or exported.
    [[nodiscard]] bool isIdle() const
    {
        return m_open && !m_opening && !m_importing && !m_exporting;
    }
    /// What would be run, as it stands in the window.
    [[nodiscard]] RunDefinition definition() const;

public Q_SLOTS:
    /// A project is opened; anything else is imported as a list of prompts.
    void openFile(const QString &path);
    /// Closes without a question, once all is on disk: the program is told to end.
    void endSession();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectFiles();
    void connectPrompts();
    void connectRequests();
    void connectRuns();
    void connectExports();
    void connectMoney();

    void takeProject(const ProjectInfo &info);
    void takeRows(const QStringList &columns, qint64 rows);
    void takeFiles(const QStringList &paths);
    void importFile(const QString &path);
    void setConcurrency(int limit);
    void beginRun(const RunDefinition &definition, qint64 requests);
    void endRun(bool stopped, bool halted);
    void refresh();
    void refreshTitle();
    void setBusy(bool &which, bool busy);
    void say(const char *id, Notice::Weight weight, const QString &text);
    void sayExported(const QString &path, qint64 rows);
    void sayDamaged(const Error &error);

    Workbench &m_workbench;
    WindowLayout m_parts;
    WindowMemory m_memory;
    // Destroyed before the widgets they know.
    std::unique_ptr<RecentFiles> m_recent;
    std::unique_ptr<ProjectController> m_project;
    std::unique_ptr<RunController> m_runs;
    std::unique_ptr<RunNotices> m_notices;
    std::unique_ptr<Exporter> m_exporter;
    std::unique_ptr<MoneyWatch> m_money;
    std::unique_ptr<RunManners> m_manners;
    std::unique_ptr<RunWatch> m_watch;
    std::unique_ptr<ProblemWatch> m_problems;
    std::unique_ptr<CloseGuard> m_guard;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<RunActions> m_runActions;
    std::unique_ptr<ReadOnlyMode> m_readOnly;
    std::unique_ptr<SettingsHost> m_preferences;
    QString m_toImport; ///< waits for the project to be open
    bool m_open = false;
    bool m_opening = false;
    bool m_importing = false;
    bool m_exporting = false;
};

} // namespace volley
