// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/budget_text.h"
#include "presentation/limit_words.h"
#include "presentation/remedy_text.h"
#include "presentation/request_table_model.h"
#include "presentation/standstill_text.h"
#include "presentation/state_text.h"
#include "support/fake_clock.h"

#include <QLocale>
#include <QtTest>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

const Moment noon{Instant(std::chrono::hours(1000)), 1'767'268'800'000}; // 2026-01-01T12:00Z

BudgetReport report(BudgetKind kind)
{
    BudgetReport made;
    made.kind = kind;
    made.budget = {5.125, 1'000'000, 30};
    made.usd = 4.98;
    made.tokens = 999'500;
    made.activeMs = 1'800'000;
    made.left = 120;
    made.moreUsd = 1.2;
    made.moreTokens = 240'000;
    made.moreMs = 95'000;
    return made;
}

QString both(const BudgetReport &report)
{
    return budgetReachedText(report) + QLatin1Char('|') + budgetMoreText(report);
}

Failure refused(const char *parameter)
{
    Failure failure;
    failure.kind = FailureKind::BadParameter;
    failure.parameter = QLatin1String(parameter);
    return failure;
}

} // namespace

/// What is said of budgets, remedies, and requests that wait or have stalled.
class TestRunWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        qputenv("TZ", "UTC");
    }

    void budgets()
    {
        QCOMPARE(both(report(BudgetKind::Money)),
                 QStringLiteral("The budget of $5.125 is used up: $4.98 spent.|"
                                "The remaining 120 requests would take ≈ $1.20 more."));
        QCOMPARE(both(report(BudgetKind::Tokens)),
                 QStringLiteral("The budget of 1,000,000 tokens is used up: 999,500 used.|"
                                "The remaining 120 requests would take ≈ 240,000 tokens more."));
        QCOMPARE(both(report(BudgetKind::Time)),
                 QStringLiteral("The budget of 30 minutes is used up: 30:00 passed.|"
                                "The remaining 120 requests would take ≈ 1:35 more."));
        BudgetReport unknown = report(BudgetKind::Money);
        unknown.usdIsPartial = true;
        unknown.moreUsd.reset();
        unknown.left = 1;
        QCOMPARE(
            both(unknown),
            QStringLiteral("The budget of $5.125 is used up: $4.98 spent, as far as that is "
                           "known.|The cost of the remaining request cannot be estimated: no price "
                           "is known."));
        BudgetReport early = report(BudgetKind::Time);
        early.moreMs.reset();
        QCOMPARE(budgetMoreText(early),
                 QStringLiteral("The remaining 120 requests have not been sent."));
        Budget minute;
        minute.minutes = 1;
        QCOMPARE(budgetPartText(minute, BudgetKind::Time), QStringLiteral("1 minute"));
        QCOMPARE(budgetPartText(minute, BudgetKind::Money), QString());
    }

    void remedies()
    {
        Target target;
        target.settings.maxTokens = 5;
        target.settings.temperature = 1;
        const Failure length = refused("max_tokens");
        const Remedy other = remedyFor(length, target);
        QCOMPARE(remedyButton(other), QStringLiteral("Use max_completion_tokens and Retry"));
        QCOMPARE(
            remedyAdvice(other, length, noon.utcMs),
            QStringLiteral("This model takes “max_completion_tokens” instead of “max_tokens”."));
        const Failure heat = refused("temperature");
        QCOMPARE(remedyButton(remedyFor(heat, target)),
                 QStringLiteral("Leave Out temperature and Retry"));
        Failure hour;
        hour.kind = FailureKind::RateLimited;
        hour.retryAfter = 1h;
        QVERIFY(remedyAdvice(remedyFor(hour, target), hour, noon.utcMs)
                    .startsWith(QStringLiteral("The server asks to wait until 13:00:00")));
        QCOMPARE(remedyButton(remedyFor(hour, target)), QString());
        Failure key;
        key.kind = FailureKind::InvalidKey;
        QVERIFY(
            remedyAdvice(remedyFor(key, target), key, noon.utcMs).contains(QStringLiteral("key")));
    }

    void whatStoppedARun()
    {
        RunDefinition run;
        run.targets = {Target(), Target()};
        run.targets[1].name = QStringLiteral("Writer");
        run.budget.tokens = 4'000;
        const auto said = [&run](const Standstill &one) {
            return standstillText(one, run, noon.utcMs + 60'000);
        };
        QCOMPARE(said({WaitKind::Halted, 1, QStringLiteral("invalid_key"), noon.utcMs}),
                 QStringLiteral("Writer was halted at 12:00:00: Key refused."));
        QCOMPARE(said({WaitKind::Budget, -1, QStringLiteral("tokens"), noon.utcMs}),
                 QStringLiteral("The budget of 4,000 tokens was used up at 12:00:00."));
        QCOMPARE(said({WaitKind::Budget, -1, QStringLiteral("usd"), noon.utcMs}), // taken out since
                 QStringLiteral("The budget was used up at 12:00:00."));
        QCOMPARE(said({WaitKind::Paused, -1, QStringLiteral("stop"), noon.utcMs}),
                 QStringLiteral("The run was stopped at 12:00:00."));
    }

    void changesOfTheBudgetAreLogged()
    {
        const auto said = [](const char *what, double from, double to) {
            return limitChangeText(
                {0, -1, QLatin1String(what), from, to, QStringLiteral("person")});
        };
        QCOMPARE(said("budget_usd", 0.105, 8), QStringLiteral("budget $0.105 → $8.00, by you"));
        QCOMPARE(said("budget_tokens", 0, 4'000),
                 QStringLiteral("budget none → 4,000 tokens, by you"));
        QCOMPARE(said("budget_minutes", 1.5, 0),
                 QStringLiteral("budget 1.5 minutes → none, by you"));
        QCOMPARE(said("continue", 0, 1), QStringLiteral("continued, by you"));
    }

    void aCoolDownSaysSinceWhen()
    {
        WaitReason why{WaitKind::CoolDown, noon.steady + 131s, 0, 0, {}, noon.steady - 10s};
        QCOMPARE(waitText(why, noon), QStringLiteral("cool-down until 12:02:11, since 11:59:50"));
    }

    void aStalledRequestStandsOut()
    {
        QCOMPARE(stallText(noon.steady - 48s, 5'900, noon),
                 QStringLiteral("stalled: 48 s, 99 % take under 5.9 s"));
        QCOMPARE(stallText(noon.steady - 17s, 5'900, noon), QString());
        QCOMPARE(stallText(noon.steady - 9s, 100, noon), QString()); // short ones do not stall soon
        QCOMPARE(stallText(noon.steady - 500s, {}, noon), QString());
        QCOMPARE(stallText({}, 100, noon), QString());
    }

    // What holds for a whole target is told once, and shown by every row that waits for it.
    void queuedRowsShareTheirLanesReason()
    {
        FakeClock clock;
        RequestTableModel model(clock);
        model.reset(6, {QStringLiteral("a"), QStringLiteral("b")}, 1);
        const auto why = [&model](int row) {
            return model.index(row, int(RequestColumn::Why)).data().toString();
        };
        QCOMPARE(why(5), QString()); // nothing runs
        model.setRunning(true);
        QCOMPARE(why(5), QStringLiteral("as many as allowed are in flight"));
        LaneStatus held{0, 8, {}};
        held.why.kind = WaitKind::Budget;
        LaneStatus limited{1, 8, {}};
        limited.why = {WaitKind::RequestsLimit, clock.now() + 4200ms, 0, 0, {}};
        model.setLanes({held, limited});
        QCOMPARE(why(4), QStringLiteral("budget: no room for more"));
        QCOMPARE(why(5), QStringLiteral("requests limit, 4.2 s"));
        // The run is over, or was opened anew: what held them back is still to be seen.
        model.setRunning(false);
        QCOMPARE(why(4), QString());
        model.setLanes({held});
        QCOMPARE(why(4), QStringLiteral("budget: no room for more"));
        QCOMPARE(why(5), QString());
    }

    void aRowInFlightIsComparedWithItsTarget()
    {
        FakeClock clock;
        RequestTableModel model(clock);
        model.reset(2, {QStringLiteral("a"), QStringLiteral("b")}, 1);
        model.setRunning(true);
        LaneStatus quick{0, 8, {}};
        quick.usualMs = 6'000;
        model.setLanes({quick, LaneStatus{1, 8, {}}});
        for (Ordinal ordinal = 0; ordinal < 2; ++ordinal) {
            RequestUpdate update;
            update.ordinal = ordinal;
            update.state = RequestState::Sending;
            update.attempt = 1;
            update.sentAt = clock.now();
            model.applyUpdates({update});
        }
        clock.advance(48s);
        const auto why = [&model](int row) {
            return model.index(row, int(RequestColumn::Why)).data().toString();
        };
        QCOMPARE(why(0), QStringLiteral("stalled: 48 s, 99 % take under 6.0 s"));
        QCOMPARE(why(1), QStringLiteral("no byte for 48 s"));
        RequestUpdate hedged;
        hedged.state = RequestState::Sending;
        hedged.attempt = 1;
        hedged.sentAt = clock.now() - 48s;
        hedged.hedgedAt = clock.now() - 3s;
        model.applyUpdates({hedged});
        QCOMPARE(why(0), QStringLiteral("stalled: 48 s, 99 % take under 6.0 s; asked a second time "
                                        "3 s ago, the first answer counts"));
    }
};

QTEST_GUILESS_MAIN(TestRunWords)
#include "tst_run_words.moc"
