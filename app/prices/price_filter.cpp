// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/price_filter.h"

namespace volley {

PriceFilter::PriceFilter(PriceTableModel &prices, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_prices(prices)
{
    setSourceModel(&prices);
    setSortRole(PriceTableModel::SortRole);
}

void PriceFilter::setProvider(const QString &provider)
{
    m_provider = provider;
    invalidateFilter();
}

void PriceFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool PriceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return false;
    const PriceLine &line = m_prices.lineAt(row);
    return (m_provider.isEmpty() || line.provider == m_provider) && speaksOf(line, m_text);
}

} // namespace volley
