// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/turn_editor.h"

#include "targets/choice_box.h"
#include "targets/template_edit.h"
#include "targets/template_field.h"
#include "widgets/themed_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace volley {

TurnEditor::TurnEditor(const ExampleTurn &turn, const QStringList &columns, QWidget *parent)
    : QWidget(parent)
    , m_role(new ChoiceBox({}, tr("Who speaks"), this))
    , m_up(addButton(tr("Move up")))
    , m_down(addButton(tr("Move down")))
    , m_remove(addButton(tr("Remove this turn")))
    , m_text(new TemplateField(tr("says:"), QStringLiteral("exampleText"), false, this))
{
    m_role->addItem(tr("User"), int(Role::User));
    m_role->addItem(tr("Assistant"), int(Role::Assistant));
    m_role->setCurrentIndex(m_role->findData(int(turn.role)));
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->addWidget(m_role);
    line->addStretch(1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        line->addWidget(button);
    lines->addLayout(line);
    lines->addWidget(m_text);
    m_text->setColumns(columns);
    m_text->setText(turn.text);
    // Several stand in one pane: two lines each, and more where there is room.
    m_text->edit().setMinimumHeight(2 * m_text->edit().fontMetrics().lineSpacing() + 12);
    m_text->edit().setPlaceholderText(tr("Text that the model is shown. May contain {{name}}."));
    connect(m_role, &QComboBox::currentIndexChanged, this, &TurnEditor::edited);
    connect(m_text, &TemplateField::edited, this, &TurnEditor::edited);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &TurnEditor::removeAsked);
    dress();
}

QToolButton *TurnEditor::addButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

ExampleTurn TurnEditor::turn() const
{
    return {Role(m_role->currentData().toInt()), m_text->text()};
}

void TurnEditor::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    const auto name = [place](QWidget *control, const char *objectName, const QString &text) {
        control->setObjectName(QLatin1String(objectName) + QString::number(place));
        //: a control of an example's turn: %1 its number, %2 what it does
        control->setAccessibleName(tr("Turn %1: %2").arg(place + 1).arg(text));
    };
    name(m_role, "exampleRole", tr("who speaks"));
    name(m_up, "exampleUp", m_up->toolTip());
    name(m_down, "exampleDown", m_down->toolTip());
    name(m_remove, "exampleRemove", m_remove->toolTip());
    name(&m_text->edit(), "exampleText", tr("text"));
    enableButtons();
}

void TurnEditor::setColumns(const QStringList &columns)
{
    m_text->setColumns(columns);
}

void TurnEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_text->setReadOnly(readOnly);
    enableButtons();
}

Result<void> TurnEditor::check() const
{
    return m_text->check();
}

void TurnEditor::focusText()
{
    m_text->edit().setFocus();
}

void TurnEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void TurnEditor::dress()
{
    m_remove->setIcon(themedIcon(QStringLiteral("remove"), palette()));
}

void TurnEditor::enableButtons()
{
    m_role->setEnabled(!m_readOnly);
    m_up->setEnabled(!m_readOnly && m_place > 0);
    m_down->setEnabled(!m_readOnly && m_place + 1 < m_count);
    m_remove->setEnabled(!m_readOnly);
}

} // namespace volley
