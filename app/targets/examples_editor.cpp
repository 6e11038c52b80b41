// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/examples_editor.h"

#include "targets/compose_words.h"
#include "targets/note_label.h"
#include "targets/turn_editor.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace volley {

ExamplesEditor::ExamplesEditor(QWidget *parent)
    : QWidget(parent)
    , m_turnLines(new QVBoxLayout)
    , m_note(new NoteLabel(QStringLiteral("examplesNote"), this))
    , m_add(new QPushButton(tr("Add an Example"), this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    m_turnLines->setSpacing(8);
    lines->addLayout(m_turnLines);
    lines->addWidget(m_note);
    m_add->setObjectName(QStringLiteral("addExample"));
    m_add->setToolTip(tr("A question and its answer that the model is shown before each prompt"));
    m_add->setAutoDefault(false);
    lines->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ExamplesEditor::addExample);
}

void ExamplesEditor::setExamples(const QList<ExampleTurn> &examples)
{
    if (examples == this->examples())
        return;
    qDeleteAll(m_turns);
    m_turns.clear();
    for (const ExampleTurn &turn : examples)
        insert(static_cast<int>(m_turns.size()), turn);
    renumber();
}

QList<ExampleTurn> ExamplesEditor::examples() const
{
    QList<ExampleTurn> examples;
    for (const TurnEditor *turn : m_turns)
        examples.append(turn->turn());
    return examples;
}

void ExamplesEditor::setColumns(const QStringList &columns)
{
    m_columns = columns;
    for (TurnEditor *turn : std::as_const(m_turns))
        turn->setColumns(columns);
}

void ExamplesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setDisabled(readOnly);
    for (TurnEditor *turn : std::as_const(m_turns))
        turn->setReadOnly(readOnly);
}

QString ExamplesEditor::objection() const
{
    for (qsizetype i = 0; i < m_turns.size(); ++i) {
        const QString wrong =
            templateObstacle(tr("Turn %1 of the examples").arg(i + 1), m_turns.at(i)->check());
        if (!wrong.isEmpty())
            return wrong;
    }
    return examplesObstacle(examples());
}

void ExamplesEditor::insert(int place, const ExampleTurn &turn)
{
    auto *editor = new TurnEditor(turn, m_columns, this);
    editor->setReadOnly(m_readOnly);
    m_turns.insert(place, editor);
    m_turnLines->insertWidget(place, editor);
    connect(editor, &TurnEditor::edited, this, &ExamplesEditor::noteEdit);
    connect(editor, &TurnEditor::moveAsked, this, [this, editor](int by) { move(editor, by); });
    connect(editor, &TurnEditor::removeAsked, this, [this, editor] { remove(editor); });
}

/// A question and its answer; where the last question has none yet, only that.
void ExamplesEditor::addExample()
{
    const auto first = static_cast<int>(m_turns.size());
    const bool answerIsMissing = !m_turns.isEmpty() && m_turns.last()->turn().role == Role::User;
    if (!answerIsMissing)
        insert(first, {Role::User, {}});
    insert(static_cast<int>(m_turns.size()), {Role::Assistant, {}});
    renumber();
    noteEdit();
    m_turns.at(first)->focusText();
}

void ExamplesEditor::remove(TurnEditor *turn)
{
    const qsizetype place = m_turns.indexOf(turn);
    if (place < 0)
        return;
    m_turns.removeAt(place);
    turn->hide();
    turn->setParent(nullptr);
    turn->deleteLater(); // one of its buttons is being pressed
    renumber();
    noteEdit();
    // Whoever removes by keyboard goes on from there.
    if (m_turns.isEmpty())
        m_add->setFocus();
    else
        m_turns.at(std::min(place, m_turns.size() - 1))->focusText();
}

void ExamplesEditor::move(TurnEditor *turn, int by)
{
    const auto from = static_cast<int>(m_turns.indexOf(turn));
    const int to = from + by;
    if (to < 0 || to >= m_turns.size())
        return;
    m_turns.move(from, to);
    m_turnLines->removeWidget(turn);
    m_turnLines->insertWidget(to, turn);
    for (qsizetype i = 1; i < m_turns.size(); ++i)
        setTabOrder(m_turns.at(i - 1), m_turns.at(i));
    renumber();
    noteEdit();
}

void ExamplesEditor::renumber()
{
    for (qsizetype i = 0; i < m_turns.size(); ++i)
        m_turns.at(i)->setPlace(static_cast<int>(i), static_cast<int>(m_turns.size()));
    m_note->say(examplesObstacle(examples()), NoteLabel::Tone::Objection);
}

void ExamplesEditor::noteEdit()
{
    m_note->say(examplesObstacle(examples()), NoteLabel::Tone::Objection);
    Q_EMIT edited();
}

} // namespace volley
