// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/request_table_model.h"

#include "presentation/failure_text.h"
#include "presentation/mark_text.h"
#include "presentation/money_text.h"
#include "presentation/number_text.h"

#include <algorithm>

namespace volley {

namespace {

constexpr std::chrono::milliseconds announceInterval(100);
/// Above this, one change of everything costs less than many small ones.
constexpr size_t changedAtOnce = 20'000;
/// Changed rows this close together are told of as one range.
constexpr int nearRows = 16;

QVariant knownOrNothing(qint64 number)
{
    return number < 0 ? QVariant() : QVariant(number);
}

QVariant positiveOrNothing(qint64 number)
{
    return number <= 0 ? QVariant() : QVariant(number);
}

} // namespace

RequestTableModel::RequestTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_texts(new TextCache(this))
{
    connect(m_texts, &TextCache::wanted, this, &RequestTableModel::textsWanted);
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(announceInterval);
    connect(&m_announceTimer, &QTimer::timeout, this, &RequestTableModel::announce);
}

void RequestTableModel::reset(qint64 requests, const QStringList &targets, int repeats,
                              RequestTable::Content content, Rows rows)
{
    beginResetModel();
    m_table = RequestTable(requests, static_cast<int>(targets.size()), repeats, content);
    m_order = rows == Rows::All ? RowOrder(requests) : RowOrder();
    m_targets = targets;
    m_lanes.clear();
    m_texts->clear();
    m_changed.clear();
    m_allChanged = false;
    endResetModel();
    m_announceTimer.start();
}

void RequestTableModel::setTable(const RequestTable &table)
{
    if (table.size() != m_table.size())
        return;
    m_table = table;
    markAllChanged();
}

void RequestTableModel::applyUpdates(const QList<RequestUpdate> &batch)
{
    for (const RequestUpdate &update : batch) {
        if (!m_table.apply(update))
            continue;
        noteTexts(update);
        markChanged(update.ordinal);
    }
}

void RequestTableModel::setLanes(const QList<LaneStatus> &lanes)
{
    for (const LaneStatus &lane : lanes) {
        while (m_lanes.size() <= lane.target)
            m_lanes.append(LaneStatus{static_cast<int>(m_lanes.size()), 0, {}});
        m_lanes[lane.target] = lane;
    }
    markAllChanged();
}

void RequestTableModel::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    m_lanes.clear();
    markAllChanged();
}

void RequestTableModel::setOrder(const OrderChange &change)
{
    const auto before = static_cast<int>(m_order.size());
    const auto kept = static_cast<int>(change.kept);
    const auto after = static_cast<int>(change.to.size());
    rearrange(change.beforeRemoval, change.isRearrangedFirst);
    if (kept < before) {
        beginRemoveRows({}, kept, before - 1);
        m_order = change.afterRemoval;
        endRemoveRows();
    }
    if (kept < after) {
        beginInsertRows({}, kept, after - 1);
        m_order = change.afterInsertion;
        endInsertRows();
    }
    rearrange(change.to, change.isRearrangedLast);
}

/// The same rows in another order.
void RequestTableModel::rearrange(const RowOrder &order, bool differs)
{
    if (!differs) {
        m_order = order;
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(static_cast<int>(order.row(m_order.ordinal(old.row()))), old.column()));
    m_order = order;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// ---- texts ----------------------------------------------------------------------------------

void RequestTableModel::provideTexts(const QList<qint64> &asked, const QList<RequestText> &texts)
{
    m_texts->provide(asked, texts);
    for (const RequestText &text : texts)
        markChanged(text.ordinal);
    if (!texts.isEmpty()) {
        // Who scrolls must not wait for the next regular announcement.
        m_announceTimer.stop();
        announce();
    }
}

void RequestTableModel::renewTexts()
{
    m_texts->markAllStale();
    markAllChanged();
}

void RequestTableModel::noteTexts(const RequestUpdate &update)
{
    if (!update.preview.isEmpty())
        m_texts->setResponse(update.ordinal, update.preview);
    else if (isFinal(update.state))
        m_texts->markStale(update.ordinal);
    else if (update.attempt == 0)
        m_texts->setResponse(update.ordinal, {});
}

// ---- telling the views ----------------------------------------------------------------------

void RequestTableModel::refreshTimes(int firstRow, int lastRow)
{
    firstRow = std::max(firstRow, 0);
    lastRow = std::min(lastRow, rowCount() - 1);
    const int why = static_cast<int>(RequestColumn::Why);
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, why), index(lastRow, why), {Qt::DisplayRole});
}

void RequestTableModel::markChanged(Ordinal ordinal)
{
    if (m_changed.size() < changedAtOnce)
        m_changed.push_back(ordinal);
    else
        m_allChanged = true;
    if (!m_announceTimer.isActive())
        m_announceTimer.start();
}

