// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace volley {

/// What happens to a chat completion, for the counters.
enum class CompletionOutcome {
    NotACompletion, ///< some other request
    Answered,
    Refused, ///< 429
    Failed,
};

/// The bytes of a reply and when to send them: all that a connection needs to know of it.
struct TimedReply
{
    struct Step
    {
        int atMs = 0; ///< after the request came in; never decreases
        QByteArray bytes;
    };
    QList<Step> steps;
    /// How the connection goes on after the last step.
    enum class Ending {
        KeepAlive,
        Close,  ///< once all is sent
        Linger, ///< the same, but what the client still sends is read, so that it sees the reply
        CutOff, ///< at once, as a broken server does
    };
    Ending ending = Ending::KeepAlive;
    CompletionOutcome outcome = CompletionOutcome::NotACompletion;
};

} // namespace volley
