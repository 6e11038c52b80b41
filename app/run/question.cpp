// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/question.h"

#include <QPushButton>

namespace volley {

namespace {

/// The box that stands open; one that was answered is still there until it is deleted.
QMessageBox *openBox(QWidget *window, const QString &name)
{
    const auto boxes = window->findChildren<QMessageBox *>(name, Qt::FindDirectChildrenOnly);
    for (QMessageBox *box : boxes) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

} // namespace

void withdraw(QWidget *window, const QString &name)
{
    if (QMessageBox *box = openBox(window, name)) {
        box->hide();
        box->deleteLater();
    }
}

void ask(QWidget *window, const Question &question)
{
    if (QMessageBox *open = openBox(window, question.name)) {
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
