// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat_request.h"
#include "demo/demo_server.h"

#include <QList>
#include <QStringList>

namespace volley {

/// How an answer goes wrong.
enum class DemoFault {
    None,
    RateLimited,     ///< 429 with Retry-After
    ServerError,     ///< 500
    CutBeforeAnswer, ///< the connection is closed without a byte
    CutMidAnswer,    ///< the connection is closed in the middle of the body
};

/// All that happens to one request, decided beforehand.
struct DemoPlan
{
    int latencyMs = 0;       ///< to the first byte of the answer
    int pieceIntervalMs = 0; ///< between the pieces of a stream
    QList<QString> pieces;   ///< joined: the answer
    qint64 outputTokens = 0;
    bool cutAtMaxTokens = false; ///< finish reason "length"
    DemoFault fault = DemoFault::None;
    int retryAfterMs = 0; ///< told with RateLimited
};

enum class DemoModel { Echo, Fast, Slow, Flaky, Limited };

/// The names in the order in which they are listed.
[[nodiscard]] QStringList demoModelNames();
[[nodiscard]] std::optional<DemoModel> demoModelNamed(QStringView name);

/// Tells one request of a model from another, whatever order they come in.
[[nodiscard]] quint64 demoFingerprint(const ChatRequest &request);

/// Latency, pace, answer and failure of the `nth` request (from 0) of the same fingerprint: the
/// same for the same seed, so that a rehearsal can be repeated, and a retry may fare otherwise.
[[nodiscard]] DemoPlan demoPlan(const DemoOptions &options, DemoModel model,
                                const ChatRequest &request, quint32 nth);

} // namespace volley
