// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/fold_section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace volley {

FoldSection::FoldSection(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
    , m_button(new QToolButton(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(3);
    m_button->setObjectName(objectName);
    m_button->setText(title);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
    m_lines->addWidget(m_button, 0, Qt::AlignLeft);
}

void FoldSection::setContent(QWidget *content)
{
    m_content = content;
    m_lines->addWidget(content, 1);
    setFolded(true);
}

void FoldSection::setFolded(bool folded)
{
    m_button->setArrowType(!folded           ? Qt::DownArrow
                           : isRightToLeft() ? Qt::LeftArrow
                                             : Qt::RightArrow);
    m_button->setAccessibleDescription(folded ? tr("folded") : tr("unfolded"));
    if (m_content)
        m_content->setHidden(folded);
}

bool FoldSection::isFolded() const
{
    return !m_content || m_content->isHidden();
}

} // namespace volley
