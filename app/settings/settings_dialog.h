// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QHBoxLayout;
class QListWidget;
class QSettings;
class QStackedWidget;

namespace volley {

/// The settings: a list of pages, and the page that is chosen. Whatever is changed counts at once,
/// so there is nothing to confirm. Stays open beside the window. Remembers its page and size. Lives
/// on the GUI thread; owned by its parent. Object name "settingsDialog".
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `settings` outlives the dialog.
    SettingsDialog(const QList<SettingsPageEntry> &entries, QSettings &settings, QWidget *parent);

    /// Nothing happens where there is no such page.
    void showPage(const QString &id);
    void done(int result) override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void showRow(int index);
    void step(int by);
    void remember();

    QList<SettingsPageEntry> m_entries;
    QSettings &m_settings;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QHBoxLayout *m_end = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace volley
