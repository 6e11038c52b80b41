// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/choice_box.h"

#include <QAbstractItemView>
#include <QWheelEvent>

namespace volley {

ChoiceBox::ChoiceBox(const QString &objectName, const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    view()->setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace volley
