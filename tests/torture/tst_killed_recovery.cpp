// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "support/project_check.h"
#include "unit/storage/store_fixture.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

constexpr int count = 40'000;
constexpr int kills = 8;

} // namespace

/// The real program, killed while it saves what can be read of a damaged project.
class TestKilledRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThereWholeOrNotAtAllAndLeavesNothing()
    {
        VolleyProcess volley;
        const QString damaged = volley.path(QStringLiteral("damaged.volley"));
        {
            ProjectStore store;
            must(store.open(damaged, OpenMode::Create));
            must(store.replaceRows(producer(columns, rows(count))));
            must(store.close());
        }
        const QString folder = volley.path(QStringLiteral("saved"));
        QVERIFY(QDir().mkpath(folder));
        const QString saved = folder + QStringLiteral("/saved.volley");
        const QStringList recover{QStringLiteral("recover"), damaged, QStringLiteral("--out"),
                                  saved};
        int whole = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess process;
            volley.start(process, recover);
            // From its beginning to about its end.
            QTRY_VERIFY(!entries(folder).isEmpty());
            bool isTime = false;
            QTimer::singleShot(i * 40, &process, [&] { isTime = true; });
            while (!isTime)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
            process.kill();
            process.waitForFinished();
            if (QFile::exists(saved)) {
                ++whole;
                expectWhole(saved);
            }
            // Whatever is called next.
            const Ended next = volley.run({QStringLiteral("status"), damaged});
            QCOMPARE(next.exitCode, 2); // it holds no run
            const QStringList left = entries(folder);
            QVERIFY2(left.isEmpty() || left == QStringList{QStringLiteral("saved.volley")},
                     qPrintable(left.join(QLatin1Char(' '))));
            QFile::remove(saved);
        }
        QVERIFY2(whole < kills, "none was killed in time");
        QCOMPARE(volley.run(recover).exitCode, 0);
        expectWhole(saved);
        QCOMPARE(entries(folder), QStringList{QStringLiteral("saved.volley")});
    }

private:
    static QStringList entries(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static void expectWhole(const QString &path)
    {
        QCOMPARE(integrityProblem(path), QString());
        ProjectStore store;
        QCOMPARE(must(store.open(path, OpenMode::ReadOnly)).rows, count);
    }
};

QTEST_GUILESS_MAIN(TestKilledRecovery)
#include "tst_killed_recovery.moc"
