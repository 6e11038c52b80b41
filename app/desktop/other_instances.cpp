// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/other_instances.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>

namespace volley {

namespace {

// A window that is shown is there within a tenth of a second; longer ones open large projects.
constexpr int turnMs = 5000;
// The GUI thread of a window that is well answers at once.
constexpr int answerMs = 1500;

} // namespace

OtherInstances::OtherInstances(const QString &folder)
    : m_folder(folder)
    , m_turn(folder + QStringLiteral("/start.lock"))
{
    // Whoever holds it longer has trouble of its own; a second window is better than none.
    (void)m_turn.tryLock(turnMs);
}

bool OtherInstances::ask(const HandOver &message)
{
    const QByteArray line = toLine(message);
    if (line.isEmpty())
        return false;
    const QStringList names =
        QDir(m_folder).entryList({QStringLiteral("*.window")}, QDir::System, QDir::Time);
    for (const QString &name : names) {
        if (askOne(m_folder + QLatin1Char('/') + name, line))
            return true;
    }
    return false;
}

bool OtherInstances::askOne(const QString &path, const QByteArray &line)
{
    if (m_silent.contains(path))
        return false;
    const QDeadlineTimer deadline(answerMs);
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(answerMs)) {
        // Of a process that was killed.
        if (socket.error() == QLocalSocket::ConnectionRefusedError)
            QFile::remove(path);
        return false;
    }
    socket.write(line);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime()))) {
            m_silent.insert(path);
            return false;
        }
    }
    return socket.readLine() == "yes\n";
}

} // namespace volley
