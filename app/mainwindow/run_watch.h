// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace volley {

class PreflightController;
class RunController;
class RunRecorder;
struct ProjectInfo;
class Workbench;
class WindowLayout;

/// Joins what is said of a run, before it (preflight) and during it (monitor, log), with the runs
/// of the window. Lives on the GUI thread; owned by the main window.
class RunWatch final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    RunWatch(Workbench &workbench, RunController &runs, const WindowLayout &parts);

    void takeProject(const ProjectInfo &info);
    /// A line of the log that is about no run.
    void note(const QString &text);

Q_SIGNALS:
    void problem(const QString &text);
    void done(const QString &text);

private:
    RunRecorder *m_recorder;
    PreflightController *m_preflight; ///< lives as long as the pane it fills
};

} // namespace volley
