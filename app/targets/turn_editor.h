// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"

#include <QWidget>

class QToolButton;

namespace volley {

class ChoiceBox;
class TemplateField;

/// A turn of an example conversation: who speaks, and the text with {{column}} in it. Lives on the
/// GUI thread; owned by the editor of all turns.
class TurnEditor final : public QWidget
{
    Q_OBJECT
public:
    TurnEditor(const ExampleTurn &turn, const QStringList &columns, QWidget *parent);

    [[nodiscard]] ExampleTurn turn() const;
    /// From 0; names its controls: "exampleText0", "exampleRole0", "exampleUp0" …
    void setPlace(int place, int count);
    void setColumns(const QStringList &columns);
    void setReadOnly(bool readOnly);
    [[nodiscard]] Result<void> check() const;
    void focusText();

Q_SIGNALS:
    void edited();
    /// By -1 or +1.
    void moveAsked(int by);
    void removeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &text);
    void dress();
    void enableButtons();

    ChoiceBox *m_role;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    TemplateField *m_text;
    int m_place = 0;
    int m_count = 1;
    bool m_readOnly = false;
};

} // namespace volley
