// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workbench.h"
#include "presentation/price_table_model.h"
#include "prices/price_filter.h"
#include "prices/prices_dialog.h"

#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

class QBoxLayout;

namespace volley {

/// The dialog's inside: its controls, and what they do. Lives with the dialog.
class PricesDialog::Private
{
public:
    Private(PricesDialog *dialog, Workbench &program);

    void arrange();
    void connectParts();
    void showShelf();
    void chooseProvider(const QString &provider);
    /// Says what went wrong, if anything does.
    void follow(const QFuture<Result<void>> &future);

    PricesDialog *q;
    Workbench &workbench;
    PriceTableModel model;
    PriceFilter filter;
    QUndoStack edits;
    QLineEdit *search;
    QComboBox *provider;
    QTableView *table;
    QLabel *origin;
    QLabel *note;
    QLineEdit *newProvider;
    QLineEdit *newModel;
    QPushButton *add;
    QPushButton *undo;
    QPushButton *redo;
    QPushButton *reset;
    QPushButton *import;
    QPushButton *dropTable;
    QPushButton *recalculate;

private:
    void makeTable();
    [[nodiscard]] QBoxLayout *searchLine();
    [[nodiscard]] QBoxLayout *addLine();
    [[nodiscard]] QBoxLayout *tableLine();
    [[nodiscard]] QPushButton *button(const char *name, const QString &text, const QString &tip);
    void connectUndo(QPushButton *pressed, QKeySequence::StandardKey key,
                     void (QUndoStack::*what)());
    void showProviders();
    void refreshButtons();
    void edit(const QString &what, const QList<OwnPrice> &prices);
    void addModel();
    void resetChosen();
    void chooseFile();
    void dropImported();
    void recalculateCosts();
    void say(const QString &text, bool isWrong);
    [[nodiscard]] QList<PriceLine> chosen() const;
};

} // namespace volley
