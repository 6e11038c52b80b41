// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row_range.h"
#include "storage/dataset_changes.h"

#include <QHash>
#include <QTableView>

namespace volley {

class CellDelegate;
class CellEditor;
class DatasetModel;
struct WantedText;

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
    /// The selected cells, as rectangles of columns (x) and rows (y).
    [[nodiscard]] QList<QRect> selectedBlocks() const;
    /// Selects these cells and makes their first one the current one.
    void selectBlock(const QRect &cells);

    void setCurrentCell(qint64 row, int column);
    /// Whole rows, and scrolls to the first; those that are not there are left out.
    void selectRows(const QList<RowRange> &rows);
    /// Marks it where it stands in the cells, or nothing.
    void showWanted(const std::optional<WantedText> &wanted);
    /// Opens the cell's editor, as soon as its text is there.
    void editCell(qint64 row, int column);
    /// An ordinary paste, where a cell is being edited; false where none is.
    [[nodiscard]] bool pasteIntoEditor();
    /// Takes what is being typed.
    void closeEditors();

Q_SIGNALS:
    void cellEdited(qint64 row, int column, const QString &before, const QString &after);
    void selectionMoved();
    /// The keys for a paste were pressed while a cell was chosen and none being edited.
    void pasteWanted();
    /// A person dragged a column's head; the columns stand as before.
    void columnDragged(int from, int to);

protected:
    bool event(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    [[nodiscard]] CellEditor *openEditor() const;
    void takeLoaded(qint64 first, qint64 count);
    void fitColumns();
    void keepWidths();
    void takeNewList();

    DatasetModel &m_model;
    CellDelegate *m_delegate;
    QPersistentModelIndex m_toEdit; ///< once it has been read
    bool m_toFit = true;            ///< the columns, to the first rows that are read
    bool m_fitted = false;          ///< they are, and no person has changed them since
    bool m_fitting = false;
    bool m_puttingBack = false;   ///< a column that was dragged
    QHash<QString, int> m_widths; ///< by name, while a list takes another's place
};

} // namespace volley
