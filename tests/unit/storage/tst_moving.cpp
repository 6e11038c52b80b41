// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"
#include "support/project_check.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace volley;
using namespace volley::test;

/// A project whose file is taken away, or cannot be written any more, goes on elsewhere with all
/// that was answered.
class TestMoving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileThatIsGoneIsNoticed()
    {
        Stage stage;
        QVERIFY(QFile::remove(stage.project.path()));
        stage.answer(1);
        QTRY_COMPARE(stage.errors.size(), 1);
        QCOMPARE(stage.errors.first().kind, ErrorKind::FileNotFound);
        QCOMPARE(stage.errors.first().subject, stage.project.path());
        QVERIFY(stage.errors.first().detail.contains(QLatin1String("removed or moved")));
        QCOMPARE(stage.stored, (QList<qint64>{0}));
        QCOMPARE(errorOf(stage.project->setDefinition(definition())), ErrorKind::FileNotFound);
    }

    void aFileInItsPlaceIsLeftAlone()
    {
        Stage stage;
        QVERIFY(QFile::rename(stage.project.path(), stage.project.path(QStringLiteral("old"))));
        QVERIFY(writeFile(stage.project.path(), "something else"));
        stage.answer(1);
        QTRY_COMPARE(stage.errors.size(), 1);
        QCOMPARE(stage.errors.first().kind, ErrorKind::FileNotWritable);
        QVERIFY(stage.errors.first().detail.contains(QLatin1String("taken its place")));
        stage.goOn(stage.project.path(QStringLiteral("saved.volley")));
        QCOMPARE(contentOf(stage.project.path()), QByteArray("something else"));
    }

    void whatWaitedIsSavedElsewhere()
    {
        Stage stage;
        QVERIFY(QFile::remove(stage.project.path()));
        stage.answer(1);
        QTRY_COMPARE(stage.errors.size(), 1);
        stage.goOn(stage.project.path(QStringLiteral("it's saved.volley")));
    }

    void aFullDiskIsLeft()
    {
        StoreOptions options;
        options.mostPages = 150;
        Stage stage(options);
        stage.answer(1, QString(4'000'000, QLatin1Char('x')));
        QTRY_COMPARE(stage.errors.size(), 1);
        QCOMPARE(stage.errors.first().kind, ErrorKind::DiskFull);
        stage.goOn(stage.project.path(QStringLiteral("saved.volley")));
    }

    void anotherProjectInItsPlaceIsNotReadForIt()
    {
        Stage stage;
        QVERIFY(QFile::rename(stage.project.path(), stage.project.path(QStringLiteral("old"))));
        {
            Project other;
            other.begin(9);
            must(other->close());
            QVERIFY(QFile::copy(other.path(), stage.project.path()));
        }
        QCOMPARE(errorOf(stage.project->totals()), ErrorKind::FileNotWritable);
        QCOMPARE(errorOf(stage.project->search(QStringLiteral("p8"))), ErrorKind::FileNotWritable);
        stage.answer(1);
        stage.goOn(stage.project.path(QStringLiteral("saved.volley")));
    }

    /// A medium that was pulled out: neither name nor content is there any more.
    void whatWaitedIsSavedWhereNothingCanBeRead()
    {
        Project project;
        must(project->open(project.path(), OpenMode::Create));
        QList<Row> large;
        for (int i = 0; i < 3000; ++i)
            large.append({QString(3000, QLatin1Char('x')), QStringLiteral("kind")});
        must(project->replaceRows(producer(columns, large)));
        must(project->beginRun(definition(), 3000));
        must(project->compact()); // all of it is in the file, and little in memory
        QList<Error> errors;
        QObject::connect(project.store.get(), &ProjectStore::writeFailed, project.store.get(),
                         [&](const Error &error) { errors += error; });
        QVERIFY(QFile::resize(project.path(), 100'000));
        QVERIFY(QFile::remove(project.path()));
        project->storeAttemptsEnded({answered(7, QStringLiteral("paid for\n\"ü\"")),
                                     failed(8, FailureKind::ServerError, RequestState::Failed)});
        QTRY_COMPARE(errors.size(), 1);
        const QString path = project.path(QStringLiteral("saved.volley"));
        const Result<ProjectInfo> moved = await(project->moveTo(path));
        QVERIFY(!moved);
        const QString beside = path + QStringLiteral(".answers.jsonl");
        QVERIFY(moved.error().detail.contains(beside));
        QVERIFY(!QFile::exists(path));
        const QByteArray lines = contentOf(beside);
        QCOMPARE(lines.count('\n'), 1);
        const QJsonObject line = QJsonDocument::fromJson(lines).object();
        QCOMPARE(line.value(QLatin1String("request")).toInt(), 8);
        QCOMPARE(line.value(QLatin1String("response")).toString(),
                 QStringLiteral("paid for\n\"ü\""));
    }

    /// The same name again, where the file was removed.
    void aFileIsMadeAnewInItsPlace()
    {
        Stage stage;
        QVERIFY(QFile::remove(stage.project.path()));
        stage.answer(1);
        QTRY_COMPARE(stage.errors.size(), 1);
        stage.goOn(stage.project.path());
    }

    void whereItCannotGoItStays()
    {
        Stage stage;
        const QString nowhere = stage.project.path(QStringLiteral("none/saved.volley"));
        QVERIFY(errorOf(stage.project->moveTo(nowhere)).has_value());
        {
            ProjectStore other;
            const QString taken = stage.project.path(QStringLiteral("taken.volley"));
            must(other.open(taken, OpenMode::Create));
            QCOMPARE(errorOf(stage.project->moveTo(taken)), ErrorKind::Locked);
        }
        stage.answer(1);
        QTRY_COMPARE(stage.stored.size(), 2);
        QCOMPARE(must(stage.project->info()).path, stage.project.path());
        QCOMPARE(stage.errors.size(), 0);
    }

    void nothingIsLeftBesideTheCopy()
    {
        Stage stage;
        const QString path = stage.project.path(QStringLiteral("saved.volley"));
        must(stage.project->moveTo(path));
        must(stage.project->close());
        const QDir folder(stage.project.folder.path());
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("a.volley"), QStringLiteral("saved.volley")}));
        QCOMPARE(integrityProblem(path), QString());
        QCOMPARE(integrityProblem(stage.project.path()), QString());
    }

