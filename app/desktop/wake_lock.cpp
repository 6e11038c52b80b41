// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wake_lock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>

namespace volley {

namespace {

struct Service
{
    const char *name;
    const char *path;
    const char *interface;
};

constexpr std::array services = {
    Service{"org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
            "org.freedesktop.PowerManagement.Inhibit"},
    Service{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver"},
};

QDBusMessage callTo(size_t service, const QString &method)
{
    const Service &to = services.at(service);
    return QDBusMessage::createMethodCall(QLatin1String(to.name), QLatin1String(to.path),
                                          QLatin1String(to.interface), method);
}

} // namespace

WakeLock::WakeLock(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{}

WakeLock::~WakeLock()
{
    giveBack();
}

void WakeLock::hold(const QString &reason)
{
    m_reason = reason;
    m_wanted = true;
    if (!m_held && !m_asking)
        ask(0);
}

void WakeLock::release()
{
    m_wanted = false;
    giveBack(); // or, where the answer has still to come, when it comes
}

void WakeLock::ask(size_t service)
{
    if (service >= services.size())
        return;
    m_asking = true;
    QDBusMessage call = callTo(service, QStringLiteral("Inhibit"));
    call << QStringLiteral("Volley") << m_reason;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, service] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            if (m_wanted)
                ask(service + 1);
            return;
        }
        m_held = true;
        m_service = service;
        m_cookie = reply.value();
        if (!m_wanted)
            giveBack();
    });
}

void WakeLock::giveBack()
{
    if (!std::exchange(m_held, false))
        return;
    QDBusMessage call = callTo(m_service, QStringLiteral("UnInhibit"));
    call << m_cookie;
    m_bus.asyncCall(call);
}

} // namespace volley
