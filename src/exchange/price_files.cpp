// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/price_files.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace volley {

namespace {

/// The file's content, null where there is no such file.
Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileNotReadable, path, file.errorString());
    if (file.size() > PriceFiles::mostBytes)
        return fail(ErrorKind::TooLarge, path,
                    QStringLiteral("at most %1 MiB").arg(PriceFiles::mostBytes >> 20));
    QByteArray content = file.readAll();
    return content.isNull() ? QByteArray("") : content;
}

Unexpected<Error> about(const QString &path, Error error)
{
    error.subject = path;
    return unexpected(std::move(error));
}

Result<void> save(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::FileNotWritable, path, file.errorString());
    file.write(content);
    if (!file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull
                                                               : ErrorKind::FileNotWritable,
                    path, file.errorString());
    return {};
}

Result<void> drop(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return fail(ErrorKind::FileNotWritable, path, file.errorString());
}

Result<QList<OwnPrice>> readOwn(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return unexpected(content.error());
    if (content->isNull())
        return QList<OwnPrice>();
    auto own = parseOwnPrices(*content);
    if (!own)
        return about(path, own.error());
    return own;
}

Result<std::shared_ptr<const PriceTable>> readTable(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return unexpected(content.error());
    if (content->isNull())
        return std::shared_ptr<const PriceTable>();
    auto table = parsePriceTable(*content);
    if (!table)
        return about(path, table.error());
    return std::shared_ptr<const PriceTable>(std::make_shared<const PriceTable>(*std::move(table)));
}

} // namespace

PriceFiles::PriceFiles(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                   : folder)
{}

QString PriceFiles::ownPath() const
{
    return m_folder + QStringLiteral("/prices.json");
}

QString PriceFiles::tablePath() const
{
    return m_folder + QStringLiteral("/price-table.json");
}

PriceShelf PriceFiles::read() const
{
    PriceShelf shelf;
    const auto bundled = readTable(QStringLiteral(":/volley/prices/table.json"));
    std::shared_ptr<const PriceTable> table = bundled ? *bundled : nullptr;
    if (table)
        shelf.bundledAsOf = table->asOf;
    const auto imported = readTable(tablePath());
    if (!imported)
        shelf.problem = imported.error();
    shelf.isImported = imported && *imported;
    if (shelf.isImported)
        table = *imported;
    auto own = readOwn(ownPath());
    if (!own)
        shelf.problem = own.error();
    shelf.book = PriceBook(std::move(table), own ? *std::move(own) : QList<OwnPrice>());
    return shelf;
}

Result<void> PriceFiles::set(const QList<OwnPrice> &prices) const
{
    auto own = readOwn(ownPath());
    if (!own)
        return unexpected(own.error());
    for (const OwnPrice &price : prices)
        setOwnPrice(*own, price);
    return own->isEmpty() ? drop(ownPath()) : save(ownPath(), toBytes(*own));
}

Result<PriceTable> PriceFiles::importTable(const QByteArray &json) const
{
    auto table = parsePriceTable(json);
    if (!table)
        return table;
    if (const auto saved = save(tablePath(), json); !saved)
        return unexpected(saved.error());
    return table;
}

Result<void> PriceFiles::dropTable() const
{
    return drop(tablePath());
}

Result<void> PriceFiles::dropOwn() const
{
    return drop(ownPath());
}

} // namespace volley
