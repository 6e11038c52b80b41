// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/find_target.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace volley {

/// Finds within a text: Ctrl+F in the text opens it, Escape closes it, Return and F3 go on. Lives
/// on the GUI thread; owned by the widget both stand in.
class TextFindBar final : public QWidget
{
    Q_OBJECT
public:
    /// `keyScope` is the widget in which the keys work.
    TextFindBar(FindTarget *target, QWidget *keyScope);

    void open();
    /// "3 of 12": what a target tells of the place that it went to, counted from 1.
    [[nodiscard]] static QString placeAmongFound(qint64 number, qint64 count);

    /// Goes on in another view of the text.
    void setTarget(FindTarget *target);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(FindTarget::Way way);
    void close();

    FindTarget *m_target;
    quint64 m_search = 0; ///< newest; what is told of older ones is dropped
    QLineEdit *m_what;
    QLabel *m_note;
};

} // namespace volley
