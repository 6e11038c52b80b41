// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parameter_triage.h"
#include "domain/remedy.h"

#include <QtTest>

using namespace volley;
using namespace std::chrono_literals;

namespace {

Failure failureOf(FailureKind kind, const QString &parameter = {})
{
    Failure failure;
    failure.kind = kind;
    failure.parameter = parameter;
    return failure;
}

Failure refused(const char *parameter)
{
    return failureOf(FailureKind::BadParameter, QLatin1String(parameter));
}

Parameter parameter(const char *name, const char *json)
{
    return {QLatin1String(name), QByteArray(json)};
}

} // namespace

/// What would mend a failure, and when a refused parameter is the target's fault.
class TestRemedy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindHasItsRemedy_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<Remedy::Kind>("remedy");
        QTest::newRow("key") << FailureKind::InvalidKey << Remedy::Kind::FixKey;
        QTest::newRow("permission") << FailureKind::NoPermission << Remedy::Kind::FixKey;
        QTest::newRow("credit") << FailureKind::NoCredit << Remedy::Kind::AddCredit;
        QTest::newRow("model") << FailureKind::UnknownModel << Remedy::Kind::ChooseModel;
        QTest::newRow("quota") << FailureKind::QuotaUsedUp << Remedy::Kind::WaitUntil;
        QTest::newRow("busy") << FailureKind::RateLimited << Remedy::Kind::SlowDown;
        QTest::newRow("timeout") << FailureKind::Timeout << Remedy::Kind::RaiseTimeout;
        QTest::newRow("host") << FailureKind::HostNotFound << Remedy::Kind::CheckAddress;
        QTest::newRow("server") << FailureKind::ServerError << Remedy::Kind::Retry;
        QTest::newRow("content") << FailureKind::ContentFiltered << Remedy::Kind::None;
    }
    void eachKindHasItsRemedy()
    {
        QFETCH(const FailureKind, kind);
        QFETCH(const Remedy::Kind, remedy);
        QCOMPARE(remedyFor(failureOf(kind), {}).kind, remedy);
    }

    void theOtherNameIsOffered()
    {
        Target target;
        target.settings.maxTokens = 100;
        const Remedy remedy = remedyFor(refused("max_tokens"), target);
        QCOMPARE(remedy, (Remedy{Remedy::Kind::UseParameterInstead, QStringLiteral("max_tokens"),
                                 QStringLiteral("max_completion_tokens")}));
        const auto better = mended(target, remedy);
        QVERIFY(better);
        QCOMPARE(better->maxTokensField, QStringLiteral("max_completion_tokens"));
        QCOMPARE(better->settings, target.settings);
        // Refused as well: it is not offered to and fro.
        const Remedy next = remedyFor(refused("max_completion_tokens"), [&] {
            Target both = *better;
            both.parameters = {parameter("max_tokens", "5")};
            return both;
        }());
        QCOMPARE(next.kind, Remedy::Kind::ChangeParameter);
    }

    void aParameterIsRenamedAsItIs()
    {
        Target target;
        target.parameters = {parameter("top_k", "40"), parameter("max_tokens", "1e2")};
        const auto better = mended(target, remedyFor(refused("max_tokens"), target));
        QVERIFY(better);
        QCOMPARE(better->parameters, (QList<Parameter>{parameter("top_k", "40"),
                                                       parameter("max_completion_tokens", "1e2")}));
    }

    void whatFineTunesCanBeLeftOut()
    {
        Target target;
        target.settings.temperature = 0.2;
        target.settings.stop = {QStringLiteral("END")};
        target.parameters = {parameter("top_k", "40")};
        const auto cooler = mended(target, remedyFor(refused("temperature"), target));
        QVERIFY(cooler && !cooler->settings.temperature && cooler->settings.stop.size() == 1);
        const auto without = mended(target, remedyFor(refused("top_k"), target));
        QVERIFY(without && without->parameters.isEmpty());
        QCOMPARE(remedyFor(refused("generationConfig.temperature"), target).kind,
                 Remedy::Kind::LeaveOutParameter);
        // Not what decides the answer's form, nor what is not there.
        QCOMPARE(remedyFor(refused("stop"), target).kind, Remedy::Kind::ChangeParameter);
        QCOMPARE(remedyFor(refused("seed"), target).kind, Remedy::Kind::ChangeParameter);
        QVERIFY(!mended(target, remedyFor(refused("stop"), target)));
    }

    void theDeadlineThatPassedIsDoubled()
    {
        Failure failure = failureOf(FailureKind::Timeout);
        failure.phase = Phase::FirstByte;
        const auto better = mended({}, remedyFor(failure, {}));
        QVERIFY(better);
        QCOMPARE(better->deadlines.firstByte, 2 * Deadlines().firstByte);
        QCOMPARE(better->deadlines.total, Deadlines().total);
    }

    void aWaitKeepsItsLength()
    {
        Failure failure = failureOf(FailureKind::RateLimited);
        failure.retryAfter = 1h;
        QCOMPARE(remedyFor(failure, {}).wait, 1h);
        QVERIFY(!mended({}, remedyFor(failure, {})));
    }

    void threeRowsShowIt()
    {
        ParameterTriage triage;
        QVERIFY(!triage.isRefusedAlways(refused("top_k"), 1));
        QVERIFY(!triage.isRefusedAlways(refused("top_k"), 1)); // the same row once more
        QVERIFY(!triage.isRefusedAlways(refused("top_k"), 2));
        QVERIFY(!triage.isRefusedAlways(failureOf(FailureKind::ContentFiltered), 3));
        QVERIFY(triage.isRefusedAlways(refused("top_k"), 4));
        triage.startAnew();
        QVERIFY(!triage.isRefusedAlways(refused("top_k"), 5));
    }

    void anAnswerClearsIt()
    {
        ParameterTriage triage;
        QVERIFY(!triage.isRefusedAlways(refused("max_tokens"), 1));
        QVERIFY(!triage.isRefusedAlways(refused("max_tokens"), 2));
        triage.noteAnswer();
        QVERIFY(!triage.isRefusedAlways(refused("max_tokens"), 3));
        QVERIFY(!triage.isRefusedAlways(refused("max_tokens"), 4));
    }

    void anotherParameterCountsAnew()
    {
        ParameterTriage triage;
        QVERIFY(!triage.isRefusedAlways(refused("seed"), 1));
        QVERIFY(!triage.isRefusedAlways(refused("seed"), 2));
        QVERIFY(!triage.isRefusedAlways(refused("top_p"), 3));
        QVERIFY(!triage.isRefusedAlways(refused("top_p"), 4));
        QVERIFY(triage.isRefusedAlways(refused("top_p"), 5));
    }
};

QTEST_GUILESS_MAIN(TestRemedy)
#include "tst_remedy.moc"
