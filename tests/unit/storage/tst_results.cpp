// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QSemaphore>

using namespace volley;
using namespace volley::test;

namespace {

QList<ResultRow> results(Project &project, const QList<Ordinal> &ordinals = {})
{
    // Filled on a thread of the pool, read after its future is done.
    const auto all = std::make_shared<QList<ResultRow>>();
    const qint64 count =
        must(project->readResults(ordinals, [all](const ResultRow &row) -> Result<void> {
            all->append(row);
            return {};
        }));
    if (count != all->size())
        qFatal("count and rows differ");
    return *all;
}

QList<Ordinal> ordinalsOf(const QList<ResultRow> &rows)
{
    QList<Ordinal> ordinals;
    for (const ResultRow &row : rows)
        ordinals.append(row.ordinal);
    return ordinals;
}

} // namespace

class TestResults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStandsInPlaceOfATextIsShown()
    {
        Project project;
        project.begin(4);
        QList<AttemptRecord> records;
        for (const Ordinal ordinal : {0, 1, 2, 3})
            records.append(answered(ordinal, {}));
        records[0].answer.refusal = QStringLiteral("I cannot");
        records[1].answer.toolCalls = QStringLiteral("[{}]");
        records[2].answer.text = QStringLiteral("cut o");
        records[2].answer.finish = FinishReason::Length;
        project.storeEnded(records);
        QStringList shown;
        for (const ProjectStore::Preview &preview : must(project->previews({0, 1, 2, 3})))
            shown.append(preview.response);
        QCOMPARE(shown, (QStringList{QStringLiteral("I cannot"), QStringLiteral("[{}]"),
                                     QStringLiteral("cut o"), QString()}));
        QList<AnswerMark> marks;
        for (const StoredRequest &request : requestsOf(*project.store))
            marks.append(request.update.mark);
        QCOMPARE(marks, (QList{AnswerMark::Refused, AnswerMark::ToolCalls, AnswerMark::Cut,
                               AnswerMark::Empty}));
        // Of a request that is asked again and fails, nothing is said about an answer.
        project.storeEnded({failed(2, FailureKind::ServerError, RequestState::Failed, 2)});
        QCOMPARE(requestsOf(*project.store).at(2).update.mark, AnswerMark::None);
        const RunTotals totals = must(project->totals());
        QCOMPARE(totals.byMark, (std::array<qint64, answerMarkCount>{0, 0, 0, 1, 1, 1}));
    }

    void resultsStandInInputOrderWhateverFinishedFirst()
    {
        Project project;
        project.begin(3, definition(2, 2));
        QList<AttemptRecord> records;
        for (const Ordinal ordinal : {11, 0, 7, 4, 2})
            records.append(answered(ordinal, QStringLiteral("a%1").arg(ordinal)));
        project.storeEnded(records);
        const QList<ResultRow> all = results(project);
        QCOMPARE(all.size(), 12);
        for (int i = 0; i < all.size(); ++i) {
            const ResultRow &row = all.at(i);
            QCOMPARE(row.ordinal, i);
            QCOMPARE(row.input, rows(3).at(i / 4));
            QCOMPARE(row.model, QStringLiteral("model-%1").arg(i / 2 % 2));
            QCOMPARE(row.target, definition(2).targets.at(i / 2 % 2).label());
            QCOMPARE(row.repeat, i % 2 + 1);
            QCOMPARE(row.renderedPrompt, QStringLiteral("Say p%1").arg(i / 4));
            const bool done = QList<int>{11, 0, 7, 4, 2}.contains(i);
            QCOMPARE(row.state, done ? RequestState::Succeeded : RequestState::Queued);
            QCOMPARE(row.attempts, done ? 1 : 0);
            QCOMPARE(row.last.has_value(), done);
            if (done)
                QCOMPARE(row.last->answer.text, QStringLiteral("a%1").arg(i));
        }
    }

    void aSubsetComesInOrderEachOnce()
    {
        Project project;
        project.begin(10);
        project.storeEnded({answered(4, QStringLiteral("four"))});
        const auto some = results(project, {7, 4, 4, -1, 10, 2});
        QCOMPARE(ordinalsOf(some), (QList<Ordinal>{2, 4, 7}));
        QCOMPARE(some.at(1).last->answer.text, QStringLiteral("four"));
        QCOMPARE(some.at(2).input, rows(10).at(7));
    }

    void theRowLimitHolds()
    {
        Project project;
        must(project->open(project.path(), OpenMode::Create));
        must(project->replaceRows(producer(columns, rows(10))));
        must(project->beginRun(definition(), 4));
        QCOMPARE(results(project).size(), 4);
        QCOMPARE(must(project->runRows(0, 100)).size(), 4);
        QCOMPARE(must(project->search(QStringLiteral("p9"))).size(), 0);
    }

    void anErrorOfTheTakerStops()
    {
        Project project;
        project.begin(1000);
        const auto taken = std::make_shared<int>(0);
        const auto stopped =
            await(project->readResults({}, [taken](const ResultRow &) -> Result<void> {
                if (++*taken == 10)
                    return fail(ErrorKind::DiskFull, QStringLiteral("out.csv"));
                return {};
            }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().subject, QStringLiteral("out.csv"));
        QCOMPARE(*taken, 10);
    }

    void readingSeesOneMomentAndHoldsNothingUp()
    {
        Project project;
        project.begin(100);
        QSemaphore begun;
        QSemaphore goOn;
        const auto states = std::make_shared<QList<RequestState>>();
        const auto reading =
            project->readResults({}, [&, states](const ResultRow &row) -> Result<void> {
                if (row.ordinal == 0) {
                    begun.release();
                    goOn.acquire();
                }
                states->append(row.state);
                return {};
            });
        QTRY_COMPARE(begun.available(), 1);
        project.storeEnded({answered(50, QStringLiteral("meanwhile"))});
        QCOMPARE(must(project->details(50)).row.state, RequestState::Succeeded);
        goOn.release();
        QCOMPARE(must(reading), 100);
        QCOMPARE(states->count(RequestState::Queued), 100);
    }

    void closingEndsALongRead()
    {
        Project project;
        project.begin(1000);
        QSemaphore begun;
        QSemaphore goOn;
        const auto reading = project->readResults({}, [&](const ResultRow &row) -> Result<void> {
            if (row.ordinal == 0) {
                begun.release();
                goOn.acquire();
            }
            return {};
        });
        QTRY_COMPARE(begun.available(), 1);
        const auto closing = project->close();
        goOn.release();
        must(closing);
        // Either all was read before the word came, or the read says that it was ended.
        const auto result = await(reading);
        QVERIFY(result ? *result == 1000 : result.error().kind == ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(project.path() + QStringLiteral("-wal")));
    }

    void detailsShowTheSystemMessageToo()
    {
        Project project;
        project.begin(3);
        const RequestDetails details = must(project->details(2));
        QCOMPARE(details.draft.prompt.system, QStringLiteral("Be kind"));
        QCOMPARE(details.row.renderedPrompt, QStringLiteral("Say p2"));
        QVERIFY(details.attempts.isEmpty());
        QCOMPARE(errorOf(project->details(3)), ErrorKind::NothingThere);
        QCOMPARE(errorOf(project->details(-1)), ErrorKind::NothingThere);
    }

    void conversationsComeWhole()
    {
        Project project;
        must(project->open(project.path(), OpenMode::Create));
        const QStringList named{QStringLiteral("talk"), QStringLiteral("pictures")};
        const QString talk = QStringLiteral("[{\"role\":\"user\",\"content\":\"Hello\"},"
                                            "{\"role\":\"assistant\",\"content\":\"Yes\"},"
                                            "{\"role\":\"user\",\"content\":\"needle\"}]");
        must(project->replaceRows(producer(
            named, {{talk, QStringLiteral("a.png")}, {QStringLiteral("[{}]"), QString()}})));
        RunDefinition run = definition();
        run.promptTemplate.clear();
        run.systemTemplate.clear();
        run.examples = {{Role::User, QStringLiteral("q")}, {Role::Assistant, QStringLiteral("a")}};
        run.messagesColumn = named.at(0);
        run.imagesColumn = named.at(1);
        run.imagesFolder = QStringLiteral("/pictures");
        must(project->setDefinition(run));
        must(project->beginRun(run, 2));
        QCOMPARE(must(project->info()).runDefinition, run);
        const RequestDetails first = must(project->details(0));
        QVERIFY(!first.unsendable);
        QCOMPARE(first.draft.prompt.before.size(), 4);
        QCOMPARE(first.draft.prompt.user, QStringLiteral("needle"));
        QCOMPARE(first.draft.images.size(), 1);
        QCOMPARE(first.row.renderedPrompt, QStringLiteral("needle"));
        QCOMPARE(must(project->previews({0})).first().prompt, QStringLiteral("needle"));
        QCOMPARE(must(project->search(QStringLiteral("needle"))), QList<Ordinal>{0});
        const RequestDetails second = must(project->details(1));
        QVERIFY(second.unsendable);
        QCOMPARE(second.unsendable->code, QStringLiteral("bad_messages"));
        QVERIFY(second.unsendable->message.startsWith(QStringLiteral("row 2, column “talk”")));
    }

    void textsOfAllRequestsAreReadInOrder()
    {
        Project project;
        project.begin(3, definition(2));
        project.storeEnded(
            {answered(4, QString(300, QLatin1Char('b'))), answered(1, QStringLiteral("first"))});
        using Kind = ProjectStore::TextKind;
        const auto textsOf = [&project](Kind kind) {
            QList<std::pair<Ordinal, QString>> texts;
            const auto take = [&texts](Ordinal ordinal, const QString &text) {
                texts.append({ordinal, text});
                return Result<void>();
            };
            if (must(project->readTexts(kind, take)) != 6)
                qFatal("not all of them");
            return texts;
        };
        const auto prompts = textsOf(Kind::Prompt);
        QCOMPARE(prompts.size(), 6);
        QCOMPARE(prompts.at(5), std::make_pair(Ordinal(5), QStringLiteral("Say p2")));
        const auto answers = textsOf(Kind::Answer);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.at(0), std::make_pair(Ordinal(1), QStringLiteral("first")));
        QCOMPARE(answers.at(1).second, QString(200, QLatin1Char('b')));

        const auto refuse = [](Ordinal, const QString &) -> Result<void> {
            return fail(ErrorKind::Cancelled);
        };
        QCOMPARE(errorOf(project->readTexts(Kind::Prompt, refuse)), ErrorKind::Cancelled);
    }

    void previewsAreShort()
    {
        Project project;
        must(project->open(project.path(), OpenMode::Create));
        QList<Row> input = rows(3);
        input[1][0] = QString(1000, QLatin1Char('p'));
        must(project->replaceRows(producer(columns, input)));
        must(project->beginRun(definition(), 3));
        project.storeEnded({answered(1, QString(199, QLatin1Char('a')) + QStringLiteral("😀") +
                                            QString(50, QLatin1Char('b')))});
        const auto previews = must(project->previews({2, 1, 99}));
        QCOMPARE(previews.size(), 2);
        QCOMPARE(previews.at(0).ordinal, 2);
        QCOMPARE(previews.at(0).prompt, QStringLiteral("Say p2"));
        QVERIFY(previews.at(0).response.isEmpty());
        QCOMPARE(previews.at(1).prompt.size(), 200);
        QCOMPARE(previews.at(1).response, QString(199, QLatin1Char('a')));
    }

    void previewsShowWhatStandsAroundWordsFurtherOn()
    {
        Project project;
        must(project->open(project.path(), OpenMode::Create));
        QList<Row> input = rows(3);
        input[0][0] = QString(500, QLatin1Char('p')) + QStringLiteral("Needle") +
                      QString(500, QLatin1Char('q'));
        must(project->replaceRows(producer(columns, input)));
        must(project->beginRun(definition(), 3));
        project.storeEnded(
            {answered(0, QStringLiteral("a needle") + QString(500, QLatin1Char('a'))),
             answered(1, QStringLiteral("😀").repeated(150) + QStringLiteral("needle"))});
        const auto previews = must(project->previews({0, 1, 2}, QStringLiteral("needle")));
        QCOMPARE(previews.at(0).prompt, must(project->previews({0})).first().prompt);
        QCOMPARE(previews.at(0).foundInPrompt, QChar(0x2026) + QString(60, QLatin1Char('p')) +
                                                   QStringLiteral("Needle") +
                                                   QString(134, QLatin1Char('q')));
        QVERIFY(previews.at(0).foundInResponse.isEmpty()); // it stands in the preview
        QCOMPARE(previews.at(1).response.size(), 200);
        QCOMPARE(previews.at(1).foundInResponse,
                 QChar(0x2026) + QStringLiteral("😀").repeated(30) + QStringLiteral("needle"));
        QVERIFY(previews.at(2).foundInPrompt.isEmpty());
        QVERIFY(must(project->previews({0})).first().foundInPrompt.isEmpty());
    }

    void requestsFillTheTable()
    {
        Project project;
        project.begin(4);
        AttemptRecord first = failed(2, FailureKind::Overloaded, RequestState::Retrying);
        first.startedUtcMs = 500;
        project.storeEnded({first, failed(2, FailureKind::ServerError, RequestState::Failed, 2),
                            answered(3, QStringLiteral("x"))});
        const auto requests = requestsOf(*project.store);
        QCOMPARE(requests.size(), size_t(4));
        QCOMPARE(requests[0].state, RequestState::Queued);
        QCOMPARE(requests[0].update.ordinal, 0);
        QCOMPARE(requests[2].state, RequestState::Failed);
        QCOMPARE(requests[2].attempts, quint16(2));
        QCOMPARE(requests[2].update.failure->kind, FailureKind::ServerError);
        QCOMPARE(requests[2].update.startedUtcMs, 500);
        QCOMPARE(requests[3].update.httpStatus, 200);
        QCOMPARE(requests[3].update.durationMs, std::optional<qint64>(103));
        QCOMPARE(requests[3].update.firstTokenMs, std::optional<qint64>(50));
        QCOMPARE(requests[3].update.usage.outputTokens, std::optional<qint64>(20));
        QCOMPARE(requests[3].update.endedUtcMs, 1'700'000'000'106);
    }

    void statesThatAPersonSetAreKept()
    {
        Project project;
        project.begin(4);
        project.storeEnded({failed(1, FailureKind::ServerError, RequestState::Failed)});
        project->storeStates({0, 3}, RequestState::Cancelled);
        project->storeStates({1}, RequestState::Queued);
        must(project->setDefinition(definition()));
        const auto requests = requestsOf(*project.store);
        QCOMPARE(requests[0].state, RequestState::Cancelled);
        QCOMPARE(requests[1].state, RequestState::Queued);
        QCOMPARE(requests[1].attempts, quint16(1));
        QCOMPARE(requests[2].state, RequestState::Queued);
        QCOMPARE(requests[3].state, RequestState::Cancelled);
    }

    void totalsCount()
    {
        Project project;
        project.begin(10);
        project.storeEnded({failed(0, FailureKind::ServerError, RequestState::Retrying),
                            answered(0, QStringLiteral("x"), 2), answered(1, QStringLiteral("x")),
                            failed(2, FailureKind::ServerError, RequestState::Failed),
                            failed(3, FailureKind::ServerError, RequestState::Failed),
                            failed(4, FailureKind::Timeout, RequestState::Failed)});
        project->storeStates({5}, RequestState::Cancelled);
        static_cast<void>(project->recordActivity(1000, 5));
        static_cast<void>(project->recordActivity(500, 3));
        must(project->setDefinition(definition()));
        const RunTotals totals = must(project->totals());
        QCOMPARE(totals.requests, 10);
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], 2);
        QCOMPARE(totals.byState[size_t(RequestState::Failed)], 3);
        QCOMPARE(totals.byState[size_t(RequestState::Cancelled)], 1);
        QCOMPARE(totals.byState[size_t(RequestState::Queued)], 4);
        QCOMPARE(totals.attempts, 6);
        QCOMPARE(totals.retries, 1);
        QCOMPARE(totals.possiblyBilled, 4);
        QCOMPARE(totals.inputTokens, 20);
        QCOMPARE(totals.outputTokens, 40);
        QCOMPARE(totals.latenciesMs, (QList<qint64>{100, 101}));
        QCOMPARE(totals.firstTokensMs, (QList<qint64>{50, 50}));
        QCOMPARE(totals.failures.size(), 2);
        QCOMPARE(totals.failures.at(0).failure.kind, FailureKind::ServerError);
        QCOMPARE(totals.failures.at(0).count, 2);
        QCOMPARE(totals.failures.at(0).failure.httpStatus, 500);
        QCOMPARE(totals.failures.at(0).failure.code, QStringLiteral("server_error"));
        QCOMPARE(totals.failures.at(1).failure.kind, FailureKind::Timeout);
        QCOMPARE(totals.wallMs, 1500);
        QCOMPARE(totals.maxInFlight, 5);
        QCOMPARE(totals.startedUtcMs, 1'700'000'000'000);
        QCOMPARE(totals.endedUtcMs, 1'700'000'000'108);
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("nothing asked") << QString() << QList<qint64>{0, 1, 2, 3, 4, 5};
        QTest::newRow("in a prompt, both repeats")
            << QStringLiteral("APPLE") << QList<qint64>{0, 1};
        QTest::newRow("in an answer") << QStringLiteral("banana") << QList<qint64>{3};
        QTest::newRow("in both") << QStringLiteral("100%") << QList<qint64>{2, 3, 5};
        QTest::newRow("percent is no wildcard") << QStringLiteral("p%e") << QList<qint64>{};
        QTest::newRow("nor is underscore") << QStringLiteral("a_ple") << QList<qint64>{};
        QTest::newRow("quote and backslash")
            << QStringLiteral("\"quo\\ted\"") << QList<qint64>{4, 5};
        QTest::newRow("line break") << QStringLiteral("line\nbreak") << QList<qint64>{4, 5};
        QTest::newRow("what JSON is made of") << QStringLiteral("[\"") << QList<qint64>{};
        QTest::newRow("comma") << QStringLiteral("\",\"") << QList<qint64>{};
        QTest::newRow("case beyond ASCII") << QStringLiteral("ÉCLAIR") << QList<qint64>{2, 3};
        QTest::newRow("in an answer, beyond ASCII") << QStringLiteral("ñandú") << QList<qint64>{1};
        QTest::newRow("in a column that the prompt does not use")
            << QStringLiteral("secret") << QList<qint64>{};
        QTest::newRow("in an answer that another replaced")
            << QStringLiteral("outdated") << QList<qint64>{};
        QTest::newRow("longer than LIKE takes")
            << QString(60'000, QLatin1Char('x')) << QList<qint64>{};
        QTest::newRow("apostrophe") << QStringLiteral("'; DROP TABLE runs; --") << QList<qint64>{};
    }
    void search()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, expected);
        Project project;
        must(project->open(project.path(), OpenMode::Create));
        const QString hidden = QStringLiteral("secret");
        must(project->replaceRows(
            producer(columns, {{QStringLiteral("An apple a day"), hidden},
                               {QStringLiteral("100% éclair"), hidden},
                               {QStringLiteral("\"quo\\ted\" line\nbreak"), hidden}})));
        RunDefinition run = definition(1, 2);
        run.systemTemplate.clear();
        must(project->beginRun(run, 3));
        project.storeEnded(
            {answered(1, QStringLiteral("Ñandú")), answered(3, QStringLiteral("A Banana")),
             answered(5, QStringLiteral("outdated")), answered(5, QStringLiteral("100% sure"), 2)});
        QCOMPARE(must(project->search(text)), expected);
    }
};

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
