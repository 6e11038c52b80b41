// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "targets/key_input.h"
#include "targets/key_state.h"
#include "targets/note_label.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace volley {

/// The fields of the key dialog: state, key, where to keep it, and a line that says how it went.
/// Holds a key only while it is being entered. Fills its parent. Lives on the GUI thread; owned by
/// its parent.
class KeyForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Keychain, Session, Variable };
    enum class Busy { No, Storing, Removing, Looking };

    /// `about`: for whom the key is.
    KeyForm(const QString &provider, const QString &about, QWidget *dialog);

    /// The target's own variable, and the one that is usual for its provider.
    void setVariable(const QString &chosen, const QString &usual);
    /// No key can be entered here, and why.
    void refuse(const QString &why);
    void setState(const KeyState &state);
    /// The session is the next best place, and says why.
    void setKeychainMissing();
    void setBusy(Busy busy);
    void say(const QString &text, NoteLabel::Tone tone);
    void sayWaiting();
    /// Nothing of the key is left in the field, nor in what could be undone.
    void wipe();

    [[nodiscard]] Place place() const;
    [[nodiscard]] KeyInput input() const;
    [[nodiscard]] QString variable() const;

Q_SIGNALS:
    void saveAsked();
    void removeAsked();
    void closeAsked();
    /// The person does not wait any longer for what was being done.
    void goneOn();

private:
    void makeFields(const QString &provider);
    void makeButtons();
    QRadioButton *addPlace(const char *name, const QString &text);
    void arrange(const QString &about);
    void edited();
    void showKey(bool shown);
    void makeRoom();
    [[nodiscard]] QString objection() const;
    void refresh();

    Busy m_busy = Busy::No;
    bool m_usable = true;
    bool m_ownVariable = false;
    bool m_keychainMissing = false;
    KeyState m_state;
    QLabel *m_stateText;
    QLineEdit *m_key;
    QToolButton *m_show;
    QRadioButton *m_keychain;
    QRadioButton *m_session;
    QRadioButton *m_environment;
    QLineEdit *m_variable;
    NoteLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace volley
