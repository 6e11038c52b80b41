// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "support/project_check.h"
#include "torture/counting_server.h"
#include "unit/storage/store_fixture.h"

#include <QtTest>

#include <random>

using namespace volley;
using namespace volley::test;

namespace {

constexpr int prompts = 500;
constexpr int concurrency = 32;

QString prompt(Ordinal ordinal)
{
    return QStringLiteral("prompt number %1").arg(ordinal);
}

QString answerTo(const QString &prompt, int arrival)
{
    return QStringLiteral("answer %1 to \"%2\" ü😀").arg(arrival).arg(prompt) +
           QString(100 + 37 * (arrival % 7), QLatin1Char('x'));
}

/// What a project file holds, as seen in a copy of it: the file itself is left for the program.
struct Found
{
    bool hasRun = false;
    qint64 rows = 0;
    QHash<Ordinal, QString> done;
    QSet<Ordinal> inDoubt;
    QHash<Ordinal, int> attempts;
    QString problem;

    qint64 waiting() const { return rows - done.size() - inDoubt.size(); }
};

Found lookAt(const QString &project)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.volley"));
    for (const char *suffix : {"", "-wal", "-journal"})
        QFile::copy(project + QLatin1String(suffix), copy + QLatin1String(suffix));
    Found found;
    if (QFileInfo(copy).size() == 0)
        return found;
    ProjectStore store;
    const auto info = await(store.open(copy, OpenMode::CreateOrOpen));
    if (!info) {
        found.problem = QStringLiteral("does not open: kind %1 %2")
                            .arg(int(info.error().kind))
                            .arg(info.error().detail);
        return found;
    }
    found.rows = info->rows;
    found.hasRun = info->runId.has_value();
    if (found.hasRun) {
        must(store.readResults({}, [&](const ResultRow &row) -> Result<void> {
            found.attempts.insert(row.ordinal, row.attempts);
            if (row.state == RequestState::Succeeded)
                found.done.insert(row.ordinal, row.last->answer.text);
            else if (row.state == RequestState::Interrupted)
                found.inDoubt.insert(row.ordinal);
            else if (row.state != RequestState::Queued)
                found.problem = QStringLiteral("request %1 is in state %2")
                                    .arg(row.ordinal)
                                    .arg(stateName(row.state));
            return {};
        }));
    }
    must(store.close());
    if (found.problem.isEmpty())
        found.problem = integrityProblem(copy);
    return found;
}

int killsWanted()
{
    bool isSet = false;
    const int kills = qEnvironmentVariableIntValue("VOLLEY_TORTURE_KILLS", &isSet);
    return isSet ? kills : 14;
}

} // namespace

/// The real program, killed with SIGKILL at random moments and set to go on, against a server that
/// counts how often each prompt came.
class TestKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        bool isSet = false;
        const int seed = qEnvironmentVariableIntValue("VOLLEY_TORTURE_SEED", &isSet);
        m_seed = isSet ? uint(seed) : std::random_device()();
        m_random.seed(m_seed);
    }

    void nothingRecordedIsLostOrSentAgain()
    {
        const int wanted = killsWanted();
        int projects = 0;
        while (m_kills < wanted && !QTest::currentTestFailed())
            killThroughOneProject(++projects, wanted);
        qInfo("%d kills, %d projects: %lld answers on record, at most %d in doubt after one",
              m_kills, projects, static_cast<long long>(m_answers), m_mostInDoubt);
    }

    void anImportIsThereWholeOrNotAtAll()
    {
        constexpr int rows = 60'000;
        QByteArray list = "id,prompt\n";
        for (int i = 0; i < rows; ++i)
            list += QByteArray::number(i) + ",\"text " + QByteArray(80, 'a') + "\"\n";
        const CountingServer server([](const QString &, int) { return Deed{{}, Deed::End::Hold}; });
        int whole = 0;
        const int times = std::max(4, killsWanted() / 8);
        for (int i = 0; i < times; ++i) {
            VolleyProcess volley;
            const QString input = volley.write(QStringLiteral("in.csv"), list);
            const QString project = volley.path(QStringLiteral("p.volley"));
            QProcess process;
            volley.start(process, run(input, project, server));
            // The last one is let be until it sends; the others die somewhere on the way there.
            if (i + 1 < times)
                killAfterMs(process, between(20, 700));
            else
                killWhen(process, [&] { return server.posts() > 0; });
            const Found found = lookAt(project);
            QVERIFY2(found.problem.isEmpty(), qPrintable(found.problem));
            QVERIFY2(found.rows == 0 || found.rows == rows,
                     qPrintable(QStringLiteral("%1 rows").arg(found.rows)));
            whole += found.rows == rows;
        }
        QVERIFY(whole > 0);
    }

