// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/money_watch.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "prices/prices_dialog.h"
#include "run/run_status.h"

namespace volley {

MoneyWatch::MoneyWatch(Workbench &workbench, RunStatus &status, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_status(status)
    , m_window(window)
{
    // So that forms know prices before the first run reads them.
    static_cast<void>(workbench.prices().reload());
}

void MoneyWatch::showSpent()
{
    const quint64 look = ++m_looks;
    whenDone(m_workbench.store().totals(), this, [this, look](const Result<RunTotals> &totals) {
        if (totals && look == m_looks && !m_workbench.isRunning())
            m_status.setSpent(totals->costUsd.value_or(0), totals->costIsEstimate);
    });
}

void MoneyWatch::openPrices(const QList<Target> &targets)
{
    auto *dialog = new PricesDialog(m_workbench, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showTargets(targets);
    connect(dialog, &PricesDialog::recalculated, this, [this] {
        showSpent();
        Q_EMIT recalculated();
    });
    dialog->open();
}

} // namespace volley
