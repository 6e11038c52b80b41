// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/price_keeper.h"

#include <QFile>
#include <QtConcurrentRun>

namespace volley {

namespace {

struct Outcomes
{
    Result<void> done;
    PriceShelf shelf;
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::FileNotReadable : ErrorKind::FileNotFound, path,
                    file.errorString());
    if (file.size() > PriceFiles::mostBytes)
        return fail(ErrorKind::TooLarge, path);
    return file.readAll();
}

Result<void> withoutValue(const Result<PriceTable> &table)
{
    return table ? Result<void>() : unexpected(table.error());
}

} // namespace

PriceKeeper::PriceKeeper(const QString &folder)
    : m_files(folder)
{
    m_pool.setMaxThreadCount(1);
}

QFuture<Result<void>> PriceKeeper::reload()
{
    return apply([](const PriceFiles &) { return Result<void>(); }).future();
}

QFuture<Result<void>> PriceKeeper::set(const QList<OwnPrice> &prices)
{
    return apply([prices](const PriceFiles &files) { return files.set(prices); }).future();
}

QFuture<Result<void>> PriceKeeper::importTable(const QByteArray &json)
{
    return apply([json](const PriceFiles &files) { return withoutValue(files.importTable(json)); })
        .future();
}

QFuture<Result<void>> PriceKeeper::importFile(const QString &path)
{
    const auto import = [path](const PriceFiles &files) -> Result<void> {
        const auto content = readFile(path);
        if (!content)
            return unexpected(content.error());
        auto table = files.importTable(*content);
        if (!table && table.error().subject.isEmpty())
            table.error().subject = path;
        return withoutValue(table);
    };
    return apply(import).future();
}

QFuture<Result<void>> PriceKeeper::dropTable()
{
    return apply([](const PriceFiles &files) { return files.dropTable(); }).future();
}

QFuture<Result<void>> PriceKeeper::dropOwn()
{
    return apply([](const PriceFiles &files) { return files.dropOwn(); }).future();
}

Task<Result<void>> PriceKeeper::apply(Change change)
{
    const auto work = [files = m_files, change] {
        Outcomes outcomes{change(files), {}};
        outcomes.shelf = files.read();
        return outcomes;
    };
    const QFuture<Outcomes> working = QtConcurrent::run(&m_pool, work);
    const Outcomes outcomes = co_await on(this, working);
    take(outcomes.shelf);
    co_return outcomes.done;
}

void PriceKeeper::take(const PriceShelf &shelf)
{
    const bool isNewProblem = shelf.problem && shelf.problem != m_shelf.problem;
    m_shelf = shelf;
    if (isNewProblem)
        Q_EMIT problem(*shelf.problem);
    Q_EMIT changed();
}

} // namespace volley
