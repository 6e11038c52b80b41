// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/text_panel.h"

#include "base/when_done.h"
#include "presentation/json_tree.h"
#include "presentation/plurals.h"
#include "results/json_view.h"
#include "results/markdown_view.h"
#include "results/plain_view.h"
#include "widgets/edit_finder.h"
#include "widgets/text_find_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrent>

namespace volley {

TextPanel::TextPanel(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_objectName(objectName)
    , m_notice(new QLabel(this))
    , m_formNote(new QLabel(this))
    , m_views(new QStackedWidget(this))
    , m_plain(new PlainView(name, objectName, m_views))
    , m_findBar(new TextFindBar(m_plain, this))
    , m_form(new QComboBox(this))
    , m_figures(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_buttonLine(new QHBoxLayout(m_buttons))
{
    m_notice->setObjectName(objectName + QStringLiteral("Notice"));
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_formNote->setObjectName(objectName + QStringLiteral("FormNote"));
    for (QLabel *label : {m_notice, m_formNote}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMargin(4);
        label->hide();
    }
    m_views->addWidget(m_plain);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->hide();

    m_form->setObjectName(objectName + QStringLiteral("Form"));
    m_form->setAccessibleName(tr("Show as"));
    m_form->setToolTip(tr("How the text is shown"));
    offerForms({TextForm::Plain, TextForm::Markdown, TextForm::Json});
    connect(m_form, &QComboBox::currentIndexChanged, this, &TextPanel::showChosen);

    m_buttonLine->setContentsMargins(0, 0, 0, 0);
    m_buttonLine->addWidget(m_form);
    m_buttonLine->addStretch(1);
    connect(addButton(tr("Copy"), objectName + QStringLiteral("Copy")), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    arrange();
}

TextPanel::~TextPanel() = default;

void TextPanel::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_notice);
    layout->addWidget(m_findBar);
    layout->addWidget(m_formNote);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_figures);
    layout->addWidget(m_buttons);
}

void TextPanel::showTitle(const QString &title)
{
    auto *heading = new QLabel(title, m_buttons);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_buttonLine->removeWidget(m_form);
    m_buttonLine->insertWidget(0, heading);
    m_buttonLine->insertWidget(2, m_form); // behind the stretch
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->removeWidget(m_buttons);
    column->insertWidget(0, m_buttons);
}

void TextPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWordsRoom();
}

/// A layout that is short of room would take it from sentences that wrap, and cut their last lines.
void TextPanel::giveWordsRoom()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    for (QLabel *label : {m_notice, m_formNote, m_figures}) {
        label->setMinimumHeight(0); // it would count among what the text takes
        if (!label->isHidden())
            label->setMinimumHeight(label->heightForWidth(room));
    }
}

QPushButton *TextPanel::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(objectName);
    m_buttons->layout()->addWidget(button);
    return button;
}

void TextPanel::offerForms(const QList<TextForm> &forms)
{
    const QSignalBlocker quiet(m_form);
    m_form->clear();
    for (const TextForm form : forms) {
        const QString name = form == TextForm::Json       ? tr("JSON")
                             : form == TextForm::Markdown ? tr("Markdown")
                                                          : tr("Plain");
        m_form->addItem(name, int(form));
    }
    m_form->setVisible(forms.size() > 1);
}

void TextPanel::setForm(TextForm form)
{
    if (const int place = m_form->findData(int(form)); place >= 0)
        m_form->setCurrentIndex(place);
}

TextForm TextPanel::form() const
{
    return TextForm(m_form->currentData().toInt());
}

void TextPanel::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setHidden(notice.isEmpty());
    giveWordsRoom();
}

void TextPanel::setFigures(const QString &figures)
{
    m_figures->setText(figures);
    m_figures->setHidden(figures.isEmpty());
    giveWordsRoom();
}

void TextPanel::setText(const QString &text)
{
    const bool grew = std::exchange(m_grows, false);
    if (m_text == text) {
        if (grew && form() == TextForm::Json)
            showChosen(); // it waited for the end
        return;
    }
    m_text = text;
    showChosen();
}

