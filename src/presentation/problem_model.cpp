// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/problem_model.h"

#include "presentation/failure_text.h"
#include "presentation/number_text.h"

namespace volley {

namespace {

bool isSame(const Problem &one, const Problem &other)
{
    return one.target == other.target && haveOneCause(one.example, other.example);
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

int ProblemModel::rowOf(const Problem &problem) const
{
    for (int row = 0; row < m_problems.size(); ++row) {
        if (isSame(m_problems.at(row), problem))
            return row;
    }
    return -1;
}

void ProblemModel::setProblems(const QList<Problem> &problems, const QStringList &targets)
{
    if (targets == m_targets && std::equal(problems.begin(), problems.end(), m_problems.begin(),
                                           m_problems.end(), isSame)) {
        m_problems = problems;
        if (!problems.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_targets = targets;
    m_problems = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Problem &problem = m_problems.at(index.row());
    switch (index.column()) {
    case Count:
        return countText(problem.count);
    case What:
        return failureSummary(problem.example);
    case Where:
        return m_targets.value(problem.target);
    case Example:
        return problem.example.message.simplified();
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Count)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Count:
        return tr("Requests");
    case What:
        return tr("Problem");
    case Where:
        return tr("Target");
    case Example:
        return tr("In the provider's words");
    default:
        return {};
    }
}

} // namespace volley
