// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/fold_section.h"

#include "targets/fold_button.h"

#include <QVBoxLayout>

namespace volley {

FoldSection::FoldSection(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
    , m_button(new FoldButton(title, objectName, this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(3);
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
    m_button->setFolded(folded);
    if (m_content)
        m_content->setHidden(folded);
}

bool FoldSection::isFolded() const
{
    return !m_content || m_content->isHidden();
}

} // namespace volley
