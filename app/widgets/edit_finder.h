// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/find_target.h"

#include <QTextCursor>

namespace volley {

/// Where words stand in a document, as seen from a cursor; and a word about it. GUI thread.
struct TextFinding
{
    QTextCursor cursor; ///< to be set; null = it stays
    QString note;
};
[[nodiscard]] TextFinding findIn(QTextDocument &document, QTextCursor from, const QString &words,
                                 FindTarget::Way way);
/// Empty where more than a line is selected.
[[nodiscard]] QString selectedLine(const QTextCursor &cursor);

/// Finds in a QPlainTextEdit or QTextEdit, which outlives it. GUI thread.
template<typename Edit>
class EditFinder final : public FindTarget
{
public:
    explicit EditFinder(Edit &edit)
        : m_edit(edit)
    {}

    [[nodiscard]] QString selectedWords() const override
    {
        return selectedLine(m_edit.textCursor());
    }
    void find(const QString &words, Way way, const Told &told) override
    {
        const TextFinding found = findIn(*m_edit.document(), m_edit.textCursor(), words, way);
        if (!found.cursor.isNull())
            m_edit.setTextCursor(found.cursor);
        told(found.note);
    }
    void takeFocus() override { m_edit.setFocus(Qt::OtherFocusReason); }

private:
    Edit &m_edit;
};

} // namespace volley
