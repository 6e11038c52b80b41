// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QList>
#include <QString>

namespace volley {

/// The attempts of one request along a common axis of time, in places from 0 to 1, with words for
/// all of it. A pause that would leave no room for anything else is cut short, and marked as such.
/// A value; see attemptTimeline().
struct AttemptTimeline
{
    enum class Phase : quint8 {
        Sending,  ///< connecting, and the request going out
        Awaiting, ///< sent, nothing of the answer yet
        Coming,   ///< the answer coming in
        BackOff,  ///< the pause before the next attempt
        Queued,   ///< from then to the next attempt: for a slot, a limit or a person
    };
    static constexpr int phaseCount = 5;

    struct Part
    {
        Phase phase = Phase::Sending;
        double begin = 0;
        double end = 0;
        bool cut = false; ///< drawn shorter than it was
        QString text;     ///< what it is, how long it took, when
    };
    struct Bar
    {
        int attempt = 1;
        RequestState state = RequestState::Succeeded; ///< how it ended, or goes on
        QString title;                                ///< "1 · Server error · 1.2 s"
        QList<Part> parts;                            ///< the pause that followed included
        double end = 0;                               ///< of the attempt itself
    };
    struct Tick
    {
        double place = 0;
        QString text;
    };

    QList<Bar> bars;
    QList<Tick> ticks;

    [[nodiscard]] bool isEmpty() const { return bars.isEmpty(); }
    /// All of it as text, a bar a line.
    [[nodiscard]] QString summary() const;
};

/// Of attempts in their order; one that is Sending or Streaming goes on, and lasted so far as long
/// as it says. Pure.
[[nodiscard]] AttemptTimeline attemptTimeline(const QList<AttemptRecord> &attempts);
/// "Waiting for the answer", for a legend. Pure.
[[nodiscard]] QString phaseWord(AttemptTimeline::Phase phase);

} // namespace volley
