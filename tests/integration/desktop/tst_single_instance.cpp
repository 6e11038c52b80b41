// SPDX-License-Identifier: GPL-3.0-or-later
// What a second start of the program does, with real processes and no display.
#include "desktop/hand_over.h"
#include "integration/headless/volley_process.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QtTest>

#include <csignal>
#include <sys/stat.h>

using namespace volley;
using namespace volley::test;

namespace {

using Ask = HandOver::Ask;
constexpr int longEnough = 30'000;

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    /// A home, a folder for the session, and what was started in it.
    struct Session
    {
        Session()
        {
            QDir().mkpath(program.path(QStringLiteral("run")));
            ::chmod(QFile::encodeName(program.path(QStringLiteral("run"))).constData(), 0700);
            program.setVariable(QStringLiteral("XDG_RUNTIME_DIR"),
                                program.path(QStringLiteral("run")));
            program.setVariable(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        }
        ~Session()
        {
            for (const auto &process : processes) {
                process->kill();
                process->waitForFinished(longEnough);
            }
        }

        QProcess &start(const QStringList &arguments)
        {
            processes.push_back(std::make_unique<QProcess>());
            program.start(*processes.back(), arguments);
            return *processes.back();
        }
        /// Starts, and waits for a window that can be asked.
        QProcess &open(const QStringList &arguments)
        {
            QProcess &process = start(arguments);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(!socketOf(process).isEmpty(), longEnough); }();
            return process;
        }
        [[nodiscard]] int exitCodeOf(const QStringList &arguments)
        {
            return program.run(arguments).exitCode;
        }
        QString project(const QString &name)
        {
            const QString prompts = program.write(QStringLiteral("list.txt"), "one\ntwo\n");
            const QString path = program.path(name);
            [&] {
                QCOMPARE(exitCodeOf({QStringLiteral("run"), prompts, QStringLiteral("--project"),
                                     path, QStringLiteral("--model"), QStringLiteral("demo-echo")}),
                         0);
            }();
            return path;
        }
        [[nodiscard]] QString folder() const
        {
            const QDir all(program.path(QStringLiteral("run/volley-windows")));
            const QStringList names = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            return names.size() == 1 ? all.filePath(names.first()) : QString();
        }
        [[nodiscard]] QString socketOf(const QProcess &process) const
        {
            const QString path =
                QStringLiteral("%1/%2.window").arg(folder()).arg(process.processId());
            return process.processId() != 0 && QFile::exists(path) ? path : QString();
        }
        /// What the window of `process` says to `bytes`; empty where it hangs up.
        [[nodiscard]] QByteArray say(const QProcess &process, const QByteArray &bytes) const
        {
            QLocalSocket socket;
            socket.connectToServer(socketOf(process));
            if (!socket.waitForConnected(longEnough))
                return "no window";
            socket.write(bytes);
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QLocalSocket::UnconnectedState,
                                         longEnough);
            }();
            return socket.readAll();
        }
        [[nodiscard]] bool has(const QProcess &process, const QString &project) const
        {
            return say(process, toLine({Ask::Have, project, {}})) == "yes\n";
        }
        [[nodiscard]] int running() const
        {
            return int(std::count_if(processes.begin(), processes.end(), [](const auto &process) {
                return process->state() == QProcess::Running;
            }));
        }

        VolleyProcess program;
        std::vector<std::unique_ptr<QProcess>> processes;
    };

