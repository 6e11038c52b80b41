// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/state_text.h"

#include "domain/usual_latency.h"
#include "presentation/failure_text.h"
#include "presentation/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace volley {

namespace {

class StateText
{
    Q_DECLARE_TR_FUNCTIONS(volley::StateText)
};

struct Words
{
    const char *word;
    const char *meaning;
};

// In the order of RequestState.
constexpr std::array<Words, requestStateCount> words = {{
    {QT_TRANSLATE_NOOP("volley::StateText", "Queued"),
     QT_TRANSLATE_NOOP("volley::StateText", "Waits for its turn.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Waiting"),
     QT_TRANSLATE_NOOP("volley::StateText", "Held back by a limit or a cool-down.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Sending"),
     QT_TRANSLATE_NOOP("volley::StateText", "On its way; the answer has not begun.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Streaming"),
     QT_TRANSLATE_NOOP("volley::StateText", "The answer is coming in.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Saving"),
     QT_TRANSLATE_NOOP("volley::StateText", "Answered in full and being written to disk.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Succeeded"),
     QT_TRANSLATE_NOOP("volley::StateText", "Answered, and stored on disk.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Retrying"),
     QT_TRANSLATE_NOOP("volley::StateText",
                       "An attempt failed; the next one follows after a pause.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Failed"),
     QT_TRANSLATE_NOOP("volley::StateText", "Given up; the reason is under Why.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Cancelled"),
     QT_TRANSLATE_NOOP("volley::StateText", "Cancelled by you.")},
    {QT_TRANSLATE_NOOP("volley::StateText", "Interrupted"),
     QT_TRANSLATE_NOOP(
         "volley::StateText",
         "Was in flight when the program ended; it may have been processed and billed.")},
}};

qint64 msUntil(const WaitReason &why, const Moment &now)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    return std::max<qint64>(duration_cast<milliseconds>(*why.until - now.steady).count(), 0);
}

/// "requests limit, 4.2 s"
QString withTime(const QString &text, const WaitReason &why, const Moment &now)
{
    if (!why.until)
        return text;
    return StateText::tr("%1, %2", "limit, time left").arg(text, countdownText(msUntil(why, now)));
}

/// A status code says more, and more shortly, than words where a server cools us down.
QString causeText(const Failure &cause)
{
    if (cause.httpStatus > 0)
        return StateText::tr("%1 from the server", "status code").arg(cause.httpStatus);
    return failureSummary(cause);
}

/// Whole seconds: tenths would flicker and tell nothing.
QString wholeSecondsText(qint64 ms)
{
    return ms < 59'500 ? StateText::tr("%1 s", "seconds").arg((ms + 500) / 1000)
                       : countdownText(ms);
}

QString coolDownText(const WaitReason &why, const Moment &now)
{
    QString text = why.until ? StateText::tr("cool-down until %1", "time of day")
                                   .arg(timeOfDayText(now.utcMs + msUntil(why, now)))
                             : StateText::tr("cool-down");
    if (why.since) {
        const auto ago =
            std::chrono::duration_cast<std::chrono::milliseconds>(now.steady - *why.since);
        text = StateText::tr("%1, since %2", "cool-down, time of day")
                   .arg(text, timeOfDayText(now.utcMs - ago.count()));
    }
    return why.cause ? StateText::tr("%1 (%2)", "cool-down, cause").arg(text, causeText(*why.cause))
                     : text;
}

QString backOffText(const WaitReason &why, const Moment &now)
{
    QString text = why.maxAttempts > 0
                       ? StateText::tr("attempt %1 of %2").arg(why.attempt).arg(why.maxAttempts)
                       : StateText::tr("attempt %1").arg(why.attempt);
    if (why.until)
        text = StateText::tr("%1 in %2", "attempt, time left")
                   .arg(text, countdownText(msUntil(why, now)));
    return why.cause
               ? StateText::tr("%1: %2", "attempt, cause").arg(text, failureSummary(*why.cause))
               : text;
}

} // namespace

QString stateWord(RequestState state)
{
    return StateText::tr(words.at(static_cast<size_t>(state)).word);
}

QString stateMeaning(RequestState state)
{
    return StateText::tr(words.at(static_cast<size_t>(state)).meaning);
}

QString waitText(const WaitReason &why, const Moment &now)
{
    switch (why.kind) {
    case WaitKind::None:
        return {};
    case WaitKind::Slot:
        return StateText::tr("as many as allowed are in flight");
    case WaitKind::RequestsLimit:
        return withTime(StateText::tr("requests limit"), why, now);
    case WaitKind::TokensLimit:
        return withTime(StateText::tr("tokens limit"), why, now);
    case WaitKind::CoolDown:
        return coolDownText(why, now);
    case WaitKind::BackOff:
        return backOffText(why, now);
    case WaitKind::Paused:
        return StateText::tr("paused by you");
    case WaitKind::Halted:
        return why.cause ? StateText::tr("target halted: %1").arg(failureSummary(*why.cause))
                         : StateText::tr("target halted");
    case WaitKind::Disk:
        return StateText::tr("waiting for answers to be stored");
    case WaitKind::Rows:
        return StateText::tr("the row is being read");
    case WaitKind::Memory:
        return StateText::tr("images of the requests in flight fill the memory set aside");
    case WaitKind::SameRequest:
        return StateText::tr("an identical request is being answered");
    case WaitKind::Budget:
        return StateText::tr("budget: no room for more");
    case WaitKind::TooLarge:
        return StateText::tr("larger than the token limit per minute: will not be sent");
    }
    return {};
}

QString stallText(std::optional<Instant> sentAt, std::optional<qint64> usualMs, const Moment &now)
{
    if (!sentAt || !usualMs)
        return {};
    const auto taken =
        std::chrono::duration_cast<std::chrono::milliseconds>(now.steady - *sentAt).count();
    if (taken <= UsualLatency::stalledAfterMs(*usualMs))
        return {};
    return StateText::tr("stalled: %1, 99 % take under %2", "durations")
        .arg(wholeSecondsText(taken), durationText(*usualMs));
}

QString hedgeText(Instant hedgedAt, const Moment &now)
{
    const auto ago = std::chrono::duration_cast<std::chrono::milliseconds>(now.steady - hedgedAt);
    return StateText::tr("asked a second time %1 ago, the first answer counts", "duration")
        .arg(wholeSecondsText(ago.count()));
}

QString silenceText(std::optional<Instant> sentAt, std::optional<Instant> lastByteAt,
                    const Moment &now)
{
    constexpr std::chrono::milliseconds patience(2000);
    const std::optional<Instant> since = lastByteAt ? lastByteAt : sentAt;
    if (!since || now.steady - *since < patience)
        return {};
    const auto silent = std::chrono::duration_cast<std::chrono::milliseconds>(now.steady - *since);
    return StateText::tr("no byte for %1", "duration").arg(wholeSecondsText(silent.count()));
}

} // namespace volley
