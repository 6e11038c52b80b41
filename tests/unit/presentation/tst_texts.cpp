// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attempt_text.h"
#include "presentation/error_text.h"
#include "presentation/failure_text.h"
#include "presentation/money_text.h"
#include "presentation/number_text.h"
#include "presentation/pieces.h"
#include "presentation/request_columns.h"
#include "presentation/run_summary.h"
#include "presentation/state_text.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace volley;
using namespace std::chrono_literals;

namespace {

const Moment noon{Instant(std::chrono::hours(1000)), 1'767'268'800'000}; // 2026-01-01T12:00Z

Failure failure(FailureKind kind, int status = 0, const char *message = "",
                Phase phase = Phase::None)
{
    Failure made;
    made.kind = kind;
    made.httpStatus = status;
    made.message = QString::fromUtf8(message);
    made.phase = phase;
    return made;
}

WaitReason wait(WaitKind kind, std::optional<std::chrono::milliseconds> left = {},
                std::optional<Failure> cause = {}, int attempt = 0, int maxAttempts = 0)
{
    WaitReason why;
    why.kind = kind;
    if (left)
        why.until = noon.steady + *left;
    why.cause = std::move(cause);
    why.attempt = attempt;
    why.maxAttempts = maxAttempts;
    return why;
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void errorsSayWhatWhereAndWhatToDo()
    {
        const Error error{
            ErrorKind::OpenQuote, QStringLiteral("prompts.csv"), 12, 4, QStringLiteral("text"), {}};
        QCOMPARE(
            describe(error),
            QString::fromUtf8("prompts.csv, line 12, column 4, field “text”: A quoted field begins "
                              "here and never ends. Add the missing quote; a quote inside a field "
                              "is written twice."));
    }
    void errorsWithoutAPlaceAreSentencesToo()
    {
        const QString text =
            describe(Error{ErrorKind::DiskFull, {}, 0, 0, {}, QStringLiteral("28.")});
        QVERIFY2(text.startsWith(QLatin1String("The disk is full. (28)")), qPrintable(text));
    }
    void raggedRowsSayTheNumbers_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("expected");
        QTest::newRow("numbers") << QStringLiteral("3/5")
                                 << QStringLiteral("The row has 3 fields where the header has 5.");
        QTest::newRow("none") << QString()
                              << QStringLiteral("The row has another number of fields");
        QTest::newRow("other words") << QStringLiteral("a/b") << QStringLiteral("(a/b)");
    }
    void raggedRowsSayTheNumbers()
    {
        QFETCH(QString, detail);
        QFETCH(QString, expected);
        const QString text = describe(Error{ErrorKind::RaggedRow, {}, 7, 0, {}, detail});
        QVERIFY2(text.contains(expected), qPrintable(text));
    }
    void everyErrorHasItsOwnWords()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
            const QString text = describe(Error{static_cast<ErrorKind>(kind), {}, 0, 0, {}, {}});
            QVERIFY2(text.size() > 30, qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }

    void everyFailureHasItsOwnWords()
    {
        QSet<QString> labels;
        QSet<QString> advice;
        constexpr int last = failureKindCount - 1;
        for (int kind = 0; kind <= last; ++kind) {
            labels.insert(failureKindLabel(static_cast<FailureKind>(kind)));
            advice.insert(failureAdvice(failure(static_cast<FailureKind>(kind))));
            QVERIFY(!failureSummary(failure(static_cast<FailureKind>(kind))).isEmpty());
        }
        QCOMPARE(labels.size(), last + 1);
        QCOMPARE(advice.size(), last + 1);
    }
    void failureLines_data()
    {
        QTest::addColumn<Failure>("failed");
        QTest::addColumn<QString>("line");
        QTest::newRow("server") << failure(FailureKind::ServerError, 503, "try\n later")
                                << QStringLiteral("server error 503: try later");
        QTest::newRow("key") << failure(FailureKind::InvalidKey, 401)
                             << QStringLiteral("key refused (401)");
        QTest::newRow("idle") << failure(FailureKind::Timeout, 200, "", Phase::Idle)
                              << QStringLiteral("the answer stalled");
        Failure parameter = failure(FailureKind::BadParameter, 400);
        parameter.parameter = QStringLiteral("max_tokens");
        QTest::newRow("parameter")
            << parameter << QStringLiteral("parameter refused (400): max_tokens");
        Failure coded = failure(FailureKind::NoCredit, 429);
        coded.code = QStringLiteral("insufficient_quota");
        QTest::newRow("code") << coded
                              << QStringLiteral("no credit left (429): insufficient_quota");
    }
    void whatWasLetGoSaysWhetherItMayCost()
    {
        Failure hedged = failure(FailureKind::Hedged, 200);
        hedged.outcome = OutcomeClass::Unknown;
        QCOMPARE(failureLine(hedged),
                 QStringLiteral("hedged: the other answer came first; may have been billed"));
        hedged.outcome = OutcomeClass::NotProcessed;
        hedged.httpStatus = 0;
        QCOMPARE(failureLine(hedged), QStringLiteral("hedged: the other answer came first"));
    }
    void failureLines()
    {
        QFETCH(Failure, failed);
        QTEST(failureLine(failed), "line");
    }
    void adviceNamesTheParameterAndTheDeadline()
    {
        Failure parameter = failure(FailureKind::BadParameter, 400);
        parameter.parameter = QStringLiteral("max_tokens");
        QVERIFY(failureAdvice(parameter).contains(QLatin1String("max_tokens")));
        QVERIFY(failureAdvice(failure(FailureKind::Timeout, 0, "", Phase::Connect))
                    .contains(QLatin1String("connecting")));
    }

