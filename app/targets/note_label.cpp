// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/note_label.h"

#include "widgets/state_style.h"

#include <QEvent>

namespace volley {

NoteLabel::NoteLabel(const QString &objectName, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

void NoteLabel::say(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    recolor();
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void NoteLabel::recolor()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    QColor color = around.color(QPalette::WindowText);
    if (m_tone == Tone::Objection)
        color = stateColor(RequestState::Failed, around);
    else if (m_tone == Tone::Good)
        color = stateColor(RequestState::Succeeded, around);
    if (palette().color(QPalette::WindowText) == color)
        return; // setting it is a change of the palette, too
    QPalette colors;
    colors.setColor(QPalette::WindowText, color);
    setPalette(colors);
}

} // namespace volley
