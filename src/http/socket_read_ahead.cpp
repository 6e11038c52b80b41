// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/socket_read_ahead.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QSslSocket>
#include <QTcpSocket>
#include <QThread>

namespace volley {

namespace {

// Opens a protected member of QIODevice for a pointer to member; never instantiated.
class OpenModeAccess : public QIODevice
{
public:
    static void set(QIODevice &device, OpenMode mode)
    {
        (device.*(&OpenModeAccess::setOpenMode))(mode);
    }
};

} // namespace

void readAhead(QObject *receiver, QEvent *event)
{
    if (event->type() != QEvent::SockAct || !receiver->parent())
        return;
    // notifier -> socket engine -> socket
    auto *socket = qobject_cast<QTcpSocket *>(receiver->parent()->parent());
    if (!socket || !(socket->openMode() & QIODevice::Unbuffered))
        return;
    if (socket->state() != QAbstractSocket::ConnectedState || qobject_cast<QSslSocket *>(socket))
        return;
    if (socket->thread() == QCoreApplication::instance()->thread())
        return;
    OpenModeAccess::set(*socket, socket->openMode() & ~QIODevice::Unbuffered);
}

} // namespace volley
