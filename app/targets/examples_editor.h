// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace volley {

class NoteLabel;
class TurnEditor;

/// The turns of an example conversation that the model is shown before each prompt: added, removed,
/// moved, and said at once where they do not take turns. Lives on the GUI thread; owned by its
/// parent.
class ExamplesEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ExamplesEditor(QWidget *parent);

    /// No signal.
    void setExamples(const QList<ExampleTurn> &examples);
    [[nodiscard]] QList<ExampleTurn> examples() const;
    void setColumns(const QStringList &columns);
    void setReadOnly(bool readOnly);
    /// The first thing that is wrong, as a sentence; empty = nothing.
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    void edited();

private:
    void insert(int place, const ExampleTurn &turn);
    void addExample();
    void remove(TurnEditor *turn);
    void move(TurnEditor *turn, int by);
    void renumber();
    void noteEdit();

    QStringList m_columns;
    bool m_readOnly = false;
    QVBoxLayout *m_turnLines;
    QList<TurnEditor *> m_turns;
    NoteLabel *m_note;
    QPushButton *m_add;
};

} // namespace volley
