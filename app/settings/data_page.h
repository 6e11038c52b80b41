// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSettings;

namespace volley {

class NoteLabel;
class UntitledKeeper;
struct CleanUpReport;

/// Where projects lie, and how long those without a name are kept. Lives on the GUI thread; owned
/// by the dialog.
class DataPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// All outlive the page; `open`: the path of the project that the window shows.
    DataPage(QSettings &settings, UntitledKeeper &keeper, std::function<QString()> open,
             QWidget *parent);

    void refresh() override;

private:
    void makeProjects();
    void makeUntitled();
    QPushButton *addButton(QHBoxLayout &line, const char *objectName, const QString &text,
                           const QString &name, const QString &hint);
    void chooseFolder();
    void takeFolder(const QString &folder);
    void showFolder();
    void showUntitled();
    void askToCleanUp();
    void say(const CleanUpReport &report);

    QSettings &m_settings;
    UntitledKeeper &m_keeper;
    std::function<QString()> m_open;
    QLineEdit *m_folder;
    QPushButton *m_openFolder;
    QPushButton *m_anyFolder;
    NoteLabel *m_folderNote;
    QLineEdit *m_untitled;
    QComboBox *m_days;
    NoteLabel *m_count;
    QPushButton *m_cleanUp;
    NoteLabel *m_cleaned;
    bool m_asked = false; ///< a clean-up is under way for the button
};

} // namespace volley
