// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace volley::bench {

/// Watches the program start, from outside: notes when the main window has been painted for the
/// first time, and when its project is open, so that everything in it can be used; prints both and
/// ends the application. Lives on the GUI thread, made after the application and before the window.
class StartWatch final : public QObject
{
    Q_OBJECT
public:
    /// `spawnedNs`: when the process was asked for, by the monotonic clock.
    explicit StartWatch(qint64 spawnedNs);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    [[nodiscard]] double milliseconds() const;

    qint64 m_spawnedNs;
    double m_paintedMs = 0; ///< 0 = not yet
    QWidget *m_window = nullptr;
    QTimer m_look;
};

} // namespace volley::bench
