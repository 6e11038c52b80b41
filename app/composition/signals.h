// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace volley {

/// SIGINT and SIGTERM as Qt signals on the main thread, through a pipe, since a handler may do next
/// to nothing. One at a time in a process.
class Signals : public QObject
{
    Q_OBJECT
public:
    Signals();
    ~Signals() override;

Q_SIGNALS:
    void interrupted(); ///< SIGINT
    void terminated();  ///< SIGTERM, SIGHUP

private:
    void read();
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace volley
