// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "storage/project_database.h"
#include "support/project_check.h"
#include "torture/counting_server.h"
#include "unit/storage/store_fixture.h"

#include <QRegularExpression>
#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

constexpr int prompts = 60;
constexpr int concurrency = 4;
constexpr int sentBefore = 20;

} // namespace

/// Another program (this one) locks the project file of a run, for longer than a write waits.
class TestLockedOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_volley = std::make_unique<VolleyProcess>();
        m_project = m_volley->path(QStringLiteral("run.volley"));
        m_server = std::make_unique<CountingServer>([this](const QString &prompt, int) {
            if (m_server->posts() == sentBefore)
                lock();
            return Deed{CountingServer::answer(QStringLiteral("to ") + prompt), Deed::End::KeepOpen,
                        10};
        });
    }
    void cleanup() { m_other.reset(); }

    void itWaitsAndGoesOn()
    {
        QProcess process;
        start(process);
        QTRY_VERIFY_WITH_TIMEOUT(said(process).contains("Nothing new is sent"), 60'000);
        QVERIFY(m_error.contains("run.volley") && m_error.contains("Another program is using it"));
        // Those that were in flight, and no more.
        QVERIFY2(m_server->posts() < sentBefore + concurrency,
                 qPrintable(QString::number(m_server->posts())));
        const Ended status =
            m_volley->run({QStringLiteral("status"), m_project, QStringLiteral("--json")});
        QCOMPARE(status.exitCode, 0);
        QVERIFY(m_other->run(QStringLiteral("COMMIT")));
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        const Ended ended = m_volley->wait(process);
        QVERIFY2(ended.exitCode == 0, ended.error.constData());
        QVERIFY((m_error + ended.error).contains("the run goes on"));
        expectWhole(m_project, prompts);
        QCOMPARE(m_server->posts(), prompts);
    }

    void whoEndsItDoesNotWait()
    {
        QProcess process;
        start(process);
        QTRY_VERIFY_WITH_TIMEOUT(said(process).contains("Nothing new is sent"), 60'000);
        process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        const Ended ended = m_volley->wait(process);
        QCOMPARE(ended.exitCode, 4);
        static const QRegularExpression place(QStringLiteral("saved in (\\S+\\.volley);"));
        const QString rescued = place.match(QString::fromUtf8(ended.error)).captured(1);
        QVERIFY2(!rescued.isEmpty(), ended.error.constData());
        expectWhole(rescued, m_server->posts());
    }

private:
    void start(QProcess &process)
    {
        m_error.clear();
        QByteArray list("prompt\n");
        for (int i = 0; i < prompts; ++i)
            list += "say " + QByteArray::number(i) + '\n';
        m_volley->start(process,
                        {QStringLiteral("run"), m_volley->write(QStringLiteral("in.csv"), list),
                         QStringLiteral("--project"), m_project, QStringLiteral("--provider"),
                         QStringLiteral("compatible"), QStringLiteral("--base-url"),
                         m_server->url().toString(), QStringLiteral("--model"), QStringLiteral("m"),
                         QStringLiteral("--no-stream"), QStringLiteral("--concurrency"),
                         QString::number(concurrency), QStringLiteral("--quiet")});
    }
    QByteArray said(QProcess &process) { return m_error += process.readAllStandardError(); }
    void lock()
    {
        auto opened = ProjectDatabase::open(m_project, ProjectDatabase::Access::ReadWrite);
        QVERIFY(opened);
        m_other = std::move(*opened);
        QVERIFY(m_other->run(QStringLiteral("BEGIN IMMEDIATE")));
    }
    /// All that was sent was answered, and is on record once.
    void expectWhole(const QString &path, int sent)
    {
        QCOMPARE(integrityProblem(path), QString());
        ProjectStore store;
        must(store.open(path, OpenMode::ReadOnly));
        const RunTotals totals = must(store.totals());
        QCOMPARE(totals.requests, prompts);
        QVERIFY(totals.attempts >= sent); // whose sending was about to begin are on record, too
        QCOMPARE(totals.byState[size_t(RequestState::Interrupted)], 0);
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], sent);
        const QHash<QString, int> arrivals = m_server->arrivals();
        for (auto it = arrivals.cbegin(); it != arrivals.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
    }

    std::unique_ptr<VolleyProcess> m_volley;
    std::unique_ptr<CountingServer> m_server;
    std::unique_ptr<ProjectDatabase> m_other;
    QString m_project;
    QByteArray m_error;
};

QTEST_GUILESS_MAIN(TestLockedOut)
#include "tst_locked_out.moc"
