// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/run_log_model.h"

#include "presentation/limit_words.h"
#include "presentation/number_text.h"

#include <QDateTime>

#include <algorithm>

namespace volley {

namespace {

/// In place of a target; the text is the reason then.
constexpr int ofProgram = -2;

} // namespace

RunLogModel::RunLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RunLogModel::setRun(const QStringList &targets, const QList<LimitChange> &changes)
{
    beginResetModel();
    m_targets = targets;
    m_lines.assign(changes.rbegin(), changes.rend());
    for (const LimitChange &note : std::as_const(m_notes)) {
        const auto place =
            std::find_if(m_lines.begin(), m_lines.end(),
                         [&note](const LimitChange &other) { return other.utcMs <= note.utcMs; });
        m_lines.insert(place, note);
    }
    if (m_lines.size() > size_t(mostLines))
        m_lines.resize(size_t(mostLines));
    endResetModel();
}

void RunLogModel::add(const QList<LimitChange> &changes)
{
    if (changes.isEmpty())
        return;
    const qsizetype kept = std::min<qsizetype>(changes.size(), mostLines);
    const auto over = qsizetype(m_lines.size()) + kept - mostLines;
    if (over > 0) {
        const int rows = rowCount();
        beginRemoveRows({}, rows - int(over), rows - 1);
        m_lines.resize(m_lines.size() - size_t(over));
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(kept) - 1);
    for (const LimitChange &change : changes.last(kept))
        m_lines.push_front(change);
    endInsertRows();
}

int RunLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RunLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void RunLogModel::addNote(qint64 utcMs, const QString &text)
{
    const LimitChange note{utcMs, ofProgram, {}, 0, 0, text};
    m_notes.append(note);
    add({note});
}

QString RunLogModel::where(const LimitChange &change) const
{
    if (change.target == ofProgram)
        return tr("Volley");
    return change.target < 0 ? tr("All") : m_targets.value(change.target);
}

QVariant RunLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const LimitChange &change = m_lines.at(size_t(index.row()));
    switch (index.column()) {
    case Time:
        return momentText(change.utcMs, QDateTime::currentMSecsSinceEpoch());
    case Where:
        return where(change);
    case What:
        return change.target == ofProgram ? change.reason : limitChangeText(change);
    default:
        return {};
    }
}

QVariant RunLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Where:
        return tr("Target");
    case What:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace volley
