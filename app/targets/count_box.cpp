// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/count_box.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace volley {

CountBox::CountBox(const QString &objectName, int least, int most, QWidget *parent)
    : QSpinBox(parent)
{
    setObjectName(objectName);
    setRange(least, most);
    setGroupSeparatorShown(true);
    setFocusPolicy(Qt::StrongFocus);
    m_given = value();
}

void CountBox::setCount(qint64 count)
{
    const QSignalBlocker quiet(this);
    m_given = count;
    setValue(static_cast<int>(std::clamp<qint64>(count, minimum(), maximum())));
}

qint64 CountBox::count() const
{
    return value() == maximum() && m_given > maximum() ? m_given : value();
}

void CountBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace volley
