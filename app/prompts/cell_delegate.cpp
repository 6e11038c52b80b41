// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cell_delegate.h"

#include "presentation/number_text.h"
#include "prompts/cell_editor.h"

#include <QKeyEvent>

namespace volley {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    auto *editor = new CellEditor(parent);
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    editor->setAccessibleName(tr("%1, row %2").arg(column, countText(index.row() + 1)));
    const QRect cell = option.rect;
    connect(editor, &QPlainTextEdit::textChanged, editor,
            [editor, cell] { editor->grow(cell, editor->parentWidget()->rect()); });
    return editor;
}

FoundText CellDelegate::foundIn(const QModelIndex &index) const
{
    if (!m_wanted || (m_wanted->column >= 0 && m_wanted->column != index.column()))
        return {};
    FoundText found;
    found.text = index.data(Qt::EditRole).toString();
    found.places = m_wanted->search.placesToShow(found.text);
    found.isFurtherOn = found.places.isEmpty() && m_wanted->isFoundIn(index.row(), index.column());
    return found;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<CellEditor *>(editor)->begin(index.data(Qt::EditRole).toString(), m_replaces);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    const auto *cell = static_cast<const CellEditor *>(editor);
    const QString after = cell->text();
    if (after != cell->before())
        Q_EMIT edited(index.row(), index.column(), cell->before(), after);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    static_cast<CellEditor *>(editor)->placeOver(option.rect, editor->parentWidget()->rect());
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellEditor *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool other = key->modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (other)
            break;
        if (key->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) {
            editor->insertPlainText(QStringLiteral("\n"));
            editor->ensureCursorVisible();
            return true;
        }
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor);
        Q_EMIT goOnBelow();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (other)
            break;
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
        return true;
    default:
        break;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace volley
