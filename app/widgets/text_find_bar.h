// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace volley {

/// Finds within a text: Ctrl+F in the text opens it, Escape closes it, Return and F3 go on. Lives
/// on the GUI thread; owned by the widget both stand in.
class TextFindBar final : public QWidget
{
    Q_OBJECT
public:
    /// `keyScope` is the widget in which the keys work.
    TextFindBar(QPlainTextEdit *text, QWidget *keyScope);

    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool backward, bool fromStart);
    void close();

    QPlainTextEdit *m_text;
    QLineEdit *m_what;
    QLabel *m_note;
};

} // namespace volley
