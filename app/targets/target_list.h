// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "targets/key_state.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace volley {

class Workbench;

/// The targets with model and key, and what can be done with them. Shows targets; whoever owns it
/// changes them. Lives on the GUI thread; owned by its parent.
class TargetList final : public QWidget
{
    Q_OBJECT
public:
    explicit TargetList(QWidget *parent = nullptr);

    /// From where keys are; it outlives the list.
    void bind(Workbench &workbench);
    void setTargets(const QList<Target> &targets);
    void choose(int index);
    [[nodiscard]] int chosen() const; ///< -1 = none
    /// Looks for the keys anew.
    void refreshKeys();
    /// Why none can be edited now, or only their limits; empty = they can.
    void setLocked(const QString &why, bool limitsToo);

Q_SIGNALS:
    void addAsked();
    void editAsked(int index);
    void duplicateAsked(int index);
    void removeAsked(int index);
    /// Whether it is to be part of the next run.
    void enabledAsked(int index, bool enabled);
    void keyAsked(int index);

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &hint);
    void showLine(int index);
    void updateButtons();

    Workbench *m_workbench = nullptr;
    QList<Target> m_targets;
    QList<KeyState> m_keys;
    quint64 m_lookUp = 0; ///< answers to an older one are dropped
    QString m_locked;
    bool m_limitsToo = false;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_key;
};

} // namespace volley
