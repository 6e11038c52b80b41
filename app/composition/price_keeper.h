// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/task.h"
#include "exchange/price_files.h"

#include <QObject>
#include <QThreadPool>

namespace volley {

/// The prices in use, and changes of them. Files are read and written on a thread of its own, one
/// thing after the other; what is asked for returns at once. Lives on the main thread, owned by the
/// Workbench.
class PriceKeeper : public QObject
{
    Q_OBJECT
public:
    /// The person's files are in `folder`; empty = the usual one.
    explicit PriceKeeper(const QString &folder);

    /// As last read; without a table before the first time.
    [[nodiscard]] const PriceShelf &shelf() const { return m_shelf; }

    /// Reads the files: another process may have changed them.
    [[nodiscard]] QFuture<Result<void>> reload();
    /// Sets these, and takes those out that are empty. Error: as PriceFiles, for all that change.
    [[nodiscard]] QFuture<Result<void>> set(const QList<OwnPrice> &prices);
    [[nodiscard]] QFuture<Result<void>> importTable(const QByteArray &json);
    [[nodiscard]] QFuture<Result<void>> importFile(const QString &path);
    [[nodiscard]] QFuture<Result<void>> dropTable();
    [[nodiscard]] QFuture<Result<void>> dropOwn();

Q_SIGNALS:
    /// What shelf() says is another now.
    void changed();
    /// A file of the person's cannot be read; said once for each problem.
    void problem(const volley::Error &error);

private:
    using Change = std::function<Result<void>(const PriceFiles &files)>;
    Task<Result<void>> apply(Change change);
    void take(const PriceShelf &shelf);

    PriceFiles m_files;
    PriceShelf m_shelf;
    QThreadPool m_pool; ///< one thread
};

} // namespace volley
