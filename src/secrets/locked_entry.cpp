// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/locked_entry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace volley {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int patienceMs = 1000;

} // namespace

void lookForLockedEntry(const QString &service, const QString &account,
                        std::function<void(bool isThere)> done)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    search.setAutoStartService(false);
    // As QtKeychain files them.
    search << QVariant::fromValue(
        Attributes{{QStringLiteral("user"), account}, {QStringLiteral("server"), service}});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(search, patienceMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         const QDBusPendingReply<Paths, Paths> reply = *watcher;
                         done(!reply.isError() && !reply.argumentAt<1>().isEmpty());
                     });
}

} // namespace volley
