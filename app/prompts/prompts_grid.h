// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_template.h"

#include <QTableView>

namespace volley {

class CellDelegate;
class CellEditor;
class DatasetModel;

/// Rows that stand together.
struct RowRange
{
    qint64 first = 0;
    qint64 count = 0;
    bool operator==(const RowRange &) const = default;
};

/// The data set's view: selection, column widths, and cells that are edited in place. Lives on the
/// GUI thread; owned by its page.
class PromptsGrid final : public QTableView
{
    Q_OBJECT
public:
    /// The model outlives the view.
    explicit PromptsGrid(DatasetModel &model, QWidget *parent = nullptr);

    /// Rows with any selected cell, from the top.
    [[nodiscard]] QList<RowRange> selectedRows() const;
    /// Columns with any selected cell, from the left.
    [[nodiscard]] QList<int> selectedColumns() const;
    [[nodiscard]] qint64 selectedRowCount() const;
    [[nodiscard]] bool areWholeRowsSelected() const;

    void setCurrentCell(qint64 row, int column);
    /// Opens the cell's editor, as soon as its text is there.
    void editCell(qint64 row, int column);
    /// An ordinary paste, where a cell is being edited; false where none is.
    [[nodiscard]] bool pasteIntoEditor();
    /// Takes what is being typed.
    void closeEditors();

Q_SIGNALS:
    void cellEdited(qint64 row, int column, const QString &before, const QString &after);
    void selectionMoved();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    [[nodiscard]] CellEditor *openEditor() const;
    void takeLoaded(qint64 first, qint64 count);
    void fitColumns();

    DatasetModel &m_model;
    CellDelegate *m_delegate;
    QPersistentModelIndex m_toEdit; ///< once it has been read
    bool m_toFit = true;            ///< the columns, to the first rows that are read
    bool m_fitted = false;          ///< they are, and no person has changed them since
    bool m_fitting = false;
};

} // namespace volley
