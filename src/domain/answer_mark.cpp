// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer_mark.h"

#include "domain/answer.h"

namespace volley {

AnswerMark answerMark(const Answer &answer)
{
    switch (answer.finish) {
    case FinishReason::Length:
        return AnswerMark::Cut;
    case FinishReason::ContentFilter:
        return AnswerMark::Filtered;
    default:
        break;
    }
    if (!answer.refusal.isEmpty())
        return AnswerMark::Refused;
    if (answer.finish == FinishReason::ToolCalls)
        return AnswerMark::ToolCalls;
    if (!QStringView(answer.text).trimmed().isEmpty())
        return AnswerMark::None;
    return answer.toolCalls.isEmpty() ? AnswerMark::Empty : AnswerMark::ToolCalls;
}

QString answerMarkName(AnswerMark mark)
{
    switch (mark) {
    case AnswerMark::None:
        return {};
    case AnswerMark::Cut:
        return QStringLiteral("cut");
    case AnswerMark::Filtered:
        return QStringLiteral("filtered");
    case AnswerMark::Refused:
        return QStringLiteral("refused");
    case AnswerMark::ToolCalls:
        return QStringLiteral("tool_calls");
    case AnswerMark::Empty:
        return QStringLiteral("empty");
    }
    return {};
}

} // namespace volley
