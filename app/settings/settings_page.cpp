// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_page.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace volley {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(8);
}

QFormLayout *SettingsPage::addForm(const QString &heading)
{
    addHeading(heading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    // Large letters leave no room for both on a line.
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setContentsMargins(12, 0, 0, 0);
    m_lines->addLayout(form);
    return form;
}

void SettingsPage::addHeading(const QString &text)
{
    if (m_lines->count() > 0)
        m_lines->addSpacing(8);
    auto *heading = new QLabel(text, this);
    // Of the letters' weight alone, so that their size follows the application's.
    QFont bold;
    bold.setBold(true);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    m_lines->addWidget(heading);
}

QLabel *SettingsPage::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_lines->addWidget(label);
    return label;
}

void nameControl(QWidget &control, const char *objectName, const QString &name,
                 const QString &description)
{
    control.setObjectName(QLatin1String(objectName));
    control.setAccessibleName(name);
    control.setAccessibleDescription(description);
    control.setToolTip(description);
}

} // namespace volley