void RequestTableModel::markAllChanged()
{
    m_allChanged = true;
    if (!m_announceTimer.isActive())
        m_announceTimer.start();
}

void RequestTableModel::announce()
{
    if (m_allChanged && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, requestColumnCount - 1));
    else
        announceRows();
    m_changed.clear();
    m_allChanged = false;
    Q_EMIT changed();
}

void RequestTableModel::announceRows()
{
    std::vector<int> rows;
    rows.reserve(m_changed.size());
    for (const Ordinal ordinal : m_changed) {
        if (const int row = rowOf(ordinal); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] - rows[end - 1] <= nearRows)
            ++end;
        Q_EMIT dataChanged(index(rows[i], 0), index(rows[end - 1], requestColumnCount - 1));
        i = end;
    }
}

// ---- reading --------------------------------------------------------------------------------

int RequestTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RequestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : requestColumnCount;
}

QString RequestTableModel::promptText(Ordinal ordinal) const
{
    const RequestText *found = m_texts->look(ordinal);
    return found ? found->prompt : QString();
}

QString RequestTableModel::answerText(Ordinal ordinal) const
{
    const RequestState state = m_table.at(ordinal).state;
    if (state == RequestState::Succeeded) {
        const RequestText *found = m_texts->look(ordinal);
        if (!found || !found->response.isEmpty())
            return found ? found->response : QString();
        return markMeaning(m_table.at(ordinal).mark);
    }
    if (const Failure *failure = m_table.failure(ordinal); failure && isFinal(state))
        return failureLine(*failure);
    const QString why = whyText(ordinal);
    return why.isEmpty() ? stateWord(state) : why;
}

QVariant RequestTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Ordinal ordinal = m_order.ordinal(index.row());
    const auto column = static_cast<RequestColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(ordinal, column);
    case Qt::ToolTipRole:
        return toolTip(ordinal, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case SortRole:
        return rawValue(ordinal, column);
    case StateRole:
        return m_table.isKnown(ordinal) ? QVariant(static_cast<int>(m_table.at(ordinal).state))
                                        : QVariant();
    case OrdinalRole:
        return ordinal;
    case FoundPartRole:
        return foundPart(ordinal, column);
    case MarkRole:
        return positiveOrNothing(static_cast<qint64>(m_table.at(ordinal).mark));
    default:
        return {};
    }
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= requestColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = static_cast<RequestColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return columnMeaning(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QString RequestTableModel::displayText(Ordinal ordinal, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Prompt: {
        const RequestText *found = m_texts->look(ordinal);
        return found ? found->prompt.simplified() : QString();
    }
    case RequestColumn::Response: {
        const RequestText *found = m_texts->look(ordinal);
        return found ? found->response.simplified() : QString();
    }
    case RequestColumn::Target:
        return m_targets.value(m_table.target(ordinal));
    case RequestColumn::State:
        return standingWord(ordinal);
    case RequestColumn::Why:
        return whyText(ordinal);
    case RequestColumn::Error: {
        const Failure *failure = m_table.failure(ordinal);
        return failure ? failureLine(*failure) : QString();
    }
    case RequestColumn::RequestId:
        return QString::fromLatin1(m_table.requestId(ordinal));
    default:
        return numberText(ordinal, column);
    }
}

QString RequestTableModel::foundPart(Ordinal ordinal, RequestColumn column) const
{
    const RequestText *found = m_texts->look(ordinal);
    if (!found)
        return {};
    return column == RequestColumn::Prompt     ? found->foundInPrompt.simplified()
           : column == RequestColumn::Response ? found->foundInResponse.simplified()
                                               : QString();
}

QString RequestTableModel::numberText(Ordinal ordinal, RequestColumn column) const
{
    const RequestCell &cell = m_table.at(ordinal);
    switch (column) {
    case RequestColumn::Number:
        return countText(ordinal + 1);
    case RequestColumn::Attempt:
        return cell.attempt > 0 ? countText(cell.attempt) : QString();
    case RequestColumn::HttpStatus:
        return cell.httpStatus > 0 ? QString::number(cell.httpStatus) : QString();
    case RequestColumn::FirstToken:
        return cell.firstTokenMs >= 0 ? durationText(cell.firstTokenMs) : QString();
    case RequestColumn::Elapsed:
        return cell.durationMs >= 0 ? durationText(cell.durationMs) : QString();
    case RequestColumn::TokensIn:
        return tokensText(cell.inputTokens, cell.usageIsEstimate);
    case RequestColumn::TokensOut:
        return tokensText(cell.outputTokens, cell.usageIsEstimate);
    case RequestColumn::TokensPerSecond:
        return cell.tokensPerSecond() >= 0 ? rateText(cell.tokensPerSecond()) : QString();
    case RequestColumn::Started:
        return momentText(cell.startedUtcMs, m_clock.utcMs());
    case RequestColumn::Ended:
        return momentText(cell.endedUtcMs, m_clock.utcMs());
    case RequestColumn::Cost:
        if (cell.costUsd >= 0)
            return moneyText(cell.costUsd, cell.costIsEstimate);
        return cell.costIsUnknown ? tr("unknown", "cost") : QString();
    default:
        return {};
    }
}

