// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/limit_words.h"

#include "presentation/budget_text.h"
#include "presentation/failure_text.h"
#include "presentation/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace volley {

namespace {

class LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(volley::LimitWords)
};

QString numberText(double value)
{
    return value > 0 ? countText(std::llround(value)) : LimitWords::tr("none", "no limit");
}

/// Why a limit was found to be another: see AdaptiveLimit::Reason.
const QHash<QString, const char *> &learnedReasons()
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("headers"), QT_TRANSLATE_NOOP("volley::LimitWords", "told by the server")},
        {QStringLiteral("refused"), QT_TRANSLATE_NOOP("volley::LimitWords", "the server refused")},
        {QStringLiteral("shared"),
         QT_TRANSLATE_NOOP("volley::LimitWords", "shared with another target")},
        {QStringLiteral("overloaded"),
         QT_TRANSLATE_NOOP("volley::LimitWords", "the server is overloaded")},
        {QStringLiteral("keeps_up"),
         QT_TRANSLATE_NOOP("volley::LimitWords", "the server keeps up")},
        {QStringLiteral("tried"), QT_TRANSLATE_NOOP("volley::LimitWords", "tried out")},
        {QStringLiteral("no_gain"),
         QT_TRANSLATE_NOOP("volley::LimitWords", "more at once did not help")},
        {QStringLiteral("no_loss"),
         QT_TRANSLATE_NOOP("volley::LimitWords", "fewer are just as fast")},
        {QStringLiteral("loss"), QT_TRANSLATE_NOOP("volley::LimitWords", "fewer are slower")},
        {QStringLiteral("slower"),
         QT_TRANSLATE_NOOP("volley::LimitWords", "answers take longer than before")},
        {QStringLiteral("not_ours"),
         QT_TRANSLATE_NOOP("volley::LimitWords", "they took longer for another reason")},
    };
    return words;
}

/// "429 from the server", "by you", "key refused", or the word itself where there is no better one.
QString reasonText(const QString &reason)
{
    if (reason == QLatin1String("person"))
        return LimitWords::tr("by you");
    const QHash<QString, QString> adaptive{
        {QStringLiteral("headers"), LimitWords::tr("told by the server")},
        {QStringLiteral("refused"), LimitWords::tr("refused by the server")},
        {QStringLiteral("keeps_up"), LimitWords::tr("the server keeps up")},
        {QStringLiteral("tried"), LimitWords::tr("to find out what it can handle")},
        {QStringLiteral("no_gain"), LimitWords::tr("more only took longer")},
        {QStringLiteral("no_loss"), LimitWords::tr("fewer are just as fast")},
        {QStringLiteral("loss"), LimitWords::tr("fewer were too few")},
        {QStringLiteral("slower"), LimitWords::tr("answers take longer than before")},
        {QStringLiteral("not_ours"), LimitWords::tr("fewer did not help")},
        {QStringLiteral("stalled"), LimitWords::tr("it takes far longer than usual")},
    };
    if (const auto word = adaptive.constFind(reason); word != adaptive.constEnd())
        return *word;
    if (reason.startsWith(QLatin1String("http_")))
        return LimitWords::tr("%1 from the server", "status code").arg(reason.mid(5));
    const auto known = learnedReasons().constFind(reason);
    if (known != learnedReasons().cend())
        return LimitWords::tr(*known);
    for (int kind = 0; kind < failureKindCount; ++kind) {
        Failure failure;
        failure.kind = FailureKind(kind);
        if (failureName(failure.kind) == reason)
            return failureSummary(failure);
    }
    QString words = reason;
    return words.replace(QLatin1Char('_'), QLatin1Char(' '));
}

/// "budget $5.00 → $8.00": a part of it that was set to another amount; else empty.
QString budgetText(const LimitChange &change)
{
    const auto isOf = [&change](const char *what) { return change.what == QLatin1String(what); };
    const auto part = [&isOf](double amount) {
        Budget budget;
        if (amount <= 0)
            return LimitWords::tr("none", "no limit");
        if (isOf("budget_usd")) {
            budget.usd = amount;
            return budgetPartText(budget, BudgetKind::Money);
        }
        if (isOf("budget_tokens")) {
            budget.tokens = std::llround(amount);
            return budgetPartText(budget, BudgetKind::Tokens);
        }
        budget.minutes = amount;
        return budgetPartText(budget, BudgetKind::Time);
    };
    if (!isOf("budget_usd") && !isOf("budget_tokens") && !isOf("budget_minutes"))
        return {};
    return LimitWords::tr("budget %1 → %2", "before, after")
        .arg(part(change.from), part(change.to));
}

