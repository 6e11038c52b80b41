// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "cli/option_reader.h"
#include "cli/option_table.h"
#include "cli/prompt_options.h"
#include "http/certificates.h"
#include "providers/provider.h"

#include <QCommandLineParser>

#include <limits>

namespace volley {

namespace {

void readImport(OptionReader &reader, ImportOptions &import)
{
    if (reader.has("input-format")) {
        import.format = textFormat(reader.text("input-format"));
        if (!import.format)
            reader.refuse("input-format",
                          QStringLiteral("%1 is none of csv, tsv, jsonl, json, txt, xlsx")
                              .arg(reader.text("input-format")));
    }
    import.encoding = reader.text("encoding");
    if (reader.has("delimiter")) {
        const QString given = reader.text("delimiter");
        const bool tab = given == QLatin1String("tab") || given == QLatin1String("\\t");
        if (tab || given.size() == 1)
            import.delimiter = tab ? QLatin1Char('\t') : given.at(0);
        else
            reader.refuse("delimiter", QStringLiteral("give one character, or the word tab"));
    }
    import.rowLimit = reader.number("limit", 0, 1, std::numeric_limits<qint64>::max());
}

/// Requests in flight that --adaptive may come to by itself.
constexpr int adaptiveMost = 256;

void readLimits(OptionReader &reader, Target &target)
{
    target.concurrency = int(reader.number("concurrency", target.concurrency, 1, maxConcurrency));
    if (reader.has("adaptive") && reader.has("no-adaptive"))
        reader.refuse("no-adaptive", QStringLiteral("--adaptive was given as well"));
    target.adaptive = reader.has("adaptive");
    // It is the most then, and nobody wants to name one.
    if (target.adaptive && !reader.has("concurrency"))
        target.concurrency = adaptiveMost;
    if (reader.has("hedge") && reader.has("no-hedge"))
        reader.refuse("no-hedge", QStringLiteral("--hedge was given as well"));
    target.hedge = reader.has("hedge");
    target.requestsPerMinute = int(reader.number("rpm", target.requestsPerMinute, 1, 100'000'000));
    target.tokensPerMinute = reader.number("tpm", target.tokensPerMinute, 1, 1'000'000'000'000);
    target.maxAttempts = int(reader.number("max-attempts", target.maxAttempts, 1, 1000));
    target.deadlines.total = reader.seconds("timeout", target.deadlines.total);
    target.deadlines.connect = reader.seconds("connect-timeout", target.deadlines.connect);
    target.deadlines.firstByte = reader.seconds("first-byte-timeout", target.deadlines.firstByte);
    target.deadlines.idle = reader.seconds("idle-timeout", target.deadlines.idle);
    if (reader.has("stream") && reader.has("no-stream"))
        reader.refuse("no-stream", QStringLiteral("--stream was given as well"));
    target.stream = !reader.has("no-stream");
    target.keyVariable = reader.text("key-env");
}

Budget readBudget(OptionReader &reader)
{
    Budget budget;
    budget.usd = reader.realNumber("budget");
    budget.tokens = reader.wholeNumber("budget-tokens");
    budget.minutes = reader.realNumber("budget-minutes");
    for (const char *name : {"budget", "budget-tokens", "budget-minutes"}) {
        if (reader.has(name) && !(reader.text(name).toDouble() > 0))
            reader.refuse(name, QStringLiteral("%1 is not above 0").arg(reader.text(name)));
    }
    return budget;
}

/// Only what was given: a run that is gone on with has limits of its own.
LimitOverrides overrides(const OptionReader &reader, const Target &given)
{
    const auto when = [&reader](const char *name, auto value) {
        return reader.has(name) ? std::optional(value) : std::nullopt;
    };
    LimitOverrides limits;
    limits.concurrency = when("concurrency", given.concurrency);
    if (reader.has("adaptive") || reader.has("no-adaptive"))
        limits.adaptive = given.adaptive;
    if (reader.has("hedge") || reader.has("no-hedge"))
        limits.hedge = given.hedge;
    limits.requestsPerMinute = when("rpm", given.requestsPerMinute);
    limits.tokensPerMinute = when("tpm", given.tokensPerMinute);
    limits.maxAttempts = when("max-attempts", given.maxAttempts);
    limits.total = when("timeout", given.deadlines.total);
    limits.connect = when("connect-timeout", given.deadlines.connect);
    limits.firstByte = when("first-byte-timeout", given.deadlines.firstByte);
    limits.idle = when("idle-timeout", given.deadlines.idle);
    limits.keyVariable = when("key-env", given.keyVariable);
    return limits;
}

void readNetwork(OptionReader &reader, TransportOptions &transport)
{
    if (reader.has("proxy")) {
        const QUrl proxy(reader.text("proxy"), QUrl::StrictMode);
        const QStringList schemes{QStringLiteral("http"), QStringLiteral("socks5")};
        if (!schemes.contains(proxy.scheme()) || proxy.host().isEmpty())
            reader.refuse("proxy", QStringLiteral("%1 is not an http:// or socks5:// address")
                                       .arg(proxy.toString(QUrl::RemoveUserInfo)));
        transport.proxy = proxy;
    }
    if (reader.has("ca-file")) {
        const QString path = reader.text("ca-file");
        const QByteArray text = reader.file("ca-file", path);
        const auto trusted = parseCertificates(text);
        if (trusted)
            transport.extraCaPem = trusted->pem;
        else
            reader.refuse("ca-file", QStringLiteral("%1: %2").arg(path, trusted.error().detail));
    }
}

void readTargets(OptionReader &reader, const QString &command, Target &target,
                 RunDefinition &definition)
{
    if (reader.has("provider"))
        target.provider = reader.text("provider");
    const ProviderInfo *provider = findProvider(target.provider);
    if (!provider) {
        QStringList known;
        for (const ProviderInfo &info : providerTable())
            known << info.id;
        reader.refuse("provider", QStringLiteral("%1 is none of %2")
                                      .arg(target.provider, known.join(QStringLiteral(", "))));
        return;
    }
    if (reader.has("base-url")) {
        target.baseUrl = QUrl(reader.text("base-url"), QUrl::StrictMode);
        const QString scheme = target.baseUrl.scheme();
        if ((scheme != QLatin1String("http") && scheme != QLatin1String("https")) ||
            target.baseUrl.host().isEmpty())
            reader.keep(Error{ErrorKind::BadUrl,
                              reader.text("base-url"),
                              0,
                              0,
                              QStringLiteral("--base-url"),
                              {}});
    } else if (provider->baseUrl.isEmpty() && provider->id != QLatin1String("demo")) {
        reader.keep(
            Error{ErrorKind::MissingValue, QStringLiteral("--base-url"), 0, 0, {}, provider->id});
    }
    target.endpoint = reader.text("endpoint");
    if (!endpointOf(*provider, target)) {
        QStringList known;
        for (const Endpoint &endpoint : provider->endpoints)
            known << endpoint.id;
        reader.refuse("endpoint",
                      QStringLiteral("%1 is not an endpoint of %2; it has %3")
                          .arg(target.endpoint, provider->id, known.join(QStringLiteral(", "))));
    }
    readLimits(reader, target);
    for (const QString &given : reader.texts("param")) {
        if (const auto parameter = parseParameter(given); parameter)
            target.parameters << *parameter;
        else
            reader.keep(parameter.error());
    }
    for (const QString &given : reader.texts("header")) {
        if (const auto header = parseHeader(given); header)
            target.headers << *header;
        else
            reader.keep(header.error());
    }
    if (command == QLatin1String("run") || command == QLatin1String("check"))
        readSettings(reader, target);
    QStringList models = reader.texts("model");
    if (models.isEmpty() && !provider->models.isEmpty())
        models << provider->models.first();
    for (const QString &model : std::as_const(models)) {
        definition.targets << target;
        definition.targets.last().model = model;
        checkSettings(reader, definition.targets.last());
    }
}

void readExport(OptionReader &reader, CliOptions &options)
{
    options.out = reader.text("out");
    ExportOptions &exporting = options.exporting;
    exporting.formulaGuard = !reader.has("no-formula-guard");
    exporting.bom = reader.has("bom");
    exporting.crlf = reader.has("crlf");
    exporting.wide = reader.has("wide");
    exporting.estimates = reader.has("estimates");
    exporting.marks = reader.has("marks");
    const auto byName = exportFormat(reader.text("format"));
    if (reader.has("format") && !byName)
        reader.refuse(
            "format",
            QStringLiteral("%1 is none of csv, tsv, jsonl, json, xlsx").arg(reader.text("format")));
    exporting.format =
        byName.value_or(exportFormatForPath(options.out).value_or(ExportFormat::Csv));
}

void readDemo(OptionReader &reader, DemoOptions &demo)
{
    demo.port = quint16(reader.number("port", demo.port, 1, 65'535));
    demo.seed =
        quint64(reader.number("seed", qint64(demo.seed), 0, std::numeric_limits<qint64>::max()));
    demo.latencyMs = int(reader.number("latency", demo.latencyMs, 0, 3'600'000));
    demo.jitterMs = int(reader.number("jitter", demo.jitterMs, 0, 3'600'000));
    demo.tokensPerSecond =
        int(reader.number("tokens-per-second", demo.tokensPerSecond, 1, 1'000'000));
    demo.failureRate = reader.fraction("failure-rate", demo.failureRate);
    demo.requestsPerMinute =
        int(reader.number("limit-rpm", demo.requestsPerMinute, 1, 100'000'000));
    demo.tokensPerMinute = int(reader.number("limit-tpm", demo.tokensPerMinute, 1, 1'000'000'000));
}

// "3,7-9": row numbers as a person counts them, from 1.
QList<Ordinal> readRows(OptionReader &reader)
{
    QList<Ordinal> rows;
    const QStringList parts = reader.text("rows").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList ends = part.split(QLatin1Char('-'));
        bool firstGood = false;
        bool lastGood = false;
        const qint64 first = ends.first().trimmed().toLongLong(&firstGood);
        const qint64 last = ends.last().trimmed().toLongLong(&lastGood);
        if (!firstGood || !lastGood || ends.size() > 2 || first < 1 || last < first ||
            last - first > 10'000'000) {
            reader.refuse("rows",
                          QStringLiteral("%1 is not a row number or a range like 7-9").arg(part));
            return {};
        }
        for (qint64 row = first; row <= last; ++row)
            rows << row - 1;
    }
    return rows;
}

void readRetry(OptionReader &reader, CliOptions &options)
{
    if (reader.has("interrupted")) {
        const QString what = reader.text("interrupted");
        options.retryInterrupted = what == QLatin1String("retry");
        if (!options.retryInterrupted && what != QLatin1String("keep"))
            reader.refuse("interrupted", QStringLiteral("%1 is neither retry nor keep").arg(what));
    }
    if (reader.has("failed"))
        options.retryStates << RequestState::Failed;
    if (reader.has("state")) {
        const auto state = stateFromName(reader.text("state"));
        if (state && isFinal(*state))
            options.retryStates << *state;
        else
            reader.refuse("state",
                          QStringLiteral("%1 is none of failed, cancelled, interrupted, succeeded")
                              .arg(reader.text("state")));
    }
    if (reader.has("rows"))
        options.retryRows = readRows(reader);
}

void readPrices(OptionReader &reader, CliOptions &options)
{
    options.priceProvider = reader.text("provider");
    options.priceModel = reader.text("model");
    options.price.input = reader.price("input");
    options.price.cachedInput = reader.price("cached");
    options.price.cacheWrite = reader.price("cache-write");
    options.price.output = reader.price("output");
    options.json = reader.has("json");
}

void readAll(OptionReader &reader, CliOptions &options)
{
    options.project = reader.text("project");
    readImport(reader, options.import);
    options.column = reader.text("column");
    if (reader.has("template"))
        options.promptTemplate = reader.textOrFile("template");
    if (reader.has("template") && reader.has("column"))
        reader.refuse("column", QStringLiteral("--template was given as well"));
    options.systemTemplate = reader.textOrFile("system");
    options.definition.repeats = int(reader.number("repeats", 1, 1, 10'000));
    options.definition.reuseAnswers = reader.has("reuse-answers");
    readTargets(reader, options.command, options.target, options.definition);
    readConversation(reader, options.definition);
    readNetwork(reader, options.workbench.transport);
    readExport(reader, options);
    if (options.command == QLatin1String("demo-server"))
        readDemo(reader, options.workbench.demo);
    // Nobody searches here; the window makes it when the project is opened there.
    options.workbench.store.indexing.isWanted = false;
    readRetry(reader, options);
    options.definition.budget = readBudget(reader);
    options.limits = overrides(reader, options.target);
    options.limits.budget = options.definition.budget;
    options.limits.maxTokensField = reader.text("max-tokens-field");
    options.dryRun = reader.has("dry-run");
    options.test = reader.has("test");
    options.json = reader.has("json");
    options.quiet = reader.has("quiet");
    options.verbose = reader.has("verbose");
    options.logFile = reader.text("log");
}

} // namespace

bool isProjectArgument(const CliOptions &options)
{
    return options.command == QLatin1String("run") &&
           options.arguments.first().endsWith(QLatin1String(".volley"), Qt::CaseInsensitive);
}

Result<CliOptions> parseOptions(const QString &command, const QStringList &arguments)
{
    const CommandInfo *info = findCommand(command);
    if (!info)
        return fail(ErrorKind::BadValue, command,
                    QStringLiteral("no such command; see `volley help`"));
    QCommandLineParser parser;
    parser.addOptions(optionsOf(*info));
    // Asking for an option that the command does not have would only print a warning: the parser
    // knows all of them, and below is refused what was not for this command.
    QStringList taken = info->options;
    for (const CommandInfo &other : commandTable()) {
        for (const QCommandLineOption &option : optionsOf(other)) {
            if (taken.contains(option.names().first()))
                continue;
            taken << option.names().first();
            parser.addOption(option);
        }
    }
    if (!parser.parse(QStringList{QStringLiteral("volley")} + arguments))
        return fail(ErrorKind::BadValue, QStringLiteral("volley ") + command, parser.errorText());
    for (const QString &name : parser.optionNames()) {
        if (!info->options.contains(name))
            return fail(
                ErrorKind::BadValue, QLatin1String("--") + name,
                QStringLiteral("volley %1 does not take it; see `volley help %1`").arg(command));
    }
    CliOptions options;
    options.command = command;
    options.arguments = parser.positionalArguments();
    if (options.arguments.size() < info->minArguments ||
        options.arguments.size() > info->maxArguments)
        return fail(ErrorKind::BadValue, QStringLiteral("volley ") + command,
                    QStringLiteral("expected: volley %1 %2").arg(command, info->synopsis));
    if (isProjectArgument(options)) {
        for (const QString &name : parser.optionNames()) {
            if (!info->projectOptions.contains(name))
                return fail(ErrorKind::BadValue, QLatin1String("--") + name,
                            QStringLiteral("the project says that itself: leave it out"));
        }
    }
    OptionReader reader(parser);
    if (command == QLatin1String("prices"))
        readPrices(reader, options);
    else
        readAll(reader, options);
    if (reader.error())
        return unexpected(*reader.error());
    return options;
}

} // namespace volley
