// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/choice_button.h"

#include "widgets/heading_label.h"
#include "widgets/themed_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace volley {

namespace {

constexpr int pictureSize = 28;

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setAttribute(Qt::WA_TransparentForMouseEvents);
    return made;
}

} // namespace

ChoiceButton::ChoiceButton(const QString &icon, const QString &title, const QString &more,
                           QWidget *parent)
    : QPushButton(parent)
    , m_iconName(icon)
    , m_picture(label({}, this))
{
    setAccessibleName(title);
    setAccessibleDescription(more);
    setAutoDefault(true);
    // As high as its words need at this width, which may be more than at the preferred one.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *head = new HeadingLabel(title, 1.15, HeadingLabel::Weight::Bold, this);
    head->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(head);
    words->addWidget(label(more, this));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(14);
    line->addWidget(m_picture, 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
    setPicture();
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int ChoiceButton::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ChoiceButton::setPicture()
{
    const QPixmap drawn = themedIcon(m_iconName, palette())
                              .pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF(),
                                      isEnabled() ? QIcon::Normal : QIcon::Disabled);
    m_picture->setPixmap(drawn);
}

void ChoiceButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        setPicture();
}

} // namespace volley
