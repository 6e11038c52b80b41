// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace volley {

namespace {

class NumberText
{
    Q_DECLARE_TR_FUNCTIONS(volley::NumberText)
};

QString secondsText(qint64 ms)
{
    const bool fine = ms < 9'950;
    return NumberText::tr("%1 s", "seconds")
        .arg(QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', fine ? 1 : 0));
}

/// 1:32 or 2:05:09
QString clockText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    const QLatin1Char zero('0');
    const QString tail = QStringLiteral("%1:%2");
    if (seconds < 3600)
        return tail.arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

QDateTime localTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs);
}

} // namespace

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString compactText(double number)
{
    const QLocale locale;
    if (std::abs(number) < 999.5)
        return locale.toString(number, 'f', 0);
    if (std::abs(number) < 999'950.0)
        return NumberText::tr("%1k", "thousands").arg(locale.toString(number / 1e3, 'f', 1));
    return NumberText::tr("%1M", "millions").arg(locale.toString(number / 1e6, 'f', 1));
}

QString estimateText(qint64 count)
{
    qint64 unit = 1;
    while (count / unit >= 100)
        unit *= 10;
    const qint64 rounded = (count + unit / 2) / unit * unit;
    return NumberText::tr("≈ %1", "an estimate").arg(QLocale().toString(rounded));
}

QString tokensText(qint64 tokens, bool isEstimate)
{
    if (tokens < 0)
        return {};
    return isEstimate ? estimateText(tokens) : countText(tokens);
}

QString rateText(double perSecond)
{
    const int decimals = perSecond < 0.995 && perSecond > 0 ? 2 : perSecond < 99.95 ? 1 : 0;
    return QLocale().toString(perSecond, 'f', decimals);
}

QString durationText(qint64 ms)
{
    if (ms < 1000)
        return NumberText::tr("%1 ms", "milliseconds").arg(QLocale().toString(ms));
    return countdownText(ms);
}

QString countdownText(qint64 ms)
{
    ms = std::max<qint64>(ms, 0);
    return ms < 59'500 ? secondsText(ms) : clockText(ms);
}

QString timeOfDayText(qint64 utcMs)
{
    return QLocale().toString(localTime(utcMs).time(), QStringLiteral("HH:mm:ss"));
}

QString momentText(qint64 utcMs, qint64 nowUtcMs)
{
    if (utcMs == 0)
        return {};
    const QString time = timeOfDayText(utcMs);
    const QDate day = localTime(utcMs).date();
    if (day == localTime(nowUtcMs).date())
        return time;
    return NumberText::tr("%1 %2", "date, time")
        .arg(QLocale().toString(day, QLocale::ShortFormat), time);
}

} // namespace volley
