// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/json_tree.h"

#include <QAbstractItemModel>

namespace volley {

/// A JSON text as names and values that unfold. Holds nothing of its own but the tree, which is
/// replaced as a whole. Lives on the GUI thread; owned by its view.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, columns };
    enum Role { KindRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// None empties the model.
    void setTree(const std::shared_ptr<const JsonTree> &tree);
    [[nodiscard]] const std::shared_ptr<const JsonTree> &tree() const { return m_tree; }
    [[nodiscard]] QModelIndex indexOf(JsonTree::Id id, int column = NameColumn) const;
    [[nodiscard]] static JsonTree::Id idOf(const QModelIndex &index); ///< none of an invalid one

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString nameText(JsonTree::Id id) const;
    [[nodiscard]] QString valueText(JsonTree::Id id, qsizetype most) const;

    std::shared_ptr<const JsonTree> m_tree;
};

} // namespace volley
