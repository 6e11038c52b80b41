// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <csignal>
#include <sys/resource.h>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

/// No file may grow beyond `bytes` while this lives: writing fails as on a volume with a quota.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before;
};

QList<AttemptRecord> many(int count, const QString &text)
{
    QList<AttemptRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(answered(i, text));
    return records;
}

qint64 answersOnDisk(const QString &path)
{
    const auto other = ProjectDatabase::open(path, ProjectDatabase::Access::ReadOnly);
    return other ? (*other)->number(QStringLiteral("SELECT count(*) FROM answers")).value() : -1;
}

StoreOptions neverByTime()
{
    StoreOptions options;
    options.longestWait = 24h;
    return options;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storedIsSaidOnlyOfWhatIsOnDisk()
    {
        Project project;
        project.begin(1000);
        qint64 said = 0;
        bool always = true;
        connect(project.store.get(), &ProjectStore::stored, project.store.get(),
                [&](const QList<qint64> &batch) {
                    said += batch.size();
                    always = always && answersOnDisk(project.path()) >= said;
                });
        project->storeAttemptsEnded(many(1000, QStringLiteral("text")));
        QTRY_COMPARE(said, 1000);
        QVERIFY(always);
    }

    void aFullBatchIsWrittenAtOnceTheRestAfterAWhile()
    {
        Project project(neverByTime());
        project.begin(1000);
        QList<qint64> stored;
        QList<qsizetype> sizes;
        connect(project.store.get(), &ProjectStore::stored, project.store.get(),
                [&](const QList<qint64> &batch) {
                    stored += batch;
                    sizes += batch.size();
                });
        const auto records = many(600, QStringLiteral("text"));
        project->storeAttemptsEnded(records.first(255));
        static_cast<void>(requestsOf(*project.store));
        QVERIFY(stored.isEmpty());
        project->storeAttemptsEnded(records.sliced(255));
        QTRY_COMPARE(stored.size(), 600);
        QCOMPARE(sizes, (QList<qsizetype>{256, 256, 88}));
        for (int i = 0; i < 600; ++i)
            QCOMPARE(stored.at(i), i);
    }

    void aBeginningIsWrittenAtOnceWithAllThatWaits()
    {
        Project project(neverByTime());
        project.begin(10);
        QList<Ordinal> begun;
        QList<Ordinal> ended;
        qint64 onDisk = -1;
        project->acknowledgeTo(
            project.store.get(),
            {[&](const QList<AttemptStart> &attempts) {
                 const auto other =
                     ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadOnly);
                 onDisk = (*other)->number(QStringLiteral("SELECT count(*) FROM attempts")).value();
                 for (const AttemptStart &attempt : attempts)
                     begun.append(attempt.ordinal);
             },
             {},
             [&](const QList<Ordinal> &ordinals) { ended += ordinals; }});
        project->storeAttemptsEnded({answered(7, QStringLiteral("text"))});
        static_cast<void>(requestsOf(*project.store));
        QVERIFY(ended.isEmpty()); // nothing hurries it
        project->storeAttemptsStarted({{3, 1, 1000}, {4, 1, 1000}});
        QTRY_COMPARE(begun, (QList<Ordinal>{3, 4}));
        QCOMPARE(onDisk, 3);
        QTRY_COMPARE(ended, QList<Ordinal>{7});
    }

    void aLoneRecordIsWrittenAfterTheLongestWait()
    {
        Project project;
        project.begin(10);
        QSignalSpy stored(project.store.get(), &ProjectStore::stored);
        project->storeAttemptsEnded({answered(7, QStringLiteral("text"))});
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(stored.first().first().value<QList<qint64>>(), QList<qint64>{7});
    }

    void closingDrains()
    {
        Project project(neverByTime());
        project.begin(5000);
        for (const AttemptRecord &record : many(5000, QStringLiteral("text")))
            project->storeAttemptsEnded({record});
        must(project->close());
        QCOMPARE(answersOnDisk(project.path()), 5000);
    }

    void destroyingDrains()
    {
        Project project(neverByTime());
        project.begin(5000);
        project->storeAttemptsEnded(many(4999, QStringLiteral("text")));
        project->storeStates({4999}, RequestState::Cancelled);
        static_cast<void>(project->recordActivity(10, 3));
        project.store.reset();
        QCOMPARE(answersOnDisk(project.path()), 4999);
        ProjectStore store;
        must(store.open(project.path(), OpenMode::Open));
        const RunTotals totals = must(store.totals());
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], 4999);
        QCOMPARE(totals.byState[size_t(RequestState::Cancelled)], 1);
        QCOMPARE(totals.wallMs, 10);
        QCOMPARE(totals.maxInFlight, 3);
    }

    void anEditWritesWhatWaitsFirst()
    {
        Project project(neverByTime());
        project.begin(10);
        const qint64 first = *must(project->info()).runId;
        project->storeAttemptsEnded({answered(3, QStringLiteral("of the first run"))});
        const qint64 second = must(project->beginRun(definition(), 10));
        QVERIFY(second != first);
        QCOMPARE(answersOnDisk(project.path()), 1);
        QCOMPARE(must(project->totals()).byState[size_t(RequestState::Succeeded)], 0);
    }

    void everythingOfAnAttemptIsKept()
    {
        Project project;
        project.begin(3);
        AttemptRecord record = failed(1, FailureKind::RateLimited, RequestState::Failed, 1);
        record.sentMs = 3;
        record.firstByteMs = 40;
        record.firstTokenMs = 0;
        record.retryDelayMs = 1500;
        record.failure->parameter = QStringLiteral("messages");
        record.failure->phase = Phase::Idle;
        record.failure->retryAfter = 2500ms;
        record.failure->shouldRetry = false;
        record.answer.text = QStringLiteral("partial ") + QChar(0) + QStringLiteral("😀 text");
        record.answer.refusal = QStringLiteral("no");
        record.answer.reasoning = QStringLiteral("because");
        record.answer.toolCalls = QStringLiteral("[{\"a\":1}]");
        record.answer.finish = FinishReason::ContentFilter;
        record.answer.rawFinish = QStringLiteral("content_filter");
        record.answer.usage = {1, 2, 3, 0};
        record.answer.model = QStringLiteral("demo-1");
        record.answer.requestId = QStringLiteral("req_1");
        record.answer.serviceTier = QStringLiteral("default");
        record.answer.fingerprint = QStringLiteral("fp");
        record.responseHeaders = {{"x-a", "1"}, {"x-b", "\xe9\" \\"}, {"x-a", ""}};
        project.storeEnded({record, answered(2, QStringLiteral("next"))});

        const RequestDetails details = must(project->details(1));
        QCOMPARE(details.attempts.size(), 1);
        const AttemptRecord &back = details.attempts.first();
        QCOMPARE(back.ordinal, 1);
        QCOMPARE(back.attempt, 1);
        QCOMPARE(back.state, RequestState::Failed);
        QCOMPARE(back.failure, record.failure);
        QCOMPARE(back.answer, record.answer);
        QCOMPARE(back.httpStatus, 500);
        QCOMPARE(back.startedUtcMs, record.startedUtcMs);
        QCOMPARE(back.endedUtcMs, record.endedUtcMs);
        QCOMPARE(back.sentMs, record.sentMs);
        QCOMPARE(back.firstByteMs, record.firstByteMs);
        QCOMPARE(back.firstTokenMs, record.firstTokenMs);
        QCOMPARE(back.durationMs, record.durationMs);
        QCOMPARE(back.retryDelayMs, record.retryDelayMs);
        QCOMPARE(back.responseHeaders, record.responseHeaders);
        // Values are bound sparingly: none may leak from one record into the next.
        const AttemptRecord next = must(project->details(2)).attempts.first();
        QCOMPARE(next.failure, std::nullopt);
        QCOMPARE(next.answer, answered(2, QStringLiteral("next")).answer);
        QCOMPARE(next.sentMs, std::nullopt);
        QVERIFY(next.responseHeaders.isEmpty());
    }

    void attemptsFollowEachOther()
    {
        Project project;
        project.begin(3);
        project->storeAttemptsStarted({{1, 1, 1000}});
        project.storeEnded({failed(1, FailureKind::ServerError, RequestState::Retrying)});
        project->storeAttemptsStarted({{1, 2, 2000}, {2, 1, 2000}});
        project.storeEnded({answered(1, QStringLiteral("second try"), 2)});
        const RequestDetails details = must(project->details(1));
        QCOMPARE(details.attempts.size(), 2);
        QCOMPARE(details.attempts.at(0).state, RequestState::Retrying);
        QCOMPARE(details.attempts.at(1).answer.text, QStringLiteral("second try"));
        QCOMPARE(details.row.state, RequestState::Succeeded);
        QCOMPARE(details.row.attempts, 2);
        QCOMPARE(details.row.last->attempt, 2);
        // Begun, and not ended yet.
        const RequestDetails running = must(project->details(2));
        QCOMPARE(running.row.state, RequestState::Sending);
        QCOMPARE(running.attempts.size(), 1);
        QCOMPARE(running.attempts.first().endedUtcMs, 0);
    }

    void aRetryThatCountsAnewOverwritesNothing()
    {
        Project project;
        project.begin(3);
        project->storeAttemptsStarted({{0, 1, 1000}, {1, 1, 1000}});
        project.storeEnded({answered(0, QStringLiteral("paid"))});
        // Again from 1: once begun and ended in one transaction, once in two.
        project->storeAttemptsStarted({{0, 1, 3000}});
        project.storeEnded({answered(0, QStringLiteral("again"))});
        project->storeAttemptsStarted({{0, 1, 4000}});
        must(project->setDefinition(definition()));
        project.storeEnded({answered(0, QStringLiteral("and again"))});
        // 1 was in flight and never ended; the retry leaves that on record.
        project->storeAttemptsStarted({{1, 1, 3000}});
        project.storeEnded({answered(1, QStringLiteral("other"))});

        const RequestDetails details = must(project->details(0));
        QStringList texts;
        for (const AttemptRecord &attempt : details.attempts)
            texts.append(attempt.answer.text);
        QCOMPARE(texts, (QStringList{QStringLiteral("paid"), QStringLiteral("again"),
                                     QStringLiteral("and again")}));
        QCOMPARE(details.row.attempts, 3);
        QCOMPARE(details.row.last->answer.text, QStringLiteral("and again"));
        QCOMPARE(must(project->details(1)).attempts.size(), 2);
        QCOMPARE(must(project->totals()).attempts, 5);
        QCOMPARE(must(project->totals()).retries, 3);
    }

    void aPromptThatCouldNotBeRenderedIsNoAttempt()
    {
        Project project;
        project.begin(3);
        AttemptRecord record;
        record.ordinal = 1;
        record.attempt = 0;
        record.failure = Failure();
        record.failure->kind = FailureKind::BadPrompt;
        record.failure->message = QStringLiteral("empty");
        project.storeEnded({record});
        project.storeEnded({record});
        const RequestDetails details = must(project->details(1));
        QVERIFY(details.attempts.isEmpty());
        QCOMPARE(details.row.state, RequestState::Failed);
        QCOMPARE(details.row.attempts, 0);
        QVERIFY(details.row.last);
        QCOMPARE(details.row.last->failure->kind, FailureKind::BadPrompt);
        const RunTotals totals = must(project->totals());
        QCOMPARE(totals.attempts, 0);
        QCOMPARE(totals.failures.size(), 1);
        QCOMPARE(totals.failures.first().failure.message, QStringLiteral("empty"));
        // Mended and sent after all.
        project.storeEnded({answered(1, QStringLiteral("now"))});
        QCOMPARE(must(project->details(1)).row.last->answer.text, QStringLiteral("now"));
        QCOMPARE(must(project->totals()).attempts, 1);
    }

    void cancellingWhatBacksOffKeepsItsAttempts()
    {
        Project project;
        project.begin(3);
        project.storeEnded({failed(1, FailureKind::ServerError, RequestState::Retrying)});
        AttemptRecord cancelled;
        cancelled.attempt = 0;
        cancelled.state = RequestState::Cancelled;
        cancelled.failure = Failure();
        cancelled.failure->kind = FailureKind::Cancelled;
        cancelled.startedUtcMs = cancelled.endedUtcMs = 5;
        AttemptRecord begun = cancelled;
        begun.ordinal = 1;
        project.storeEnded({begun, cancelled});
        const auto requests = requestsOf(*project.store);
        QCOMPARE(requests[0].state, RequestState::Cancelled);
        QCOMPARE(requests[0].attempts, quint16(0));
        QCOMPARE(requests[0].update.startedUtcMs, 0);
        QCOMPARE(requests[1].state, RequestState::Cancelled);
        QCOMPARE(requests[1].attempts, quint16(1));
        QCOMPARE(requests[1].update.attempt, 1);
        QCOMPARE(requests[1].update.failure->kind, FailureKind::Cancelled);
        QCOMPARE(must(project->details(1)).attempts.size(), 1);
        const RunTotals totals = must(project->totals());
        QCOMPARE(totals.attempts, 1);
        QCOMPARE(totals.startedUtcMs, 1'700'000'000'001);
    }

    void whatTheRunDoesNotHaveIsDropped()
    {
        Project project;
        project.begin(3);
        project->storeStates({-1, 3, qint64(1) << 41}, RequestState::Failed);
        project.storeEnded({answered(3, QStringLiteral("x")), answered(-1, QStringLiteral("x")),
                            answered(2, QStringLiteral("y"))});
        const RunTotals totals = must(project->totals());
        QCOMPARE(totals.byState[size_t(RequestState::Failed)], 0);
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], 1);
    }

    void recordsWithoutARunAreSaid()
    {
        const Project project;
        must(project->open(project.path(), OpenMode::Create));
        QSignalSpy failures(project.store.get(), &ProjectStore::writeFailed);
        project->storeAttemptsEnded({answered(0, QStringLiteral("x"))});
        QTRY_COMPARE(failures.size(), 1);
    }

    void aFailedWriteIsKeptAndRetried()
    {
        Project project;
        project.begin(2000);
        QList<qint64> stored;
        QList<Error> errors;
        connect(project.store.get(), &ProjectStore::stored, project.store.get(),
                [&](const QList<qint64> &batch) { stored += batch; });
        connect(project.store.get(), &ProjectStore::writeFailed, project.store.get(),
                [&](const Error &error) { errors += error; });
        const QString text(20'000, QLatin1Char('x'));
        {
            const FileSizeLimit limit(QFileInfo(project.path() + QStringLiteral("-wal")).size() +
                                      1'000'000);
            project->storeAttemptsStarted({{1999, 1, 1000}});
            project->storeAttemptsEnded(many(1000, text));
            QTRY_COMPARE(errors.size(), 1);
            // More may come meanwhile: nothing is tried until somebody says so, nothing is dropped.
            project->storeAttemptsEnded({answered(1000, text)});
            const auto closed = errorOf(project->close());
            QCOMPARE(closed, errors.first().kind);
            QCOMPARE(errors.size(), 2);
            project->retryWrites();
            QTRY_COMPARE(errors.size(), 3);
        }
        QCOMPARE(errors.first().subject, project.path());
        QVERIFY(errors.first().kind == ErrorKind::FileNotWritable ||
                errors.first().kind == ErrorKind::DiskFull);
        QVERIFY(stored.size() < 1000);
        QCOMPARE(answersOnDisk(project.path()), stored.size());
        project->retryWrites();
        QTRY_COMPARE(stored.size(), 1001);
        QCOMPARE(QSet<qint64>(stored.cbegin(), stored.cend()).size(), 1001);
        must(project->close());
        QCOMPARE(answersOnDisk(project.path()), 1001);
    }

    void aFullDiskIsNamed()
    {
        StoreOptions options;
        options.mostPages = 150;
        Project project(options);
        project.begin(1000);
        QList<Error> errors;
        connect(project.store.get(), &ProjectStore::writeFailed, project.store.get(),
                [&](const Error &error) { errors += error; });
        project->storeAttemptsEnded(many(1000, QString(8000, QLatin1Char('x'))));
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, ErrorKind::DiskFull);
        QCOMPARE(errors.first().subject, project.path());
        // Reading goes on.
        QCOMPARE(must(project->runRows(0, 1000)).size(), 1000);
    }

    void limitChangesAreKept()
    {
        Project project;
        project.begin(3);
        project->storeLimitChanges(
            {{5, -1, QStringLiteral("concurrency"), 8, 16, QStringLiteral("person")},
             {6, 0, QStringLiteral("cool_down"), 0, 2.5, QString()}});
        must(project->recordActivity(1, 1)); // behind them
        const QList<LimitChange> read = must(project->limitChanges());
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.at(0).what, QStringLiteral("concurrency"));
        QCOMPARE(read.at(0).from, 8.0);
        QCOMPARE(read.at(0).reason, QStringLiteral("person"));
        QCOMPARE(read.at(1).utcMs, 6);
        QCOMPARE(read.at(1).target, 0);
        QCOMPARE(read.at(1).to, 2.5);
        must(project->beginRun(definition(), 3));
        QVERIFY(must(project->limitChanges()).isEmpty()); // of the latest run only
        must(project->close());
        const auto database =
            ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadOnly);
        QVERIFY(database);
        const auto select = (*database)->prepare(
            QLatin1StringView("SELECT at_utc, target, what, value_before, value_after, reason FROM "
                              "limit_changes ORDER BY id"));
        QVERIFY(select->exec());
        QVERIFY(select->next());
        QCOMPARE(select->text(2), QStringLiteral("concurrency"));
        QCOMPARE(select->number(4), 16);
        QVERIFY(select->next());
        QCOMPARE(select->number(1), 0);
        QCOMPARE(select->text(4), QStringLiteral("2.5"));
        QVERIFY(!select->next());
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