private:
    static QStringList run(const QString &input, const QString &project,
                           const CountingServer &server)
    {
        return {QStringLiteral("run"),           input,
                QStringLiteral("--project"),     project,
                QStringLiteral("--provider"),    QStringLiteral("compatible"),
                QStringLiteral("--base-url"),    server.url().toString(),
                QStringLiteral("--model"),       QStringLiteral("m"),
                QStringLiteral("--concurrency"), QString::number(concurrency),
                QStringLiteral("--no-stream"),   QStringLiteral("--quiet")};
    }

    int between(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }

    static void killAfterMs(QProcess &process, int ms)
    {
        bool isTime = false;
        QTimer::singleShot(ms, &process, [&] { isTime = true; });
        killWhen(process, [&] { return isTime; });
    }

    /// Or when it has ended by itself.
    static void killWhen(QProcess &process, const std::function<bool()> &isTime)
    {
        while (process.state() != QProcess::NotRunning && !isTime())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }

    /// From the import to the last answer, killed all the time.
    void killThroughOneProject(int number, int wanted)
    {
        QHash<QString, QStringList> said; // whatever the server sent whole, by prompt
        CountingServer server([&](const QString &asked, int arrival) {
            const QString text = answerTo(asked, arrival);
            said[asked].append(text);
            return Deed{CountingServer::answer(text), Deed::End::KeepOpen, between(1, 60)};
        });
        qint64 events = 0;
        connect(&server, &CountingServer::arrived, &server, [&] { ++events; });
        connect(&server, &CountingServer::answered, &server, [&] { ++events; });

        VolleyProcess volley;
        QByteArray list;
        for (int i = 0; i < prompts; ++i)
            list += prompt(i).toUtf8() + "\n";
        const QString input = volley.write(QStringLiteral("in.txt"), list);
        const QString project = volley.path(QStringLiteral("p%1.volley").arg(number));
        Found before;
        bool inDoubtGoAgain = false;
        QHash<QString, int> arrivalsBefore;
        for (bool isOver = false; !isOver;) {
            QProcess process;
            volley.start(
                process,
                before.hasRun
                    ? QStringList{QStringLiteral("resume"), project, QStringLiteral("--quiet"),
                                  QStringLiteral("--interrupted"),
                                  inDoubtGoAgain ? QStringLiteral("retry") : QStringLiteral("keep")}
                    : run(input, project, server));
            if (m_kills >= wanted) {
                killWhen(process, [] { return false; });
                isOver = true;
            } else if (between(0, 5) == 0) {
                killAfterMs(process, between(0, 80)); // while it opens, or soon after
            } else {
                const qint64 last = events + between(1, 160);
                killWhen(process, [&] { return events >= last; });
            }
            m_kills += process.exitStatus() == QProcess::CrashExit;
            const Found found = lookAt(project);
            QVERIFY2(found.problem.isEmpty(), qPrintable(found.problem));
            check(before, found, said, server.arrivals(), arrivalsBefore, inDoubtGoAgain);
            if (QTest::currentTestFailed()) {
                qWarning("seed %u, kill %d", m_seed, m_kills);
                return;
            }
            if (!found.hasRun) { // killed before it began: who starts it again starts anew
                for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock"})
                    QFile::remove(project + QLatin1String(suffix));
            }
            before = found;
            arrivalsBefore = server.arrivals();
            inDoubtGoAgain = between(0, 2) == 0;
            isOver = isOver || (found.hasRun && found.waiting() == 0);
        }
        m_answers += before.done.size();
    }

    void check(const Found &before, const Found &now, const QHash<QString, QStringList> &said,
               const QHash<QString, int> &arrivals, const QHash<QString, int> &arrivalsBefore,
               bool inDoubtWentAgain)
    {
        QVERIFY2(now.rows == 0 || now.rows == prompts, "a part of the list was imported");
        for (auto it = before.done.cbegin(); it != before.done.cend(); ++it) {
            QCOMPARE(now.done.value(it.key()), it.value());
            // Recorded as done: whoever sends it again pays twice.
            QCOMPARE(arrivals.value(prompt(it.key())), arrivalsBefore.value(prompt(it.key())));
        }
        for (auto it = now.done.cbegin(); it != now.done.cend(); ++it)
            QVERIFY2(said.value(prompt(it.key())).contains(it.value()), "an answer never given");
        for (auto it = arrivals.cbegin(); it != arrivals.cend() && now.hasRun; ++it) {
            const Ordinal ordinal = it.key().section(QLatin1Char(' '), -1).toLongLong();
            QVERIFY2(it.value() <= now.attempts.value(ordinal), "sent and not on record");
        }
        int fresh = 0;
        for (const Ordinal ordinal : now.inDoubt)
            fresh += inDoubtWentAgain || !before.inDoubt.contains(ordinal);
        if (!inDoubtWentAgain) {
            for (const Ordinal ordinal : before.inDoubt) {
                QVERIFY2(now.inDoubt.contains(ordinal), "in doubt, and no longer shown as such");
                QCOMPARE(arrivals.value(prompt(ordinal)), arrivalsBefore.value(prompt(ordinal)));
            }
            QVERIFY2(fresh <= concurrency, qPrintable(QStringLiteral("%1 in doubt").arg(fresh)));
        }
        m_mostInDoubt = inDoubtWentAgain ? m_mostInDoubt : std::max(m_mostInDoubt, fresh);
    }

    std::mt19937 m_random;
    uint m_seed = 0;
    int m_kills = 0;
    int m_mostInDoubt = 0;
    qint64 m_answers = 0;
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
