// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/background_settings.h"

#include "base/when_done.h"

#include <QEvent>
#include <QTimer>
#include <QtConcurrent>

#include <chrono>

namespace volley {

namespace {

/// What is set together is written together: whoever sets more while it is being written waits.
constexpr std::chrono::milliseconds delay{300};

} // namespace

// QSettings posts itself this event when something was set, and no other before it has handled it.
bool BackgroundSettings::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QSettings::event(event);
    QTimer::singleShot(delay, this, &BackgroundSettings::write);
    return true;
}

void BackgroundSettings::write()
{
    // Objects of one process that name the same file share what is to be written.
    const auto writing = QtConcurrent::run([name = fileName(), format = format()] {
        QSettings settings(name, format);
        settings.sync();
        return true;
    });
    whenDone(writing, this, [this](bool) {
        // Finds nothing to write any more, and listens for changes again.
        QEvent handled(QEvent::UpdateRequest);
        QSettings::event(&handled);
    });
}

} // namespace volley
