// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/hand_over.h"

#include <QLockFile>
#include <QSet>

namespace volley {

/// The windows that other starts of the program have on this display, for a start that has none
/// yet: it waits for their answers, a short while in all, and passes over those that give none.
/// Starts take turns, from the making of this until release(), so that two at once do not both find
/// nobody there. Lives on the main thread.
class OtherInstances
{
public:
    explicit OtherInstances(const QString &folder);

    /// Whether one of them does what is asked; the one opened last is asked first.
    [[nodiscard]] bool ask(const HandOver &message);
    /// The next start may ask; this one's window can be asked by now.
    void release() { m_turn.unlock(); }

private:
    [[nodiscard]] bool askOne(const QString &path, const QByteArray &line);

    QString m_folder;
    QLockFile m_turn;
    QSet<QString> m_silent;
};

} // namespace volley
