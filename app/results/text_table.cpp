// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/text_table.h"

#include "presentation/text_table_model.h"
#include "widgets/reading_table.h"

#include <QTableView>

namespace volley {

QTableView *makeTextTable(TextTableModel &model, const QString &name, const QString &objectName,
                          QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setFrameShape(QFrame::NoFrame);
    makeReadingTable(*table);
    QObject::connect(&model, &QAbstractItemModel::dataChanged, table,
                     &QTableView::resizeColumnsToContents);
    return table;
}

} // namespace volley
