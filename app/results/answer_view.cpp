// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/answer_view.h"

#include "results/text_panel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace volley {

AnswerView::AnswerView(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_text(new TextPanel(tr("Response"), QStringLiteral("responseText"), this))
{
    setObjectName(QStringLiteral("answerView"));
    setChildrenCollapsible(false);
    addWidget(m_text);
    m_refusal = addPart(tr("Refusal"), QStringLiteral("refusalText"));
    m_calls = addPart(tr("Tool calls"), QStringLiteral("toolCallsText"));
    m_reasoning = addPart(tr("Reasoning"), QStringLiteral("reasoningText"));
    m_refusal.panel->offerForms({TextForm::Plain});
    m_reasoning.panel->offerForms({TextForm::Plain, TextForm::Markdown});
    m_calls.panel->offerForms({TextForm::Plain, TextForm::Json});
    m_calls.panel->setForm(TextForm::Json);
}

AnswerView::Part AnswerView::addPart(const QString &title, const QString &objectName)
{
    auto *box = new QWidget(this);
    auto *heading = new QLabel(title, box);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(6, 2, 6, 0);
    auto *panel = new TextPanel(title, objectName, box);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(panel, 1);
    addWidget(box);
    box->hide();
    return {box, panel};
}

void AnswerView::setAnswer(const Answer &answer)
{
    m_text->setText(answer.text);
    show(m_refusal, answer.refusal);
    show(m_calls, answer.toolCalls);
    show(m_reasoning, answer.reasoning);
    share();
}

void AnswerView::clearParts()
{
    for (const Part &part : {m_refusal, m_calls, m_reasoning})
        show(part, {});
}

void AnswerView::show(const Part &part, const QString &text)
{
    part.panel->setText(text);
    part.box->setHidden(text.isEmpty());
}

/// The text has the most room, where there is one; a person may move the lines between the parts
/// until the next answer.
void AnswerView::share()
{
    QList<int> shares;
    for (int i = 0; i < count(); ++i)
        shares.append(widget(i)->isHidden() ? 0 : 1000);
    if (!m_text->text().isEmpty())
        shares.first() = 2000;
    setSizes(shares);
}

} // namespace volley
