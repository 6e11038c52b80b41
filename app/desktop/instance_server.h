// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/hand_over.h"

#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace volley {

/// Hears what later starts of the program ask of this one's window. Only this person's processes
/// are listened to, a message is short, and one that does not come at once is not waited for. Lives
/// on the GUI thread, which it never keeps waiting.
class InstanceServer final : public QObject
{
    Q_OBJECT
public:
    /// Whether the window does what is asked.
    using Answer = std::function<bool(const HandOver &)>;

    explicit InstanceServer(Answer answer, QObject *parent = nullptr);
    ~InstanceServer() override;

    /// In the folder of windows; false where that cannot be done, and nobody will ask then.
    bool listen(const QString &folder);

private:
    void accept();
    void read(QLocalSocket &socket);

    Answer m_answer;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace volley
