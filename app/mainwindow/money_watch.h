// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QList>
#include <QObject>

class QWidget;

namespace volley {

class RunStatus;
class Workbench;

/// What the runs of the project cost, beside the run that is going on: reads it for the status bar,
/// and opens the prices. Lives on the GUI thread; owned by the main window.
class MoneyWatch final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; `window` is what the dialog stands over.
    MoneyWatch(Workbench &workbench, RunStatus &status, QWidget *window);

    /// Reads what the run on record cost; nothing while one goes on, which counts by itself.
    void showSpent();
    /// The dialog, models without a price first.
    void openPrices(const QList<Target> &targets);

Q_SIGNALS:
    /// Costs on record are others now.
    void recalculated();

private:
    Workbench &m_workbench;
    RunStatus &m_status;
    QWidget *m_window;
    quint64 m_looks = 0; ///< answers to an older look are dropped
};

} // namespace volley
