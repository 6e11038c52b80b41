// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <vector>

namespace volley::bench {

/// How late a thread's event loop is. A beat is due every 2 ms; where the loop is busy, all beats
/// due meanwhile are late, each by its own time until it was served: as late as a click at that
/// moment would have been. Beside it, how much of that the thread itself was at work: the rest it
/// was kept off the processor. Lives on the thread it listens to.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(QObject *parent = nullptr);

    void begin();
    /// Counts of beats by lateness, the longest and the 99th percentile, in milliseconds.
    [[nodiscard]] QJsonObject end();

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_elapsed;
    qint64 m_dueUs = 0;
    qint64 m_workedUs = 0; ///< processor time when the last beat was served
    std::vector<int> m_lateUs;
    std::vector<int> m_ownUs;
};

} // namespace volley::bench
