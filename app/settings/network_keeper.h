// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/certificates.h"
#include "secrets/secret_store.h"
#include "settings/network_choice.h"

#include <QObject>

#include <optional>

namespace volley {

class Workbench;

/// Has the network reached as the person chose, from the start of the program on: reads the file of
/// certificates, finds the proxy's password in the keychain, and tells the workbench. Where nothing
/// was chosen it leaves everything as it is. Lives on the GUI thread.
class NetworkKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the keeper.
    NetworkKeeper(Workbench &workbench, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const NetworkChoice &choice() const { return m_choice; }
    /// Of the choice's file; nothing where there is none, or it was not read yet.
    [[nodiscard]] const std::optional<Result<TrustedCertificates>> &certificates() const
    {
        return m_certificates;
    }
    /// Of the proxy's password: an empty one where there is none; nothing while it is looked for.
    [[nodiscard]] const std::optional<Result<FoundKey>> &password() const { return m_password; }

    /// Keeps the choice and has it act. Its host is a good one where it names a proxy.
    void choose(const NetworkChoice &choice);
    /// Puts the password of the chosen proxy into the keychain; where that cannot be, keeps it for
    /// this session: passwordKept() says which.
    void keepPassword(const Secret &password);
    void forgetPassword();

Q_SIGNALS:
    void changed();
    void passwordKept(const volley::Result<void> &inKeychain);
    void passwordForgotten(const volley::Result<void> &result);
    /// The certificates that were chosen earlier cannot be used now.
    void problem(const volley::Error &error);

private:
    void readCertificateFile();
    void findPassword();
    void act();

    Workbench &m_workbench;
    QSettings &m_settings;
    NetworkChoice m_choice;
    std::optional<Result<TrustedCertificates>> m_certificates;
    std::optional<Result<FoundKey>> m_password;
    quint64 m_reads = 0;   ///< answers to older ones are dropped
    quint64 m_lookUps = 0; ///< the same
};

} // namespace volley
