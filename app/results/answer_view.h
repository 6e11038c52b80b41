// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <QSplitter>

namespace volley {

class TextPanel;

/// An answer with its parts one below the other: the text always, a refusal, the reasoning and tool
/// calls where there are any. Lives on the GUI thread; owned by its pane.
class AnswerView final : public QSplitter
{
    Q_OBJECT
public:
    explicit AnswerView(QWidget *parent = nullptr);

    /// The answer's text, which can also grow while it streams in.
    [[nodiscard]] TextPanel *text() const { return m_text; }
    /// All of it; a default one empties the view.
    void setAnswer(const Answer &answer);
    /// What is not the text: while another attempt streams in there is none.
    void clearParts();

private:
    TextPanel *addPart(const QString &title, const QString &objectName);
    static void show(TextPanel *part, const QString &text);
    void share();

    TextPanel *m_text;
    TextPanel *m_refusal;
    TextPanel *m_calls;
    TextPanel *m_reasoning;
};

} // namespace volley
