// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt_maker.h"

#include "domain/image_source.h"
#include "domain/message_list.h"

namespace volley {

namespace {

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

void append(QString &text, const QString &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += QLatin1String("\n\n");
    text += more;
}

int indexIn(const QStringList &columns, const QString &name)
{
    return name.isEmpty() ? -1 : static_cast<int>(columns.indexOf(name));
}

Result<void> checkColumn(const QString &name, int index)
{
    if (name.isEmpty() || index >= 0)
        return {};
    return fail(ErrorKind::UnknownColumn, name);
}

} // namespace

Result<void> checkExamples(const QList<ExampleTurn> &examples)
{
    const auto wrong = [](qsizetype number, const char *detail) {
        Error error;
        error.kind = ErrorKind::BadValue;
        error.subject = QStringLiteral("example %1").arg(number);
        error.field = QStringLiteral("examples");
        error.detail = QLatin1String(detail);
        return unexpected(std::move(error));
    };
    for (qsizetype i = 0; i < examples.size(); ++i) {
        if (isBlank(examples.at(i).text))
            return wrong(i + 1, "it has no text");
        if (examples.at(i).role != (i % 2 == 0 ? Role::User : Role::Assistant))
            return wrong(i + 1, "user and assistant take turns, the user first");
    }
    if (examples.size() % 2 != 0)
        return wrong(examples.size(), "the assistant's answer to it is missing");
    return {};
}

PromptMaker::PromptMaker(const RunDefinition &definition, const QStringList &columns)
    : m_definition(definition)
    , m_system(definition.systemTemplate, columns)
    , m_prompt(definition.promptTemplate, columns)
    , m_messagesColumn(indexIn(columns, definition.messagesColumn))
    , m_imagesColumn(indexIn(columns, definition.imagesColumn))
{
    m_definition.targets.clear();
    for (const ExampleTurn &turn : definition.examples)
        m_examples.append(PromptTemplate(turn.text, columns));
}

Result<void> PromptMaker::check() const
{
    if (auto good = m_prompt.check(); !good)
        return good;
    if (auto good = m_system.check(); !good)
        return good;
    if (auto good = checkExamples(m_definition.examples); !good)
        return good;
    for (const PromptTemplate &example : m_examples) {
        if (auto good = example.check(); !good)
            return good;
    }
    if (auto good = checkColumn(m_definition.messagesColumn, m_messagesColumn); !good)
        return good;
    return checkColumn(m_definition.imagesColumn, m_imagesColumn);
}

Outcome<PromptDraft> PromptMaker::draft(const Row &cells, qint64 row) const
{
    PromptDraft draft;
    draft.row = row;
    Prompt &prompt = draft.prompt;
    if (!m_system.text().isEmpty())
        prompt.system = m_system.render(cells);
    if (auto added = addExamples(draft, cells); !added)
        return unexpected(added.error());
    if (auto added = addMessages(draft, cells); !added)
        return unexpected(added.error());
    const QString text = m_prompt.render(cells);
    if (prompt.user.isEmpty())
        prompt.user = text; // shared with the row, not copied
    else if (!isBlank(text))
        append(prompt.user, text);
    if (auto added = addImages(draft, cells); !added)
        return unexpected(added.error());
    const bool pictured =
        std::any_of(draft.images.cbegin(), draft.images.cend(),
                    [](const ImageWish &wish) { return wish.message == ImageWish::lastMessage; });
    if (!isBlank(prompt.user))
        return draft;
    prompt.user.clear(); // a picture alone: no provider takes blanks for text
    if (pictured)
        return draft;
    if (m_messagesColumn >= 0 && !isBlank(cells.value(m_messagesColumn)))
        return unexpected(badPrompt({QStringLiteral("no_user_message"),
                                     {},
                                     QStringLiteral("the messages do not end with one of the user, "
                                                    "and the prompt template gives no text")},
                                    row, m_definition.messagesColumn));
    return unexpected(badPrompt(
        {QStringLiteral("empty_prompt"), {}, QStringLiteral("the prompt is empty")}, row, {}));
}

Outcome<void> PromptMaker::addExamples(PromptDraft &draft, const Row &cells) const
{
    for (qsizetype i = 0; i < m_examples.size(); ++i) {
        Message message{m_definition.examples.at(i).role, m_examples.at(i).render(cells), {}};
        if (isBlank(message.text))
            return unexpected(badPrompt({QStringLiteral("empty_example"),
                                         {},
                                         QStringLiteral("example %1 is empty").arg(i + 1)},
                                        draft.row, {}));
        draft.prompt.before.append(std::move(message));
    }
    return {};
}

Outcome<void> PromptMaker::addMessages(PromptDraft &draft, const Row &cells) const
{
    if (m_messagesColumn < 0)
        return {};
    auto list = readMessages(cells.value(m_messagesColumn));
    if (!list)
        return unexpected(badPrompt(list.error(), draft.row, m_definition.messagesColumn));
    append(draft.prompt.system, list->system);
    const bool endsWithUser = !list->messages.isEmpty() && list->messages.last().role == Role::User;
    const int last = static_cast<int>(list->messages.size()) - 1;
    const int before = static_cast<int>(draft.prompt.before.size());
    for (const MessageList::NamedImage &image : std::as_const(list->images))
        draft.images.append({endsWithUser && image.message == last ? ImageWish::lastMessage
                                                                   : before + image.message,
                             image.source, m_definition.messagesColumn, image.where});
    if (endsWithUser)
        draft.prompt.user = list->messages.takeLast().text;
    draft.prompt.before.append(list->messages);
    return {};
}

Outcome<void> PromptMaker::addImages(PromptDraft &draft, const Row &cells) const
{
    if (m_imagesColumn < 0)
        return {};
    const auto sources = imageSources(cells.value(m_imagesColumn));
    if (!sources)
        return unexpected(badPrompt(sources.error(), draft.row, m_definition.imagesColumn));
    int number = 0;
    for (const QString &source : *sources)
        draft.images.append({ImageWish::lastMessage, source, m_definition.imagesColumn,
                             QStringLiteral("image %1").arg(++number)});
    return {};
}

QString PromptMaker::promptText(const Row &cells) const
{
    if (m_messagesColumn >= 0) {
        if (const auto made = draft(cells, 0))
            return made->prompt.user;
    }
    return m_prompt.render(cells);
}

QStringList PromptMaker::emptyNames(const Row &cells) const
{
    QStringList empty = m_prompt.emptyNames(cells);
    for (const PromptTemplate *more : templates()) {
        const QStringList names = more->emptyNames(cells);
        for (const QString &name : names) {
            if (!empty.contains(name))
                empty.append(name);
        }
    }
    return empty;
}

QList<int> PromptMaker::textColumns() const
{
    QList<int> columns;
    const auto add = [&columns](int column) {
        if (column >= 0 && !columns.contains(column))
            columns.append(column);
    };
    for (const PromptTemplate *one : templates()) {
        for (const TemplateName &name : one->names())
            add(name.column);
    }
    add(m_messagesColumn);
    return columns;
}

QList<const PromptTemplate *> PromptMaker::templates() const
{
    QList<const PromptTemplate *> all{&m_prompt, &m_system};
    for (const PromptTemplate &example : m_examples)
        all.append(&example);
    return all;
}

} // namespace volley
