// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/price_list.h"

#include <QAbstractTableModel>

namespace volley {

/// The list of prices as a table whose prices can be edited. Keeps nothing itself: an edit is told,
/// and shows once the book has it. Lives on the GUI thread; owned by its dialog.
class PriceTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// In the order shown.
    enum Column { Provider, Model, Input, CachedInput, CacheWrite, Output, ContextWindow, Source };
    static constexpr int columnTotal = Source + 1;
    enum Role { SortRole = Qt::UserRole }; ///< the raw value

    explicit PriceTableModel(QObject *parent = nullptr);

    /// Shows these prices; lines that stay keep their place.
    void setBook(const PriceBook &book, bool isImported);
    /// Also shows this model where no price is known for it, so that one can be set.
    void addUnknown(const QString &provider, const QString &model);

    [[nodiscard]] const PriceLine &lineAt(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowOf(const QString &provider, const QString &model) const;
    [[nodiscard]] QStringList providers() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a price as a person writes it; nothing = no price of its own.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// The person wants this price; an empty one = none of their own.
    void edited(const volley::OwnPrice &price);
    void refused(const QString &text); ///< a sentence that says why

private:
    void show(QList<PriceLine> lines);
    [[nodiscard]] QList<PriceLine> allLines() const;
    [[nodiscard]] QString text(const PriceLine &line, Column column) const;
    [[nodiscard]] QString sourceText(const PriceLine &line) const;
    [[nodiscard]] QString toolTip(const PriceLine &line, Column column) const;

    PriceBook m_book;
    bool m_isImported = false;
    QList<std::pair<QString, QString>> m_unknown; ///< provider and model
    QList<PriceLine> m_lines;
};

} // namespace volley
