// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "targets/fold_section.h"

namespace volley {

class BudgetForm;
class Workbench;
struct Budget;

/// The budget's place in the compose pane: folded away until there is one. Lives on the GUI thread;
/// owned by its parent.
class BudgetPart final : public FoldSection
{
    Q_OBJECT
public:
    explicit BudgetPart(QWidget *parent);

    /// Knows the prices; it outlives the part.
    void bind(Workbench &workbench);
    /// What is going to be paid for.
    void setTargets(const QList<Target> &targets);
    /// No signal.
    void setBudget(const Budget &budget);
    [[nodiscard]] Budget budget() const;
    /// Puts the keyboard there.
    void edit();

Q_SIGNALS:
    void edited();

private:
    void showUnpriced();

    Workbench *m_workbench = nullptr;
    QList<Target> m_targets;
    BudgetForm *m_form;
};

} // namespace volley
