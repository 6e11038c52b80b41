// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/socket_read_ahead.h"
#include "measures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMap>
#include <QThread>

namespace volley::bench {

/// The program's application object that also notes which events take the GUI thread long.
class MeteredApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    struct Time
    {
        qint64 us = 0;        ///< by the clock
        qint64 ownUs = 0;     ///< at work
        qint64 delayedUs = 0; ///< ready to work, but others had the processors; the rest it waited
    };
    struct Handler
    {
        int count = 0;
        Time longest;
    };
    static constexpr qint64 notedFromUs = 5000;

    bool notify(QObject *receiver, QEvent *event) override
    {
        readAhead(receiver, event);
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        // Names of classes outlast their objects.
        const char *name = receiver->metaObject()->className();
        const char *owner = receiver->parent() ? receiver->parent()->metaObject()->className() : "";
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const qint64 worked = threadMicroseconds();
        const qint64 delayed = threadDelayMicroseconds();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (const qint64 us = timer.nsecsElapsed() / 1000; us >= notedFromUs)
            note(QStringLiteral("%1 of %2, event %3")
                     .arg(QLatin1String(name), QLatin1String(owner))
                     .arg(type),
                 {us, threadMicroseconds() - worked, threadDelayMicroseconds() - delayed});
        return taken;
    }

    /// By the longest, the longest first: "receiver event: times, longest".
    [[nodiscard]] QStringList takeSlowest(int most)
    {
        QList<std::pair<qint64, QString>> lines;
        for (auto it = m_handlers.cbegin(); it != m_handlers.cend(); ++it) {
            const Time &time = it->longest;
            lines.append(
                {-time.us, QStringLiteral("%1: %2 times, longest %3 ms (own work %4, others "
                                          "on the processors %5)")
                               .arg(it.key())
                               .arg(it->count)
                               .arg(double(time.us) / 1000, 0, 'f', 1)
                               .arg(double(time.ownUs) / 1000, 0, 'f', 1)
                               .arg(double(time.delayedUs) / 1000, 0, 'f', 1)});
        }
        m_handlers.clear();
        std::sort(lines.begin(), lines.end());
        QStringList texts;
        for (const auto &line : lines.first(std::min<qsizetype>(most, lines.size())))
            texts.append(line.second);
        return texts;
    }

private:
    void note(const QString &name, const Time &time)
    {
        Handler &handler = m_handlers[name];
        ++handler.count;
        if (time.us > handler.longest.us)
            handler.longest = time;
    }

    int m_depth = 0;
    QMap<QString, Handler> m_handlers;
};

} // namespace volley::bench
