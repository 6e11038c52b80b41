// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace volley {

/// A line or two under a control that says what is wrong with it, or else what is worth knowing;
/// takes no room while it has nothing to say. Lives on the GUI thread; owned by its parent.
class NoteLabel final : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Note, Objection, Good };

    explicit NoteLabel(const QString &objectName, QWidget *parent = nullptr);

    void say(const QString &text, Tone tone = Tone::Note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Tone m_tone = Tone::Note;
};

} // namespace volley
