// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/target_defaults.h"

#include <QSettings>

#include <cmath>
#include <limits>

namespace volley {

namespace {

constexpr double mostSeconds = 1e7;

QString key(const char *name)
{
    return QStringLiteral("limits/") + QLatin1String(name);
}

qint64 number(const QSettings &settings, const char *name, qint64 usual, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 kept = settings.value(key(name)).toLongLong(&isNumber);
    return isNumber && kept >= least && kept <= most ? kept : usual;
}

std::chrono::milliseconds seconds(const QSettings &settings, const char *name,
                                  std::chrono::milliseconds usual)
{
    bool isNumber = false;
    const double kept = settings.value(key(name)).toDouble(&isNumber);
    if (!isNumber || !(kept >= 0) || kept > mostSeconds)
        return usual;
    return std::chrono::milliseconds(std::llround(kept * 1000));
}

double inSeconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

TargetDefaults readTargetDefaults(const QSettings &settings)
{
    constexpr int any = std::numeric_limits<int>::max();
    TargetDefaults defaults;
    Target &limits = defaults.limits;
    limits.concurrency =
        int(number(settings, "concurrency", limits.concurrency, 1, maxConcurrency));
    limits.requestsPerMinute = int(number(settings, "requests_per_minute", 0, 0, any));
    limits.tokensPerMinute = number(settings, "tokens_per_minute", 0, 0, any);
    limits.maxAttempts = int(number(settings, "attempts", limits.maxAttempts, 1, 1000));
    limits.hedge = settings.value(key("hedge"), false).toBool();
    Deadlines &deadlines = limits.deadlines;
    deadlines.connect = seconds(settings, "connect_seconds", deadlines.connect);
    deadlines.firstByte = seconds(settings, "first_byte_seconds", deadlines.firstByte);
    deadlines.idle = seconds(settings, "idle_seconds", deadlines.idle);
    deadlines.total = seconds(settings, "total_seconds", deadlines.total);
    defaults.adaptiveForOwnServers = settings.value(key("adaptive_for_own_servers"), true).toBool();
    return defaults;
}

void writeTargetDefaults(QSettings &settings, const TargetDefaults &defaults)
{
    const Target &limits = defaults.limits;
    settings.setValue(key("concurrency"), limits.concurrency);
    settings.setValue(key("requests_per_minute"), limits.requestsPerMinute);
    settings.setValue(key("tokens_per_minute"), limits.tokensPerMinute);
    settings.setValue(key("attempts"), limits.maxAttempts);
    settings.setValue(key("hedge"), limits.hedge);
    settings.setValue(key("connect_seconds"), inSeconds(limits.deadlines.connect));
    settings.setValue(key("first_byte_seconds"), inSeconds(limits.deadlines.firstByte));
    settings.setValue(key("idle_seconds"), inSeconds(limits.deadlines.idle));
    settings.setValue(key("total_seconds"), inSeconds(limits.deadlines.total));
    settings.setValue(key("adaptive_for_own_servers"), defaults.adaptiveForOwnServers);
}

} // namespace volley
