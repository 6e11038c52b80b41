// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/qt_keychain_backend.h"

#include "secrets/locked_entry.h"

#include <qt6keychain/keychain.h>

namespace volley {

namespace {

KeychainAnswer::Status statusOf(QKeychain::Error error)
{
    using Status = KeychainAnswer::Status;
    switch (error) {
    case QKeychain::NoError:
        return Status::Done;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDeniedByUser:
        return Status::DeniedByUser;
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return Status::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // no bus, no daemon, no libsecret: all come as this
        break;
    }
    return Status::Unavailable;
}

KeychainAnswer answerOf(const QKeychain::Job &job)
{
    KeychainAnswer answer;
    answer.status = statusOf(job.error());
    if (job.error() != QKeychain::NoError)
        answer.detail = job.errorString();
    return answer;
}

// The job has no parent and deletes itself when it has finished: deleted earlier it would crash the
// queue it waits in.
template<typename JobType>
void run(JobType *job, const QString &account, KeychainBackend::Callback callback)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(account);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [callback = std::move(callback)](QKeychain::Job *finished) {
                         KeychainAnswer answer = answerOf(*finished);
                         if constexpr (std::is_same_v<JobType, QKeychain::ReadPasswordJob>) {
                             answer.secret = Secret(static_cast<JobType *>(finished)->binaryData());
                         }
                         callback(answer);
                     });
    job->start();
}

} // namespace

QtKeychainBackend::QtKeychainBackend(const QString &service)
    : m_service(service)
{}

void QtKeychainBackend::read(const QString &account, Callback callback)
{
    const auto found = [service = m_service, account,
                        callback = std::move(callback)](const KeychainAnswer &answer) {
        if (answer.status != KeychainAnswer::Status::NotFound) {
            callback(answer);
            return;
        }
        lookForLockedEntry(service, account, [answer, callback](bool isThere) {
            KeychainAnswer whole = answer;
            if (isThere)
                whole = {KeychainAnswer::Status::Denied, {}, {}};
            callback(whole);
        });
    };
    run(new QKeychain::ReadPasswordJob(m_service), account, found);
}

void QtKeychainBackend::write(const QString &account, const Secret &secret, Callback callback)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // As text, so that the entry can be read by the desktop's own keychain programs.
    job->setTextData(QString::fromUtf8(secret.reveal()));
    run(job, account, std::move(callback));
}

void QtKeychainBackend::remove(const QString &account, Callback callback)
{
    run(new QKeychain::DeletePasswordJob(m_service), account, std::move(callback));
}

} // namespace volley
