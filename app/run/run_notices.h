// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/budget_report.h"
#include "domain/remedy.h"
#include "domain/standstill.h"

#include <QObject>

#include <functional>

namespace volley {

class BannerStack;
class ComposePane;
class RunController;
class Workbench;

/// Turns what goes wrong in a run, and what one left over, into notices with ways on. Lives on the
/// GUI thread; owned by the main window.
class RunNotices : public QObject
{
    Q_OBJECT
public:
    /// All outlive the object.
    RunNotices(Workbench &workbench, RunController &controller, ComposePane &compose,
               BannerStack &banners, QObject *parent);

    /// Answers could not be written and have not been since.
    [[nodiscard]] bool storeIsBroken() const { return m_storeIsBroken; }
    /// Another project: what was said of the last one goes.
    void clear();
    /// The project goes on where it can be written.
    void storeMended();
    /// Opens the target's dialog, or says why not now.
    void editTarget(int target);

Q_SIGNALS:
    void saveElsewhereAsked();

private:
    void targetHalted(int target, const Failure &cause);
    void budgetReached(const BudgetReport &report);
    void budgetEdited();
    void unfinished(qint64 unsent, qint64 interrupted, const QList<Standstill> &why);
    struct Mend
    {
        int target = 0;
        Remedy remedy;
    };
    /// What settings can mend of that, as far as the table knows the failures by now.
    [[nodiscard]] std::optional<Mend> mendOf(const QList<Standstill> &why) const;
    void startFailed(const Error &error);
    void storeFailed(const Error &error);
    void runBegan();

    Workbench &m_workbench;
    RunController &m_controller;
    ComposePane &m_compose;
    BannerStack &m_banners;
    bool m_storeIsBroken = false;
    std::function<void()> m_lookForMend; ///< the table of a project just opened fills by and by
    Budget m_shownBudget;                ///< the one that the banner speaks of
};

} // namespace volley
