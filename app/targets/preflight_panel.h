// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/plan_report.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace volley {

class NoteLabel;
struct PlanProblem;

/// What a run would send and what is wrong with it; each problem leads to its rows. Lives on the
/// GUI thread; owned by its pane. Object name "preflightPanel".
class PreflightPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreflightPanel(QWidget *parent = nullptr);

    void showReport(const PlanReport &report);
    /// Of the rows so far; the others are still being looked at. What was found before stays until
    /// all of them are.
    void showProgress(const PlanReport &report, qint64 all);
    /// Nothing to look at.
    void clear();
    /// Nothing can be changed now.
    void setLocked(bool locked);

Q_SIGNALS:
    void rowsAsked(const QList<volley::RowRange> &rows);
    void budgetAsked();
    /// So many in flight are to be allowed.
    void concurrencyAsked(int limit);

private:
    void arrange();
    void showFindings(const PlanReport &report);
    void showProblem(const PlanProblem &problem);
    void showSuggestion();
    QToolButton *problemButton(const QString &name);

    QLabel *m_lines;
    QWidget *m_problems;
    QToolButton *m_suggestion;
    NoteLabel *m_state;
    int m_useful = 0;       ///< as many in flight as are worth it; 0 = unknown, or they are set
    bool m_isWhole = false; ///< what is shown is of all rows
    bool m_locked = false;
};

} // namespace volley
