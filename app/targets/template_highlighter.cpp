// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/template_highlighter.h"

#include "widgets/state_style.h"

#include <QPalette>
#include <QTextDocument>

namespace volley {

namespace {

PromptTemplate parse(const QString &text, const QStringList &columns)
{
    PromptTemplate parsed(text, columns);
    if (!columns.isEmpty() || parsed.names().isEmpty())
        return parsed;
    QStringList names;
    for (const TemplateName &name : parsed.names())
        names.append(name.name);
    return {text, names};
}

} // namespace

QString exactText(const QTextDocument &document)
{
    QString text = document.toRawText();
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = QLatin1Char('\n');
    }
    return text;
}

// Hears of a change before QSyntaxHighlighter does, which colours the text then. (The document's
// revision does not tell: it begins anew with each text that is set.)
TemplateHighlighter::TemplateHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
{
    connect(document, &QTextDocument::contentsChange, this, [this] { m_isParsed = false; });
    setDocument(document);
    setPalette(QPalette());
}

void TemplateHighlighter::setColumns(const QStringList &columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    m_isParsed = false;
    rehighlight();
}

void TemplateHighlighter::setPalette(const QPalette &palette)
{
    m_known.setForeground(stateColor(RequestState::Sending, palette));
    m_known.setFontWeight(QFont::DemiBold);
    m_unknown.setForeground(stateColor(RequestState::Failed, palette));
    m_unknown.setUnderlineColor(stateColor(RequestState::Failed, palette));
    m_unknown.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    rehighlight();
}

const PromptTemplate &TemplateHighlighter::parsed()
{
    if (!m_isParsed) {
        m_isParsed = true;
        m_parsed = parse(exactText(*document()), m_columns);
    }
    return m_parsed;
}

bool TemplateHighlighter::hasLongNames()
{
    const QList<TemplateName> &names = parsed().names();
    return std::any_of(names.begin(), names.end(), [this](const TemplateName &name) {
        return QStringView(m_parsed.text())
            .mid(name.start, name.length)
            .contains(QLatin1Char('\n'));
    });
}

void TemplateHighlighter::mendLongNames()
{
    const bool has = hasLongNames();
    if (has || m_hadLongNames)
        rehighlight();
    m_hadLongNames = has;
}

void TemplateHighlighter::highlightBlock(const QString &text)
{
    const qsizetype begin = currentBlock().position();
    const qsizetype end = begin + text.size();
    for (const TemplateName &name : parsed().names()) {
        const qsizetype from = std::max(name.start, begin);
        const qsizetype to = std::min(name.start + name.length, end);
        if (from < to)
            setFormat(static_cast<int>(from - begin), static_cast<int>(to - from),
                      name.column < 0 ? m_unknown : m_known);
    }
}

} // namespace volley
