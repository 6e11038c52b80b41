// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace volley {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

/// A header whose value is a key. Kept apart from the others, so that a request can be shown,
/// stored and compared without it.
struct KeyHeader
{
    QByteArray name;   ///< e.g. "Authorization"
    QByteArray prefix; ///< e.g. "Bearer "
    Secret key;        ///< empty = the header is not sent
};

struct HttpRequest
{
    QByteArray method = "POST"; ///< GET or POST
    QUrl url;
    QList<HttpHeader> headers;
    KeyHeader key;
    QByteArray body;
    bool streams = false; ///< whether the body is wanted piece by piece (else at once, at the end)
    qint64 maxBodyBytes = 32LL * 1024 * 1024;
};

struct HttpHead
{
    int status = 0;
    QByteArray reason;
    QList<HttpHeader> headers; ///< in the order received

    /// Value of the first header of that name (case does not matter); empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What stood between us and a complete HTTP response.
enum class FaultKind : quint8 {
    HostNotFound,
    ConnectionRefused,
    ConnectionLost, ///< closed or reset before the response was complete
    TlsFailed,
    ProxyFailed,
    BodyTruncated, ///< ended before Content-Length or the last chunk
    BodyTooLarge,  ///< over HttpRequest::maxBodyBytes
    BadResponse,   ///< not HTTP, or a head over the limits, or a coding that cannot be undone
    Other,
    CertificateRejected, ///< expired, self-signed, of another host …
};

struct HttpFault
{
    FaultKind kind = FaultKind::Other;
    bool mayHaveBeenProcessed = true; ///< false: surely never reached the server's application
    QString detail;                   ///< the system's words, scrubbed of keys and query strings
};

} // namespace volley
