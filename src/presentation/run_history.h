// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/latency_histogram.h"

#include <QString>

#include <optional>
#include <vector>

namespace volley {

/// What happened in a run over time, in at most a few hundred stretches of equal length: when they
/// are used up, two become one. Times are milliseconds since the run's beginning, pauses between
/// sessions left out. A plain value; nothing of it grows with the number of requests.
class RunHistory
{
public:
    struct Stretch
    {
        qint64 answered = 0; ///< attempts that ended with an answer
        qint64 failed = 0;   ///< attempts that ended without one
        qint64 tokens = 0;   ///< in and out
        double flown = 0;    ///< milliseconds that attempts were in flight, all together
        double allowed = 0;  ///< the limit of concurrency, times the milliseconds it held
        LatencyHistogram latency;
    };
    /// A moment at which something was changed, and what.
    struct Mark
    {
        qint64 atMs = 0;
        QString text;
    };

    static constexpr int mostStretches = 480;
    /// Further ones are dropped: nobody reads more.
    static constexpr int mostMarks = 1000;

    /// From here on so many may be in flight, until another number is told. Times do not go back.
    void setAllowed(qint64 atMs, int count);
    /// An attempt was in flight in that time, or in a part of its time that comes by itself.
    void addFlight(qint64 fromMs, qint64 toMs);
    /// In any order.
    void addAnswer(qint64 atMs, qint64 durationMs, qint64 tokens);
    void addFailure(qint64 atMs, qint64 tokens);
    void addMark(qint64 atMs, const QString &text);
    /// The run goes on until then.
    void extendTo(qint64 atMs);

    [[nodiscard]] bool isEmpty() const { return m_stretches.empty(); }
    [[nodiscard]] const std::vector<Stretch> &stretches() const { return m_stretches; }
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] qint64 lengthMs() const { return m_lengthMs; }
    [[nodiscard]] qint64 stretchMs() const { return m_stretchMs; }
    /// How much of that stretch has passed; at least 1.
    [[nodiscard]] qint64 coveredMs(size_t stretch) const;
    /// Of all attempts that brought an answer.
    [[nodiscard]] const LatencyHistogram &latency() const { return m_latency; }

private:
    struct Level
    {
        qint64 sinceMs = 0;
        double value = 0;
    };
    Stretch &stretchAt(qint64 atMs);
    void halve();
    void spread(qint64 fromMs, qint64 toMs, double Stretch::*sum, double value);
    void settleAllowed(qint64 atMs);

    std::vector<Stretch> m_stretches;
    std::vector<Mark> m_marks;
    LatencyHistogram m_latency;
    Level m_allowed;
    qint64 m_stretchMs = 1000;
    qint64 m_lengthMs = 0;
};

} // namespace volley
