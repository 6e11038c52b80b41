// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell_order.h"

#include <QLocale>

#include <cmath>

namespace volley {

namespace {

QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    // Its order is that of the bytes: Z before a.
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

CellOrder::CellOrder(const QString &language, bool descending)
    : m_collator(localeOf(language))
    , m_descending(descending)
{
    m_collator.setNumericMode(true);
}

CellOrder::Key CellOrder::keyOf(const QString &cell) const
{
    const QStringView text = QStringView(cell).trimmed();
    if (text.isEmpty())
        return {Key::Rank::Empty, 0, m_collator.sortKey(QString())};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return {Key::Rank::Number, number, m_collator.sortKey(QString())};
    return {Key::Rank::Text, 0, m_collator.sortKey(cell)};
}

int CellOrder::compare(const Key &a, const Key &b) const
{
    const bool anyEmpty = a.m_rank == Key::Rank::Empty || b.m_rank == Key::Rank::Empty;
    int order = 0;
    if (a.m_rank != b.m_rank)
        order = a.m_rank < b.m_rank ? -1 : 1;
    else if (a.m_rank == Key::Rank::Number)
        order = a.m_number < b.m_number ? -1 : int(a.m_number > b.m_number);
    else if (a.m_rank == Key::Rank::Text)
        order = a.m_text.compare(b.m_text);
    return m_descending && !anyEmpty ? -order : order;
}

} // namespace volley
