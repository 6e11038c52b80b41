// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/confirm.h"

#include <QMessageBox>
#include <QPushButton>

namespace volley {

void confirm(QWidget *parent, const Confirmation &asked, const std::function<void()> &act)
{
    auto *box = new QMessageBox(QMessageBox::Question, asked.title, asked.text, QMessageBox::Cancel,
                                parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(asked.name);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(asked.explanation);
    QPushButton *yes = box->addButton(asked.button, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirm"));
    box->button(QMessageBox::Cancel)->setObjectName(QStringLiteral("refuse"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QAbstractButton::clicked, parent, act);
    box->open();
}

} // namespace volley
