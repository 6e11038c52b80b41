// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/network_choice.h"
#include "settings/settings_page.h"

class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace volley {

class NetworkKeeper;
class NoteLabel;

/// Proxy and certificates. What is right counts at once; what is not says so at its field, and the
/// network is reached as before. Lives on the GUI thread; owned by the dialog.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `keeper` outlives the page.
    NetworkPage(NetworkKeeper &keeper, QWidget *parent);

    void refresh() override;

private:
    void makeProxy();
    void makePassword(QFormLayout &form);
    void makeCertificates();
    void take();
    void check(const QString &path);
    void chooseFile();
    void keepPassword();
    void showState();
    [[nodiscard]] QString passwordText() const;
    [[nodiscard]] QString certificatesText() const;
    [[nodiscard]] NetworkChoice entered() const;

    NetworkKeeper &m_keeper;
    QList<QRadioButton *> m_kinds; ///< in the order of ProxyKind
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_forget = nullptr;
    NoteLabel *m_proxyNote = nullptr;
    NoteLabel *m_passwordNote = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_dropFile = nullptr;
    NoteLabel *m_fileNote = nullptr;
    bool m_filling = false;
    quint64 m_checks = 0; ///< answers to older ones are dropped
};

} // namespace volley
