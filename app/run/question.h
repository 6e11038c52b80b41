// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMessageBox>
#include <QString>

#include <functional>

namespace volley {

/// A question with its answers. The last answer is the one that changes nothing: Escape and closing
/// the box choose it. A value.
struct Question
{
    struct Answer
    {
        QString name; ///< object name of its button
        QString text;
        QMessageBox::ButtonRole role = QMessageBox::AcceptRole;
        std::function<void()> act; ///< may be empty
    };

    QString name; ///< object name of the box
    QString title;
    QString text;
    QString explanation;
    QList<Answer> answers;
    QMessageBox::Icon icon = QMessageBox::Question;
};

/// Shows the question over `window` and returns at once; the answer's `act` is called when the
/// person chose. A question of the same name that is still open is brought to the front instead.
/// GUI thread.
void ask(QWidget *window, const Question &question);
/// Takes back a question that has become pointless; nothing is answered. GUI thread.
void withdraw(QWidget *window, const QString &name);

} // namespace volley
