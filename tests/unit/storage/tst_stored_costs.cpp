// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_recovery.h"
#include "store_fixture.h"

using namespace volley;
using namespace volley::test;

namespace {

AttemptRecord priced(Ordinal ordinal, std::optional<double> usd, int attempt = 1)
{
    AttemptRecord record = answered(ordinal, QStringLiteral("text"), attempt);
    record.costUsd = usd;
    return record;
}

AttemptRecord estimated(Ordinal ordinal, double usd)
{
    AttemptRecord record = priced(ordinal, usd);
    record.usageIsEstimate = true;
    return record;
}

AttemptRecord fromProvider(Ordinal ordinal, double usd)
{
    AttemptRecord record = priced(ordinal, usd);
    record.answer.costUsd = usd;
    return record;
}

Tariff perToken(double usd)
{
    Tariff tariff;
    tariff.source = PriceSource::Own;
    tariff.price.input = tariff.price.output = TokenPrice{usd * 1e6, {}};
    return tariff;
}

} // namespace

/// What attempts cost, in the project file.
class TestStoredCosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void costsComeBack()
    {
        Project project;
        project.begin(4);
        AttemptRecord whole = fromProvider(0, 0.123456789012345);
        whole.costUsd = 0.25;
        whole.answer.usage.cacheWriteTokens = 7;
        whole.usageIsEstimate = true;
        project.storeEnded({whole, priced(1, {}), priced(2, 0.0)});
        const AttemptRecord back = *must(project->details(0)).row.last;
        QCOMPARE(back.costUsd, std::optional<double>(0.25));
        QCOMPARE(back.answer.costUsd, std::optional<double>(0.123456789012345));
        QCOMPARE(back.answer.usage, whole.answer.usage);
        QVERIFY(back.usageIsEstimate);
        QVERIFY(!must(project->details(1)).row.last->costUsd);
        QVERIFY(!must(project->details(1)).row.last->usageIsEstimate);
        QCOMPARE(must(project->details(2)).row.last->costUsd, std::optional<double>(0));
        QHash<Ordinal, RequestUpdate> updates;
        must(project->readRequests([&updates](const StoredRequest &request) -> Result<void> {
            updates.insert(request.update.ordinal, request.update);
            return {};
        }));
        QCOMPARE(updates.value(0).costUsd, std::optional<double>(0.25));
        QVERIFY(updates.value(0).usageIsEstimate);
        QVERIFY(!updates.value(0).costIsEstimate); // the provider said what it cost
        QVERIFY(!updates.value(1).costUsd);
        QVERIFY(!updates.value(3).costUsd);
    }

    void beginningsAreEndedWithTheirCost()
    {
        Project project;
        project.begin(1);
        project->storeAttemptsStarted({{0, 1, 1'700'000'000'000, {}, false}});
        project.storeEnded({fromProvider(0, 0.5)});
        QCOMPARE(must(project->details(0)).row.last->costUsd, std::optional<double>(0.5));
    }

    void totalsCountAllAttempts()
    {
        Project project;
        project.begin(2);
        AttemptRecord cut = priced(0, 0.5);
        cut.state = RequestState::Retrying;
        cut.failure = Failure();
        project.storeEnded({cut});
        project.storeEnded({priced(0, 0.25, 2), priced(1, 1.0)});
        const RunTotals totals = must(project->totals());
        QCOMPARE(totals.costUsd, std::optional<double>(1.75));
        QVERIFY(!totals.costIsEstimate);
        QVERIFY(!totals.usageIsEstimate);
    }

    void totalsSayWhenTheyAreNotExact_data()
    {
        QTest::addColumn<QList<AttemptRecord>>("records");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("estimate");
        AttemptRecord refused = failed(1, FailureKind::RateLimited, RequestState::Failed);
        refused.failure->outcome = OutcomeClass::NotProcessed;
        AttemptRecord estimatedByProvider = estimated(0, 0.5);
        estimatedByProvider.answer.costUsd = 0.5;
        using List = QList<AttemptRecord>;
        QTest::newRow("nothing") << List{} << false << false;
        QTest::newRow("exact") << List{priced(0, 1.0), fromProvider(1, 2.0)} << true << false;
        QTest::newRow("estimated") << List{estimated(0, 1.0)} << true << true;
        QTest::newRow("free") << List{estimated(0, 0.0)} << true << false;
        QTest::newRow("counted money") << List{estimatedByProvider} << true << false;
        QTest::newRow("unknown price") << List{priced(0, {})} << false << true;
        QTest::newRow("one unknown") << List{priced(0, {}), priced(1, 1.0)} << true << true;
        QTest::newRow("refused") << List{priced(0, 1.0), refused} << true << false;
        QTest::newRow("perhaps billed")
            << List{priced(0, 1.0), failed(1, FailureKind::Timeout, RequestState::Failed)} << true
            << true;
    }
    void totalsSayWhenTheyAreNotExact()
    {
        QFETCH(QList<AttemptRecord>, records);
        Project project;
        project.begin(3);
        project.storeEnded(records);
        const RunTotals totals = must(project->totals());
        QTEST(totals.costUsd.has_value(), "known");
        QTEST(totals.costIsEstimate, "estimate");
    }

    void interruptedAttemptsMayHaveCost()
    {
        Project project;
        project.begin(2);
        project.storeEnded({priced(0, 1.0)});
        project->storeAttemptsStarted({{1, 1, 1'700'000'000'000, {}, false}});
        // In flight: it has cost nothing yet.
        QVERIFY(!must(project->totals()).costIsEstimate);
        must(project->close());
        must(project->open(project.path(), OpenMode::Open));
        QVERIFY(must(project->totals()).costIsEstimate);
    }

    void answersFromCacheCostNothing()
    {
        Project project;
        project.begin(2);
        AttemptRecord first = fromProvider(0, 0.5);
        first.likeness = QByteArray("alike");
        project.storeEnded({first});
        project->storeAttemptsStarted({{1, 1, 1'700'000'000'000, QByteArray("alike"), true}});
        QTRY_VERIFY(must(project->details(1)).row.last);
        const AttemptRecord reused = *must(project->details(1)).row.last;
        QCOMPARE(reused.answer.text, QStringLiteral("text"));
        QCOMPARE(reused.costUsd, std::optional<double>(0));
        QVERIFY(!reused.answer.costUsd);
        QCOMPARE(must(project->totals()).costUsd, std::optional<double>(0.5));
    }

    void costsAreRecalculatedExceptTheProvidersOwn()
    {
        Project project;
        project.begin(4, definition(2)); // model-0 and model-1 in turn
        AttemptRecord cut = priced(0, 9.0);
        cut.state = RequestState::Retrying;
        cut.failure = Failure();
        AttemptRecord refused = failed(4, FailureKind::RateLimited, RequestState::Failed);
        project.storeEnded({cut});
        project.storeEnded({priced(0, {}, 2), priced(1, 3.0), fromProvider(2, 4.0),
                            estimated(3, 5.0), refused, priced(5, 6.0)});
        must(project->beginRun(definition(1), 1)); // an earlier run's costs count as well
        project.storeEnded({priced(0, {})});
        const auto tariffOf = [](const Target &target) {
            return target.model == QLatin1String("model-0") ? perToken(0.5) : perToken(0.1);
        };
        // 30 tokens each; what was refused used none, and its price stays unknown.
        QCOMPARE(must(project->recalculateCosts(tariffOf)), 5);
        QCOMPARE(must(project->recalculateCosts(tariffOf)), 0);
        QCOMPARE(must(project->totals()).costUsd, std::optional<double>(15));

        const auto database =
            ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadOnly);
        const auto select = (*database)->prepare(
            QLatin1StringView("SELECT coalesce(cost_usd, -1) FROM attempts ORDER BY id"));
        QVERIFY(select->exec());
        QList<double> costs;
        while (select->next())
            costs.append(select->optionalReal(0).value_or(-2));
        QCOMPARE(costs, (QList<double>{15, 15, 3, 4, 3, -1, 3, 15}));
    }

    void unknownPriceUnknowsTheCost()
    {
        Project project;
        project.begin(1);
        project.storeEnded({priced(0, 1.0)});
        QCOMPARE(must(project->recalculateCosts([](const Target &) { return Tariff(); })), 1);
        QVERIFY(!must(project->totals()).costUsd);
    }

    void secondVersionFromDiskOpensAndTakesCosts()
    {
        Project project;
        const QString stored =
            qEnvironmentVariable("VOLLEY_TEST_DATA") + QStringLiteral("/projects/version-2.volley");
        QVERIFY(QFile::copy(stored, project.path()));
        QVERIFY(QFile::setPermissions(project.path(), QFile::ReadOwner | QFile::WriteOwner));
        must(project->open(project.path(), OpenMode::Open));
        RunTotals totals = must(project->totals());
        QCOMPARE(totals.byState[size_t(RequestState::Succeeded)], 3);
        QCOMPARE(totals.attempts, 4);
        QCOMPARE(totals.inputTokens, 4);
        QVERIFY(!totals.costUsd);
        QVERIFY(totals.costIsEstimate);
        QCOMPARE(must(project->details(1)).attempts.size(), 2);
        QCOMPARE(must(project->recalculateCosts([](const Target &) { return perToken(0.5); })), 4);
        QCOMPARE(must(project->totals()).costUsd, std::optional<double>(4));
        project.storeEnded({priced(2, 2.0, 2)});
        QCOMPARE(must(project->totals()).costUsd, std::optional<double>(6));
    }

    void recoveredProjectsKeepTheirCosts()
    {
        Project project;
        project.begin(2);
        AttemptRecord whole = estimated(0, 0.25);
        whole.answer.usage.cacheWriteTokens = 7;
        project.storeEnded({whole, fromProvider(1, 0.5)});
        must(project->close());
        const QString saved = project.path(QStringLiteral("saved.volley"));
        QVERIFY(recoverProject(project.path(), saved));
        must(project->open(saved, OpenMode::Open));
        QCOMPARE(must(project->totals()).costUsd, std::optional<double>(0.75));
        const AttemptRecord first = *must(project->details(0)).row.last;
        QVERIFY(first.usageIsEstimate);
        QCOMPARE(first.answer.usage.cacheWriteTokens, std::optional<qint64>(7));
        QCOMPARE(must(project->details(1)).row.last->answer.costUsd, std::optional<double>(0.5));
    }
};

QTEST_GUILESS_MAIN(TestStoredCosts)
#include "tst_stored_costs.moc"
