// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "targets/key_state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace volley {

class Workbench;

/// The key of a target in a form: what is known of it, and the way to the key dialog. Never has the
/// key itself. Lives on the GUI thread; owned by its parent.
class KeyRow final : public QWidget
{
    Q_OBJECT
public:
    /// `workbench` outlives the row.
    KeyRow(Workbench &workbench, QWidget *parent = nullptr);

    /// Looks for the key where this target's is another one's than before.
    void setTarget(const Target &target);
    [[nodiscard]] const KeyState &state() const { return m_state; }
    [[nodiscard]] QString keyVariable() const { return m_target.keyVariable; }

Q_SIGNALS:
    void stateChanged();
    /// Stored, removed, or to be taken from another variable.
    void keyChanged();

private:
    void lookUp();
    void wait();
    void openDialog();
    void showState(const KeyState &state);

    Workbench &m_workbench;
    Target m_target;
    KeyState m_state;
    quint64 m_lookUp = 0; ///< answers to an older one are dropped
    QTimer *m_later;      ///< while an address is being typed
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace volley
