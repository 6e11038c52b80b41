// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/mark_text.h"

#include <QCoreApplication>

#include <array>

namespace volley {

namespace {

struct Words
{
    const char *word;
    const char *reason;
    const char *meaning;
};

// In the order of AnswerMark.
constexpr std::array<Words, answerMarkCount> words = {{
    {"", "", ""},
    {QT_TRANSLATE_NOOP("volley::MarkText", "Cut off"),
     QT_TRANSLATE_NOOP("volley::MarkText", "limit of output tokens"),
     QT_TRANSLATE_NOOP(
         "volley::MarkText",
         "The answer was cut at the limit of output tokens. Raise the limit (max tokens) in the "
         "target's parameters and run this again to get all of it.")},
    {QT_TRANSLATE_NOOP("volley::MarkText", "Filtered"),
     QT_TRANSLATE_NOOP("volley::MarkText", "content filter"),
     QT_TRANSLATE_NOOP(
         "volley::MarkText",
         "The provider's content filter stopped this answer. Reword the prompt, or ask another "
         "model.")},
    {QT_TRANSLATE_NOOP("volley::MarkText", "Refused"),
     QT_TRANSLATE_NOOP("volley::MarkText", "declined by the model"),
     QT_TRANSLATE_NOOP("volley::MarkText",
                       "The model declined to answer; its own words are shown in place of the "
                       "answer. Reword the prompt, or ask another model.")},
    {QT_TRANSLATE_NOOP("volley::MarkText", "Tool calls"),
     QT_TRANSLATE_NOOP("volley::MarkText", "in place of an answer"),
     QT_TRANSLATE_NOOP("volley::MarkText",
                       "The model called tools instead of answering; the calls are shown in place "
                       "of the answer, as JSON. Volley does not run tools: remove them from the "
                       "target's parameters if you want text.")},
    {QT_TRANSLATE_NOOP("volley::MarkText", "Empty"),
     QT_TRANSLATE_NOOP("volley::MarkText", "no text received"),
     QT_TRANSLATE_NOOP("volley::MarkText",
                       "The answer is complete, but it contains no text. Retry the request; if it "
                       "stays empty, look at the prompt and at the target's stop sequences.")},
}};

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("volley::MarkText", text) : QString();
}

const Words &wordsOf(AnswerMark mark)
{
    return words.at(static_cast<size_t>(mark));
}

} // namespace

QString markWord(AnswerMark mark)
{
    return translated(wordsOf(mark).word);
}

QString markReason(AnswerMark mark)
{
    return translated(wordsOf(mark).reason);
}

QString markMeaning(AnswerMark mark)
{
    return translated(wordsOf(mark).meaning);
}

} // namespace volley
