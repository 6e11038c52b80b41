// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/prompt_preview.h"

#include "domain/image_source.h"
#include "presentation/plurals.h"
#include "widgets/long_text_view.h"
#include "widgets/room_for_lines.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr std::chrono::milliseconds typingPause(80);
constexpr int leastLines = 4;
/// More is not read in a small pane, and laying it out would be felt at each key.
constexpr qsizetype mostShown = 100'000;

QString imageLines(const PromptDraft &draft, int message)
{
    QString lines;
    for (const ImageWish &wish : draft.images) {
        if (wish.message == message)
            lines += PromptPreview::tr("\n[image: %1]").arg(shownSource(wish.source));
    }
    return lines;
}

/// The prompt alone where it is all; else each part under its own line.
QString conversationText(const PromptDraft &draft)
{
    const Prompt &prompt = draft.prompt;
    const QString last = prompt.user + imageLines(draft, ImageWish::lastMessage);
    if (prompt.system.isEmpty() && prompt.before.isEmpty())
        return last;
    QStringList parts;
    if (!prompt.system.isEmpty())
        parts.append(PromptPreview::tr("System message:\n%1").arg(prompt.system));
    for (int i = 0; i < prompt.before.size(); ++i) {
        const Message &message = prompt.before.at(i);
        const QString text = message.text + imageLines(draft, i);
        parts.append(message.role == Role::User ? PromptPreview::tr("User:\n%1").arg(text)
                                                : PromptPreview::tr("Assistant:\n%1").arg(text));
    }
    parts.append(PromptPreview::tr("Prompt:\n%1").arg(last));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

PromptPreview::PromptPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new LongTextView(this))
    , m_note(new QLabel(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_title->setBuddy(m_text);
    lines->addWidget(m_title);
    m_text->setObjectName(QStringLiteral("promptPreview"));
    m_text->setAccessibleName(tr("Preview of the prompt"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    new RoomForLines(*m_text, leastLines);
    lines->addWidget(m_text, 1);
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    lines->addWidget(m_note);
    m_later.setSingleShot(true);
    m_later.setInterval(typingPause);
    connect(&m_later, &QTimer::timeout, this, &PromptPreview::render);
    render();
}

void PromptPreview::setDefinition(const RunDefinition &definition, const QStringList &columns)
{
    m_maker = PromptMaker(definition, columns);
    m_later.start();
}

void PromptPreview::setRow(qint64 row, const QStringList &cells)
{
    m_row = row;
    m_cells = cells;
    m_later.start();
}

void PromptPreview::render()
{
    const bool hasRow = !m_cells.isEmpty();
    m_title->setText(hasRow ? tr("Preview of row %1").arg(QLocale().toString(m_row + 1))
                            : tr("Preview"));
    m_text->setPlaceholderText(
        hasRow ? tr("The prompt of this row is empty.")
               : tr("Choose a row in Prompts to see here what will be sent for it."));
    m_text->viewport()->update(); // a longer placeholder would be left in part
    QString text;
    QStringList notes;
    if (hasRow) {
        const auto draft = m_maker.draft(m_cells, m_row);
        text = draft ? conversationText(*draft) : m_maker.promptText(m_cells);
        if (!draft && draft.error().code != QLatin1String("empty_prompt"))
            notes.append(tr("This row cannot be sent. %1").arg(draft.error().message));
        if (const QStringList empty = m_maker.emptyNames(m_cells); !empty.isEmpty())
            notes.append(tr("Empty in this row: %1.").arg(empty.join(tr(", "))));
    }
    if (text.size() > mostShown) {
        notes.append(
            tr("%Ln character(s) in all; the first %1 are shown.", nullptr, pluralOf(text.size()))
                .arg(QLocale().toString(mostShown)));
        text.truncate(mostShown);
    }
    m_text->setLongText(text);
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace volley
