// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace volley::bench {

/// The most memory this process ever held, as /usr/bin/time counts it.
inline double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Processor time of the calling thread.
inline qint64 threadMicroseconds()
{
    timespec spec{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spec);
    return qint64(spec.tv_sec) * 1'000'000 + spec.tv_nsec / 1000;
}

/// How long the calling thread, always the same one, was ready to work while others had the
/// processors.
inline qint64 threadDelayMicroseconds()
{
    static const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 64> text{};
    if (file < 0 || pread(file, text.data(), text.size() - 1, 0) <= 0)
        return 0;
    long long worked = 0;
    long long delayed = 0;
    return std::sscanf(text.data(), "%lld %lld", &worked, &delayed) == 2 ? delayed / 1000 : 0;
}

/// The clock that Python's time.monotonic_ns() reads.
inline qint64 monotonicNanoseconds()
{
    timespec spec{};
    clock_gettime(CLOCK_MONOTONIC, &spec);
    return qint64(spec.tv_sec) * 1'000'000'000 + spec.tv_nsec;
}

/// One JSON object, a line, for the script.
inline void print(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace volley::bench
