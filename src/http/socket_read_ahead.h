// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QObject;

namespace volley {

/// Makes the plain sockets of QNetworkAccessManager read ahead. Qt opens them unbuffered and then
/// parses a response head with a system call a byte (QHttpNetworkReply::readHeader): about 0.7 ms
/// of CPU for a head of 1 KB. With QIODevice's own buffer switched on, the same code reads blocks
/// of 16 KB.
///
/// To be called for each event, before it is delivered, from QCoreApplication::notify(), which is
/// the one public place that sees the events of every thread. It touches only sockets that are
/// connected, plain, unbuffered and owned by a thread other than the main one: nobody but
/// QNetworkAccessManager opens such in this program.
void readAhead(QObject *receiver, QEvent *event);

} // namespace volley
