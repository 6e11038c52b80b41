// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell_search.h"
#include "widgets/content_delegate.h"

#include <functional>
#include <optional>

namespace volley {

/// What is being looked for in the cells.
struct WantedText
{
    CellSearch search;
    int column = -1; ///< or in all of them
    /// Whether the whole cell was looked through, and it was found. Quick.
    std::function<bool(int row, int column)> isFoundIn;
};

/// Marks what is being looked for. Opens a cell's editor and says what was typed. Return takes it
/// and goes on below, Tab beside; Shift+Return and Alt+Return break the line; Escape leaves the
/// cell as it was. Lives on the GUI thread; owned by the grid.
class CellDelegate final : public ContentDelegate
{
    Q_OBJECT
public:
    using ContentDelegate::ContentDelegate;

    /// Whether what is typed into the next editor replaces the cell's text.
    void setReplaces(bool replaces) { m_replaces = replaces; }
    void setWanted(const std::optional<WantedText> &wanted) { m_wanted = wanted; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(qint64 row, int column, const QString &before, const QString &after) const;
    void goOnBelow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] FoundText foundIn(const QModelIndex &index) const override;

private:
    std::optional<WantedText> m_wanted;
    bool m_replaces = false;
};

} // namespace volley
