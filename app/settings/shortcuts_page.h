// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace volley {

class NoteLabel;

/// Everything that can be done and the keys for it, to be searched; read from the window itself.
/// Lives on the GUI thread; owned by the dialog.
class ShortcutsPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `window` outlives the page.
    ShortcutsPage(const QWidget &window, QWidget *parent);

    void refresh() override;

private:
    void filter();

    const QWidget &m_window;
    QLineEdit *m_search;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
    QTableView *m_table;
    NoteLabel *m_none;
};

} // namespace volley
