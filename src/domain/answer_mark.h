// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QtGlobal>

namespace volley {

struct Answer;

/// What an answer that came whole lacks, or what it holds in place of a text. The numbers are
/// stored in project files: only append.
enum class AnswerMark : quint8 {
    None = 0,
    Cut = 1,       ///< at the limit of output tokens
    Filtered = 2,  ///< by the provider's content filter
    Refused = 3,   ///< by the model
    ToolCalls = 4, ///< it calls tools instead
    Empty = 5,     ///< no text at all
};
inline constexpr int answerMarkCount = 6;

/// The gravest one that applies: an empty answer that was cut is Cut, a refusal that a filter wrote
/// is Filtered.
[[nodiscard]] AnswerMark answerMark(const Answer &answer);
/// Stable lower-case name, as summaries and exports write it: "cut", "refused", …; empty for None.
[[nodiscard]] QString answerMarkName(AnswerMark mark);

} // namespace volley

Q_DECLARE_METATYPE(volley::AnswerMark)
