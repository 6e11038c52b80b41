// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/scope_choice.h"

#include "presentation/number_text.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace volley {

ScopeChoice::ScopeChoice(const ExportScopes &scopes, QWidget *parent)
    : QGroupBox(tr("Requests"), parent)
    , m_buttons(new QButtonGroup(this))
{
    struct Possible
    {
        ExportScope scope;
        const char *name;
        QString text;
        QString whyNot;
    };
    const Possible answers[] = {
        {ExportScope::All, "exportScopeAll", tr("&All (%1)"), tr("The run has no requests.")},
        {ExportScope::Succeeded, "exportScopeSucceeded", tr("S&ucceeded (%1)"),
         tr("No request has succeeded yet.")},
        {ExportScope::Filtered, "exportScopeFiltered", tr("Fil&tered (%1)"),
         tr("No filter is on, or it shows no request.")},
        {ExportScope::Selected, "exportScopeSelected", tr("Se&lected (%1)"),
         tr("No row is selected under Requests.")},
    };
    auto *layout = new QVBoxLayout(this);
    for (const Possible &answer : answers) {
        const qint64 size = scopeSize(scopes, answer.scope);
        auto *button = new QRadioButton(answer.text.arg(countText(size)));
        button->setObjectName(QLatin1String(answer.name));
        button->setEnabled(size > 0);
        if (size == 0)
            button->setToolTip(answer.whyNot);
        m_buttons->addButton(button, static_cast<int>(answer.scope));
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT changed();
    });
    setScope(ExportScope::All);
}

void ScopeChoice::setScope(ExportScope scope)
{
    QAbstractButton *button = m_buttons->button(static_cast<int>(scope));
    if (!button->isEnabled())
        button = m_buttons->button(static_cast<int>(ExportScope::All));
    button->setChecked(true);
}

ExportScope ScopeChoice::scope() const
{
    return static_cast<ExportScope>(m_buttons->checkedId());
}

} // namespace volley
