// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http_request_reader.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace volley::test {

/// One server on loopback that answers in the protocol of the path it is asked at: `name` and the
/// prompt it was sent. Lives on the thread of the test, which runs its event loop.
class ProtocolServer : public QObject
{
    Q_OBJECT
public:
    explicit ProtocolServer(const QString &name);

    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] const QList<ServerRequest> &requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);

    QString m_name;
    QTcpServer m_server;
    QList<ServerRequest> m_requests;
};

} // namespace volley::test
