// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer.h"

namespace volley {

QString finishReasonName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Unknown:
        return {};
    case FinishReason::Stop:
        return QStringLiteral("stop");
    case FinishReason::Length:
        return QStringLiteral("length");
    case FinishReason::ContentFilter:
        return QStringLiteral("content_filter");
    case FinishReason::ToolCalls:
        return QStringLiteral("tool_calls");
    case FinishReason::Other:
        return QStringLiteral("other");
    }
    return {};
}

const QString &responseOf(const Answer &answer)
{
    if (!answer.text.isEmpty())
        return answer.text;
    return !answer.refusal.isEmpty() ? answer.refusal : answer.toolCalls;
}

} // namespace volley
