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

    void answersFromBeforeMarksAreMarked()
    {
        Project project;
        copyStored(project, 4); // a refusal, a text that was cut, an empty answer
        must(project->open(project.path(), OpenMode::Open));
        QCOMPARE(marksOf(project), (QList{AnswerMark::Refused, AnswerMark::Cut, AnswerMark::Empty,
                                          AnswerMark::None}));
        const RunTotals totals = must(project->totals());
        for (const AnswerMark mark : {AnswerMark::Refused, AnswerMark::Cut, AnswerMark::Empty})
            QCOMPARE(totals.byMark[size_t(mark)], 1);
        QCOMPARE(totals.byMark[size_t(AnswerMark::None)], 0);
    }

    /// The same, whether the migration marks an answer or the program that stores it.
    void marksAreThoseThatAreStoredToday_data()
    {
        QTest::addColumn<int>("finish");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QString>("calls");
        const QString none;
        for (const int finish : {0, 1, 2, 3, 4, 5}) {
            QTest::addRow("text, %d", finish) << finish << QStringLiteral("a") << none << none;
            QTest::addRow("nothing, %d", finish) << finish << none << none << none;
            QTest::addRow("space, %d", finish)
                << finish << QStringLiteral(" \t\r\n\v\f\u0085\u00a0") << none << none;
            QTest::addRow("refusal, %d", finish) << finish << none << QStringLiteral("no") << none;
            QTest::addRow("calls, %d", finish) << finish << none << none << QStringLiteral("[]");
            QTest::addRow("text and calls, %d", finish)
                << finish << QStringLiteral("a") << none << QStringLiteral("[]");
        }
    }
    void marksAreThoseThatAreStoredToday()
    {
        QFETCH(int, finish);
        QFETCH(QString, text);
        QFETCH(QString, refusal);
        QFETCH(QString, calls);
        Answer answer;
        answer.finish = FinishReason(finish);
        answer.text = text;
        answer.refusal = refusal;
        answer.toolCalls = calls;
        Project project;
        copyStored(project, 4);
        setAnswer(project.path(), answer);
        must(project->open(project.path(), OpenMode::Open));
        QCOMPARE(marksOf(project).at(0), answerMark(answer));
    }

private:
    static QList<AnswerMark> marksOf(const Project &project)
    {
        QList<AnswerMark> marks;
        for (const StoredRequest &request : requestsOf(*project.store))
            marks.append(request.update.mark);
        return marks;
    }

    /// As an older version would have stored it for the first request.
    static void setAnswer(const QString &path, const Answer &answer)
    {
        const auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadWrite);
        QVERIFY(database.has_value());
        const auto text = [](const QString &value) {
            return value.isEmpty() ? QStringLiteral("NULL") : QStringLiteral("'%1'").arg(value);
        };
        for (const QString &sql :
             {QStringLiteral("UPDATE attempts SET finish = %1 WHERE id = 1")
                  .arg(int(answer.finish)),
              QStringLiteral("INSERT OR REPLACE INTO answers (attempt, text, refusal, tool_calls) "
                             "VALUES (1, %1, %2, %3)")
                  .arg(text(answer.text), text(answer.refusal), text(answer.toolCalls))})
            QVERIFY((*database)->run(sql).has_value());
    }

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
        const char *texts[] = {"Second", "P1", "BEHIND", "Fourth"};
        const QString text = QLatin1String(texts[version - 1]);
        QCOMPARE(must(project->search(text)), QList<Ordinal>{1});
        QVERIFY(
            must(project->details(1)).row.last->answer.text.contains(text, Qt::CaseInsensitive));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
