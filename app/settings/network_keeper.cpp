// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/network_keeper.h"

#include "base/when_done.h"
#include "composition/workbench.h"

#include <QtConcurrent>

namespace volley {

NetworkKeeper::NetworkKeeper(Workbench &workbench, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_choice(readNetwork(settings))
{
    readCertificateFile();
    findPassword();
    if (m_choice != NetworkChoice())
        act();
}

void NetworkKeeper::choose(const NetworkChoice &choice)
{
    if (choice == m_choice)
        return;
    const NetworkChoice before = std::exchange(m_choice, choice);
    writeNetwork(m_settings, choice);
    if (choice.caFile != before.caFile)
        readCertificateFile();
    if (choice.user != before.user || proxyAccount(choice) != proxyAccount(before) ||
        choice.namesProxy() != before.namesProxy())
        findPassword();
    act();
    Q_EMIT changed();
}

void NetworkKeeper::readCertificateFile()
{
    const quint64 read = ++m_reads;
    m_certificates.reset();
    if (m_choice.caFile.isEmpty())
        return;
    const QFuture<Result<TrustedCertificates>> reading =
        QtConcurrent::run([path = m_choice.caFile] { return readCertificates(path); });
    whenDone(reading, this, [this, read](const Result<TrustedCertificates> &found) {
        if (read != m_reads)
            return;
        m_certificates = found;
        act();
        if (!found)
            Q_EMIT problem(found.error());
        Q_EMIT changed();
    });
}

void NetworkKeeper::findPassword()
{
    const quint64 lookUp = ++m_lookUps;
    m_password.reset();
    if (!m_choice.namesProxy() || m_choice.user.isEmpty())
        return;
    whenDone(m_workbench.keys().find(proxyAccount(m_choice), {}, {}), this,
             [this, lookUp](const Result<FoundKey> &found) {
                 if (lookUp != m_lookUps)
                     return;
                 m_password = found;
                 act();
                 Q_EMIT changed();
             });
}

// What is still being looked for is told when it is found.
void NetworkKeeper::act()
{
    const QByteArray pem =
        m_certificates && m_certificates->has_value() ? (*m_certificates)->pem : QByteArray();
    const Secret password = m_password && m_password->has_value() ? (*m_password)->key : Secret();
    m_workbench.setNetwork(transportOf(m_choice, password, pem));
}

void NetworkKeeper::keepPassword(const Secret &password)
{
    const QString account = proxyAccount(m_choice);
    whenDone(m_workbench.keys().store(account, password), this,
             [this, account, password](const Result<void> &stored) {
                 if (!stored)
                     m_workbench.keys().keepForSession(account, password);
                 findPassword();
                 Q_EMIT passwordKept(stored);
             });
}

void NetworkKeeper::forgetPassword()
{
    whenDone(m_workbench.keys().forget(proxyAccount(m_choice)), this,
             [this](const Result<void> &forgotten) {
                 findPassword();
                 Q_EMIT passwordForgotten(forgotten);
             });
}

} // namespace volley
