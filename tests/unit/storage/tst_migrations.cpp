// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"
#include "store_fixture.h"
#include "support/project_check.h"

using namespace volley;
using namespace volley::test;

namespace {

QString storedVersion(int version)
{
    return qEnvironmentVariable("VOLLEY_TEST_DATA") +
           QStringLiteral("/projects/version-%1.volley").arg(version);
}

void copyStored(const Project &project, int version)
{
    QVERIFY(QFile::copy(storedVersion(version), project.path()));
    QVERIFY(QFile::setPermissions(project.path(), QFile::ReadOwner | QFile::WriteOwner));
}

qint64 numberIn(const QString &path, const QString &sql)
{
    const auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadOnly);
    const auto number = (*database)->number(sql);
    return number ? *number : -1;
}

} // namespace

/// Projects as older versions of the program wrote them.
class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOlderVersionHasAStoredFile_data() { versions(); }
    void everyOlderVersionHasAStoredFile()
    {
        QFETCH(int, version);
        QCOMPARE(numberIn(storedVersion(version), QStringLiteral("PRAGMA user_version")), version);
    }

    void opensKeepsItsContentAndGoesOn_data() { versions(); }
    void opensKeepsItsContentAndGoesOn()
    {
        QFETCH(int, version);
        Project project;
        copyStored(project, version);
        must(project->open(project.path(), OpenMode::Open));
        QCOMPARE(numberIn(project.path(), QStringLiteral("PRAGMA user_version")), currentVersion());
        expectContent(project);
        const auto fresh = Ordinal(requestsOf(*project.store).size()) - 1;
        project.storeEnded({answered(fresh, QStringLiteral("later"), 9)});
        QCOMPARE(must(project->details(fresh)).row.last->answer.text, QStringLiteral("later"));
        QCOMPARE(must(project->search(QStringLiteral("LATER"))), QList<Ordinal>{fresh});
        must(project->beginRun(definition(), 2));
        project.storeEnded({answered(1, QStringLiteral("anew"))});
        QCOMPARE(must(project->search(QStringLiteral("anew"))), QList<Ordinal>{1});
        must(project->close());
        QCOMPARE(integrityProblem(project.path()), QString());
    }

    void isBroughtForwardToBeReadToo_data() { versions(); }
    void isBroughtForwardToBeReadToo()
    {
        QFETCH(int, version);
        const Project project;
        copyStored(project, version);
        must(project->open(project.path(), OpenMode::ReadOnly));
        expectContent(project);
    }

private:
    static void versions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < currentVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    static void expectContent(const Project &project)
    {
        QFETCH(int, version);
        const ProjectInfo info = must(project->info());
        QVERIFY(info.runId && info.rows > 0);
        QCOMPARE(must(project->rows(0, 99)).size(), info.rows);
        QCOMPARE(requestsOf(*project.store).size(), size_t(info.runRows));
        QCOMPARE(must(project->details(1)).attempts.size(), 2);
        const RunTotals totals = must(project->totals());
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], version == 1 ? 2 : 3);
        // The second answer of each, the last one's with something behind a NUL.
        const char *texts[] = {"Second", "P1", "BEHIND"};
        const QString text = QLatin1String(texts[version - 1]);
        QCOMPARE(must(project->search(text)), QList<Ordinal>{1});
        QVERIFY(
            must(project->details(1)).row.last->answer.text.contains(text, Qt::CaseInsensitive));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
