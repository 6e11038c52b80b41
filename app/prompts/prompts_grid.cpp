// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/prompts_grid.h"

#include "prompts/cell_delegate.h"
#include "prompts/cell_editor.h"
#include "prompts/dataset_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace volley {

namespace {

constexpr int rowsToFitTo = 60;
constexpr qsizetype leastCharacters = 10;
constexpr qsizetype fewestForLong = 24;

/// Brings ranges that overlap or touch together.
QList<RowRange> joined(QList<RowRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    QList<RowRange> found;
    for (const RowRange &range : ranges) {
        if (!found.isEmpty() && range.first <= found.last().first + found.last().count) {
            RowRange &last = found.last();
            last.count = std::max(last.count, range.first + range.count - last.first);
        } else {
            found.append(range);
        }
    }
    return found;
}

} // namespace

PromptsGrid::PromptsGrid(DatasetModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CellDelegate(this))
{
    setObjectName(QStringLiteral("promptsTable"));
    setAccessibleName(tr("Prompts"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);

    verticalHeader()->setObjectName(QStringLiteral("promptsRowHeader"));
    verticalHeader()->setAccessibleName(tr("Rows of the list"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    const int height = std::max(fontMetrics().height() + 8, 24);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("promptsHeader"));
    header->setAccessibleName(tr("Columns of the list"));
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    header->setContextMenuPolicy(Qt::CustomContextMenu);

    // A width that a person chose stays. The last column only fills what is left.
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        if (!m_fitting && header->visualIndex(column) + 1 < header->count())
            m_fitted = false;
    });
    connect(m_delegate, &CellDelegate::edited, this, &PromptsGrid::cellEdited);
    connect(m_delegate, &CellDelegate::goOnBelow, this, [this] {
        const QModelIndex now = currentIndex();
        if (now.row() + 1 < m_model.rowCount())
            setCurrentIndex(now.siblingAtRow(now.row() + 1));
    });
    connect(&model, &DatasetModel::loaded, this, &PromptsGrid::takeLoaded);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PromptsGrid::keepWidths);
    connect(&model, &QAbstractItemModel::modelReset, this, &PromptsGrid::takeNewList);
    header->setSectionsMovable(true);
    connect(header, &QHeaderView::sectionMoved, this, [this, header](int, int from, int to) {
        if (m_puttingBack)
            return;
        const QScopedValueRollback puttingBack(m_puttingBack, true);
        header->moveSection(to, from);
        Q_EMIT columnDragged(from, to);
    });
}

// ---- selection ------------------------------------------------------------------------------

QList<RowRange> PromptsGrid::selectedRows() const
{
    QList<RowRange> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.isValid())
            ranges.append({range.top(), range.height()});
    }
    return joined(ranges);
}

QList<int> PromptsGrid::selectedColumns() const
{
    QList<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); range.isValid() && column <= range.right(); ++column) {
            if (!columns.contains(column))
                columns.append(column);
        }
    }
    std::sort(columns.begin(), columns.end());
    return columns;
}

qint64 PromptsGrid::selectedRowCount() const
{
    qint64 count = 0;
    for (const RowRange &range : selectedRows())
        count += range.count;
    return count;
}

bool PromptsGrid::areWholeRowsSelected() const
{
    const QItemSelection selection = selectionModel()->selection();
    return !selection.isEmpty() &&
           std::all_of(selection.begin(), selection.end(), [this](const auto &range) {
               return range.left() == 0 && range.right() == m_model.columnCount() - 1;
           });
}

QList<QRect> PromptsGrid::selectedBlocks() const
{
    QList<QRect> blocks;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.isValid())
            blocks.append(QRect(range.left(), range.top(), range.width(), range.height()));
    }
    return blocks;
}

void PromptsGrid::selectBlock(const QRect &cells)
{
    const QRect there = cells & QRect(0, 0, m_model.columnCount(), m_model.rowCount());
    if (there.isEmpty())
        return;
    setCurrentCell(there.top(), there.left());
    selectionModel()->select(QItemSelection(m_model.index(there.top(), there.left()),
                                            m_model.index(there.bottom(), there.right())),
                             QItemSelectionModel::ClearAndSelect);
}

void PromptsGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void PromptsGrid::setCurrentCell(qint64 row, int column)
{
    const QModelIndex index = m_model.index(static_cast<int>(row), column);
    // Whatever keys are held down just now.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void PromptsGrid::selectRows(const QList<RowRange> &rows)
{
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    const qint64 there = m_model.rowCount();
    for (const RowRange &range : rows) {
        const qint64 end = std::min(range.first + range.count, there);
        if (range.first < end && lastColumn >= 0)
            selection.append({m_model.index(static_cast<int>(range.first), 0),
                              m_model.index(static_cast<int>(end - 1), lastColumn)});
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.first().topLeft();
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void PromptsGrid::showWanted(const std::optional<WantedText> &wanted)
{
    m_delegate->setWanted(wanted);
    viewport()->update();
}

// ---- editing --------------------------------------------------------------------------------

bool PromptsGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    m_delegate->setReplaces(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

void PromptsGrid::editCell(qint64 row, int column)
{
    const QModelIndex index = m_model.index(static_cast<int>(row), column);
    if (!index.isValid())
        return;
    setFocus();
    setCurrentCell(row, column);
    m_toEdit = QPersistentModelIndex();
    if (m_model.flags(index) & Qt::ItemIsEditable)
        edit(index, AllEditTriggers, nullptr);
    else if (!m_model.row(row))
        m_toEdit = index;
}

void PromptsGrid::takeLoaded(qint64 first, qint64 count)
{
    if (std::exchange(m_toFit, false)) {
        m_fitted = true;
        fitColumns();
    }
    const QModelIndex wanted = m_toEdit;
    if (!wanted.isValid() || wanted.row() < first || wanted.row() >= first + count)
        return;
    m_toEdit = QPersistentModelIndex();
    // Not where the person has gone on to something else.
    if (wanted == currentIndex() && hasFocus())
        edit(wanted, AllEditTriggers, nullptr);
}

/// The one that is open; those that are closed go only later.
CellEditor *PromptsGrid::openEditor() const
{
    for (CellEditor *editor : viewport()->findChildren<CellEditor *>()) {
        if (!editor->isHidden())
            return editor;
    }
    return nullptr;
}

bool PromptsGrid::pasteIntoEditor()
{
    CellEditor *editor = openEditor();
    if (!editor || !editor->hasFocus())
        return false;
    editor->paste();
    return true;
}

void PromptsGrid::closeEditors()
{
    if (CellEditor *editor = openEditor()) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

/// The window's keys for a paste mean a whole list; while a cell is chosen they mean cells.
bool PromptsGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && currentIndex().isValid() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void PromptsGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && currentIndex().isValid()) {
        Q_EMIT pasteWanted();
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid()) {
        editCell(currentIndex().row(), currentIndex().column());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// ---- columns --------------------------------------------------------------------------------

void PromptsGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_fitted)
        fitColumns();
}

void PromptsGrid::keepWidths()
{
    m_widths.clear();
    for (int column = 0; column < m_model.columnCount() && !m_fitted; ++column)
        m_widths.insert(m_model.columns().at(column), horizontalHeader()->sectionSize(column));
}

/// Widths that a person chose go with the columns of that name, if none is new.
void PromptsGrid::takeNewList()
{
    const QStringList &columns = m_model.columns();
    const bool known = std::all_of(columns.cbegin(), columns.cend(),
                                   [this](const QString &name) { return m_widths.contains(name); });
    m_toFit = !known || m_toFit || columns.isEmpty();
    m_fitted = false;
    m_toEdit = QPersistentModelIndex();
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < columns.size() && !m_toFit; ++column)
        horizontalHeader()->resizeSection(column, m_widths.value(columns.at(column)));
}

/// As wide as names and the first texts ask for; the longest give way to the others.
void PromptsGrid::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QList<qsizetype> lengths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        qsizetype characters = m_model.columns().at(column).size() + 2;
        for (int row = 0; row < std::min(rowsToFitTo, m_model.rowCount()); ++row) {
            if (const auto cells = m_model.row(row); cells && column < cells->size())
                characters = std::max(characters, cells->at(column).size());
        }
        lengths.append(characters);
    }
    const int room = viewport()->width();
    const auto widthAt = [this, &lengths](int column, qsizetype most) {
        const qsizetype characters = std::clamp(lengths.at(column), leastCharacters, most);
        return static_cast<int>(characters) * fontMetrics().averageCharWidth() + 12;
    };
    const auto sumAt = [&widthAt, &lengths](qsizetype most) {
        int sum = 0;
        for (int column = 0; column < lengths.size(); ++column)
            sum += widthAt(column, most);
        return sum;
    };
    qsizetype most = fewestForLong + room / fontMetrics().averageCharWidth();
    while (most > fewestForLong && sumAt(most) > room)
        most -= 2;
    const int sum = sumAt(most);
    for (int column = 0; column < lengths.size(); ++column) {
        const int width = widthAt(column, most);
        horizontalHeader()->resizeSection(column, sum < room ? width * room / sum : width);
    }
}

} // namespace volley
