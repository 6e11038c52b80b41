// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attempt_timeline.h"

#include "presentation/attempt_text.h"
#include "presentation/failure_text.h"
#include "presentation/number_text.h"
#include "presentation/state_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(volley::TimelineText)
};

using TimelinePhase = AttemptTimeline::Phase;

constexpr double mostTicks = 5;

/// Time as it was, and as it is drawn.
struct Span
{
    TimelinePhase phase;
    qsizetype bar;
    qint64 from; ///< ms since the first attempt began
    qint64 to;
    qint64 drawn; ///< ms it takes up on the axis
};

class TimelineMaker
{
public:
    AttemptTimeline make(const QList<AttemptRecord> &attempts)
    {
        if (attempts.isEmpty())
            return {};
        m_start = attempts.first().startedUtcMs;
        for (const AttemptRecord &attempt : attempts)
            m_active += std::max<qint64>(attempt.durationMs, 0);
        for (qsizetype i = 0; i < attempts.size(); ++i) {
            addAttempt(attempts.at(i));
            if (i + 1 < attempts.size())
                addPause(attempts.at(i), attempts.at(i + 1).startedUtcMs - m_start);
        }
        place();
        addTicks();
        return m_made;
    }

private:
    void add(TimelinePhase phase, qint64 from, qint64 to, qint64 drawn)
    {
        m_spans.append({phase, m_made.bars.size() - 1, from, to, drawn});
        m_now = to;
    }

    void addPhase(TimelinePhase phase, qint64 to)
    {
        if (to > m_now)
            add(phase, m_now, to, to - m_now);
    }

    void addAttempt(const AttemptRecord &attempt)
    {
        const RequestState ended = attemptEnd(attempt);
        const QString outcome =
            attempt.failure ? failureKindLabel(attempt.failure->kind) : stateWord(ended);
        m_made.bars.append(
            {attempt.attempt,
             ended,
             attempt.fromCache > 0
                 ? TimelineText::tr("From cache")
                 : TimelineText::tr("%1 · %2 · %3", "number of the attempt, outcome, duration")
                       .arg(countText(attempt.attempt), outcome, durationText(attempt.durationMs)),
             {},
             0});
        // Clocks may have been set meanwhile: time only goes on.
        const qint64 from = std::max(attempt.startedUtcMs - m_start, m_now);
        m_now = from;
        const qint64 end = from + std::max<qint64>(attempt.durationMs, 0);
        const auto at = [from, end](std::optional<qint64> ms) {
            return std::clamp(from + ms.value_or(0), from, end);
        };
        if (attempt.sentMs || attempt.firstByteMs || attempt.firstTokenMs) {
            addPhase(TimelinePhase::Sending, at(attempt.sentMs));
            const std::optional<qint64> first =
                attempt.firstTokenMs ? attempt.firstTokenMs : attempt.firstByteMs;
            addPhase(TimelinePhase::Awaiting, first ? at(first) : end);
            addPhase(TimelinePhase::Coming, end);
        } else {
            addPhase(TimelinePhase::Sending, end);
        }
        m_made.bars.last().end = double(m_now);
    }

    void addPause(const AttemptRecord &attempt, qint64 next)
    {
        if (next <= m_now)
            return;
        const qint64 backOff =
            std::clamp<qint64>(attempt.retryDelayMs.value_or(0), 0, next - m_now);
        if (backOff > 0)
            add(TimelinePhase::BackOff, m_now, m_now + backOff, shortened(backOff));
        if (next > m_now)
            add(TimelinePhase::Queued, m_now, next, shortened(next - m_now));
    }

    /// A pause of a night would leave no room for what took seconds.
    [[nodiscard]] qint64 shortened(qint64 ms) const
    {
        const qint64 room = std::max<qint64>(m_active, 1000);
        return ms > 3 * room ? room : ms;
    }

    void place()
    {
        qint64 total = 0;
        for (const Span &span : std::as_const(m_spans))
            total += span.drawn;
        m_total = double(std::max<qint64>(total, 1));
        qint64 drawn = 0;
        for (const Span &span : std::as_const(m_spans)) {
            AttemptTimeline::Bar &bar = m_made.bars[span.bar];
            const double begin = double(drawn) / m_total;
            drawn += span.drawn;
            const double end = double(drawn) / m_total;
            const bool cut = span.drawn < span.to - span.from;
            bar.parts.append({span.phase, begin, end, cut, textOf(span, bar.attempt)});
            if (span.phase < TimelinePhase::BackOff)
                bar.end = end;
        }
    }

    static QString textOf(const Span &span, int attempt)
    {
        return TimelineText::tr("Attempt %1, %2: %3, from %4 to %5", "number, what, how long, when")
            .arg(countText(attempt), phaseWord(span.phase), durationText(span.to - span.from),
                 durationText(span.from), durationText(span.to));
    }

    void addTicks()
    {
        double step = 1;
        while (m_total / step > mostTicks) {
            const double digit = step / std::pow(10, std::floor(std::log10(step)));
            step *= digit < 1.5 || digit > 4.5 ? 2 : 2.5;
        }
        m_made.ticks.append({0, durationText(0)});
        qint64 drawn = 0;
        double next = step;
        for (const Span &span : std::as_const(m_spans)) {
            const bool cut = span.drawn < span.to - span.from;
            for (; next <= double(span.to); next += step) {
                // What is cut has no scale.
                if (cut) {
                    next = std::ceil(double(span.to) / step) * step;
                    break;
                }
                m_made.ticks.append({(double(drawn) + next - double(span.from)) / m_total,
                                     durationText(qint64(std::llround(next)))});
            }
            drawn += span.drawn;
        }
    }

    AttemptTimeline m_made;
    QList<Span> m_spans;
    qint64 m_start = 0;  ///< UTC
    qint64 m_now = 0;    ///< since then
    qint64 m_active = 0; ///< all attempts together
    double m_total = 1;  ///< drawn
};

} // namespace

QString AttemptTimeline::summary() const
{
    QStringList lines;
    for (const Bar &bar : bars) {
        lines.append(bar.title);
        for (const Part &part : bar.parts)
            lines.append(part.text);
    }
    return lines.join(QLatin1Char('\n'));
}

AttemptTimeline attemptTimeline(const QList<AttemptRecord> &attempts)
{
    return TimelineMaker().make(attempts);
}

QString phaseWord(AttemptTimeline::Phase phase)
{
    switch (phase) {
    case AttemptTimeline::Phase::Sending:
        return TimelineText::tr("sending");
    case AttemptTimeline::Phase::Awaiting:
        return TimelineText::tr("waiting for the first token");
    case AttemptTimeline::Phase::Coming:
        return TimelineText::tr("answer coming in");
    case AttemptTimeline::Phase::BackOff:
        return TimelineText::tr("pause before the next attempt");
    case AttemptTimeline::Phase::Queued:
        return TimelineText::tr("waiting for its turn");
    }
    return {};
}

} // namespace volley
