// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/row_order.h"

#include "presentation/failure_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace volley {

namespace {

constexpr qint64 unknown = std::numeric_limits<qint64>::max();
/// Between two kinds of waiting; further than any moment is.
constexpr qint64 waitsApart = 1LL << 50;
constexpr qint64 afterWaits = 65 * waitsApart;

qint64 known(qint64 number)
{
    return number < 0 ? unknown : number;
}

/// Place of each failure's text among the others, by index.
std::vector<qint64> failureRanks(const QList<Failure> &failures)
{
    std::vector<QString> lines;
    lines.reserve(static_cast<size_t>(failures.size()));
    for (const Failure &failure : failures)
        lines.push_back(failureLine(failure));
    std::vector<size_t> sorted(lines.size());
    std::iota(sorted.begin(), sorted.end(), size_t{0});
    std::sort(sorted.begin(), sorted.end(),
              [&lines](size_t a, size_t b) { return lines[a] < lines[b]; });
    std::vector<qint64> ranks(lines.size());
    for (size_t place = 1; place < sorted.size(); ++place) {
        const bool tie = lines[sorted[place]] == lines[sorted[place - 1]];
        ranks[sorted[place]] = ranks[sorted[place - 1]] + (tie ? 0 : 1);
    }
    return ranks;
}

/// Waits first, the one that ends soonest before the others; then what is in flight, the one that
/// has been silent longest before the others.
qint64 waitKey(const RequestTable &table, Ordinal ordinal)
{
    const RequestTable::Live *live = table.live(ordinal);
    if (!live)
        return unknown;
    const std::optional<Instant> moment = live->why.until    ? live->why.until
                                          : live->lastByteAt ? live->lastByteAt
                                                             : live->sentAt;
    const qint64 ticks =
        moment ? std::chrono::duration_cast<std::chrono::milliseconds>(moment->time_since_epoch())
                     .count()
               : 0;
    return (live->why.kind == WaitKind::None ? 64 : static_cast<qint64>(live->why.kind)) *
               waitsApart +
           ticks;
}

class SortKeys
{
public:
    SortKeys(const RequestTable &table, const OrderWish &wish)
        : m_table(table)
        , m_wish(wish)
    {
        if (wish.column == RequestColumn::Error || wish.column == RequestColumn::Why)
            m_failureRanks = failureRanks(table.failures());
    }

    [[nodiscard]] qint64 operator()(Ordinal ordinal) const
    {
        const RequestCell &cell = m_table.at(ordinal);
        switch (m_wish.column) {
        case RequestColumn::Target:
            return m_wish.targetRanks.value(m_table.target(ordinal), m_table.target(ordinal));
        case RequestColumn::State:
            return m_table.isKnown(ordinal) ? cell.standing() : unknown;
        case RequestColumn::Why:
            return whyKey(ordinal);
        case RequestColumn::Attempt:
            return cell.attempt > 0 ? cell.attempt : unknown;
        case RequestColumn::HttpStatus:
            return cell.httpStatus > 0 ? cell.httpStatus : unknown;
        case RequestColumn::FirstToken:
            return known(cell.firstTokenMs);
        case RequestColumn::Elapsed:
            return known(cell.durationMs);
        case RequestColumn::TokensIn:
            return known(cell.inputTokens);
        case RequestColumn::TokensOut:
            return known(cell.outputTokens);
        case RequestColumn::TokensPerSecond:
            return cell.tokensPerSecond() < 0 ? unknown
                                              : static_cast<qint64>(cell.tokensPerSecond() * 1e6);
        case RequestColumn::Error:
            return cell.failure == RequestCell::noFailure ? unknown : m_failureRanks[cell.failure];
        case RequestColumn::Started:
            return cell.startedUtcMs > 0 ? cell.startedUtcMs : unknown;
        case RequestColumn::Ended:
            return cell.endedUtcMs > 0 ? cell.endedUtcMs : unknown;
        case RequestColumn::Cost: // finer than any price of a token
            return cell.costUsd < 0 ? unknown : std::llround(cell.costUsd * 1e12);
        case RequestColumn::Prompt:
        case RequestColumn::Response:
            return textRank(ordinal);
        case RequestColumn::Number:
        case RequestColumn::RequestId: // compared as text
            break;
        }
        return ordinal;
    }

private:
    /// What waits or is on its way comes before what failed, and that before all others.
    [[nodiscard]] qint64 whyKey(Ordinal ordinal) const
    {
        const RequestCell &cell = m_table.at(ordinal);
        const bool failed =
            cell.state == RequestState::Failed && cell.failure != RequestCell::noFailure;
        return failed ? afterWaits + m_failureRanks[cell.failure] : waitKey(m_table, ordinal);
    }

    [[nodiscard]] qint64 textRank(Ordinal ordinal) const
    {
        const auto index = static_cast<size_t>(ordinal);
        if (!m_wish.textRanks || index >= m_wish.textRanks->size())
            return unknown;
        const quint32 rank = (*m_wish.textRanks)[index];
        return rank == std::numeric_limits<quint32>::max() ? unknown : rank;
    }

