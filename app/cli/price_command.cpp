// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/price_command.h"

#include "cli/console.h"
#include "presentation/error_text.h"
#include "presentation/money_text.h"
#include "presentation/price_list.h"
#include "providers/price_subject.h"
#include "providers/provider.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace volley {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

ExitCode refused(const Error &error)
{
    printError(describe(error));
    const bool unwritten =
        error.kind == ErrorKind::FileNotWritable || error.kind == ErrorKind::DiskFull;
    return unwritten ? ExitCode::NotWritten : ExitCode::BadInput;
}

Error badUse(const QString &detail)
{
    return {ErrorKind::BadValue, QStringLiteral("volley prices"), 0, 0, {}, detail};
}

/// A provider's price name, or a server's host; an error for what is neither.
Result<QString> placeOf(const QString &given, const PriceShelf &shelf)
{
    const bool isHost = given.contains(QLatin1Char('.')) || given.contains(QLatin1Char(':')) ||
                        given == QLatin1String("localhost");
    if (isHost || findProvider(given))
        return priceProviderOf(given);
    QStringList known;
    for (const ProviderInfo &info : providerTable())
        known << info.id;
    if (const PriceTable *table = shelf.book.table()) {
        for (const PricedModel &line : table->models) {
            if (line.provider == given)
                return given;
            if (!known.contains(line.provider))
                known << line.provider;
        }
    }
    return fail(ErrorKind::BadValue, QStringLiteral("PROVIDER"),
                QStringLiteral("%1 is neither a server's host name nor one of %2")
                    .arg(given, known.join(QStringLiteral(", "))));
}

QString word(PriceSource source, const PriceShelf &shelf)
{
    if (source == PriceSource::Own)
        return QStringLiteral("own");
    return shelf.isImported ? QStringLiteral("imported") : QStringLiteral("built-in");
}

void printList(const QList<PriceLine> &lines, const PriceShelf &shelf)
{
    printError(priceOriginText(shelf.book.table(), shelf.isImported, shelf.bundledAsOf));
    printOut(QStringLiteral("provider\tmodel\tinput\tcached_input\tcache_write\toutput\t"
                            "context_window\tsource"));
    for (const PriceLine &line : lines) {
        const QStringList cells{line.provider,
                                line.model,
                                plainPriceText(line.price.input),
                                plainPriceText(line.price.cachedInput),
                                plainPriceText(line.price.cacheWrite),
                                plainPriceText(line.price.output),
                                line.contextWindow ? QString::number(*line.contextWindow)
                                                   : QString(),
                                word(line.source, shelf)};
        printOut(cells.join(QLatin1Char('\t')));
    }
}

void printJson(const QList<PriceLine> &lines, const PriceShelf &shelf)
{
    QJsonArray prices;
    for (const PriceLine &line : lines) {
        QJsonObject object{{QStringLiteral("provider"), line.provider},
                           {QStringLiteral("model"), line.model},
                           {QStringLiteral("usd_per_million_tokens"), toJson(line.price)},
                           {QStringLiteral("source"), word(line.source, shelf)}};
        if (line.contextWindow)
            object.insert(QStringLiteral("context_window_tokens"), *line.contextWindow);
        prices << object;
    }
    const PriceTable *table = shelf.book.table();
    printOut(QJsonObject{{QStringLiteral("as_of"), table ? table->asOf : QString()},
                         {QStringLiteral("origin"), table ? table->origin : QString()},
                         {QStringLiteral("imported"), shelf.isImported},
                         {QStringLiteral("prices"), prices}});
}

ExitCode list(const CliOptions &options, const PriceShelf &shelf)
{
    QString provider;
    if (!options.priceProvider.isEmpty()) {
        const auto place = placeOf(options.priceProvider, shelf);
        if (!place)
            return refused(place.error());
        provider = *place;
    }
    QList<PriceLine> lines = priceLines(shelf.book);
    lines.removeIf([&](const PriceLine &line) {
        return (!provider.isEmpty() && line.provider != provider) ||
               !speaksOf(line, options.priceModel);
    });
    options.json ? printJson(lines, shelf) : printList(lines, shelf);
    return ExitCode::Success;
}

/// The price that the arguments set.
Result<OwnPrice> givenPrice(const CliOptions &options, const PriceShelf &shelf)
{
    if (options.arguments.size() != 3)
        return unexpected(
            badUse(QStringLiteral("expected: volley prices set PROVIDER MODEL --input USD "
                                  "--output USD [--cached USD] [--cache-write USD]")));
    const auto place = placeOf(options.arguments.at(1), shelf);
    if (!place)
        return unexpected(place.error());
    if (!options.price.input)
        return fail(ErrorKind::MissingValue, QStringLiteral("--input"));
    if (!options.price.output)
        return fail(ErrorKind::MissingValue, QStringLiteral("--output"));
    return OwnPrice{*place, options.arguments.at(2), options.price};
}

