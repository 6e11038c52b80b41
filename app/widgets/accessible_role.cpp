// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace volley {

namespace {

constexpr auto property = "accessibleRole";

QAccessibleInterface *withRole(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (!object || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(property);
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget *>(object),
                                                  QAccessible::Role(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(withRole); // once is enough, and more is no more
    widget->setProperty(property, int(role));
}

// Of what a notice can be told by, screen readers on Linux hear only that it appears.
void announceAgain(QWidget *notice)
{
    QAccessibleEvent shown(notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace volley