QString whatText(const LimitChange &change)
{
    const QString from = numberText(change.from);
    const QString to = numberText(change.to);
    if (change.what == QLatin1String("concurrency"))
        return LimitWords::tr("concurrency %1 → %2", "before, after").arg(from, to);
    if (change.what == QLatin1String("requests_per_minute"))
        return LimitWords::tr("requests per minute %1 → %2", "before, after").arg(from, to);
    if (change.what == QLatin1String("request_rate"))
        return LimitWords::tr("pace of requests per minute %1 → %2", "before, after").arg(from, to);
    if (change.what == QLatin1String("tokens_per_minute"))
        return LimitWords::tr("tokens per minute %1 → %2", "before, after").arg(from, to);
    if (change.what == QLatin1String("request_rate"))
        return LimitWords::tr("pace, requests per minute %1 → %2", "before, after").arg(from, to);
    if (change.what == QLatin1String("cool_down"))
        return LimitWords::tr("cool-down of %1").arg(durationText(std::llround(change.to)));
    if (change.what == QLatin1String("halt"))
        return change.to > 0 ? LimitWords::tr("target halted") : LimitWords::tr("target goes on");
    if (change.what == QLatin1String("hedging"))
        return change.to > 0 ? LimitWords::tr("stragglers are asked a second time")
                             : LimitWords::tr("stragglers are waited for");
    if (change.what == QLatin1String("hedge"))
        return LimitWords::tr("row %1 asked a second time").arg(from);
    if (change.what == QLatin1String("max_attempts"))
        return LimitWords::tr("attempts per request %1 → %2", "before, after").arg(from, to);
    if (change.what == QLatin1String("target"))
        return LimitWords::tr("target edited");
    if (change.what == QLatin1String("budget"))
        return change.to > 0 ? LimitWords::tr("budget reached") : LimitWords::tr("budget raised");
    if (const QString text = budgetText(change); !text.isEmpty())
        return text;
    if (change.what == QLatin1String("continue"))
        return LimitWords::tr("continued");
    if (change.what == QLatin1String("pause"))
        return LimitWords::tr("paused");
    if (change.what == QLatin1String("resume"))
        return LimitWords::tr("continued");
    if (change.what == QLatin1String("stop"))
        return LimitWords::tr("stopped");
    QString words = change.what;
    return LimitWords::tr("%1: %2 → %3", "what, before, after")
        .arg(words.replace(QLatin1Char('_'), QLatin1Char(' ')), from, to);
}

} // namespace

QString limitChangeText(const LimitChange &change)
{
    if (change.reason.isEmpty())
        return whatText(change);
    return LimitWords::tr("%1, %2", "what was changed, why")
        .arg(whatText(change), reasonText(change.reason));
}

QString limitChangeLine(const LimitChange &change, const QStringList &targets)
{
    if (change.target < 0 || targets.size() < 2)
        return limitChangeText(change);
    return LimitWords::tr("%1: %2", "target, what was changed")
        .arg(targets.value(change.target), limitChangeText(change));
}

QString bindingText(const LaneStatus &lane, int inFlight, bool queued, const Moment &now)
{
    if (lane.why.kind != WaitKind::None && lane.why.kind != WaitKind::Slot)
        return waitText(lane.why, now);
    if (!queued && lane.hedged > 0)
        return LimitWords::tr("nothing is left to send; %n straggler(s) asked a second time",
                              nullptr, lane.hedged);
    if (!queued)
        return LimitWords::tr("nothing is left to send");
    if (inFlight >= lane.limit)
        return LimitWords::tr("as many as allowed are in flight (%1)").arg(countText(lane.limit));
    return LimitWords::tr("nothing: more are on their way");
}

} // namespace volley
