// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_template.h"

#include <QStringList>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPalette;

namespace volley {

/// Colours the names of a template, and underlines those that no column has. Holds the template of
/// what its document says now. Lives on the GUI thread; owned by its document.
class TemplateHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit TemplateHighlighter(QTextDocument *document);

    /// No columns = there is no data yet: every name is taken for known.
    void setColumns(const QStringList &columns);
    void setPalette(const QPalette &palette);
    /// The document's text as a template, read once per change.
    [[nodiscard]] const PromptTemplate &parsed();
    /// Call after each change: a name over several lines is coloured in all of them.
    void mendLongNames();

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] bool hasLongNames();

    QStringList m_columns;
    PromptTemplate m_parsed;
    bool m_isParsed = false; ///< since the text last changed
    bool m_hadLongNames = false;
    QTextCharFormat m_known;
    QTextCharFormat m_unknown;
};

/// The text of a document, character for character: toPlainText() would turn no-break spaces into
/// others, which changes what is sent.
[[nodiscard]] QString exactText(const QTextDocument &document);

} // namespace volley
