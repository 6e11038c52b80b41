// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scratch.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace volley;

namespace {

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("half") == 4;
}

} // namespace

class TestScratch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(
            QStringLiteral("volley-test-%1").arg(QCoreApplication::applicationPid()));
    }
    void init() { QDir(cache()).removeRecursively(); }
    void cleanupTestCase() { QDir(cache()).removeRecursively(); }

    void isThePersonsOwnAndGoesWithTheObject()
    {
        QString folder;
        {
            const auto scratch = Scratch::make();
            QVERIFY(scratch);
            folder = (*scratch)->folder();
            QVERIFY(folder.startsWith(cache()));
            const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                QFileDevice::ExeGroup | QFileDevice::ExeOther;
            QCOMPARE(QFile::permissions(folder) & others, QFileDevice::Permissions());
            QVERIFY(write((*scratch)->path(QStringLiteral("copy.volley"))));
            QVERIFY(QDir(folder).mkpath(QStringLiteral("deep/er")));
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void whatAKilledProgramLeftIsRemoved()
    {
        const QTemporaryDir elsewhere;
        const QString part = elsewhere.filePath(QStringLiteral("out.csv.AbCdEf"));
        const QString working = elsewhere.filePath(QStringLiteral("p.volley.GhIjKl"));
        const QString other = elsewhere.filePath(QStringLiteral("other"));
        for (const QString &path : {part, other})
            QVERIFY(write(path));
        QVERIFY(QDir().mkpath(working) && write(working + QStringLiteral("/damaged.volley")));
        auto scratch = Scratch::make();
        QVERIFY(scratch);
        QVERIFY(write((*scratch)->path(QStringLiteral("copy.volley"))));
        for (const QString &path : {part, working, other})
            (*scratch)->note(path);
        // Not ours any more: another file of the same name.
        const QString keep = elsewhere.filePath(QStringLiteral("keep"));
        QVERIFY(write(keep) && QFile::rename(other, keep + QLatin1Char('2')));
        QVERIFY(QFile::rename(keep, other));

        // While its owner lives, it stays.
        QCOMPARE(removeLeftovers(), 0);
        QVERIFY(QFileInfo::exists(part) && QFileInfo::exists(working));
        const QString folder = (*scratch)->folder();
        QVERIFY(QFileInfo::exists(folder));

        abandon(folder);
        QCOMPARE(removeLeftovers(), 1);
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(!QFileInfo::exists(part));
        QVERIFY(!QFileInfo::exists(working));
        QVERIFY(QFileInfo::exists(other));
        QCOMPARE(removeLeftovers(), 0);
    }

    void whatIsBeingMadeOrBelongsToAnotherMachineStays()
    {
        const QString young = cache() + QStringLiteral("/temporary/young");
        const QString old = cache() + QStringLiteral("/temporary/old");
        const QString remote = cache() + QStringLiteral("/temporary/remote");
        for (const QString &folder : {young, old, remote})
            QVERIFY(QDir().mkpath(folder));
        QProcess touch; // a folder that has no lock yet, made long ago
        touch.start(QStringLiteral("touch"),
                    {QStringLiteral("-d"), QStringLiteral("2 hours ago"), old});
        QVERIFY(touch.waitForFinished() && touch.exitCode() == 0);
        QVERIFY(lock(remote, QStringLiteral("another-machine")));
        QCOMPARE(removeLeftovers(), 1);
        QVERIFY(QFileInfo::exists(young) && QFileInfo::exists(remote));
        QVERIFY(!QFileInfo::exists(old));
    }

    void whatIsYetToBeMadeIsKnownBeforehand()
    {
        const QTemporaryDir elsewhere;
        const QString goal = elsewhere.filePath(QStringLiteral("saved.volley"));
        const QString part = Scratch::nameBeside(goal);
        QVERIFY(part.startsWith(goal) && part != Scratch::nameBeside(goal));
        const auto scratch = Scratch::make();
        QVERIFY(scratch);
        (*scratch)->note(part);
        (*scratch)->note(Scratch::nameBeside(goal)); // never made
        QVERIFY(write(part) && write(goal));
        abandon((*scratch)->folder());
        QCOMPARE(removeLeftovers(), 1);
        QVERIFY(!QFileInfo::exists(part));
        QVERIFY(QFileInfo::exists(goal));
    }

    void anOpenFileIsKnownByItsName()
    {
        const QTemporaryDir elsewhere;
        QFile file(elsewhere.filePath(QStringLiteral("out.csv.AbCdEf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
        const auto scratch = Scratch::make();
        QVERIFY(scratch);
        (*scratch)->note(file);
        abandon((*scratch)->folder());
        QCOMPARE(removeLeftovers(), 1);
        QVERIFY(!file.exists());
    }

private:
    static QString cache()
    {
        return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    }
    /// As if a program that is gone had made it.
    static bool lock(const QString &folder, const QString &machine)
    {
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        if (!gone.waitForStarted())
            return false;
        const qint64 pid = gone.processId();
        gone.waitForFinished();
        QFile file(folder + QStringLiteral("/owner.lock"));
        file.remove(); // that of a living one is held by the system, too
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
               file.write(QStringLiteral("%1\ntrue\n%2\n").arg(pid).arg(machine).toUtf8()) > 0;
    }
    static void abandon(const QString &folder)
    {
        QVERIFY(lock(folder, QSysInfo::machineHostName()));
    }
};

QTEST_GUILESS_MAIN(TestScratch)
#include "tst_scratch.moc"
