// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/dataset_edits.h"

#include <QUndoCommand>

namespace volley {

/// A change of the data set that can be undone and done again. It moves the undo stack at once; if
/// what it asks for is cancelled, the stack goes back without any effect. On the GUI thread, owned
/// by the page's undo stack; the edits outlive it.
class EditCommand : public QUndoCommand
{
public:
    void undo() final;
    void redo() final;

protected:
    enum class First { Do, IsDone }; ///< what is to be done when it is pushed on the stack
    EditCommand(DatasetEdits &edits, const QString &text, First first = First::Do);

    [[nodiscard]] DatasetEdits &edits() const { return m_edits; }
    virtual void takeBack() = 0;
    virtual void act() = 0;

private:
    DatasetEdits &m_edits;
    bool m_isFirst = true;
    bool m_isDone;
};

} // namespace volley
