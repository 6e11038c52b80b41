// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/request_columns.h"
#include "presentation/request_table.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace volley {

/// Which requests a table shows and in which order: row -> ordinal and back. A value; copies share.
class RowOrder
{
public:
    RowOrder() = default;
    /// All of them, in their own order.
    explicit RowOrder(qint64 requests)
        : m_size(requests)
        , m_total(requests)
    {}
    RowOrder(std::vector<quint32> ordinals, qint64 requests);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 requests() const { return m_total; }
    [[nodiscard]] bool isIdentity() const { return !m_ordinals; }
    [[nodiscard]] Ordinal ordinal(qint64 row) const;
    [[nodiscard]] qint64 row(Ordinal ordinal) const; ///< -1 = not shown

private:
    std::shared_ptr<const std::vector<quint32>> m_ordinals; ///< null = identity
    std::shared_ptr<const std::vector<qint32>> m_rows;
    qint64 m_size = 0;
    qint64 m_total = 0;
};

/// The way from one order to another as views are told of it: the rows that stay are rearranged,
/// with those that go behind them; these are removed; new ones are added at the end; all are
/// rearranged. A value, made where there is time: with a million rows that is no more the GUI
/// thread's.
struct OrderChange
{
    RowOrder to;
    RowOrder beforeRemoval;
    RowOrder afterRemoval;
    RowOrder afterInsertion;
    qint64 kept = 0;
    bool isRearrangedFirst = false; ///< `beforeRemoval` differs from what was there
    bool isRearrangedLast = false;  ///< `to` differs from `afterInsertion`
};
[[nodiscard]] OrderChange changeOfOrder(const RowOrder &from, const RowOrder &to);

/// What to show, and how sorted.
struct OrderWish
{
    quint32 states = 0;                    ///< one bit a RequestState; 0 = all
    quint32 marks = 0;                     ///< one bit an AnswerMark: these, too
    int target = -1;                       ///< -1 = all
    std::optional<QList<Ordinal>> matches; ///< of a search; any order
    RequestColumn column = RequestColumn::Number;
    bool descending = false;
    /// For columns whose texts the table does not have (prompt, response): the rank of each
    /// request's text, by ordinal; empty = sort by number.
    std::shared_ptr<const std::vector<quint32>> textRanks;
    QList<quint32> targetRanks; ///< of the targets' names, for the Target column

    /// Whether what is shown depends on where requests stand.
    [[nodiscard]] bool picksStates() const { return states != 0 || marks != 0; }
};

[[nodiscard]] constexpr quint32 stateBit(RequestState state)
{
    return 1U << static_cast<quint32>(state);
}

[[nodiscard]] constexpr quint32 markBit(AnswerMark mark)
{
    return 1U << static_cast<quint32>(mark);
}

/// Pure; for a thread of the pool. Unknown values stand last, whichever the direction; equal ones
/// in their own order.
[[nodiscard]] RowOrder computeOrder(const RequestTable &table, const OrderWish &wish);

} // namespace volley
