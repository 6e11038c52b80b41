// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/log_pane.h"

#include "presentation/run_log_model.h"
#include "widgets/reading_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace volley {

LogPane::LogPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView)
{
    setObjectName(QStringLiteral("logPane"));
    setAccessibleName(tr("Log"));
    m_view->setObjectName(QStringLiteral("logTable"));
    m_view->setAccessibleName(tr("What was changed during the run, the latest first"));
    makeReadingTable(*m_view);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    auto *copying = new QAction(tr("Copy"), m_view);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &LogPane::copy);
    m_view->addAction(copying);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LogPane::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(RunLogModel::Time, letter * 18);
    m_view->setColumnWidth(RunLogModel::Where, letter * 28);
}

void LogPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT appeared();
}

void LogPane::copy()
{
    QStringList lines;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < RunLogModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace volley
