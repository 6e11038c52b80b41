// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/run_history.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace volley {

/// A chart as it is to be drawn: numbers and words, no colours. A value.
struct Chart
{
    enum class Form { Lines, Bars };
    /// What a line stands for, so that it looks the same everywhere.
    enum class Tone { Load, Limit, Good, Bad, Middle, High, Highest, Volume };
    struct Series
    {
        QString name;
        Tone tone = Tone::Load;
        std::vector<std::optional<double>> values; ///< one a place on the horizontal axis
    };
    struct Mark
    {
        double place = 0; ///< 0 to 1 on the horizontal axis
        QString text;
    };
    struct Tick
    {
        double place = 0; ///< 0 to 1 on its axis
        QString text;
    };

    QString title;
    Form form = Form::Lines;
    QList<Series> series;
    std::vector<Mark> marks;
    std::vector<Tick> across; ///< labels of the horizontal axis
    std::vector<Tick> up;     ///< of the vertical one
    double top = 1; ///< the value at the upper end of the vertical axis; 0 is at the lower
    /// How a value is written.
    std::function<QString(double)> valueText;
    /// What a place on the horizontal axis is called: "0:42", "1.2 – 1.4 s".
    std::function<QString(size_t)> placeText;

    [[nodiscard]] size_t places() const;
    /// All there is to say about one place, a line each; the marks there as well.
    [[nodiscard]] QStringList linesAt(size_t place) const;
    /// The chart in a sentence, for whoever cannot see it.
    [[nodiscard]] QString summary() const;
};

/// A round number at or above `value`, and as many ticks as fit from 0 up to it. Pure.
[[nodiscard]] double niceTop(double value, bool whole);

/// The charts of the monitor: in flight and allowed, answers a second, latency, tokens a minute,
/// and the distribution of latencies. Pure; words in the program's language.
[[nodiscard]] QList<Chart> runCharts(const RunHistory &history);

} // namespace volley
