// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace volley {

namespace {

constexpr auto service = QLatin1StringView("org.freedesktop.Notifications");
constexpr auto path = QLatin1StringView("/org/freedesktop/Notifications");
constexpr int serversChoice = -1; ///< how long it is shown

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(uint, QString)));
}

void Notifier::show(const QString &title, const QString &text)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    call << QStringLiteral("Volley") << m_shown << QStringLiteral("volley") << title
         << text.toHtmlEscaped() // servers may read markup in it
         << QStringList{QStringLiteral("default"), tr("Show")}
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("volley")}}
         << serversChoice;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        m_shown = reply.isError() ? 0 : reply.value();
        watcher->deleteLater();
    });
}

void Notifier::withdraw()
{
    if (m_shown == 0)
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, service, QStringLiteral("CloseNotification"));
    call << std::exchange(m_shown, 0);
    m_bus.asyncCall(call);
}

void Notifier::takeAction(uint id, const QString &action)
{
    if (id == m_shown && action == QLatin1String("default"))
        Q_EMIT activated();
}

} // namespace volley
