// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/template_edit.h"

#include "targets/template_highlighter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

namespace volley {

namespace {

/// Of a name up to and with the braces that close it; 0 where none do.
int lengthOfRest(QStringView text)
{
    const qsizetype close = text.indexOf(QLatin1String("}}"));
    const QStringView name = text.left(std::max<qsizetype>(close, 0));
    if (close < 0 || name.contains(QLatin1Char('\n')) || name.contains(QLatin1Char('{')))
        return 0;
    return static_cast<int>(close + 2);
}

} // namespace

TemplateEdit::TemplateEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new TemplateHighlighter(document()))
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    setTabChangesFocus(true);
    m_highlighter->setPalette(palette());
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setObjectName(QStringLiteral("columnPopup"));
    m_completer->popup()->setAccessibleName(tr("Columns"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TemplateEdit::insertColumn);
    connect(this, &QPlainTextEdit::textChanged, m_highlighter, &TemplateHighlighter::mendLongNames);
}

void TemplateEdit::setColumns(const QStringList &columns)
{
    m_columns = columns;
    m_names->setStringList(columns);
    m_highlighter->setColumns(columns);
}

const PromptTemplate &TemplateEdit::parsed() const
{
    return m_highlighter->parsed();
}

bool TemplateEdit::isNaming() const
{
    return m_completer->popup()->isVisible();
}

void TemplateEdit::insertColumn(const QString &column)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    const QString text = exactText(*document());
    const int start = openNameStart();
    int end = static_cast<int>(cursor.selectionEnd());
    QString written = column + QLatin1String("}}");
    if (start < 0) {
        written.prepend(QLatin1String("{{"));
    } else {
        // A name that the cursor stands in is replaced whole, and its braces are taken along.
        end += lengthOfRest(QStringView(text).mid(end));
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    cursor.insertText(written);
    setTextCursor(cursor);
    m_completer->popup()->hide();
}

bool TemplateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        Q_EMIT namingChanged();
    return QPlainTextEdit::eventFilter(watched, event);
}

void TemplateEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

void TemplateEdit::focusInEvent(QFocusEvent *event)
{
    m_completer->setWidget(this);
    QPlainTextEdit::focusInEvent(event);
}

// Tab takes the column that is offered; it leaves the editor where none is.
bool TemplateEdit::focusNextPrevChild(bool next)
{
    return !m_completer->popup()->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

void TemplateEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore(); // the popup's own: take the name, or close
            return;
        default:
            break;
        }
    }
    const bool asked =
        event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier);
    if (!asked)
        QPlainTextEdit::keyPressEvent(event);
    const bool wrote = !event->text().isEmpty();
    if (asked || wrote || m_completer->popup()->isVisible())
        offerColumns(asked);
}

int TemplateEdit::openNameStart() const
{
    const QTextCursor cursor = textCursor();
    const QString text = exactText(*document());
    const QStringView before = QStringView(text).left(cursor.selectionStart());
    const qsizetype open = before.lastIndexOf(QLatin1String("{{"));
    if (open < 0)
        return -1;
    const QStringView name = before.mid(open + 2);
    if (name.contains(QLatin1String("}}")) || name.contains(QLatin1Char('\n')))
        return -1;
    // Four braces are two that are meant as text.
    qsizetype braces = 2;
    while (open - (braces - 1) >= 0 && before.at(open - (braces - 1)) == QLatin1Char('{'))
        ++braces;
    return braces % 4 == 0 ? -1 : static_cast<int>(open + 2);
}

void TemplateEdit::offerColumns(bool asked)
{
    const int start = openNameStart();
    if (isReadOnly() || m_columns.isEmpty() || (start < 0 && !asked)) {
        m_completer->popup()->hide();
        return;
    }
    const int at = textCursor().selectionStart();
    const QString begun =
        start < 0 ? QString() : exactText(*document()).mid(start, at - start).trimmed();
    m_completer->setCompletionPrefix(begun);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(place.translated(viewport()->pos()));
}

} // namespace volley
