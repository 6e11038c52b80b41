// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/compare_model.h"

#include "presentation/mark_text.h"
#include "presentation/number_text.h"
#include "presentation/state_text.h"

#include <algorithm>

namespace volley {

CompareModel::CompareModel(RequestTableModel &requests, QObject *parent)
    : QAbstractTableModel(parent)
    , m_requests(requests)
{
    connect(&requests, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { beginResetModel(); });
    connect(&requests, &QAbstractItemModel::modelReset, this, [this] {
        m_shown.reset();
        endResetModel();
    });
    // Views paint only what is in sight: one word for all of it is the cheapest.
    connect(&requests, &RequestTableModel::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void CompareModel::setGroups(const QStringList &groups)
{
    beginResetModel();
    m_groups = groups;
    m_shown.reset();
    endResetModel();
}

void CompareModel::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    beginResetModel();
    m_watched = watched;
    endResetModel();
}

void CompareModel::setMatches(const std::optional<QList<Ordinal>> &matches)
{
    beginResetModel();
    m_shown.reset();
    if (matches && !m_groups.isEmpty()) {
        QList<qint64> shown;
        for (const Ordinal ordinal : *matches) {
            const qint64 prompt = ordinal / m_groups.size();
            if (shown.isEmpty() || shown.last() != prompt)
                shown.append(prompt);
        }
        m_shown = shown;
    }
    endResetModel();
}

qint64 CompareModel::prompts() const
{
    return m_groups.isEmpty() ? 0 : m_requests.table().size() / m_groups.size();
}

qint64 CompareModel::promptAt(int row) const
{
    return m_shown ? m_shown->at(row) : row;
}

Ordinal CompareModel::ordinalAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    return promptAt(index.row()) * m_groups.size() + std::max(0, index.column() - firstAnswer);
}

QModelIndex CompareModel::indexOf(Ordinal ordinal) const
{
    if (ordinal < 0 || m_groups.isEmpty())
        return {};
    const qint64 prompt = ordinal / m_groups.size();
    qint64 row = prompt;
    if (m_shown) {
        const auto found = std::lower_bound(m_shown->cbegin(), m_shown->cend(), prompt);
        if (found == m_shown->cend() || *found != prompt)
            return {};
        row = found - m_shown->cbegin();
    }
    return row < rowCount() ? index(int(row), firstAnswer + int(ordinal % m_groups.size()))
                            : QModelIndex();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_watched)
        return 0;
    return int(m_shown ? m_shown->size() : prompts());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstAnswer + int(m_groups.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignTop | (index.column() == NumberColumn ? Qt::AlignRight : Qt::AlignLeft)));
    case StateRole:
        return index.column() < firstAnswer
                   ? QVariant()
                   : QVariant(int(m_requests.table().at(ordinalAt(index)).state));
    case MarkRole:
        return index.column() < firstAnswer ? QVariant() : markOf(ordinalAt(index));
    case WordRole: {
        const bool plain = index.column() < firstAnswer || isPlainAnswer(ordinalAt(index));
        return plain ? QVariant() : QVariant(wordOf(ordinalAt(index)));
    }
    case OrdinalRole:
        return ordinalAt(index);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (section == NumberColumn)
            return role == Qt::DisplayRole ? tr("#") : tr("Number of the prompt in the list");
        return section == PromptColumn ? tr("Prompt") : m_groups.at(section - firstAnswer);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (section == NumberColumn ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant CompareModel::markOf(Ordinal ordinal) const
{
    const AnswerMark mark = m_requests.table().at(ordinal).mark;
    return mark == AnswerMark::None ? QVariant() : QVariant(int(mark));
}

QString CompareModel::wordOf(Ordinal ordinal) const
{
    const RequestCell &cell = m_requests.table().at(ordinal);
    return cell.mark == AnswerMark::None ? stateWord(cell.state) : markWord(cell.mark);
}

bool CompareModel::isPlainAnswer(Ordinal ordinal) const
{
    const RequestCell &cell = m_requests.table().at(ordinal);
    return cell.state == RequestState::Succeeded && cell.mark == AnswerMark::None;
}

QString CompareModel::text(const QModelIndex &index) const
{
    const Ordinal ordinal = ordinalAt(index);
    if (index.column() == NumberColumn)
        return countText(promptAt(index.row()) + 1);
    if (index.column() == PromptColumn)
        return m_requests.promptText(ordinal);
    return m_requests.answerText(ordinal);
}

QVariant CompareModel::accessibleText(const QModelIndex &index) const
{
    if (index.column() < firstAnswer)
        return text(index);
    return QStringLiteral("%1: %2").arg(wordOf(ordinalAt(index)), text(index));
}

} // namespace volley
