// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/question.h"

#include <QPushButton>

namespace volley {

void ask(QWidget *window, const Question &question)
{
    const auto same =
        window->findChildren<QMessageBox *>(question.name, Qt::FindDirectChildrenOnly);
    for (QMessageBox *open : same) {
        // One that was answered is still there until it is deleted.
        if (!open->isVisible())
            continue;
        open->raise();
        open->activateWindow();
        return;
    }
    auto *box = new QMessageBox(question.icon, question.title, question.text, QMessageBox::NoButton,
                                window);
    box->setObjectName(question.name);
    box->setAccessibleName(question.title);
    box->setInformativeText(question.explanation);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    for (const Question::Answer &answer : question.answers) {
        QPushButton *button = box->addButton(answer.text, answer.role);
        button->setObjectName(answer.name);
        if (answer.act)
            QObject::connect(button, &QPushButton::clicked, window, answer.act);
        if (&answer == &question.answers.constFirst())
            box->setDefaultButton(button);
        if (&answer == &question.answers.constLast())
            box->setEscapeButton(button);
    }
    box->open();
}

} // namespace volley
