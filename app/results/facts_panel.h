// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/text_table_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace volley {

/// What came with an answer, a name and a value a row, to be read and copied. Lives on the GUI
/// thread; owned by its pane.
class FactsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void setFacts(const QList<QStringList> &facts);

private:
    void copyValues();
    void updateCopy();

    TextTableModel m_model;
    QTableView *m_table;
    QPushButton *m_copy;
};

} // namespace volley
