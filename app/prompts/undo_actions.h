// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QObject;
class QUndoStack;

namespace volley {

/// Actions whose text says what they undo or do again, as whole sentences that can be translated
/// (Qt's own glue "Undo" and the command's text). GUI thread; owned by `owner`.
[[nodiscard]] QAction *makeUndoAction(QUndoStack &stack, QObject *owner);
[[nodiscard]] QAction *makeRedoAction(QUndoStack &stack, QObject *owner);

} // namespace volley
