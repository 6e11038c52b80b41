// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_watch.h"

#include "measures.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace volley::bench {

StartWatch::StartWatch(qint64 spawnedNs)
    : m_spawnedNs(spawnedNs)
{
    m_look.setInterval(1);
    connect(&m_look, &QTimer::timeout, this, &StartWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

bool StartWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->objectName() == QLatin1String("mainWindow")) {
        QCoreApplication::instance()->removeEventFilter(this);
        m_window = static_cast<QWidget *>(watched);
        // On screen once the event loop has come round.
        QTimer::singleShot(0, this, [this] {
            m_paintedMs = milliseconds();
            m_look.start();
            look();
        });
    }
    return false;
}

void StartWatch::look()
{
    const auto *sample = m_window->findChild<QAction *>(QStringLiteral("actionSample"));
    if (!sample || !sample->isEnabled())
        return;
    m_look.stop();
    print({{QStringLiteral("painted_ms"), m_paintedMs},
           {QStringLiteral("usable_ms"), milliseconds()}});
    QCoreApplication::quit();
}

double StartWatch::milliseconds() const
{
    return double(monotonicNanoseconds() - m_spawnedNs) / 1e6;
}

} // namespace volley::bench
