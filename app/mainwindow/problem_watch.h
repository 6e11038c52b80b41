// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace volley {

class RunController;
class WindowLayout;

/// Keeps the list of problems as the table of requests has them, and does what its buttons say.
/// Lives on the GUI thread; owned by the main window.
class ProblemWatch final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ProblemWatch(RunController &runs, const WindowLayout &parts);

Q_SIGNALS:
    void editWanted(int target);

private:
    void lookSoon();
    void look();

    RunController &m_runs;
    const WindowLayout &m_parts;
    QTimer m_timer;
};

} // namespace volley
