// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/json_tree_model.h"

#include "presentation/number_text.h"
#include "presentation/plurals.h"

namespace volley {

namespace {

/// As much of a value as a line or a tool tip has room for.
constexpr qsizetype mostInCell = 300;
constexpr qsizetype mostInToolTip = 2000;

} // namespace

void JsonTreeModel::setTree(const std::shared_ptr<const JsonTree> &tree)
{
    if (m_tree == tree)
        return;
    beginResetModel();
    m_tree = tree;
    endResetModel();
}

QModelIndex JsonTreeModel::indexOf(JsonTree::Id id, int column) const
{
    if (!m_tree || id >= m_tree->size())
        return {};
    return createIndex(int(m_tree->row(id)), column, quintptr(id));
}

JsonTree::Id JsonTreeModel::idOf(const QModelIndex &index)
{
    return index.isValid() ? JsonTree::Id(index.internalId()) : JsonTree::none;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const JsonTree::Id id =
        parent.isValid() ? m_tree->child(idOf(parent), quint32(row)) : JsonTree::root;
    return createIndex(row, column, quintptr(id));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    const JsonTree::Id id = idOf(child);
    return id == JsonTree::none || id == JsonTree::root ? QModelIndex()
                                                        : indexOf(m_tree->parent(id));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree)
        return 0;
    if (!parent.isValid())
        return 1;
    return parent.column() == NameColumn ? int(m_tree->childCount(idOf(parent))) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    const JsonTree::Id id = idOf(index);
    if (id == JsonTree::none)
        return {};
    if (role == KindRole)
        return int(m_tree->kind(id));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == NameColumn)
        return nameText(id);
    return valueText(id, role == Qt::DisplayRole ? mostInCell : mostInToolTip);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

QString JsonTreeModel::nameText(JsonTree::Id id) const
{
    if (id == JsonTree::root)
        return tr("(all)", "the root of a JSON tree");
    if (m_tree->kind(id) == JsonTree::Kind::Group) {
        const quint32 first = m_tree->position(id);
        return tr("%1 … %2", "positions in a list")
            .arg(countText(first), countText(first + m_tree->childCount(id) - 1));
    }
    const JsonTree::Id above = m_tree->parent(id);
    const bool grouped = m_tree->kind(above) == JsonTree::Kind::Group;
    const JsonTree::Id owner = grouped ? m_tree->parent(above) : above;
    if (m_tree->kind(owner) == JsonTree::Kind::List)
        return QString::number(m_tree->position(id));
    const QString name = m_tree->name(id);
    return name.isEmpty() ? tr("(no name)") : name;
}

QString JsonTreeModel::valueText(JsonTree::Id id, qsizetype most) const
{
    const auto items = [this, id] { return pluralOf(m_tree->itemCount(id)); };
    switch (m_tree->kind(id)) {
    case JsonTree::Kind::Object:
        return tr("{ } %Ln member(s)", "of a JSON object", items());
    case JsonTree::Kind::List:
        return tr("[ ] %Ln item(s)", "of a JSON list", items());
    case JsonTree::Kind::Group:
        return {};
    default:
        break;
    }
    const QStringView text = m_tree->written(id, most + 1);
    return text.size() <= most ? text.toString() : text.left(most).toString() + QChar(0x2026);
}

} // namespace volley
