// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/price_table_model.h"

#include <QSortFilterProxyModel>

namespace volley {

/// The prices a person looks for, sorted as they like. Lives on the GUI thread; owned by its
/// dialog.
class PriceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PriceFilter(PriceTableModel &prices, QObject *parent = nullptr);

    /// Only of this provider; empty = of all.
    void setProvider(const QString &provider);
    /// Only what speaksOf() this.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PriceTableModel &m_prices;
    QString m_provider;
    QString m_text;
};

} // namespace volley
