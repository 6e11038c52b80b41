// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"
#include "desktop/wake_lock.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace volley;

namespace {

QDBusConnection person()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("program"));
}

} // namespace

/// What a desktop offers, on a bus of its own.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
    };
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    // As the specification has it.
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({replaces, title, text, actions});
        return 7;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class FakeInhibitor : public QObject
{
    Q_OBJECT
public:
    QStringList reasons;
    QList<uint> given;

    uint inhibit(const QString &reason)
    {
        reasons.append(reason);
        return uint(reasons.size()) + 40;
    }
};

class FakePowerManagement : public FakeInhibitor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public Q_SLOTS:
    uint Inhibit(const QString &, const QString &reason) { return inhibit(reason); }
    void UnInhibit(uint cookie) { given.append(cookie); }
};

class FakeScreenSaver : public FakeInhibitor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public Q_SLOTS:
    uint Inhibit(const QString &, const QString &reason) { return inhibit(reason); }
    void UnInhibit(uint cookie) { given.append(cookie); }
};

class TestDesktopBus : public QObject
{
    Q_OBJECT

    QDBusConnection m_desktop{QString()};

    void offer(const char *service, const char *path, QObject *object)
    {
        QVERIFY(m_desktop.registerObject(QLatin1String(path), object,
                                         QDBusConnection::ExportAllSlots |
                                             QDBusConnection::ExportAllSignals));
        QVERIFY(m_desktop.registerService(QLatin1String(service)));
    }

private Q_SLOTS:
    void init()
    {
        m_desktop =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(m_desktop.isConnected());
    }
    void cleanup()
    {
        m_desktop = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    }

    void messagesReplaceOneAnotherAndAreChosen()
    {
        FakeNotifications desktop;
        offer("org.freedesktop.Notifications", "/org/freedesktop/Notifications", &desktop);
        Notifier notifier(person());
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(QStringLiteral("The run has ended"), QStringLiteral("3 <succeeded>"));
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.first().title, QStringLiteral("The run has ended"));
        QCOMPARE(desktop.shown.first().text, QStringLiteral("3 &lt;succeeded&gt;"));
        QCOMPARE(desktop.shown.first().replaces, 0u);
        QVERIFY(desktop.shown.first().actions.contains(QStringLiteral("default")));
        // Only once the answer is here does the next one know which to replace.
        QTRY_VERIFY([&] {
            Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default"));
            return QTest::qWaitFor([&] { return !activated.isEmpty(); }, 100);
        }());
        notifier.show(QStringLiteral("Again"), {});
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(desktop.shown.last().replaces, 7u);
        const auto before = activated.size();
        Q_EMIT desktop.ActionInvoked(8, QStringLiteral("default")); // of another program
        QTRY_VERIFY([&] {
            notifier.withdraw();
            return !desktop.closed.isEmpty();
        }());
        QCOMPARE(desktop.closed.first(), 7u);
        QCOMPARE(activated.size(), before);
    }

    void theMachineIsKeptAwakeAndLetGo()
    {
        FakePowerManagement power;
        FakeScreenSaver screen;
        offer("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
              &power);
        offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &screen);
        WakeLock lock(person());
        lock.hold(QStringLiteral("Prompts are being sent"));
        lock.hold(QStringLiteral("Prompts are being sent")); // once is enough
        QTRY_COMPARE(power.reasons, QStringList{QStringLiteral("Prompts are being sent")});
        QTRY_VERIFY([&] {
            lock.release();
            return !power.given.isEmpty();
        }());
        QCOMPARE(power.given, QList<uint>{41});
        QVERIFY(screen.reasons.isEmpty());
        {
            WakeLock other(person());
            other.hold(QStringLiteral("again"));
            other.release(); // before the answer is here
            QTRY_COMPARE(power.given.size(), 2);
        }
    }

    void theScreenSaverServesWhereThereIsNoPowerManagement()
    {
        FakeScreenSaver screen;
        offer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", &screen);
        m_desktop.unregisterService(QStringLiteral("org.freedesktop.PowerManagement"));
        WakeLock lock(person());
        lock.hold(QStringLiteral("Prompts are being sent"));
        QTRY_COMPARE(screen.reasons.size(), 1);
        QTRY_VERIFY([&] {
            lock.release();
            return !screen.given.isEmpty();
        }());
    }

    void withoutADesktopNothingHappens()
    {
        Notifier notifier(QDBusConnection(QStringLiteral("nowhere")));
        WakeLock lock(QDBusConnection(QStringLiteral("nowhere")));
        notifier.show(QStringLiteral("title"), QStringLiteral("text"));
        lock.hold(QStringLiteral("reason"));
        QCoreApplication::processEvents();
        lock.release();
        notifier.withdraw();
    }
};

QTEST_GUILESS_MAIN(TestDesktopBus)
#include "tst_desktop_bus.moc"