    const RequestTable &m_table;
    const OrderWish &m_wish;
    std::vector<qint64> m_failureRanks;
};

bool isPicked(const RequestCell &cell, const OrderWish &wish)
{
    return (wish.states & stateBit(cell.state)) != 0 ||
           (cell.mark != AnswerMark::None && (wish.marks & markBit(cell.mark)) != 0);
}

std::vector<quint32> filtered(const RequestTable &table, const OrderWish &wish)
{
    std::vector<quint32> ordinals;
    const auto take = [&](Ordinal ordinal) {
        if (wish.picksStates() && !(table.isKnown(ordinal) && isPicked(table.at(ordinal), wish)))
            return;
        if (wish.target >= 0 && table.target(ordinal) != wish.target)
            return;
        ordinals.push_back(static_cast<quint32>(ordinal));
    };
    if (wish.matches) {
        for (const Ordinal ordinal : *wish.matches) {
            if (ordinal >= 0 && ordinal < table.size())
                take(ordinal);
        }
        std::sort(ordinals.begin(), ordinals.end());
        ordinals.erase(std::unique(ordinals.begin(), ordinals.end()), ordinals.end());
    } else {
        for (Ordinal ordinal = 0; ordinal < table.size(); ++ordinal)
            take(ordinal);
    }
    return ordinals;
}

void sortByRequestId(const RequestTable &table, bool descending, std::vector<quint32> &ordinals)
{
    std::stable_sort(ordinals.begin(), ordinals.end(), [&table, descending](quint32 a, quint32 b) {
        const QByteArrayView idA = table.requestId(a);
        const QByteArrayView idB = table.requestId(b);
        if (idA.isEmpty() || idB.isEmpty())
            return !idA.isEmpty() && idB.isEmpty();
        return descending ? idB < idA : idA < idB;
    });
}

void sortByKey(const RequestTable &table, const OrderWish &wish, std::vector<quint32> &ordinals)
{
    const SortKeys key(table, wish);
    std::vector<std::pair<qint64, quint32>> keyed;
    keyed.reserve(ordinals.size());
    for (const quint32 ordinal : ordinals) {
        const qint64 value = key(ordinal);
        keyed.emplace_back(wish.descending && value != unknown ? -value : value, ordinal);
    }
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.begin(), keyed.end(), ordinals.begin(),
                   [](const auto &pair) { return pair.second; });
}

/// The same, whether written down or implied.
bool sameRows(const RowOrder &a, const RowOrder &b)
{
    bool same = a.size() == b.size();
    for (qint64 row = 0; same && row < a.size(); ++row)
        same = a.ordinal(row) == b.ordinal(row);
    return same;
}

} // namespace

RowOrder::RowOrder(std::vector<quint32> ordinals, qint64 requests)
    : m_size(static_cast<qint64>(ordinals.size()))
    , m_total(requests)
{
    std::vector<qint32> rows(static_cast<size_t>(requests), -1);
    for (size_t row = 0; row < ordinals.size(); ++row)
        rows.at(ordinals[row]) = static_cast<qint32>(row);
    m_ordinals = std::make_shared<const std::vector<quint32>>(std::move(ordinals));
    m_rows = std::make_shared<const std::vector<qint32>>(std::move(rows));
}

Ordinal RowOrder::ordinal(qint64 row) const
{
    return m_ordinals ? (*m_ordinals)[static_cast<size_t>(row)] : row;
}

qint64 RowOrder::row(Ordinal ordinal) const
{
    if (ordinal < 0 || ordinal >= m_total)
        return -1;
    return m_rows ? (*m_rows)[static_cast<size_t>(ordinal)] : ordinal;
}

OrderChange changeOfOrder(const RowOrder &from, const RowOrder &to)
{
    OrderChange change;
    change.to = to;
    if (from.isIdentity() && to.isIdentity() && from.size() == to.size()) {
        change.beforeRemoval = change.afterRemoval = change.afterInsertion = to;
        change.kept = to.size();
        return change;
    }
    if (from.size() == 0) {
        change.beforeRemoval = change.afterRemoval = from;
        change.afterInsertion = to;
        return change;
    }
    std::vector<quint32> rows; // those that stay, then those that go
    std::vector<quint32> added;
    rows.reserve(static_cast<size_t>(from.size()));
    for (qint64 row = 0; row < to.size(); ++row) {
        const Ordinal ordinal = to.ordinal(row);
        (from.row(ordinal) >= 0 ? rows : added).push_back(static_cast<quint32>(ordinal));
    }
    change.kept = static_cast<qint64>(rows.size());
    for (qint64 row = 0; row < from.size(); ++row) {
        const Ordinal ordinal = from.ordinal(row);
        if (to.row(ordinal) < 0)
            rows.push_back(static_cast<quint32>(ordinal));
    }
    change.beforeRemoval = RowOrder(rows, to.requests());
    change.isRearrangedFirst = !sameRows(change.beforeRemoval, from);
    rows.resize(static_cast<size_t>(change.kept));
    change.afterRemoval =
        change.kept < from.size() ? RowOrder(rows, to.requests()) : change.beforeRemoval;
    rows.insert(rows.end(), added.begin(), added.end());
    change.afterInsertion =
        added.empty() ? change.afterRemoval : RowOrder(std::move(rows), to.requests());
    change.isRearrangedLast = !sameRows(change.afterInsertion, to);
    return change;
}

RowOrder computeOrder(const RequestTable &table, const OrderWish &wish)
{
    const bool byNumber =
        wish.column == RequestColumn::Number ||
        ((wish.column == RequestColumn::Prompt || wish.column == RequestColumn::Response) &&
         !wish.textRanks);
    if (!wish.picksStates() && wish.target < 0 && !wish.matches && byNumber && !wish.descending)
        return RowOrder(table.size());
    std::vector<quint32> ordinals = filtered(table, wish);
    if (wish.column == RequestColumn::RequestId)
        sortByRequestId(table, wish.descending, ordinals);
    else if (byNumber && wish.descending)
        std::reverse(ordinals.begin(), ordinals.end());
    else if (!byNumber)
        sortByKey(table, wish, ordinals);
    return RowOrder(std::move(ordinals), table.size());
}

} // namespace volley