    void waits_data()
    {
        QTest::addColumn<WaitReason>("why");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << WaitReason() << QString();
        QTest::newRow("slot") << wait(WaitKind::Slot)
                              << QStringLiteral("as many as allowed are in flight");
        QTest::newRow("requests") << wait(WaitKind::RequestsLimit, 4200ms)
                                  << QStringLiteral("requests limit, 4.2 s");
        QTest::newRow("tokens") << wait(WaitKind::TokensLimit, 11'020ms)
                                << QStringLiteral("tokens limit, 11 s");
        QTest::newRow("passed") << wait(WaitKind::TokensLimit, -3s)
                                << QStringLiteral("tokens limit, 0.0 s");
        QTest::newRow("cool-down")
            << wait(WaitKind::CoolDown, 131s, failure(FailureKind::RateLimited, 429))
            << QStringLiteral("cool-down until 12:02:11 (429 from the server)");
        QTest::newRow("back-off") << wait(WaitKind::BackOff, 4200ms,
                                          failure(FailureKind::ServerError, 503), 3, 5)
                                  << QStringLiteral("attempt 3 of 5 in 4.2 s: server error 503");
        QTest::newRow("back-off, no maximum")
            << wait(WaitKind::BackOff, {}, failure(FailureKind::ConnectionLost), 2)
            << QStringLiteral("attempt 2: connection lost");
        QTest::newRow("halted") << wait(WaitKind::Halted, {}, failure(FailureKind::InvalidKey, 401))
                                << QStringLiteral("target halted: key refused (401)");
    }
    void waits()
    {
        QFETCH(WaitReason, why);
        QTEST(waitText(why, noon), "text");
    }
    void silence()
    {
        QCOMPARE(silenceText(noon.steady - 41s, {}, noon), QStringLiteral("no byte for 41 s"));
        QCOMPARE(silenceText(noon.steady - 41s, noon.steady - 3s, noon),
                 QStringLiteral("no byte for 3 s"));
        QCOMPARE(silenceText(noon.steady - 92s, {}, noon), QStringLiteral("no byte for 1:32"));
        QCOMPARE(silenceText(noon.steady - 1s, {}, noon), QString());
        QCOMPARE(silenceText({}, {}, noon), QString());
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64{0} << QStringLiteral("0 ms");
        QTest::newRow("840") << qint64{840} << QStringLiteral("840 ms");
        QTest::newRow("4.2 s") << qint64{4200} << QStringLiteral("4.2 s");
        QTest::newRow("9.96 s") << qint64{9960} << QStringLiteral("10 s");
        QTest::newRow("59.4 s") << qint64{59'400} << QStringLiteral("59 s");
        QTest::newRow("59.6 s") << qint64{59'600} << QStringLiteral("1:00");
        QTest::newRow("1:32") << qint64{92'000} << QStringLiteral("1:32");
        QTest::newRow("hours") << qint64{7'509'000} << QStringLiteral("2:05:09");
    }
    void durations()
    {
        QFETCH(qint64, ms);
        QTEST(durationText(ms), "text");
    }
    void numbersFollowTheLocale()
    {
        QCOMPARE(countText(1'234'567), QStringLiteral("1,234,567"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(countText(1'234'567), QStringLiteral("1.234.567"));
        QCOMPARE(durationText(4200), QStringLiteral("4,2 s"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void compactAndEstimatedNumbers()
    {
        QCOMPARE(compactText(999), QStringLiteral("999"));
        QCOMPARE(compactText(12'100), QStringLiteral("12.1k"));
        QCOMPARE(compactText(999'960), QStringLiteral("1.0M"));
        QCOMPARE(estimateText(12'345), QString::fromUtf8("≈ 12,000"));
        QCOMPARE(estimateText(99), QString::fromUtf8("≈ 99"));
        QCOMPARE(rateText(8.42), QStringLiteral("8.4"));
        QCOMPARE(rateText(0.421), QStringLiteral("0.42"));
        QCOMPARE(rateText(120.4), QStringLiteral("120"));
    }
    void momentsShowTheDayOnlyWhereItDiffers()
    {
        QCOMPARE(momentText(noon.utcMs, noon.utcMs + 1000), QStringLiteral("12:00:00"));
        QCOMPARE(momentText(noon.utcMs, noon.utcMs + 86'400'000),
                 QStringLiteral("1/1/26 12:00:00"));
        QCOMPARE(momentText(0, noon.utcMs), QString());
    }

    void summaryOfARun()
    {
        RunProgress progress;
        const auto set = [&progress](RequestState state, qint64 count) {
            progress.counts[static_cast<size_t>(state)] = count;
        };
        QCOMPARE(runSummary(progress), QString());
        set(RequestState::Succeeded, 224);
        set(RequestState::Failed, 16);
        set(RequestState::Sending, 12);
        set(RequestState::Streaming, 20);
        set(RequestState::Queued, 728);
        progress.running = true;
        progress.activeMs = 300'000;
        progress.stats.finishedInLastMinute = 504;
        progress.stats.tokensInLastMinute = 12'100;
        QCOMPARE(runSummary(progress),
                 QString::fromUtf8("240/1,000 done · 16 failed · 32 in flight · 8.4 req/s · "
                                   "12.1k tok/min · 1:30 left"));
        progress.stats.paused = true;
        QVERIFY(runSummary(progress).endsWith(QLatin1String("paused")));
        progress.running = false;
        QCOMPARE(runSummary(progress), QString::fromUtf8("240/1,000 done · 16 failed"));
        progress.stats.possiblyBilled = 3;
        QCOMPARE(runSummary(progress),
                 QString::fromUtf8("240/1,000 done · 16 failed · 3 possibly billed without an "
                                   "answer"));
    }
    void moneyIsShownAsFineAsItMatters()
    {
        QCOMPARE(moneyText(0), QStringLiteral("$0.00"));
        QCOMPARE(moneyText(0.31), QStringLiteral("$0.31"));
        QCOMPARE(moneyText(1234.5), QStringLiteral("$1,234.50"));
        QCOMPARE(moneyText(0.0996), QStringLiteral("$0.10"));
        QCOMPARE(moneyText(0.042), QStringLiteral("$0.042"));
        QCOMPARE(moneyText(0.00000456), QStringLiteral("$0.0000046"));
        QCOMPARE(moneyText(1.29, true), QString::fromUtf8("≈ $1.29"));
        QCOMPARE(priceText(TokenPrice{3, {{200'000, 6}}}), QStringLiteral("3; 6 above 200,000"));
        QCOMPARE(priceText(TokenPrice{0.075, {}}), QStringLiteral("0.075"));
        QCOMPARE(priceText({}), QString());
        QCOMPARE(plainPriceText(TokenPrice{3, {{200'000, 6}}}), QStringLiteral("3;200000:6"));
        ModelPrice price;
        QCOMPARE(tariffText(price), QStringLiteral("unknown"));
        price.input = TokenPrice{3, {}};
        price.output = TokenPrice{15, {}};
        QCOMPARE(tariffText(price), QString::fromUtf8("$3 in · $15 out"));
        price.input->tiers = {{200'000, 6}};
        QCOMPARE(tariffText(price),
                 QString::fromUtf8("$3 in · $15 out · another price above 200,000 input tokens"));
        QCOMPARE(priceFromText(QStringLiteral(" $2.5 ")), std::optional(TokenPrice{2.5, {}}));
        QCOMPARE(priceFromText(plainPriceText(price.input)), price.input);
        for (const char *bad : {"", "x", "-1", "1;2", "1;5:2;5:3", "1;a:2", "1e9"})
            QVERIFY2(!priceFromText(QLatin1String(bad)), bad);
        price.input = price.output = TokenPrice{};
        QCOMPARE(tariffText(price), QStringLiteral("free"));
    }
    void costOfARunAndWhereItIsGoing()
    {
        RunProgress progress;
        progress.counts[static_cast<size_t>(RequestState::Succeeded)] = 240;
        progress.counts[static_cast<size_t>(RequestState::Queued)] = 760;
        progress.running = true;
        progress.stats.costUsd = 0.31;
        QCOMPARE(costSummary(progress), QString::fromUtf8("$0.31 (≈ $1.29)"));
        QVERIFY(runSummary(progress).contains(QString::fromUtf8("$0.31 (≈ $1.29)")));
        progress.stats.costIsEstimate = true;
        QCOMPARE(costSummary(progress), QString::fromUtf8("≈ $0.31 (≈ $1.29)"));
        progress.running = false;
        QCOMPARE(costSummary(progress), QString::fromUtf8("≈ $0.31"));
        QVERIFY(runSummary(progress).endsWith(QString::fromUtf8("≈ $0.31")));
        progress.stats.costUsd = 0;
        QCOMPARE(costSummary(progress), QStringLiteral("cost unknown"));
        progress.stats.costIsEstimate = false;
        QCOMPARE(costSummary(progress), QString());
    }
    void piecesKeepTheirOrder()
    {
        QCOMPARE(joinedPieces({QStringLiteral("12 done"), QStringLiteral("4 s")}),
                 QString::fromUtf8("12 done · 4 s"));
        const QString arabic = QString::fromUtf8("\xd8\xab 4");
        QCOMPARE(joinedPieces({QStringLiteral("12 done"), arabic}),
                 QString::fromUtf8("\u200f\u206812 done\u2069 · \u2068") + arabic + QChar(0x2069));
    }
    void attemptsSayWhatTheyCost()
    {
        const auto cell = [](const AttemptRecord &attempt, const char *title) {
            return attemptCells(attempt, 0).value(attemptTitles().indexOf(QLatin1String(title)));
        };
        AttemptRecord attempt;
        QCOMPARE(cell(attempt, "Cost"), QStringLiteral("unknown"));
        QCOMPARE(cell(attempt, "Tokens in"), QString());
        attempt.answer.usage.inputTokens = 1234;
        attempt.answer.usage.outputTokens = 10;
        attempt.costUsd = 0.25;
        QCOMPARE(cell(attempt, "Cost"), QStringLiteral("$0.25"));
        QCOMPARE(cell(attempt, "Tokens in"), QStringLiteral("1,234"));
        QVERIFY(answerFigures(attempt).startsWith(
            QString::fromUtf8("1,234 tokens in · 10 tokens out · $0.25 · ")));
        attempt.usageIsEstimate = true;
        QCOMPARE(cell(attempt, "Cost"), QString::fromUtf8("≈ $0.25"));
        QCOMPARE(cell(attempt, "Tokens in"), QString::fromUtf8("≈ 1,200"));
        AttemptRecord refused;
        refused.failure = Failure();
        refused.failure->outcome = OutcomeClass::NotProcessed;
        QCOMPARE(cell(refused, "Cost"), QString());
        AttemptRecord hedged;
        hedged.failure = failure(FailureKind::Hedged);
        hedged.failure->outcome = OutcomeClass::Unknown;
        QCOMPARE(cell(hedged, "Outcome"), QStringLiteral("Hedged"));
        QCOMPARE(cell(hedged, "At the provider"), QStringLiteral("may have been billed"));
    }
    void ratesOfTheFirstSecondsCoverThoseOnly()
    {
        RunProgress progress;
        progress.counts[0] = 100;
        progress.running = true;
        progress.activeMs = 100;
        progress.stats.finishedInLastMinute = 5;
        QVERIFY(!requestsPerSecond(progress));
        progress.activeMs = 5000;
        QCOMPARE(*requestsPerSecond(progress), 1.0);
        QCOMPARE(*remainingMs(progress), 100'000);
        progress.stats.finishedInLastMinute = 0;
        QVERIFY(!remainingMs(progress));
    }
    void everyStateAndColumnHasWords()
    {
        QSet<QString> words;
        for (int state = 0; state < requestStateCount; ++state) {
            words.insert(stateWord(static_cast<RequestState>(state)));
            QVERIFY(!stateMeaning(static_cast<RequestState>(state)).isEmpty());
        }
        QCOMPARE(words.size(), requestStateCount);
        QCOMPARE(stateWord(RequestState::Interrupted), QStringLiteral("Interrupted"));
        QCOMPARE(columnTitle(RequestColumn::Ended), QStringLiteral("Ended"));
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
