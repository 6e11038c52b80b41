// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/http_types.h"

namespace volley::test {

inline HttpHead headOf(int status, const QList<HttpHeader> &headers = {})
{
    HttpHead head;
    head.status = status;
    head.headers = headers;
    return head;
}

/// The answer of a stream, a data line a piece, each with its blank line.
inline QByteArray streamOf(const QList<QByteArray> &pieces)
{
    QByteArray stream;
    for (const QByteArray &piece : pieces)
        stream += "data: " + piece + "\n\n";
    return stream;
}

} // namespace volley::test