QString RequestTableModel::standingWord(Ordinal ordinal) const
{
    if (!m_table.isKnown(ordinal))
        return {};
    const RequestCell &cell = m_table.at(ordinal);
    return cell.mark == AnswerMark::None ? stateWord(cell.state) : markWord(cell.mark);
}

QString RequestTableModel::standingMeaning(Ordinal ordinal) const
{
    if (!m_table.isKnown(ordinal))
        return {};
    const RequestCell &cell = m_table.at(ordinal);
    return cell.mark == AnswerMark::None ? stateMeaning(cell.state) : markMeaning(cell.mark);
}

QString RequestTableModel::flightText(const RequestTable::Live &live,
                                      std::optional<qint64> usualMs) const
{
    QString text = stallText(live.sentAt, usualMs, now());
    if (text.isEmpty())
        text = silenceText(live.sentAt, live.lastByteAt, now());
    if (!live.hedgedAt)
        return text;
    const QString hedged = hedgeText(*live.hedgedAt, now());
    //: two things about a request in flight
    return text.isEmpty() ? hedged : tr("%1; %2").arg(text, hedged);
}

QString RequestTableModel::whyText(Ordinal ordinal) const
{
    const RequestState state = m_table.at(ordinal).state;
    const RequestTable::Live *live = m_table.live(ordinal);
    if (!m_table.isKnown(ordinal))
        return {};
    if (holdsSlot(state))
        return live ? flightText(*live, m_lanes.value(m_table.target(ordinal)).usualMs) : QString();
    if (state == RequestState::Saving)
        return tr("being written to disk");
    if (state == RequestState::Interrupted)
        return tr("may have been billed");
    if (const Failure *failure = m_table.failure(ordinal); failure && state == RequestState::Failed)
        return failureSummary(*failure);
    if (isFinal(state))
        return m_table.at(ordinal).fromCache ? tr("from cache")
                                             : markReason(m_table.at(ordinal).mark);
    if (live && live->why.kind != WaitKind::None)
        return waitText(live->why, now());
    // What holds back all queued requests of a target is told once, for its lane; where nothing
    // runs, what held them back when it ended.
    WaitReason why = m_lanes.value(m_table.target(ordinal)).why;
    if (why.kind == WaitKind::None && m_running)
        why.kind = WaitKind::Slot;
    return waitText(why, now());
}

QString RequestTableModel::toolTip(Ordinal ordinal, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Prompt: {
        const RequestText *found = m_texts->look(ordinal);
        return found ? found->prompt : QString();
    }
    case RequestColumn::Response: {
        const RequestText *found = m_texts->look(ordinal);
        return found ? found->response : QString();
    }
    case RequestColumn::State:
        return standingMeaning(ordinal);
    case RequestColumn::Error: {
        const Failure *failure = m_table.failure(ordinal);
        return failure ? failureLine(*failure) + QStringLiteral("\n\n") + failureAdvice(*failure)
                       : QString();
    }
    case RequestColumn::Cost:
        return m_table.at(ordinal).costIsUnknown
                   ? tr("No price is known for what this used. Prices can be set in Run > Prices.")
                   : displayText(ordinal, column);
    default:
        return displayText(ordinal, column);
    }
}

QVariant RequestTableModel::rawValue(Ordinal ordinal, RequestColumn column) const
{
    const RequestCell &cell = m_table.at(ordinal);
    switch (column) {
    case RequestColumn::Number:
        return ordinal;
    case RequestColumn::State:
        return m_table.isKnown(ordinal) ? QVariant(cell.standing()) : QVariant();
    case RequestColumn::Attempt:
        return positiveOrNothing(cell.attempt);
    case RequestColumn::HttpStatus:
        return positiveOrNothing(cell.httpStatus);
    case RequestColumn::FirstToken:
        return knownOrNothing(cell.firstTokenMs);
    case RequestColumn::Elapsed:
        return knownOrNothing(cell.durationMs);
    case RequestColumn::TokensIn:
        return knownOrNothing(cell.inputTokens);
    case RequestColumn::TokensOut:
        return knownOrNothing(cell.outputTokens);
    case RequestColumn::TokensPerSecond:
        return cell.tokensPerSecond() < 0 ? QVariant() : QVariant(cell.tokensPerSecond());
    case RequestColumn::Started:
        return positiveOrNothing(cell.startedUtcMs);
    case RequestColumn::Ended:
        return positiveOrNothing(cell.endedUtcMs);
    case RequestColumn::Cost:
        return cell.costUsd < 0 ? QVariant() : QVariant(cell.costUsd);
    default:
        return displayText(ordinal, column);
    }
}

} // namespace volley
