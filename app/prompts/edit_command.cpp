// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/edit_command.h"

#include <QCoreApplication>

namespace volley {

namespace {

class EditWords
{
    Q_DECLARE_TR_FUNCTIONS(volley::EditCommands)
};

} // namespace

EditCommand::EditCommand(DatasetEdits &edits, const QString &text, First first)
    : QUndoCommand(text)
    , m_edits(edits)
    , m_isDone(first == First::IsDone)
{}

void EditCommand::undo()
{
    //: %1 is what was done, such as "edit cell"
    m_edits.moveInHistory(DatasetEdits::Move::Undo, EditWords::tr("Undoing: %1").arg(text()),
                          [this] { takeBack(); });
}

void EditCommand::redo()
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (isFirst && m_isDone) {
        m_edits.moveInHistory(DatasetEdits::Move::Push, {}, [] {});
        return;
    }
    //: %1 is what is done, such as "edit cell"
    const QString during = isFirst ? EditWords::tr("Saving: %1") : EditWords::tr("Redoing: %1");
    m_edits.moveInHistory(isFirst ? DatasetEdits::Move::Push : DatasetEdits::Move::Redo,
                          during.arg(text()), [this] { act(); });
}

} // namespace volley
