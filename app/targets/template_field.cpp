// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/template_field.h"

#include "targets/fold_button.h"
#include "targets/template_edit.h"
#include "targets/template_highlighter.h"
#include "widgets/room_for_lines.h"
#include "widgets/state_style.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr int namesShown = 5;
constexpr int leastLines = 4;

/// A few, and how many more there are.
QString listed(const QStringList &names)
{
    const QString some = QStringList(names.mid(0, namesShown))
                             .join(TemplateField::tr(", ", "between names of columns"));
    const auto more = static_cast<int>(names.size()) - namesShown;
    return more > 0 ? TemplateField::tr("%1 and %Ln more", "names of columns", more).arg(some)
                    : some;
}

} // namespace

TemplateField::TemplateField(const QString &title, const QString &editName, bool mayFold,
                             QWidget *parent)
    : QWidget(parent)
    , m_insert(new QToolButton(this))
    , m_menu(new QMenu(m_insert))
    , m_edit(new TemplateEdit(this))
    , m_note(new QLabel(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    auto *head = new QHBoxLayout;
    if (mayFold) {
        m_fold = new FoldButton(title, editName + QLatin1String("Fold"), this);
        connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_edit->isHidden()); });
        head->addWidget(m_fold);
    } else {
        auto *label = new QLabel(title, this);
        label->setBuddy(m_edit);
        head->addWidget(label);
    }
    head->addStretch(1);
    m_insert->setObjectName(editName + QLatin1String("Columns"));
    m_insert->setText(tr("Insert column"));
    m_insert->setAccessibleName(tr("Insert a column's name into: %1").arg(title));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setAutoRaise(true);
    m_insert->setFocusPolicy(Qt::TabFocus);
    m_insert->setMenu(m_menu);
    head->addWidget(m_insert);
    lines->addLayout(head);

    m_edit->setObjectName(editName);
    m_edit->setAccessibleName(title);
    // A few lines high, and more where there is room.
    m_edit->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    new RoomForLines(*m_edit, leastLines);
    lines->addWidget(m_edit, 1);
    m_note->setObjectName(editName + QLatin1String("Note"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    lines->addWidget(m_note);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        updateNote();
        Q_EMIT edited();
    });
    connect(m_edit, &TemplateEdit::namingChanged, this, &TemplateField::updateNote);
    setFolded(mayFold);
    setColumns({});
    colorNote();
}

QString TemplateField::text() const
{
    return exactText(*m_edit->document());
}

void TemplateField::setText(const QString &text)
{
    if (text != this->text()) {
        const QSignalBlocker quiet(this);
        m_edit->setPlainText(text);
    }
    if (m_fold && !text.isEmpty())
        setFolded(false);
    updateNote();
}

void TemplateField::setColumns(const QStringList &columns)
{
    m_edit->setColumns(columns);
    m_menu->clear();
    for (const QString &column : columns) {
        QString shown = column;
        m_menu->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                          [this, column] {
                              m_edit->insertColumn(column);
                              m_edit->setFocus();
                          });
    }
    m_insert->setEnabled(!columns.isEmpty() && !m_edit->isReadOnly());
    updateNote();
}

void TemplateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_insert->setEnabled(!readOnly && !m_edit->columns().isEmpty());
}

Result<void> TemplateField::check() const
{
    return m_edit->parsed().check();
}

void TemplateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorNote();
}

void TemplateField::colorNote()
{
    const QColor color = stateColor(RequestState::Failed, palette());
    QPalette colors = m_note->palette();
    if (colors.color(QPalette::WindowText) == color)
        return;
    colors.setColor(QPalette::WindowText, color);
    m_note->setPalette(colors);
}

void TemplateField::updateNote()
{
    // A name that is being written is no mistake yet.
    const QString text = m_edit->isNaming() ? QString() : objection();
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

QString TemplateField::objection() const
{
    const Result<void> good = check();
    if (!good && good.error().kind == ErrorKind::BadTemplate)
        return tr("Line %1, column %2: “{{” without its “}}”. Write “{{{{” for two braces as text.")
            .arg(good.error().line)
            .arg(good.error().column);
    QStringList unknown;
    for (const TemplateName &name : m_edit->parsed().names()) {
        if (name.column < 0 && !unknown.contains(name.name))
            unknown.append(name.name);
    }
    if (unknown.isEmpty())
        return {};
    return tr("No such column: %1. Available: %2.").arg(listed(unknown), listed(m_edit->columns()));
}

void TemplateField::setFolded(bool folded)
{
    if (m_fold)
        m_fold->setFolded(folded);
    m_edit->setVisible(!folded);
    m_insert->setVisible(!folded);
    setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Maximum : QSizePolicy::Expanding);
}

} // namespace volley
