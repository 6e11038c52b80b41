// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

namespace volley {

/// How the rows of a list are sorted by what stands in one column: first the cells that are
/// numbers, by their value, then texts as the language orders them (numbers within them by their
/// value, too), empty cells always last. A pure rule; may be copied to any thread, but used on one
/// at a time.
class CellOrder
{
public:
    /// What is compared of a cell: made once, compared often.
    class Key
    {
    private:
        friend class CellOrder;
        enum class Rank { Number, Text, Empty };
        Key(Rank rank, double number, QCollatorSortKey text)
            : m_rank(rank)
            , m_number(number)
            , m_text(std::move(text))
        {}
        Rank m_rank;
        double m_number;
        QCollatorSortKey m_text;
    };

    /// `language` is a BCP 47 name, such as "sv"; what is no language sorts as English does.
    explicit CellOrder(const QString &language, bool descending = false);

    [[nodiscard]] Key keyOf(const QString &cell) const;
    /// Negative where `a` comes first, 0 where neither must.
    [[nodiscard]] int compare(const Key &a, const Key &b) const;

private:
    QCollator m_collator;
    bool m_descending;
};

} // namespace volley
