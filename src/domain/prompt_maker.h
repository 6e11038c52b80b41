// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/prompt_draft.h"
#include "domain/prompt_template.h"
#include "domain/run_plan.h"

#include <QList>
#include <QStringList>

namespace volley {

/// Whether examples have texts and take turns, the user first and the assistant last. Error:
/// BadValue, "example 2" as subject.
[[nodiscard]] Result<void> checkExamples(const QList<ExampleTurn> &examples);

/// Makes a row's conversation of a definition's templates and columns. It is, in this order:
///
/// - the system message: the system template's text, and behind an empty line what the row's own
///   messages have as system or developer messages;
/// - the examples;
/// - the row's own messages (messagesColumn);
/// - the prompt: the text of the prompt template. Where the row's own messages end with one of the
///   user, that one is the prompt's beginning, and all of it where the template gives nothing: no
///   two messages of the user follow one another. The pictures of imagesColumn go with it.
///
/// Pure, reads no files: see ImageLoader. A plain value on any thread.
class PromptMaker
{
public:
    PromptMaker() = default;
    PromptMaker(const RunDefinition &definition, const QStringList &columns);

    /// The first thing that is wrong with the definition itself: a template, a column that is not
    /// there, examples that do not take turns. Errors: BadTemplate, UnknownColumn, BadValue.
    [[nodiscard]] Result<void> check() const;
    /// `row` counts from 0. BadPrompt where this row cannot be sent. Codes: empty_prompt,
    /// empty_example, no_user_message, bad_messages, bad_image.
    [[nodiscard]] Outcome<PromptDraft> draft(const Row &cells, qint64 row) const;
    /// The prompt alone, as tables and exports show it; of a row that cannot be sent, what the
    /// template gives.
    [[nodiscard]] QString promptText(const Row &cells) const;
    /// Names in the templates whose cell in this row is empty, each once.
    [[nodiscard]] QStringList emptyNames(const Row &cells) const;
    /// Columns that texts come from: what a search in prompts looks through.
    [[nodiscard]] QList<int> textColumns() const;

private:
    [[nodiscard]] Outcome<void> addExamples(PromptDraft &draft, const Row &cells) const;
    [[nodiscard]] Outcome<void> addMessages(PromptDraft &draft, const Row &cells) const;
    [[nodiscard]] Outcome<void> addImages(PromptDraft &draft, const Row &cells) const;
    [[nodiscard]] QList<const PromptTemplate *> templates() const;

    RunDefinition m_definition; ///< without targets
    PromptTemplate m_system;
    PromptTemplate m_prompt;
    QList<PromptTemplate> m_examples;
    int m_messagesColumn = -1;
    int m_imagesColumn = -1;
};

} // namespace volley
