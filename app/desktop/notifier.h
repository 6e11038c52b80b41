// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace volley {

/// Shows messages on the desktop (org.freedesktop.Notifications, Desktop Notifications
/// Specification 1.2); one takes the place of the one before. Where nothing listens, nothing
/// happens. Never waits for an answer. Lives on the GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Plain text.
    void show(const QString &title, const QString &text);
    /// What was shown is of no more use.
    void withdraw();

Q_SIGNALS:
    /// The person chose it.
    void activated();

private Q_SLOTS:
    void takeAction(uint id, const QString &action);

private:
    QDBusConnection m_bus;
    uint m_shown = 0; ///< 0 = none
};

} // namespace volley