void TextPanel::append(const QString &text)
{
    if (text.isEmpty())
        return;
    const bool began = !std::exchange(m_grows, true);
    m_text += text;
    if (form() != TextForm::Plain && began) {
        showChosen();
        return;
    }
    if (m_views->currentWidget() == m_markdown && m_markdown) {
        if (m_text.size() <= longestMarkdown)
            m_markdown->growTo(m_text);
        else
            showChosen();
        return;
    }
    m_plain->append(text);
}

// ---- forms ----------------------------------------------------------------------------------

void TextPanel::showChosen()
{
    ++m_generation;
    switch (m_text.isEmpty() ? TextForm::Plain : form()) {
    case TextForm::Plain:
        showPlain({});
        break;
    case TextForm::Markdown:
        showMarkdown();
        break;
    case TextForm::Json:
        showJson();
        break;
    }
}

void TextPanel::showPlain(const QString &note)
{
    showView(m_plain, m_plain, note);
    m_plain->setText(m_text);
}

void TextPanel::showMarkdown()
{
    if (m_text.size() > longestMarkdown) {
        showPlain(tr("Shown as plain text: texts of more than %Ln character(s) are not shown as "
                     "Markdown.",
                     nullptr, pluralOf(longestMarkdown)));
        return;
    }
    MarkdownView *view = markdown();
    showView(view, m_markdownFinder.get(), {});
    view->setMarkdownText(m_text);
}

void TextPanel::showJson()
{
    if (m_grows) {
        showPlain(tr("The JSON tree is shown once the answer is whole."));
        return;
    }
    // Until it is read there is the text, or nothing where a tree was.
    if (m_json && m_views->currentWidget() == m_json)
        m_json->setTree(nullptr);
    else
        showPlain({});
    using Parsed = Expected<std::shared_ptr<const JsonTree>, JsonTreeFault>;
    const auto parse = [text = m_text]() -> Parsed {
        auto tree = JsonTree::parse(text);
        if (!tree)
            return unexpected(tree.error());
        return std::make_shared<const JsonTree>(std::move(*tree));
    };
    whenDone(QtConcurrent::run(parse), this,
             [this, generation = m_generation](const Parsed &parsed) {
                 if (generation != m_generation)
                     return;
                 if (!parsed) {
                     showPlain(jsonTreeFaultText(parsed.error()));
                     return;
                 }
                 json()->setTree(*parsed);
                 showView(m_json, m_json, {});
             });
}

void TextPanel::showView(QWidget *view, FindTarget *target, const QString &note)
{
    m_formNote->setText(note);
    m_formNote->setHidden(note.isEmpty());
    giveWordsRoom();
    m_findBar->setTarget(target);
    if (m_views->currentWidget() == view)
        return;
    const bool focused = m_views->currentWidget()->isAncestorOf(QApplication::focusWidget()) ||
                         m_views->currentWidget()->hasFocus();
    m_views->setCurrentWidget(view);
    if (focused)
        target->takeFocus();
    // A text that is out of sight takes no memory.
    if (m_json && view != m_json)
        m_json->setTree(nullptr);
    if (m_markdown && view != m_markdown)
        m_markdown->setMarkdownText({});
    if (view != m_plain)
        m_plain->setText({});
}

MarkdownView *TextPanel::markdown()
{
    if (m_markdown)
        return m_markdown;
    m_markdown = new MarkdownView(m_views);
    m_markdown->setObjectName(m_objectName + QStringLiteral("Markdown"));
    m_markdown->setAccessibleName(m_name);
    m_markdownFinder = std::make_unique<EditFinder>(*m_markdown);
    m_views->addWidget(m_markdown);
    connect(m_markdown, &MarkdownView::refused, this, [this] {
        showPlain(tr("Shown as plain text: its paragraphs are too long, or nested too deep, to be "
                     "shown as Markdown."));
    });
    return m_markdown;
}

JsonView *TextPanel::json()
{
    if (!m_json) {
        m_json = new JsonView(m_name, m_objectName + QStringLiteral("Tree"), m_views);
        m_views->addWidget(m_json);
    }
    return m_json;
}

} // namespace volley
