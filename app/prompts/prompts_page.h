// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row_range.h"
#include "storage/project_store.h"

#include <QWidget>

#include <memory>

class QAction;
class QUndoStack;

namespace volley {

class Workbench;

/// The Prompts tab: the data set as an editable grid, with paste and import. Reads blocks of rows
/// from the store as they are looked at; never holds the whole list. Lives on the GUI thread; owned
/// by its parent. Object name "promptsPage".
class PromptsPage : public QWidget
{
    Q_OBJECT
public:
    explicit PromptsPage(QWidget *parent = nullptr);
    ~PromptsPage() override;

    /// The program whose data set is shown; it outlives the page. Call once.
    void bind(Workbench &workbench);
    /// Another project was opened: shows its rows from the first one, forgets the undo history.
    /// `readOnly` says why nothing can be edited, where the project is only read.
    void setProject(const ProjectInfo &info, const QString &readOnly = {});

    [[nodiscard]] const QStringList &columns() const;
    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] qint64 currentRow() const; ///< -1 = none
    /// Cells edited, rows added and removed, columns renamed.
    [[nodiscard]] QUndoStack &undoStack();
    /// What can be done with rows and columns, for a menu; separators between the two.
    [[nodiscard]] QList<QAction *> editActions() const;
    /// What can be done with the chosen cells, for a menu.
    [[nodiscard]] QList<QAction *> cellActions() const;
    [[nodiscard]] QList<QAction *> findActions() const;

public Q_SLOTS:
    /// Asks for a file, then as importFile.
    void chooseFile();
    /// Reads a file's beginning, shows what was understood, and takes it when the person agrees:
    /// all rows or none, with progress and cancel.
    void importFile(const QString &path);
    /// Shows what the clipboard's text was understood as, and takes it as the list when the person
    /// agrees. In a cell that is being edited, an ordinary paste. (The usual keys for it mean cells
    /// while one is chosen in the grid.)
    void paste();
    /// Takes the bundled sample at once where the project is empty; asks first where rows would be
    /// replaced.
    void openSample();
    /// Scrolls to a row (0-based) and makes it the current one.
    void showRow(qint64 row);
    /// Chooses these rows, scrolls to the first, and asks to be seen.
    void selectRows(const QList<volley::RowRange> &rows);

Q_SIGNALS:
    /// After every change of the data set, when it is in the project file.
    void dataChanged(const QStringList &columns, qint64 rows);
    /// The row whose prompt a preview should show; empty cells for -1.
    void currentRowChanged(qint64 row, const QStringList &cells);
    /// A list was pasted, imported or taken from the sample: a sentence that says how many rows.
    void imported(const QString &sentence);
    /// A file is being imported.
    void fileChosen(const QString &path);
    void problem(const QString &text); ///< a sentence to show
    void done(const QString &text);    ///< a sentence about something that went well
    void wantsToBeSeen();              ///< an edit from the menu, or rows chosen from elsewhere
    void busyChanged(bool busy);       ///< the list is being replaced or changed: no run can start

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
