// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budget.h"

#include <QWidget>

class QDoubleSpinBox;
class QFormLayout;

namespace volley {

class CountBox;
class NoteLabel;

/// The most that a run may use, in money, tokens and minutes; can be changed while it goes on.
/// Lives on the GUI thread; owned by its parent. Object name "budgetForm".
class BudgetForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetForm(QWidget *parent = nullptr);

    /// No signal.
    void setBudget(const Budget &budget);
    [[nodiscard]] Budget budget() const;
    /// Targets whose price is not known: money says nothing of them.
    void setUnpriced(const QStringList &labels);
    /// Puts the keyboard to the first part that is set.
    void edit();

Q_SIGNALS:
    void edited();

private:
    QDoubleSpinBox *addAmount(QFormLayout *form, const char *name, const QString &label,
                              const QString &hint);
    void tell();

    Budget m_given;
    QStringList m_unpriced;
    QDoubleSpinBox *m_usd;
    CountBox *m_tokens;
    QDoubleSpinBox *m_minutes;
    NoteLabel *m_note;
};

} // namespace volley
