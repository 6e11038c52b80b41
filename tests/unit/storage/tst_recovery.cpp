// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_recovery.h"
#include "store_fixture.h"
#include "support/project_check.h"

using namespace volley;
using namespace volley::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

constexpr int count = 400;

/// Answers of some kilobytes each to 400 prompts.
void fill(Project &project)
{
    project.begin(count);
    QList<AttemptRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(answered(i, QStringLiteral("answer %1 ").arg(i) +
                                       QString(3000, QLatin1Char(char('a' + i % 26)))));
    project.storeEnded(records);
    must(project->close());
}

} // namespace

/// What can be read of a damaged project is saved, and the rest is said.
class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeProjectComesOutWhole()
    {
        Project project;
        fill(project);
        const QByteArray before = contentOf(project.path());
        const QString saved = project.path(QStringLiteral("saved.volley"));
        const auto report = recoverProject(project.path(), saved);
        QVERIFY(report);
        QCOMPARE(report->rows, count);
        QCOMPARE(report->lostRows, 0);
        QCOMPARE(report->answers, count);
        QCOMPARE(report->inDoubt, 0);
        QCOMPARE(contentOf(project.path()), before);
        QCOMPARE(QDir(project.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{QStringLiteral("a.volley"), QStringLiteral("saved.volley")}));
        const ProjectInfo info = must(project->open(saved, OpenMode::Open));
        QCOMPARE(info.columns, columns);
        QCOMPARE(must(project->totals()).byState[size_t(RequestState::Succeeded)], count);
    }

    void whatWasEditedSinceTheRunIsKept()
    {
        Project project;
        fill(project);
        must(project->open(project.path(), OpenMode::Open));
        must(project->setCell(0, 0, QStringLiteral("another prompt"))); // a data set of its own
        RunDefinition edited = definition();
        edited.promptTemplate = QStringLiteral("Now say {{prompt}}");
        must(project->setDefinition(edited));
        must(project->close());
        const QString saved = project.path(QStringLiteral("saved.volley"));
        QVERIFY(recoverProject(project.path(), saved));
        const ProjectInfo info = must(project->open(saved, OpenMode::Open));
        QCOMPARE(info.definition, edited);
        QCOMPARE(info.runDefinition, definition());
        QCOMPARE(must(project->rows(0, 1)).first().first(), QStringLiteral("another prompt"));
        QCOMPARE(must(project->runRows(0, 1)).first().first(), QStringLiteral("p0"));
    }

    void aHoleCostsWhatIsInIt_data()
    {
        QTest::addColumn<double>("place");
        for (const double place : {0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95})
            QTest::addRow("at %g", place) << place;
    }
    void aHoleCostsWhatIsInIt()
    {
        QFETCH(double, place);
        Project project;
        fill(project);
        QByteArray bytes = contentOf(project.path());
        const qsizetype page = 8192 * qsizetype(double(bytes.size()) / 8192 * place);
        std::fill(bytes.begin() + page, bytes.begin() + page + 8192, '\xa5');
        write(project.path(), bytes);
        const QString saved = project.path(QStringLiteral("saved.volley"));
        const auto report = recoverProject(project.path(), saved);
        QVERIFY(report);
        QCOMPARE(report->rows + report->lostRows, count);
        QVERIFY2(report->answers >= count - 20, qPrintable(QString::number(report->answers)));
        QCOMPARE(contentOf(project.path()), bytes);
        checkWhole(saved, *report);
    }

    void aFileThatWasCutOffIsReadAsFarAsItGoes()
    {
        Project project;
        fill(project);
        const QByteArray bytes = contentOf(project.path());
        write(project.path(), bytes.left(bytes.size() / 2));
        const QString saved = project.path(QStringLiteral("saved.volley"));
        const auto report = recoverProject(project.path(), saved);
        QVERIFY(report);
        QCOMPARE(report->rows, count);
        QVERIFY2(report->answers > count / 4, qPrintable(QString::number(report->answers)));
        checkWhole(saved, *report);
    }

    void whatIsNoProjectIsRefused()
    {
        const Project project;
        const QString text = project.path(QStringLiteral("a.txt"));
        write(text, "just text");
        const QString saved = project.path(QStringLiteral("saved.volley"));
        QCOMPARE(recoverProject(text, saved).error().kind, ErrorKind::NotAProject);
        QCOMPARE(recoverProject(text, text).error().kind, ErrorKind::NotAProject);
        QCOMPARE(recoverProject(project.path(), saved).error().kind, ErrorKind::FileNotFound);
        write(text, QByteArray("SQLite format 3\0", 16) + QByteArray(20'000, '\xa5'));
        QCOMPARE(recoverProject(text, saved).error().kind, ErrorKind::Damaged);
        write(saved, "there");
        QCOMPARE(recoverProject(text, saved).error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(contentOf(saved), QByteArray("there"));
        QCOMPARE(QDir(project.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{QStringLiteral("a.txt"), QStringLiteral("saved.volley")}));
    }

private:
    /// The new project is sound, and what it says is there is there.
    static void checkWhole(const QString &path, const RecoveryReport &report)
    {
        QCOMPARE(integrityProblem(path), QString());
        Project saved;
        must(saved->open(path, OpenMode::Open));
        qint64 whole = 0;
        must(saved->readResults({}, [&](const ResultRow &row) -> Result<void> {
            if (row.state == RequestState::Succeeded)
                whole +=
                    row.last->answer.text.startsWith(QStringLiteral("answer %1 ").arg(row.ordinal));
            return {};
        }));
        const RunTotals totals = must(saved->totals());
        QCOMPARE(whole, totals.byState[size_t(RequestState::Succeeded)]);
        QCOMPARE(totals.byState[size_t(RequestState::Interrupted)], report.inDoubt);
        QVERIFY(whole >= report.answers - report.inDoubt);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
