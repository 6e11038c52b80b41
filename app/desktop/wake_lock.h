// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace volley {

/// Keeps the machine from falling asleep by itself while something goes on: by
/// org.freedesktop.PowerManagement, which lets the screen go dark, else by
/// org.freedesktop.ScreenSaver. The desktop ends it by itself if the program dies. Where neither is
/// there, nothing happens. Never waits for an answer. Lives on the GUI thread.
class WakeLock final : public QObject
{
    Q_OBJECT
public:
    explicit WakeLock(const QDBusConnection &bus, QObject *parent = nullptr);
    ~WakeLock() override;

    /// `reason` is what the desktop tells the person who asks what keeps the machine awake.
    void hold(const QString &reason);
    void release();

private:
    void ask(size_t service);
    void giveBack();

    QDBusConnection m_bus;
    QString m_reason;
    bool m_wanted = false;
    bool m_asking = false;
    size_t m_service = 0; ///< which of them holds it
    uint m_cookie = 0;
    bool m_held = false;
};

} // namespace volley
