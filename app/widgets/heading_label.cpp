// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heading_label.h"

#include <QApplication>
#include <QEvent>

#include <cmath>

namespace volley {

HeadingLabel::HeadingLabel(const QString &text, double factor, Weight weight, QWidget *parent)
    : QLabel(text, parent)
    , m_factor(factor)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    scale();
    parent->installEventFilter(this);
}

// A label with letters of its own is not told that the application's change; what is around it is.
bool HeadingLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        scale();
    return QLabel::eventFilter(watched, event);
}

void HeadingLabel::scale()
{
    QFont letters = QApplication::font();
    if (letters.pointSizeF() > 0)
        letters.setPointSizeF(letters.pointSizeF() * m_factor);
    else
        letters.setPixelSize(int(std::lround(letters.pixelSize() * m_factor)));
    letters.setBold(m_weight == Weight::Bold);
    setFont(letters);
}

} // namespace volley
