// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/undo_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>

namespace volley {

namespace {

class UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(volley::UndoActions)
};

} // namespace

QAction *makeUndoAction(QUndoStack &stack, QObject *owner)
{
    auto *action = new QAction(owner);
    const auto say = [action](const QString &what) {
        //: %1 is what was done, such as "edit cell"
        action->setText(what.isEmpty() ? UndoWords::tr("&Undo")
                                       : UndoWords::tr("&Undo: %1").arg(what));
        action->setToolTip(what.isEmpty() ? UndoWords::tr("Undo")
                                          : UndoWords::tr("Undo: %1").arg(what));
    };
    say(stack.undoText());
    action->setEnabled(stack.canUndo());
    QObject::connect(&stack, &QUndoStack::undoTextChanged, action, say);
    QObject::connect(&stack, &QUndoStack::canUndoChanged, action, &QAction::setEnabled);
    QObject::connect(action, &QAction::triggered, &stack, &QUndoStack::undo);
    return action;
}

QAction *makeRedoAction(QUndoStack &stack, QObject *owner)
{
    auto *action = new QAction(owner);
    const auto say = [action](const QString &what) {
        //: %1 is what will be done again, such as "edit cell"
        action->setText(what.isEmpty() ? UndoWords::tr("&Redo")
                                       : UndoWords::tr("&Redo: %1").arg(what));
        action->setToolTip(what.isEmpty() ? UndoWords::tr("Redo")
                                          : UndoWords::tr("Redo: %1").arg(what));
    };
    say(stack.redoText());
    action->setEnabled(stack.canRedo());
    QObject::connect(&stack, &QUndoStack::redoTextChanged, action, say);
    QObject::connect(&stack, &QUndoStack::canRedoChanged, action, &QAction::setEnabled);
    QObject::connect(action, &QAction::triggered, &stack, &QUndoStack::redo);
    return action;
}

} // namespace volley
