// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/budget_part.h"

#include "composition/workbench.h"
#include "domain/target_labels.h"
#include "providers/price_subject.h"
#include "targets/budget_form.h"

namespace volley {

BudgetPart::BudgetPart(QWidget *parent)
    : FoldSection(tr("Budget"), QStringLiteral("budgetFold"), parent)
    , m_form(new BudgetForm(this))
{
    setContent(m_form);
    connect(m_form, &BudgetForm::edited, this, &BudgetPart::edited);
}

void BudgetPart::bind(Workbench &workbench)
{
    m_workbench = &workbench;
    connect(&workbench.prices(), &PriceKeeper::changed, this, &BudgetPart::showUnpriced);
    showUnpriced();
}

void BudgetPart::setTargets(const QList<Target> &targets)
{
    m_targets = targets;
    showUnpriced();
}

void BudgetPart::setBudget(const Budget &budget)
{
    m_form->setBudget(budget);
    if (budget.isSet())
        setFolded(false);
}

Budget BudgetPart::budget() const
{
    return m_form->budget();
}

void BudgetPart::edit()
{
    setFolded(false);
    m_form->edit();
}

void BudgetPart::showUnpriced()
{
    if (!m_workbench)
        return;
    const PriceBook &prices = m_workbench->prices().shelf().book;
    QList<Target> unpriced;
    for (const Target &target : std::as_const(m_targets)) {
        if (target.enabled && prices.find(priceSubject(target)).source == PriceSource::Unknown)
            unpriced.append(target);
    }
    m_form->setUnpriced(labelsOf(unpriced));
}

} // namespace volley
