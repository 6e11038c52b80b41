// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace volley {

/// Keeps a text or list so high that a number of lines can be seen, also where the text's size is
/// changed. Lives on the GUI thread; owned by the widget.
class RoomForLines final : public QObject
{
    Q_OBJECT
public:
    RoomForLines(QWidget &widget, int lines);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();

    QWidget &m_widget;
    int m_lines;
};

} // namespace volley
