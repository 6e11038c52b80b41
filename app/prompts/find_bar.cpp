// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/find_bar.h"

#include "widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace volley {

namespace {

QHBoxLayout *lineIn(QWidget *line)
{
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

void describe(QWidget *control, const char *name, const QString &title, const QString &description)
{
    control->setObjectName(QLatin1String(name));
    control->setAccessibleName(title);
    control->setAccessibleDescription(description);
    control->setToolTip(description);
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("gridFindBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    makeFindLine();
    makeReplaceLine();
    makeOptions();
    hide();
}

void FindBar::makeFindLine()
{
    auto *whole = new QWidget(this);
    auto *line = lineIn(whole);
    auto *label = new QLabel(tr("Find:"), whole);
    m_what = new QLineEdit(whole);
    describe(m_what, "gridFindText", tr("Text to find"), tr("Text to find in the cells"));
    m_what->setClearButtonEnabled(true);
    label->setObjectName(QStringLiteral("gridFindLabel"));
    label->setBuddy(m_what);
    line->addWidget(label);
    line->addWidget(m_what, 1);
    const auto addButton = [&](const char *name, Qt::ArrowType arrow, const QString &title,
                               const QString &tip) {
        auto *button = new QToolButton(whole);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        describe(button, name, title, tip);
        line->addWidget(button);
        return button;
    };
    connect(addButton("gridFindPrevious", Qt::UpArrow, tr("Find previous"),
                      tr("Go to the previous cell that has it (Shift+F3)")),
            &QAbstractButton::clicked, this, &FindBar::previousWanted);
    connect(addButton("gridFindNext", Qt::DownArrow, tr("Find next"),
                      tr("Go to the next cell that has it (F3)")),
            &QAbstractButton::clicked, this, &FindBar::nextWanted);
    m_note = new QLabel(whole);
    m_note->setObjectName(QStringLiteral("gridFindNote"));
    m_note->setTextFormat(Qt::PlainText);
    line->addWidget(m_note);
    auto *away = new QToolButton(whole);
    away->setIcon(style()->standardIcon(QStyle::SP_DockWidgetCloseButton));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::TabFocus);
    describe(away, "gridFindClose", tr("Close"), tr("Close this bar (Esc)"));
    connect(away, &QAbstractButton::clicked, this, &FindBar::close);
    line->addWidget(away);
    layout()->addWidget(whole);

    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("gridFindError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    layout()->addWidget(m_error);
    connect(m_what, &QLineEdit::textChanged, this, &FindBar::termsChanged);
}

void FindBar::makeReplaceLine()
{
    m_replaceLine = new QWidget(this);
    auto *line = lineIn(m_replaceLine);
    auto *label = new QLabel(tr("Replace with:"), m_replaceLine);
    m_with = new QLineEdit(m_replaceLine);
    describe(m_with, "gridReplaceText", tr("Replacement"),
             tr("Text to put in its place; with regular expressions, $1 is what the first group "
                "found, $0 all of it, \\n a line end"));
    m_with->setClearButtonEnabled(true);
    label->setBuddy(m_with);
    line->addWidget(label);
    line->addWidget(m_with, 1);
    // Both fields begin at the same place.
    auto *above = m_what->parentWidget()->findChild<QLabel *>(QStringLiteral("gridFindLabel"));
    const int width = std::max(label->sizeHint().width(), above->sizeHint().width());
    label->setMinimumWidth(width);
    above->setMinimumWidth(width);
    m_replace = new QPushButton(tr("Replace"), m_replaceLine);
    describe(m_replace, "gridReplace", tr("Replace"),
             tr("Replace it in this cell and go to the next"));
    m_replaceAll = new QPushButton(tr("Replace All"), m_replaceLine);
    describe(m_replaceAll, "gridReplaceAll", tr("Replace all"),
             tr("Replace it in all cells, in one step that can be undone"));
    for (QAbstractButton *button : {m_replace, m_replaceAll})
        line->addWidget(button);
    connect(m_replace, &QAbstractButton::clicked, this, &FindBar::replaceWanted);
    connect(m_replaceAll, &QAbstractButton::clicked, this, &FindBar::replaceAllWanted);
    layout()->addWidget(m_replaceLine);
}

void FindBar::makeOptions()
{
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, 12);
    const auto add = [&](const char *name, const QString &text, const QString &tip) {
        auto *box = new QCheckBox(text, line);
        describe(box, name, text, tip);
        connect(box, &QAbstractButton::toggled, this, &FindBar::termsChanged);
        flow->addWidget(box);
        return box;
    };
    m_case = add("gridMatchCase", tr("Match case"), tr("A and a are different"));
    m_whole = add("gridWholeCell", tr("Whole cell"), tr("Only cells that hold nothing else"));
    m_expression =
        add("gridExpression", tr("Regular expression"),
            tr("The text is a Perl-compatible regular expression, such as \\d+ for digits"));
    m_column = new QComboBox(line);
    describe(m_column, "gridFindColumn", tr("Columns to look in"),
             tr("Look in all columns, or in one"));
    m_column->addItem(tr("All columns"));
    connect(m_column, &QComboBox::currentIndexChanged, this, &FindBar::termsChanged);
    flow->addWidget(m_column);
    layout()->addWidget(line);
}

void FindBar::open(bool withReplacement)
{
    m_replaceLine->setVisible(withReplacement || (isVisible() && m_replaceLine->isVisible()));
    show();
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::setColumns(const QStringList &columns)
{
    QStringList entries{m_column->itemText(0)};
    for (const QString &column : columns)
        entries.append(tr("Column “%1”").arg(column));
    QStringList now;
    for (int i = 0; i < m_column->count(); ++i)
        now.append(m_column->itemText(i));
    if (now == entries)
        return;
    const QString chosen = m_column->currentText();
    {
        const QSignalBlocker blocker(m_column);
        m_column->clear();
        m_column->addItems(entries);
        m_column->setCurrentIndex(std::max(0, int(entries.indexOf(chosen))));
    }
    Q_EMIT termsChanged();
}

SearchTerms FindBar::terms() const
{
    return {m_what->text(), m_expression->isChecked(), m_case->isChecked(), m_whole->isChecked()};
}

QString FindBar::replacement() const
{
    return m_with->text();
}

int FindBar::column() const
{
    return m_column->currentIndex() - 1;
}

void FindBar::setNote(const QString &text)
{
    m_note->setText(text);
}

void FindBar::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    m_what->setAccessibleDescription(text.isEmpty() ? m_what->toolTip() : text);
}

void FindBar::setReplacing(bool possible, const QString &why)
{
    for (QAbstractButton *button : {m_replace, m_replaceAll}) {
        button->setEnabled(possible);
        button->setToolTip(why.isEmpty() ? button->accessibleDescription() : why);
    }
    m_with->setEnabled(why.isEmpty());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && m_with->hasFocus())
        Q_EMIT replaceWanted();
    else if (enter && event->modifiers() & Qt::ShiftModifier)
        Q_EMIT previousWanted();
    else if (enter)
        Q_EMIT nextWanted();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        if (auto *away = findChild<QToolButton *>(QStringLiteral("gridFindClose")))
            away->setIcon(style()->standardIcon(QStyle::SP_DockWidgetCloseButton));
    }
    QWidget::changeEvent(event);
}

} // namespace volley
