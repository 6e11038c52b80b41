// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/run_charts.h"

#include "presentation/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

class RunCharts
{
    Q_DECLARE_TR_FUNCTIONS(volley::RunCharts)
};

constexpr int mostBars = 40;
constexpr int rungs = 2; ///< ticks of the vertical axis above 0

using Stretch = RunHistory::Stretch;
using Value = std::optional<double>;

Chart::Series series(const QString &name, Chart::Tone tone, const RunHistory &history,
                     const std::function<Value(const Stretch &, double coveredMs)> &value)
{
    Chart::Series made{name, tone, {}};
    made.values.reserve(history.stretches().size());
    for (size_t i = 0; i < history.stretches().size(); ++i)
        made.values.push_back(value(history.stretches()[i], double(history.coveredMs(i))));
    return made;
}

double highest(const Chart &chart)
{
    double most = 0;
    for (const Chart::Series &one : chart.series) {
        for (const Value &value : one.values)
            most = std::max(most, value.value_or(0));
    }
    return most;
}

void measure(Chart &chart, bool whole)
{
    chart.top = niceTop(highest(chart), whole);
    for (int rung = 0; rung <= rungs; ++rung) {
        const double place = double(rung) / rungs;
        chart.up.push_back({place, chart.valueText(chart.top * place)});
    }
}

/// A whole number where it is one: a mean has a fraction, a limit has none.
QString requestsText(double value)
{
    return value == std::floor(value) ? countText(std::llround(value)) : rateText(value);
}

QString elapsedText(qint64 ms)
{
    return ms == 0 ? countText(0) : countdownText(ms);
}

/// Elapsed time below, and what was changed on the way.
Chart overTime(const QString &title, const RunHistory &history)
{
    Chart chart;
    chart.title = title;
    const qint64 stretchMs = history.stretchMs();
    // The last point of a line stands where the time has come to.
    const double whole =
        std::max<double>(double(history.stretches().size()) * double(stretchMs), 1);
    for (const RunHistory::Mark &mark : history.marks())
        chart.marks.push_back({std::clamp(double(mark.atMs) / whole, 0.0, 1.0), mark.text});
    chart.across = {{0, elapsedText(0)}, {1, elapsedText(history.lengthMs())}};
    chart.placeText = [stretchMs](size_t place) { return elapsedText(qint64(place) * stretchMs); };
    return chart;
}

Chart inFlight(const RunHistory &history)
{
    Chart chart = overTime(RunCharts::tr("In flight"), history);
    chart.series = {series(RunCharts::tr("in flight"), Chart::Tone::Load, history,
                           [](const Stretch &s, double ms) { return Value(s.flown / ms); }),
                    series(RunCharts::tr("allowed"), Chart::Tone::Limit, history,
                           [](const Stretch &s, double ms) {
                               return s.allowed > 0 ? Value(s.allowed / ms) : Value();
                           })};
    chart.valueText = requestsText;
    measure(chart, true);
    return chart;
}

Chart completed(const RunHistory &history)
{
    Chart chart = overTime(RunCharts::tr("Completed per second"), history);
    chart.series = {
        series(RunCharts::tr("answered"), Chart::Tone::Good, history,
               [](const Stretch &s, double ms) { return Value(double(s.answered) * 1000 / ms); }),
        series(RunCharts::tr("failed"), Chart::Tone::Bad, history,
               [](const Stretch &s, double ms) { return Value(double(s.failed) * 1000 / ms); })};
    chart.valueText = requestsText;
    measure(chart, false);
    return chart;
}

Chart latency(const RunHistory &history)
{
    Chart chart = overTime(RunCharts::tr("Latency"), history);
    const auto at = [](double share) {
        return [share](const Stretch &s, double) {
            const auto ms = s.latency.percentile(share);
            return ms ? Value(double(*ms)) : Value();
        };
    };
    chart.series = {series(RunCharts::tr("median"), Chart::Tone::Middle, history, at(0.5)),
                    series(RunCharts::tr("90 %"), Chart::Tone::High, history, at(0.9)),
                    series(RunCharts::tr("99 %"), Chart::Tone::Highest, history, at(0.99))};
    chart.valueText = [](double value) { return durationText(std::llround(value)); };
    measure(chart, true);
    return chart;
}

