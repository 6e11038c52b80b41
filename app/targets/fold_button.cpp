// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/fold_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace volley {

FoldButton::FoldButton(const QString &title, const QString &objectName, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(objectName);
    setText(title);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void FoldButton::setFolded(bool folded)
{
    setArrowType(!folded ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    setAccessibleDescription(folded ? tr("folded") : tr("unfolded"));
}

/// Qt's styles leave the arrow at the left of the text where the window runs from right to left.
void FoldButton::paintEvent(QPaintEvent *event)
{
    if (!isRightToLeft()) {
        QToolButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const auto arrow = option.arrowType == Qt::DownArrow ? QStyle::PE_IndicatorArrowDown
                                                         : QStyle::PE_IndicatorArrowLeft;
    option.features &= ~QStyleOptionToolButton::Arrow;
    option.arrowType = Qt::NoArrow;
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    constexpr int margin = 4; // as the styles have it
    constexpr int arrowSize = 8;
    const QRect inside = rect().adjusted(margin, 0, -margin, 0);
    const int room = option.iconSize.width() + margin;
    QStyleOption place = option;
    place.rect = QRect(inside.right() - (room + arrowSize) / 2, (height() - arrowSize) / 2,
                       arrowSize, arrowSize);
    painter.drawPrimitive(arrow, place);
    painter.drawItemText(inside.adjusted(0, 0, -room, 0),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextShowMnemonic, palette(),
                         isEnabled(), text(), QPalette::ButtonText);
}

} // namespace volley
