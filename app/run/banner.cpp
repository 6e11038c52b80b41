// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/banner.h"

#include "widgets/accessible_role.h"
#include "widgets/state_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace volley {

namespace {

QStyle::StandardPixmap pixmapOf(Notice::Weight weight)
{
    switch (weight) {
    case Notice::Weight::Information:
        return QStyle::SP_MessageBoxInformation;
    case Notice::Weight::Good:
        return QStyle::SP_DialogApplyButton;
    case Notice::Weight::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Notice::Weight::Bad:
        return QStyle::SP_MessageBoxCritical;
    }
    return QStyle::SP_MessageBoxInformation;
}

QColor accentOf(Notice::Weight weight, const QPalette &palette)
{
    switch (weight) {
    case Notice::Weight::Information:
        return palette.color(QPalette::Highlight);
    case Notice::Weight::Good:
        return stateColor(RequestState::Succeeded, palette);
    case Notice::Weight::Warning:
        return stateColor(RequestState::Retrying, palette);
    case Notice::Weight::Bad:
        return stateColor(RequestState::Failed, palette);
    }
    return palette.color(QPalette::Highlight);
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    return QColor::fromRgbF(float(one.redF() * (1 - share) + other.redF() * share),
                            float(one.greenF() * (1 - share) + other.greenF() * share),
                            float(one.blueF() * (1 - share) + other.blueF() * share));
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("banner"));
    setAccessibleRole(this, QAccessible::Notification);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    // Keyboard selection would put every banner into the order of the tab key.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("dismissBanner"));
    close->setAccessibleName(tr("Dismiss this notice"));
    close->setToolTip(tr("Dismiss"));
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    connect(close, &QToolButton::clicked, this, &Banner::dismissed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_body->setSpacing(6);
    m_body->addWidget(m_text, 1);
    m_body->addLayout(m_buttons);
    layout->addLayout(m_body, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
}

void Banner::setNotice(const Notice &notice)
{
    m_notice = notice;
    QString html = notice.text.toHtmlEscaped();
    if (!notice.detail.isEmpty())
        html = QStringLiteral("<b>%1</b><br>%2").arg(html, notice.detail.toHtmlEscaped());
    m_text->setText(html);
    setAccessibleName(notice.text);
    setAccessibleDescription(notice.detail);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Notice::Action &action : notice.actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(action.name);
        button->setAutoDefault(false);
        // The banner may be given another notice, or go, by what it does.
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (action.dismisses)
                Q_EMIT dismissed();
            if (action.act)
                action.act();
        });
        m_buttons->addWidget(button);
    }
    dress();
    arrange();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// Beside buttons that are wide, the words would stand in a narrow column: then the buttons go
/// below them.
void Banner::arrange()
{
    const bool isCrowded = 5 * m_buttons->sizeHint().width() > 2 * width();
    m_body->setDirection(isCrowded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setAlignment(m_buttons, isCrowded ? Qt::AlignLeft : Qt::Alignment());
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Setting our own background is itself a change of the palette.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void Banner::dress()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own = base;
    own.setColor(QPalette::Window,
                 mixed(base.color(QPalette::Window), accentOf(m_notice.weight, base), 0.16));
    setPalette(own);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 4;
    m_icon->setPixmap(style()->standardIcon(pixmapOf(m_notice.weight)).pixmap(size));
}

} // namespace volley