private:
    /// A run of four, its first answered, its second and third in flight.
    struct Stage
    {
        explicit Stage(const StoreOptions &options = {})
            : project(options)
        {
            project.begin(4);
            QObject::connect(project.store.get(), &ProjectStore::stored, project.store.get(),
                             [this](const QList<qint64> &batch) { stored += batch; });
            QObject::connect(project.store.get(), &ProjectStore::writeFailed, project.store.get(),
                             [this](const Error &error) { errors += error; });
            project->storeAttemptsStarted({{0, 1, 1000}, {1, 1, 1000}, {2, 1, 1000}});
            answer(0);
            [this] { QTRY_COMPARE(stored.size(), 1); }();
        }
        void answer(Ordinal ordinal, const QString &text = QStringLiteral("answer"))
        {
            project->storeAttemptsEnded({answered(ordinal, text)});
        }
        /// Moves, answers what is in flight, and looks what the new file holds.
        void goOn(const QString &path)
        {
            const ProjectInfo info = must(project->moveTo(path));
            QCOMPARE(info.path, path);
            QTRY_COMPARE(stored.size(), 2);
            answer(2);
            QTRY_COMPARE(stored.size(), 3);
            const RunTotals totals = must(project->totals());
            QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], 3);
            QCOMPARE(totals.attempts, 3);
            must(project->close());
            QCOMPARE(integrityProblem(path), QString());
            must(project->open(path, OpenMode::Open));
            QCOMPARE(must(project->details(1)).attempts.size(), 1);
            QCOMPARE(must(project->info()).runRows, 4);
        }

        Project project;
        QList<qint64> stored;
        QList<Error> errors;
    };
};

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"
