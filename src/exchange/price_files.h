// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_book.h"

#include <QByteArray>
#include <QString>

namespace volley {

/// All that is known about prices, as the files say at one moment.
struct PriceShelf
{
    PriceBook book;
    bool isImported = false; ///< the table in use was imported by the person
    QString bundledAsOf;     ///< date of the table that is built in
    /// Why a file of the person's was left out, if one was. It is not overwritten by set().
    std::optional<Error> problem;
};

/// The table that is built in, and the person's prices in their configuration folder: an imported
/// table and single prices. Never part of a project. A value; all of it reads or writes files, so
/// not for the GUI thread.
class PriceFiles
{
public:
    /// Empty = the usual folder, by QStandardPaths.
    explicit PriceFiles(const QString &folder = {});

    [[nodiscard]] PriceShelf read() const;
    /// Sets these, and takes those out that are empty; others stay. Error: as reading them, or
    /// FileNotWritable.
    [[nodiscard]] Result<void> set(const QList<OwnPrice> &prices) const;
    /// A table takes the place of the one that is built in. Error: as parsePriceTable, or
    /// FileNotWritable.
    [[nodiscard]] Result<PriceTable> importTable(const QByteArray &json) const;
    [[nodiscard]] Result<void> dropTable() const; ///< the one that was imported
    [[nodiscard]] Result<void> dropOwn() const;   ///< all single prices

    [[nodiscard]] QString ownPath() const;
    [[nodiscard]] QString tablePath() const;

    /// Larger files are no price tables.
    static constexpr qint64 mostBytes = 32LL * 1024 * 1024;

private:
    QString m_folder;
};

} // namespace volley
