// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/instance_server.h"

#include <QObject>

namespace volley {

class MainWindow;
class OtherInstances;

/// What the window does for later starts of the program: comes to the front with the project it
/// has, and takes a file while there is nothing in it. It can be asked once its own project is
/// open. Lives on the GUI thread.
class WindowReception final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it. `others` waits with the next start until this window can be asked; may be
    /// null. An empty `folder`: nobody asks.
    WindowReception(MainWindow &window, const QString &folder, OtherInstances *others);

private:
    void settle();
    [[nodiscard]] bool answer(const HandOver &message);
    [[nodiscard]] bool hasOpen(const QString &path) const;
    [[nodiscard]] bool isFreeFor(const QString &path) const;
    void comeToFront(const QByteArray &token);

    MainWindow &m_window;
    QString m_folder;
    OtherInstances *m_others;
    InstanceServer m_server;
    QString m_taken; ///< a project that is being opened
};

} // namespace volley
