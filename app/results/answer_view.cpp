// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/answer_view.h"

#include "results/text_panel.h"

#include <algorithm>

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
    m_refusal->offerForms({TextForm::Plain});
    m_reasoning->offerForms({TextForm::Plain, TextForm::Markdown});
    m_calls->offerForms({TextForm::Plain, TextForm::Json});
    m_calls->setForm(TextForm::Json);
}

TextPanel *AnswerView::addPart(const QString &title, const QString &objectName)
{
    auto *panel = new TextPanel(title, objectName, this);
    panel->showTitle(title);
    addWidget(panel);
    panel->hide();
    return panel;
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
    for (TextPanel *part : {m_refusal, m_calls, m_reasoning})
        show(part, {});
}

void AnswerView::show(TextPanel *part, const QString &text)
{
    part->setText(text);
    part->setHidden(text.isEmpty());
}

/// Who says more has more room, and where there is no text, its panel has no more than it needs; a
/// person may move the lines between the parts until the next answer.
void AnswerView::share()
{
    constexpr qsizetype enough = 600; // characters, that fill a part
    QList<int> shares;
    for (const TextPanel *part : {m_text, m_refusal, m_calls, m_reasoning})
        shares.append(part->text().isEmpty() ? 0
                                             : 200 + int(std::min(part->text().size(), enough)));
    setSizes(shares);
}

} // namespace volley