private Q_SLOTS:
    void anEmptyWindowTakesTheFile()
    {
        Session session;
        const QString project = session.project(QStringLiteral("a.volley"));
        const QProcess &window = session.open({});
        QVERIFY(!session.has(window, project));
        QCOMPARE(session.exitCodeOf({project}), 0);
        QVERIFY(session.has(window, project));
        // It has it still when it is open, and others need no window either.
        QCOMPARE(session.exitCodeOf({project}), 0);
        QCOMPARE(session.exitCodeOf({}), 0);
        QVERIFY(session.has(window, project));
        QCOMPARE(session.running(), 1);
    }

    void aFileIsNamedFromTheFolderItsStartStandsIn()
    {
        Session session;
        const QString project = session.project(QStringLiteral("a.volley"));
        const QProcess &window = session.open({});
        QCOMPARE(session.exitCodeOf({QStringLiteral("a.volley")}), 0);
        QVERIFY(session.has(window, project));
    }

    void eachProjectHasOneWindow()
    {
        Session session;
        const QString a = session.project(QStringLiteral("a.volley"));
        const QString b = session.project(QStringLiteral("b.volley"));
        const QProcess &first = session.open({a});
        const QProcess &second = session.open({b});
        QVERIFY(session.has(first, a));
        QVERIFY(session.has(second, b));
        QCOMPARE(session.exitCodeOf({a, b}), 0);
        QVERIFY(session.has(first, a) && session.has(second, b));
        // What is no project has no place in a window that is in use.
        const QProcess &third =
            session.open({session.program.write(QStringLiteral("c.txt"), "x\n")});
        QVERIFY(!session.has(third, a));
        QCOMPARE(session.running(), 3);
    }

    void aNewWindowIsNewWhateverIsThere()
    {
        Session session;
        const QString project = session.project(QStringLiteral("a.volley"));
        const QProcess &first = session.open({});
        const QProcess &second = session.open({QStringLiteral("--new-window"), project});
        QVERIFY(session.has(second, project));
        QVERIFY(!session.has(first, project));
        QCOMPARE(session.running(), 2);
    }

    void twoStartsAtOnceMakeOneWindow()
    {
        Session session;
        const QString project = session.project(QStringLiteral("a.volley"));
        session.start({project});
        session.start({project});
        QTRY_COMPARE_WITH_TIMEOUT(session.running(), 1, longEnough);
        const bool firstStayed = session.processes.front()->state() == QProcess::Running;
        const QProcess &stayed = *session.processes.at(firstStayed ? 0 : 1);
        QCOMPARE(session.processes.at(firstStayed ? 1 : 0)->exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!session.socketOf(stayed).isEmpty(), longEnough);
        QVERIFY(session.has(stayed, project));
    }

    void aKilledWindowIsNotAsked()
    {
        Session session;
        QProcess &killed = session.open({});
        const QString stale = session.socketOf(killed);
        killed.kill();
        QTRY_COMPARE(killed.state(), QProcess::NotRunning);
        QVERIFY(QFile::exists(stale));
        session.open({});
        QVERIFY(!QFile::exists(stale));
        QCOMPARE(session.running(), 1);
    }

    void aWindowThatHangsIsNotWaitedForLong()
    {
        Session session;
        const QProcess &hanging = session.open({});
        ::kill(pid_t(hanging.processId()), SIGSTOP);
        session.open({session.project(QStringLiteral("a.volley"))});
        QCOMPARE(session.running(), 2);
        ::kill(pid_t(hanging.processId()), SIGCONT);
    }

    void whatIsNoMessageIsNotHeard()
    {
        Session session;
        const QString project = session.project(QStringLiteral("a.volley"));
        const QProcess &window = session.open({});
        QCOMPARE(session.say(window, QByteArray(1024 * 1024, 'x')), QByteArray());
        QCOMPARE(session.say(window, "hello\n"), QByteArray("no\n"));
        QCOMPARE(session.say(window, "{\"ask\":\"take\",\"file\":\"a.volley\"}\n"),
                 QByteArray("no\n"));
        // Not a word: it hangs up by itself.
        QCOMPARE(session.say(window, {}), QByteArray());
        QCOMPARE(session.exitCodeOf({project}), 0);
        QVERIFY(session.has(window, project));
    }

    void nobodyElseCanSpeakToAWindow()
    {
        Session session;
        const QProcess &window = session.open({});
        const auto modeOf = [](const QString &path) {
            struct stat status = {};
            return ::lstat(QFile::encodeName(path).constData(), &status) == 0
                       ? int(status.st_mode & 0777)
                       : -1;
        };
        QCOMPARE(modeOf(session.folder()), 0700);
        QCOMPARE(modeOf(QFileInfo(session.folder()).path()), 0700);
        QCOMPARE(modeOf(session.socketOf(window)) & 077, 0);
    }

    void commandsAndOtherDisplaysHaveNothingToDoWithIt()
    {
        Session session;
        const QProcess &window = session.open({});
        const Ended providers = session.program.run({QStringLiteral("providers")});
        QCOMPARE(providers.exitCode, 0);
        QVERIFY(!providers.out.isEmpty());
        const QString project = session.project(QStringLiteral("a.volley"));
        session.program.setVariable(QStringLiteral("DISPLAY"), QStringLiteral(":1234"));
        session.start({project});
        const QString all = QFileInfo(session.folder()).path();
        QTRY_COMPARE_WITH_TIMEOUT(QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2,
                                  longEnough);
        QCOMPARE(session.running(), 2);
        QCOMPARE(window.state(), QProcess::Running);
    }

    void messagesAreWhatTheyWere()
    {
        const HandOver message{Ask::Take, QStringLiteral("/tmp/näme \n.volley"), "token_TIME42"};
        QCOMPARE(handOverFrom(toLine(message)), message);
        QVERIFY(toLine({Ask::Have, QString(20'000, QLatin1Char('x')).prepend(QLatin1Char('/')), {}})
                    .isEmpty());
        for (const char *line :
             {"{\"ask\":\"have\"}", "{\"ask\":\"raise\",\"file\":\"/a\"}", "[]",
              "{\"ask\":\"eat\",\"file\":\"/a\"}", "{\"ask\":\"raise\",\"token\":\"a b\"}"})
            QVERIFY2(!handOverFrom(line), line);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
