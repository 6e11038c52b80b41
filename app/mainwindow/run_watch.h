// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace volley {

class RunController;
class RunRecorder;
struct ProjectInfo;
class Workbench;
class WindowLayout;

/// Joins the monitor and the log with the runs of the window. Lives on the GUI thread; owned by the
/// main window.
class RunWatch final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    RunWatch(Workbench &workbench, const RunController &runs, const WindowLayout &parts);

    void takeProject(const ProjectInfo &info);
    /// A line of the log that is about no run.
    void note(const QString &text);

Q_SIGNALS:
    void problem(const QString &text);
    void done(const QString &text);

private:
    RunRecorder *m_recorder;
};

} // namespace volley
