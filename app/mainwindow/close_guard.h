// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>

class QWidget;

namespace volley {

class BannerStack;
class ProjectController;
class RunController;
class RunNotices;
class Workbench;

/// What stands around the closing of the window. All outlive the guard.
struct ClosingParts
{
    Workbench &workbench;
    RunController &runs;
    RunNotices &notices;
    ProjectController &project;
    BannerStack &banners;
};

/// Lets the window close when nothing would be lost: asks once where a run is under way, waits for
/// what is being done, and has the project written to its end before. Never blocks. Lives on the
/// GUI thread; owned by the main window.
class CloseGuard : public QObject
{
    Q_OBJECT
public:
    CloseGuard(const ClosingParts &parts, QWidget *window);

    /// Asked when the window is to close; false: not now, closing() comes when it may.
    [[nodiscard]] bool mayClose();
    /// Nobody is there to be asked (SIGTERM, the session ends): stops what runs, and ready() comes
    /// when all is on disk.
    void closeNow();
    /// An import or export is under way: closing waits for it.
    void setBusy(bool busy);

Q_SIGNALS:
    /// Everything is on disk: close now.
    void ready();

private:
    enum class Stage { Open, Draining, Stopping, Waiting, Writing, Closed };

    void askAboutRun();
    void finishLater();
    void stopNow();
    void keepOpen();
    void watchDraining(int inFlight);
    void runEnded();
    void writeToTheEnd();
    void askAboutLoss(const Error &error);
    void close();
    void say();

    ClosingParts m_parts;
    QWidget *m_window;
    Stage m_stage = Stage::Open;
    bool m_busy = false;
    int m_idleSamples = 0;
};

} // namespace volley
