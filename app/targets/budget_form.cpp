// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/budget_form.h"

#include "targets/count_box.h"
#include "targets/note_label.h"
#include "widgets/plain_label.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <limits>

namespace volley {

namespace {

constexpr double mostAmount = 1e7;
constexpr int decimals = 6;

/// Shows 5 as "5", 0.105 as "0.105"; the wheel scrolls the pane unless it is being edited.
class AmountBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    QString textFromValue(double value) const override
    {
        return locale().toString(value, 'f', QLocale::FloatingPointShortest);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QDoubleSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

void fill(QDoubleSpinBox &box, const std::optional<double> &amount)
{
    const QSignalBlocker quiet(&box);
    box.setValue(amount.value_or(0));
}

/// What the box says, or the number it was filled from where nothing was changed.
std::optional<double> chosen(const QDoubleSpinBox &box, const std::optional<double> &given)
{
    if (qAbs(box.value() - given.value_or(0)) < 1e-6)
        return given;
    return box.value() > 0 ? std::optional(box.value()) : std::nullopt;
}

} // namespace

BudgetForm::BudgetForm(QWidget *parent)
    : QWidget(parent)
    , m_tokens(
          new CountBox(QStringLiteral("budgetTokens"), 0, std::numeric_limits<int>::max(), this))
    , m_note(new NoteLabel(QStringLiteral("budgetNote"), this))
{
    setObjectName(QStringLiteral("budgetForm"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_usd = addAmount(form, "budgetUsd", tr("US &dollars:"),
                      tr("The run pauses before it has cost more"));
    m_tokens->setAccessibleName(tr("Budget in tokens"));
    m_tokens->setToolTip(tr("Of prompts and answers together"));
    m_tokens->setSpecialValueText(tr("no limit"));
    form->addRow(tr("To&kens:"), m_tokens);
    m_minutes = addAmount(form, "budgetMinutes", tr("Mi&nutes:"),
                          tr("Time that the run is active; pauses do not count"));
    form->addRow(m_note);
    connect(m_tokens, &QSpinBox::valueChanged, this, &BudgetForm::edited);
    connect(this, &BudgetForm::edited, this, &BudgetForm::tell);
}

QDoubleSpinBox *BudgetForm::addAmount(QFormLayout *form, const char *name, const QString &label,
                                      const QString &hint)
{
    auto *box = new AmountBox(this);
    box->setObjectName(QLatin1String(name));
    //: %1 what is counted: US dollars, minutes
    box->setAccessibleName(tr("Budget in %1").arg(plainLabel(label)));
    box->setRange(0, mostAmount);
    box->setDecimals(decimals);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(tr("no limit"));
    box->setToolTip(hint);
    box->setFocusPolicy(Qt::StrongFocus);
    form->addRow(label, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &BudgetForm::edited);
    return box;
}

void BudgetForm::setBudget(const Budget &budget)
{
    m_given = budget;
    fill(*m_usd, budget.usd);
    fill(*m_minutes, budget.minutes);
    m_tokens->setCount(budget.tokens.value_or(0));
    tell();
}

Budget BudgetForm::budget() const
{
    Budget budget;
    budget.usd = chosen(*m_usd, m_given.usd);
    budget.minutes = chosen(*m_minutes, m_given.minutes);
    if (const qint64 tokens = m_tokens->count(); tokens > 0)
        budget.tokens = tokens;
    return budget;
}

void BudgetForm::setUnpriced(const QStringList &labels)
{
    m_unpriced = labels;
    tell();
}

void BudgetForm::edit()
{
    const Budget now = budget();
    QAbstractSpinBox *box = m_usd;
    if (!now.usd && now.tokens)
        box = m_tokens;
    else if (!now.usd && now.minutes)
        box = m_minutes;
    box->setFocus(Qt::OtherFocusReason);
    box->selectAll();
}

void BudgetForm::tell()
{
    m_note->say(m_usd->value() > 0 && !m_unpriced.isEmpty()
                    ? tr("No price is known for %1: what it costs is counted only where the server "
                         "says it.",
                         "targets")
                          .arg(m_unpriced.join(tr(", ", "between targets")))
                    : QString());
}

} // namespace volley
