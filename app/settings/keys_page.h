// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/key_accounts.h"
#include "settings/settings_page.h"
#include "targets/key_state.h"

#include <functional>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace volley {

class KeyDialog;
class NoteLabel;
class Workbench;

/// All that have or may have a key, and where it lies; to set, replace, remove and test. Never has
/// a key itself. Lives on the GUI thread; owned by the dialog.
class KeysPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// All outlive the page; `targets`: those of the open project.
    KeysPage(Workbench &workbench, QSettings &settings, std::function<QList<Target>()> targets,
             QWidget *parent);

    void refresh() override;

Q_SIGNALS:
    /// The key for the server of this target was stored or removed.
    void keyChanged(const volley::Target &target);
    /// The targets there that take their key from `before` are to take it from `variable`; empty =
    /// from the usual places.
    void variableChosen(const volley::Target &before, const QString &variable);

private:
    void arrange();
    QPushButton *addButton(const char *objectName, const QString &text, const QString &hint);
    void lookUp(int row);
    void showState(int row);
    void showKeychain();
    void showButtons();
    void edit();
    void edited(const Target &before, const QString &variable);
    void askToRemove();
    void remove(const Target &target);
    void test();
    [[nodiscard]] int chosen() const;

    Workbench &m_workbench;
    QSettings &m_settings;
    std::function<QList<Target>()> m_targets;
    QList<KeyAccount> m_accounts;
    QList<KeyState> m_states;
    QList<std::optional<Error>> m_errors; ///< of the keychain
    quint64 m_round = 0;                  ///< answers of older ones are dropped
    quint64 m_test = 0;                   ///< the same
    NoteLabel *m_keychain;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QPushButton *m_set = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_try = nullptr;
    NoteLabel *m_result;
};

} // namespace volley