Task<ExitCode> set(Workbench *workbench, CliOptions options)
{
    const auto price = givenPrice(options, workbench->prices().shelf());
    if (!price)
        co_return refused(price.error());
    // Named, for GCC 12 knows no lists of initializers around co_await.
    const QList<OwnPrice> wanted(1, *price);
    const auto kept = co_await on(workbench, workbench->prices().set(wanted));
    if (!kept)
        co_return refused(kept.error());
    printError(tr(QT_TRANSLATE_NOOP("Cli", "%1 %2: $%3 in, $%4 out for a million tokens."))
                   .arg(price->provider, price->model, plainPriceText(price->price.input),
                        plainPriceText(price->price.output)));
    co_return ExitCode::Success;
}

/// Begins to import the table in a file, or on standard input.
Result<QFuture<Result<void>>> beginImport(PriceKeeper &prices, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return unexpected(badUse(QStringLiteral("expected: volley prices import FILE|-")));
    if (arguments.at(1) != QLatin1String("-"))
        return prices.importFile(arguments.at(1));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::FileNotReadable, QStringLiteral("standard input"),
                    input.errorString());
    return prices.importTable(input.readAll());
}

Task<ExitCode> importTable(Workbench *workbench, CliOptions options)
{
    const auto importing = beginImport(workbench->prices(), options.arguments);
    if (!importing)
        co_return refused(importing.error());
    const auto imported = co_await on(workbench, *importing);
    if (!imported)
        co_return refused(imported.error());
    const PriceShelf &shelf = workbench->prices().shelf();
    printError(priceOriginText(shelf.book.table(), shelf.isImported, shelf.bundledAsOf));
    co_return ExitCode::Success;
}

/// The price that the arguments name.
Result<OwnPrice> namedPrice(const CliOptions &options, const PriceShelf &shelf)
{
    if (options.arguments.size() != 3)
        return unexpected(badUse(QStringLiteral("expected: volley prices reset [PROVIDER MODEL]")));
    const auto place = placeOf(options.arguments.at(1), shelf);
    if (!place)
        return unexpected(place.error());
    const OwnPrice *own = shelf.book.findOwn(*place, options.arguments.at(2));
    if (!own)
        return fail(ErrorKind::NothingThere, *place + QLatin1Char(' ') + options.arguments.at(2));
    return *own;
}

/// All that the person set and imported, or the price of one model.
Task<ExitCode> reset(Workbench *workbench, CliOptions options)
{
    PriceKeeper &prices = workbench->prices();
    if (options.arguments.size() == 1) {
        const auto noTable = co_await on(workbench, prices.dropTable());
        if (!noTable)
            co_return refused(noTable.error());
        const auto noOwn = co_await on(workbench, prices.dropOwn());
        co_return noOwn ? ExitCode::Success : refused(noOwn.error());
    }
    auto price = namedPrice(options, prices.shelf());
    if (!price)
        co_return refused(price.error());
    price->price = {};
    const QList<OwnPrice> unwanted(1, *price);
    const auto gone = co_await on(workbench, prices.set(unwanted));
    co_return gone ? ExitCode::Success : refused(gone.error());
}

Task<ExitCode> recalculate(Workbench *workbench, CliOptions options)
{
    const QString project = options.arguments.value(1);
    if (project.isEmpty() || options.arguments.size() > 2)
        co_return refused(badUse(QStringLiteral("expected: volley prices recalculate PROJECT")));
    const auto info = co_await on(workbench, workbench->openProject(project, OpenMode::Open));
    if (!info)
        co_return refused(info.error());
    const auto changed = co_await on(workbench, workbench->recalculateCosts());
    if (!changed)
        co_return refused(changed.error());
    printError(
        tr(QT_TRANSLATE_NOOP("Cli", "The cost of %1 attempts is another now.")).arg(*changed));
    co_return ExitCode::Success;
}

} // namespace

Task<ExitCode> managePrices(Workbench *workbench, CliOptions options)
{
    const QString verb = options.arguments.first();
    co_await on(workbench, workbench->prices().reload());
    const PriceShelf &shelf = workbench->prices().shelf();
    if (shelf.problem && verb != QLatin1String("reset"))
        co_return refused(*shelf.problem);
    if (verb == QLatin1String("list") && options.arguments.size() == 1)
        co_return list(options, shelf);
    // Not within a conditional expression: GCC 12 evaluates its operands wrongly around co_await.
    if (verb == QLatin1String("set"))
        co_return co_await on(workbench, set(workbench, options));
    if (verb == QLatin1String("import"))
        co_return co_await on(workbench, importTable(workbench, options));
    if (verb == QLatin1String("reset"))
        co_return co_await on(workbench, reset(workbench, options));
    if (verb == QLatin1String("recalculate"))
        co_return co_await on(workbench, recalculate(workbench, options));
    co_return refused(
        badUse(QStringLiteral("expected: volley prices list|set|import|reset|recalculate …")));
}

} // namespace volley
