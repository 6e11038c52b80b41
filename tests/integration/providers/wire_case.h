// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/target.h"

#include <QByteArray>
#include <QList>

namespace volley::test {

/// A request as it must come in, and what is answered.
struct WireExchange
{
    QByteArray line; ///< "POST /v1/messages HTTP/1.1"
    QByteArray body; ///< as it must be, byte for byte
    QByteArray reply;
};

/// What one protocol says on the wire for one small conversation, streamed and in one piece, and
/// what its server answers. Data, so that another protocol is another list.
struct WireCase
{
    QByteArray name;
    Target target;            ///< without its base URL
    QString path;             ///< of the base URL
    QString query;            ///< of the base URL
    QByteArray keyField;      ///< "x-api-key: %1"; empty = none is sent
    QList<QByteArray> fields; ///< that must stand in each request's head
    WireExchange streamed;
    WireExchange whole;
    Answer answer; ///< both give this one
    /// Requests of the list of models, each answered with the page that names the next.
    QList<WireExchange> models;
    QStringList modelNames;
    QByteArray unknownModel; ///< body of a 404
    QByteArray badKey;       ///< body of the status below
    int badKeyStatus = 401;
};

/// With max tokens 50 and temperature 0.5.
[[nodiscard]] Target wireTarget(const char *provider, const char *endpoint, const char *model);

/// The base URL of a server of this kind that runs at `root`.
[[nodiscard]] QUrl baseUrlAt(QUrl root, const WireCase &one);

[[nodiscard]] QList<WireCase> anthropicCases();
[[nodiscard]] QList<WireCase> geminiCases();
[[nodiscard]] QList<WireCase> ollamaCases();
[[nodiscard]] QList<WireCase> openAiCases();
[[nodiscard]] QList<WireCase> wireCases();

} // namespace volley::test
