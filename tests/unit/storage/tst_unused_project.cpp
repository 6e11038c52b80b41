// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_file.h"
#include "storage/unused_project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace volley;

namespace {

void write(const QString &path, int bytes, const QDateTime &when)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes, 'x'));
    file.flush();
    QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
}

} // namespace

class TestUnusedProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void journalsCount()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-50);
        write(path, 100, longAgo);
        QCOMPARE(traceOf(path).bytes, 100);
        QCOMPARE(traceOf(path).changed.toSecsSinceEpoch(), longAgo.toSecsSinceEpoch());
        write(path + QStringLiteral("-wal"), 11, longAgo.addDays(9));
        QCOMPARE(traceOf(path).bytes, 111);
        QCOMPARE(traceOf(path).changed.toSecsSinceEpoch(), longAgo.addDays(9).toSecsSinceEpoch());
    }

    void goesWithItsJournals()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        write(path, 100, QDateTime::currentDateTimeUtc());
        write(path + QStringLiteral("-wal"), 1, QDateTime::currentDateTimeUtc());
        const auto removed = removeUnused(traceOf(path));
        QVERIFY(removed);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty()); // nor is a lock left
    }

    void whatIsInUseStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        write(path, 100, QDateTime::currentDateTimeUtc());
        const auto lock = ProjectLock::take(path);
        QVERIFY(lock);
        QCOMPARE(removeUnused(traceOf(path)).error().kind, ErrorKind::Locked);
        QVERIFY(QFileInfo::exists(path));
    }

    // Somebody opened it, worked and closed it between the look and the removal.
    void whatWasChangedMeanwhileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.volley"));
        write(path, 100, QDateTime::currentDateTimeUtc().addDays(-50));
        const ProjectTrace seen = traceOf(path);
        write(path, 200, QDateTime::currentDateTimeUtc());
        QCOMPARE(removeUnused(seen).error().kind, ErrorKind::AlreadyThere);
        QVERIFY(QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestUnusedProject)
#include "tst_unused_project.moc"