Chart tokens(const RunHistory &history)
{
    Chart chart = overTime(RunCharts::tr("Tokens per minute"), history);
    chart.series = {
        series(RunCharts::tr("tokens in and out"), Chart::Tone::Volume, history,
               [](const Stretch &s, double ms) { return Value(double(s.tokens) * 60'000 / ms); })};
    chart.valueText = [](double value) { return compactText(value); };
    measure(chart, true);
    return chart;
}

Chart distribution(const RunHistory &history)
{
    Chart chart;
    chart.title = RunCharts::tr("How long answers took");
    chart.form = Chart::Form::Bars;
    const auto bars = history.latency().bars(mostBars);
    Chart::Series counts{RunCharts::tr("answers"), Chart::Tone::Volume, {}};
    for (const LatencyHistogram::Bar &bar : bars)
        counts.values.emplace_back(double(bar.count));
    chart.series = {counts};
    if (!bars.empty())
        chart.across = {{0, durationText(bars.front().fromMs)},
                        {1, durationText(bars.back().toMs)}};
    chart.valueText = [](double value) { return compactText(value); };
    chart.placeText = [bars](size_t place) {
        return RunCharts::tr("%1 – %2", "from, to")
            .arg(durationText(bars.at(place).fromMs), durationText(bars.at(place).toMs));
    };
    measure(chart, true);
    return chart;
}

} // namespace

size_t Chart::places() const
{
    size_t most = 0;
    for (const Series &one : series)
        most = std::max(most, one.values.size());
    return most;
}

QStringList Chart::linesAt(size_t place) const
{
    if (place >= places())
        return {};
    QStringList lines{placeText(place)};
    for (const Series &one : series) {
        if (place < one.values.size() && one.values[place])
            lines.append(RunCharts::tr("%1: %2", "what, value")
                             .arg(one.name, valueText(*one.values[place])));
    }
    const double from = double(place) / double(places());
    const double to = double(place + 1) / double(places());
    for (const Mark &mark : marks) {
        if (mark.place >= from && (mark.place < to || (to >= 1 && mark.place <= 1)))
            lines.append(mark.text);
    }
    return lines;
}

QString Chart::summary() const
{
    if (places() == 0)
        return RunCharts::tr("%1: nothing yet").arg(title);
    QStringList pieces;
    for (const Series &one : series) {
        const auto last = std::find_if(one.values.rbegin(), one.values.rend(),
                                       [](const Value &value) { return value.has_value(); });
        const auto most = std::max_element(one.values.begin(), one.values.end());
        if (last == one.values.rend())
            continue;
        pieces.append(form == Form::Bars
                          ? RunCharts::tr("most %1, at %2")
                                .arg(one.name, placeText(size_t(most - one.values.begin())))
                          : RunCharts::tr("%1 %2 now, at most %3", "what, now, at most")
                                .arg(one.name, valueText(**last), valueText(most->value_or(0))));
    }
    return RunCharts::tr("%1: %2", "chart, figures").arg(title, pieces.join(QStringLiteral("; ")));
}

double niceTop(double value, bool whole)
{
    if (!(value > 0))
        return whole ? 2 : 1;
    double unit = std::pow(10.0, std::floor(std::log10(value)));
    if (whole)
        unit = std::max(unit, 1.0);
    // Half of it must be a number to be read at a glance, too.
    for (const double step : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        const double top = step * unit;
        const bool halves = !whole || unit > 1 || std::fmod(step, 2.0) == 0;
        if (top >= value && halves)
            return top;
    }
    return 10 * unit;
}

QList<Chart> runCharts(const RunHistory &history)
{
    return {inFlight(history), completed(history), latency(history), tokens(history),
            distribution(history)};
}

} // namespace volley
