// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/text_table.h"

#include "presentation/text_table_model.h"

#include <QHeaderView>
#include <QTableView>

namespace volley {

QTableView *makeTextTable(TextTableModel &model, const QString &name, const QString &objectName,
                          QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    QObject::connect(&model, &QAbstractItemModel::dataChanged, table,
                     &QTableView::resizeColumnsToContents);
    return table;
}

} // namespace volley
