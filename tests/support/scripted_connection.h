// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scripted_server.h"

class QTcpSocket;

namespace volley::test {

/// One connection of a ScriptedServer, with its place in the script. Owned by the server.
class ScriptedConnection final : public QObject
{
    Q_OBJECT
public:
    ScriptedConnection(ScriptedServer &server, QTcpSocket *socket, int number,
                       const Script &script);
    ~ScriptedConnection() override;

    void proceed();

private:
    /// Whether the step is done.
    bool run(const Step &step);
    bool readHead();
    bool readRequest();
    bool flood(const Step &step);
    void takeBody();
    void setBusy(bool busy);
    void gone();

    ScriptedServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    Script m_script;
    qsizetype m_at = 0;
    QByteArray m_input;
    qsizetype m_request = -1; ///< index of the request being read
    qint64 m_bodyMissing = 0;
    qint64 m_flooded = 0;
    bool m_counted = false;
    bool m_busy = false;
    bool m_gone = false;
    bool m_proceeding = false;
};

} // namespace volley::test
