// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/facts_panel.h"

#include "results/text_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace volley {

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model({tr("Name"), tr("Value")})
    , m_table(makeTextTable(m_model, tr("Metadata of the answer"), QStringLiteral("headersTable"),
                            this))
    , m_copy(new QPushButton(tr("Copy Value"), this))
{
    m_copy->setObjectName(QStringLiteral("copyFact"));
    connect(m_copy, &QPushButton::clicked, this, &FactsPanel::copyValues);
    auto *copy = new QAction(tr("&Copy Value"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &FactsPanel::copyValues);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FactsPanel::updateCopy);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 2, 6, 6);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    updateCopy();
}

void FactsPanel::setFacts(const QList<QStringList> &facts)
{
    m_model.setRows(facts);
    updateCopy();
}

void FactsPanel::updateCopy()
{
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
}

/// One value as it is; several a line each, with their names.
void FactsPanel::copyValues()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        const QString value = row.siblingAtColumn(1).data().toString();
        lines.append(rows.size() == 1
                         ? value
                         : row.siblingAtColumn(0).data().toString() + QStringLiteral(": ") + value);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace volley
