// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/name_value_table.h"

#include "presentation/error_text.h"
#include "widgets/state_style.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace volley {

NameValueTable::NameValueTable(const Labels &labels, Check check, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_hint(labels.hint)
    , m_table(new QTableWidget(0, 2, this))
    , m_add(new QToolButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_note(new QLabel(this))
{
    auto *lines = new QVBoxLayout(this);
    m_table->setObjectName(labels.objectName);
    m_table->setAccessibleName(labels.what);
    m_table->setHorizontalHeaderLabels({labels.name, labels.value});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(0, 170);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    lines->addWidget(m_table, 1);

    m_note->setObjectName(labels.objectName + QLatin1String("Note"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    lines->addWidget(m_note);

    auto *buttons = new QHBoxLayout;
    m_add->setObjectName(labels.objectName + QLatin1String("Add"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add to: %1").arg(labels.what));
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QToolButton::clicked, this, [this] {
        if (!m_add->menu())
            addLine({});
    });
    m_remove->setObjectName(labels.objectName + QLatin1String("Remove"));
    m_remove->setAccessibleName(tr("Remove from: %1").arg(labels.what));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &NameValueTable::removeChosen);
    m_add->setMinimumHeight(m_remove->sizeHint().height());
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    lines->addLayout(buttons);

    auto *removal = new QAction(this);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    connect(removal, &QAction::triggered, this, &NameValueTable::removeChosen);
    m_table->addAction(removal);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        this->check();
        Q_EMIT edited();
    });
    this->check();
}

void NameValueTable::setCommon(const QList<NameValue> &common)
{
    auto *menu = new QMenu(m_add);
    for (const NameValue &line : common)
        menu->addAction(line.name, this, [this, line] { addLine(line); });
    menu->addSeparator();
    menu->addAction(tr("Another"), this, [this] { addLine({}); });
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
}

void NameValueTable::setLines(const QList<NameValue> &lines)
{
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (const NameValue &line : lines)
            appendLine(line);
    }
    check();
}

QList<NameValue> NameValueTable::lines() const
{
    QList<NameValue> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const NameValue line = lineAt(row);
        if (!line.name.isEmpty() || !line.value.isEmpty())
            all.append(line);
    }
    return all;
}

void NameValueTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        check();
}

NameValue NameValueTable::lineAt(int row) const
{
    const auto text = [this, row](int column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        // An editor of one line keeps line ends as separators, which no format takes for white
        // space.
        return item ? item->text()
                          .replace(QChar::LineSeparator, QLatin1Char('\n'))
                          .replace(QChar::ParagraphSeparator, QLatin1Char('\n'))
                          .trimmed()
                    : QString();
    };
    return {text(0), text(1)};
}

void NameValueTable::appendLine(const NameValue &line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(line.name));
    m_table->setItem(row, 1, new QTableWidgetItem(line.value));
}

void NameValueTable::addLine(const NameValue &line)
{
    {
        const QSignalBlocker quiet(m_table);
        appendLine(line);
    }
    check();
    Q_EMIT edited();
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, line.name.isEmpty() ? 0 : 1);
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void NameValueTable::removeChosen()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    check();
    Q_EMIT edited();
}

void NameValueTable::check()
{
    const QSignalBlocker quiet(m_table);
    m_objection.clear();
    QSet<QString> seen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const NameValue line = lineAt(row);
        QString reason;
        if (!line.name.isEmpty() || !line.value.isEmpty()) {
            if (auto good = m_check(line); !good) {
                Error error = good.error();
                error.field.clear(); // the person looks at it
                reason = describe(error);
            } else if (seen.contains(line.name)) {
                reason = tr("%1 is listed twice.").arg(line.name);
            }
            seen.insert(line.name);
        }
        mark(row, reason);
        if (m_objection.isEmpty())
            m_objection = reason;
    }
    m_note->setText(m_objection.isEmpty() ? m_hint : m_objection);
    QPalette colors = m_note->palette();
    colors.setColor(QPalette::WindowText, m_objection.isEmpty()
                                              ? palette().color(QPalette::WindowText)
                                              : stateColor(RequestState::Failed, palette()));
    m_note->setPalette(colors);
    m_table->setAccessibleDescription(m_objection);
    m_remove->setEnabled(m_table->rowCount() > 0);
}

void NameValueTable::mark(int row, const QString &reason)
{
    for (int column = 0; column < 2; ++column) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (!item)
            continue;
        item->setForeground(reason.isEmpty() ? QBrush()
                                             : QBrush(stateColor(RequestState::Failed, palette())));
        item->setToolTip(reason);
    }
}

} // namespace volley
