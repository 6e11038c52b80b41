// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_find_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QToolButton>

namespace volley {

TextFindBar::TextFindBar(FindTarget *target, QWidget *keyScope)
    : QWidget(keyScope)
    , m_target(target)
{
    setObjectName(QStringLiteral("findBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_what = new QLineEdit(this);
    m_what->setObjectName(QStringLiteral("findText"));
    m_what->setPlaceholderText(tr("Find in this text"));
    m_what->setAccessibleName(tr("Find in this text"));
    m_what->setClearButtonEnabled(true);
    layout->addWidget(m_what, 1);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("findNote"));
    layout->addWidget(m_note);
    using Way = FindTarget::Way;
    const auto addButton = [this, layout](const QString &name, const char *objectName,
                                          Qt::ArrowType arrow, Way way) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(objectName));
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, way] { find(way); });
        layout->addWidget(button);
    };
    addButton(tr("Find previous"), "findPrevious", Qt::UpArrow, Way::Previous);
    addButton(tr("Find next"), "findNext", Qt::DownArrow, Way::Next);
    connect(m_what, &QLineEdit::textChanged, this, [this] { find(Way::Typing); });
    connect(m_what, &QLineEdit::returnPressed, this, [this] { find(Way::Next); });

    const auto addKey = [this, keyScope](QKeySequence::StandardKey key, auto act) {
        auto *action = new QAction(keyScope);
        action->setShortcuts(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        keyScope->addAction(action);
    };
    addKey(QKeySequence::Find, [this] { open(); });
    addKey(QKeySequence::FindNext, [this] { find(Way::Next); });
    addKey(QKeySequence::FindPrevious, [this] { find(Way::Previous); });
    hide();
}

QString TextFindBar::placeAmongFound(qint64 number, qint64 count)
{
    const QLocale locale;
    return tr("%1 of %2", "place among those found")
        .arg(locale.toString(number), locale.toString(count));
}

void TextFindBar::open()
{
    show();
    if (const QString selected = m_target->selectedWords(); !selected.isEmpty())
        m_what->setText(selected);
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

void TextFindBar::setTarget(FindTarget *target)
{
    if (m_target == target)
        return;
    m_target = target;
    ++m_search;
    m_note->clear();
}

void TextFindBar::close()
{
    hide();
    m_target->takeFocus();
}

void TextFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void TextFindBar::find(FindTarget::Way way)
{
    m_note->clear();
    const quint64 number = ++m_search;
    m_target->find(m_what->text(), way,
                   [bar = QPointer<TextFindBar>(this), number](const QString &note) {
                       if (TextFindBar *asked = bar.data(); asked && asked->m_search == number)
                           asked->m_note->setText(note);
                   });
}

} // namespace volley
