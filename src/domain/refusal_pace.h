// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <deque>
#include <optional>

namespace volley {

/// A rate of requests learned from refusals (429) alone. At each refusal the provider's bucket is
/// empty: what it let in between two of them is what it refills in that time. Before the second one
/// the pace is kept that was refused; without any, nothing is held back. Long without a refusal it
/// grows, slowly first. Refusals that go on as rarely however slow it gets have another cause: then
/// it holds nothing back for a while. A plain value; time comes in as an argument.
class RefusalPace
{
public:
    /// Requests a second; 0 = nothing is known.
    [[nodiscard]] double perSecond(Instant now) const;
    [[nodiscard]] Instant nextAt(Instant now);
    /// One goes.
    void take(Instant now);
    /// One that went was not sent after all.
    void giveBack();
    /// One that went at `sentAt` was refused, and `asked` for so long a pause. True if the pace
    /// changed.
    bool refuse(Instant sentAt, Duration asked, Instant now);

    /// Requests a second from which it grows; 0 = nothing is known.
    [[nodiscard]] double base() const { return m_base; }
    void setBase(double perSecond) { m_base = perSecond; }
    /// One that shares the bucket was refused.
    void lower(Duration asked, Instant now);
    /// Whether it is what holds requests back, mostly.
    [[nodiscard]] bool isFelt() const { return m_heldShare > 0.5; }

private:
    struct Point
    {
        Instant at;
        double let = 0;   ///< let in until then
        Instant openAt{}; ///< of a refusal: when something is let in again
    };
    void refill(Instant now);
    [[nodiscard]] double recentRate(Instant now) const;
    [[nodiscard]] double holdSeconds() const;
    void measure(const Point &from, Instant openAt, Instant now);
    [[nodiscard]] bool isOtherCause(const Point &last, Instant now);
    void letGo(Instant now);
    void refusedWhileOff(Instant now);

    std::deque<Point> m_recent;   ///< about one a second
    std::deque<Point> m_refusals; ///< of the last minute or two
    double m_let = 0;             ///< went and not refused so far
    bool m_isYoung = true;        ///< m_recent goes back to the beginning
    double m_base = 0;            ///< a second, at m_baseAt
    double m_hold = 10;           ///< seconds for which it stays
    bool m_hurries = true;        ///< grows faster after a while
    Instant m_baseAt;
    double m_level = 0;
    double m_need = 1; ///< level at which the next one goes
    Instant m_filledAt;
    bool m_holds = false;   ///< the next one
    double m_heldShare = 0; ///< of the last ones, about

    int m_refused = 0; ///< since the last refusal that counted, that one included
    int m_inVain = 0;  ///< refusals in a row that came soon after the one before
    double m_beforeInVain = 0;
    double m_letInVain = 0; ///< let in between them, and refused
    double m_refusedInVain = 0;
    Instant m_offUntil;
    double m_letBeforeOff = 0;
    double m_refusedWhileOff = 0;
    Duration m_offTime = std::chrono::minutes(1); ///< the next time
};

} // namespace volley
