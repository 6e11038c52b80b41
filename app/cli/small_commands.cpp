// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/small_commands.h"

#include "cli/console.h"
#include "cli/option_table.h"
#include "cli/summary.h"
#include "cli/target_test.h"
#include "cli/why_waiting.h"
#include "composition/recovery_words.h"
#include "presentation/error_text.h"
#include "presentation/failure_text.h"
#include "providers/key_place.h"
#include "providers/provider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace volley {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

ExitCode refused(const Error &error, ExitCode code = ExitCode::BadInput)
{
    printError(describe(error));
    return code;
}

Error unknownProvider(const QString &given)
{
    QStringList known;
    for (const ProviderInfo &info : providerTable()) {
        if (info.id != QLatin1String("demo"))
            known << info.id;
    }
    return {ErrorKind::BadValue,
            QStringLiteral("PROVIDER"),
            0,
            0,
            {},
            QStringLiteral("%1 is none of %2").arg(given, known.join(QStringLiteral(", ")))};
}

QString placeText(const FoundKey &found)
{
    switch (found.source) {
    case KeySource::Keychain:
        return tr(QT_TRANSLATE_NOOP("Cli", "%1 in the keychain")).arg(found.key.masked());
    case KeySource::Variable:
        return tr(QT_TRANSLATE_NOOP("Cli", "%1 in the variable %2"))
            .arg(found.key.masked(), found.place);
    default:
        return tr(QT_TRANSLATE_NOOP("Cli", "no key"));
    }
}

/// What is read may not be what a person takes it for.
void sayHowItIsRead(const ProjectInfo &info)
{
    if (!info.heldBy.isEmpty())
        printError(tr(QT_TRANSLATE_NOOP("Cli", "%1 is in use by %2; this is how it stands now."))
                       .arg(info.path, info.heldBy));
    if (info.isCopy)
        printError(tr(QT_TRANSLATE_NOOP(
                          "Cli", "%1 was written by an older version, or was not closed, and "
                                 "cannot be changed there: a copy brought up to date is read."))
                       .arg(info.path));
}

/// Says where each target's key is; a keychain that cannot be asked is said once, at the end.
Task<ExitCode> listKeys(Workbench *workbench, QList<Target> targets)
{
    std::optional<Error> trouble;
    for (const Target &target : std::as_const(targets)) {
        const auto found = co_await on(workbench, workbench->keyFor(target));
        if (!found)
            trouble = found.error();
        else
            printOut(QStringLiteral("%1\t%2\t%3")
                         .arg(target.provider, keyPlaceOf(target).host, placeText(*found)));
    }
    co_return trouble ? refused(*trouble) : ExitCode::Success;
}

/// Every provider with a host of its own.
QList<Target> allTargets()
{
    QList<Target> targets;
    for (const ProviderInfo &info : providerTable()) {
        Target target;
        target.provider = info.id;
        if (!info.baseUrl.isEmpty())
            targets << target;
    }
    return targets;
}

/// The one whose key the arguments speak of.
Result<Target> keyTarget(const CliOptions &options)
{
    Target target;
    target.provider = options.arguments.value(1);
    target.baseUrl = options.target.baseUrl;
    if (!findProvider(target.provider) || target.provider == QLatin1String("demo"))
        return unexpected(unknownProvider(target.provider));
    if (effectiveBaseUrl(target).isEmpty())
        return fail(ErrorKind::MissingValue, QStringLiteral("--base-url"),
                    QStringLiteral("a key is for one server only, and %1 has none of its own")
                        .arg(target.provider));
    return target;
}

Task<ExitCode> deleteKey(Workbench *workbench, KeyPlace place)
{
    const auto gone = co_await on(workbench, workbench->keys().forget(place.account));
    if (!gone)
        co_return refused(gone.error());
    printError(
        tr(QT_TRANSLATE_NOOP("Cli", "No key for %1 is in the keychain any more.")).arg(place.host));
    co_return ExitCode::Success;
}

Task<ExitCode> setKey(Workbench *workbench, KeyPlace place)
{
    const auto key =
        readSecret(tr(QT_TRANSLATE_NOOP("Cli", "Key for %1 (not shown): ")).arg(place.host));
    if (!key)
        co_return refused(key.error());
    const auto stored = co_await on(workbench, workbench->keys().store(place.account, *key));
    if (!stored)
        co_return refused(stored.error());
    printError(tr(QT_TRANSLATE_NOOP("Cli", "%1 is in the keychain, for %2."))
                   .arg(key->masked(), place.host));
    co_return ExitCode::Success;
}

} // namespace

Task<ExitCode> exportProject(Workbench *workbench, CliOptions options)
{
    if (options.out.isEmpty())
        co_return refused({ErrorKind::MissingValue, QStringLiteral("--out"), 0, 0, {}, {}});
    const auto info = co_await on(
        workbench, workbench->openProject(options.arguments.first(), OpenMode::ReadOnly));
    if (!info)
        co_return refused(info.error());
    sayHowItIsRead(*info);
    const auto written =
        co_await on(workbench, workbench->exportResults(options.out, options.exporting));
    if (written)
        co_return ExitCode::Success;
    const bool nothing = written.error().kind == ErrorKind::NothingThere;
    co_return refused(written.error(), nothing ? ExitCode::BadInput : ExitCode::NotWritten);
}

Task<ExitCode> showStatus(Workbench *workbench, CliOptions options)
{
    const auto info = co_await on(
        workbench, workbench->openProject(options.arguments.first(), OpenMode::ReadOnly));
    if (!info)
        co_return refused(info.error());
    sayHowItIsRead(*info);
    const auto totals = co_await on(workbench, workbench->store().totals());
    if (!totals)
        co_return refused(totals.error());
    QList<Standstill> standstills;
    if (info->runId) {
        const auto journal = co_await on(workbench, workbench->store().limitChanges());
        if (!journal)
            co_return refused(journal.error());
        standstills = standstillsAfter(*journal);
    }
    if (options.json) {
        QJsonObject summary = summaryJson(info->path, *totals);
        summary.insert(QStringLiteral("why_waiting"),
                       whyWaitingJson(*totals, standstills, info->runDefinition));
        printOut(summary);
    } else {
        printOut(summaryText(info->path, *totals) +
                 whyWaitingText(*totals, standstills, info->runDefinition));
    }
    co_return ExitCode::Success;
}

Task<ExitCode> recoverDamaged(Workbench *workbench, CliOptions options)
{
    if (options.out.isEmpty() || options.out == QLatin1String("-"))
        co_return refused({ErrorKind::MissingValue, QStringLiteral("--out"), 0, 0, {}, {}});
    const auto work = [from = options.arguments.first(), to = options.out] {
        return recoverProject(from, to);
    };
    const auto recovering = QtConcurrent::run(work);
    const auto report = co_await on(workbench, recovering);
    if (!report) {
        const ErrorKind kind = report.error().kind;
        const bool unwritten = kind == ErrorKind::DiskFull || kind == ErrorKind::FileNotWritable;
        co_return refused(report.error(), unwritten ? ExitCode::NotWritten : ExitCode::BadInput);
    }
    if (options.json)
        printOut(QJsonObject{{QStringLiteral("project"), options.out},
                             {QStringLiteral("rows"), report->rows},
                             {QStringLiteral("lost_rows"), report->lostRows},
                             {QStringLiteral("answers"), report->answers},
                             {QStringLiteral("interrupted"), report->inDoubt}});
    else
        printOut(recoveryText(*report));
    co_return ExitCode::Success;
}

Task<ExitCode> listModels(Workbench *workbench, CliOptions options)
{
    const auto report = co_await on(workbench, workbench->testConnection(options.target));
    if (!report) {
        const Failure &failure = report.error();
        printError(failureLine(failure) + QLatin1Char('\n') + failureAdvice(failure));
        co_return codeOf(failure);
    }
    if (!report->listed)
        co_return refused({ErrorKind::Unsupported,
                           options.target.provider,
                           0,
                           0,
                           {},
                           QStringLiteral("this provider gives no list of its models")});
    if (options.json) {
        printOut(
            QJsonObject{{QStringLiteral("models"), QJsonArray::fromStringList(report->models)}});
    } else {
        for (const QString &model : report->models)
            printOut(model);
    }
    if (report->more)
        printError(tr(QT_TRANSLATE_NOOP("Cli", "There are more; these are the first %1."))
                       .arg(report->models.size()));
    co_return ExitCode::Success;
}

Task<ExitCode> manageKeys(Workbench *workbench, CliOptions options)
{
    const QString verb = options.arguments.first();
    const bool lists = verb == QLatin1String("list");
    const bool sets = verb == QLatin1String("set");
    if (!lists && !sets && verb != QLatin1String("delete"))
        co_return refused({ErrorKind::BadValue,
                           QStringLiteral("volley key"),
                           0,
                           0,
                           {},
                           QStringLiteral("expected: volley key set|list|delete PROVIDER")});
    if (lists && options.arguments.size() == 1)
        co_return co_await on(workbench, listKeys(workbench, allTargets()));
    const auto target = keyTarget(options);
    if (!target)
        co_return refused(target.error());
    const KeyPlace place = keyPlaceOf(*target);
    const QList<Target> only(1, *target);
    if (lists)
        co_return co_await on(workbench, listKeys(workbench, only));
    if (sets)
        co_return co_await on(workbench, setKey(workbench, place));
    co_return co_await on(workbench, deleteKey(workbench, place));
}

ExitCode listProviders(const CliOptions &options)
{
    QJsonArray all;
    for (const ProviderInfo &info : providerTable()) {
        QStringList endpoints;
        for (const Endpoint &endpoint : info.endpoints)
            endpoints << endpoint.id;
        const QString url = info.baseUrl.isEmpty() ? info.baseUrlHint : info.baseUrl.toString();
        if (options.json) {
            all << QJsonObject{
                {QStringLiteral("id"), info.id},
                {QStringLiteral("name"), info.name},
                {QStringLiteral("base_url"), info.baseUrl.toString()},
                {QStringLiteral("key_variable"), info.keyVariable},
                {QStringLiteral("local"), info.isLocal},
                {QStringLiteral("endpoints"), QJsonArray::fromStringList(endpoints)}};
            continue;
        }
        printOut(
            QStringList{info.id, info.name, url, info.keyVariable, endpoints.join(QLatin1Char(' '))}
                .join(QLatin1Char('\t')));
    }
    if (options.json)
        printOut(QJsonObject{{QStringLiteral("providers"), all}});
    return ExitCode::Success;
}

ExitCode showHelp(const QString &command)
{
    if (command.isEmpty()) {
        printOut(tr(QT_TRANSLATE_NOOP(
            "Cli",
            "Volley sends many prompts to language models at once.\n\nvolley "
            "[--new-window] [FILE...]\n    "
            "Open the window, with a project or a prompt file if one is named. A window that "
            "is open\n    already takes the file if it is empty, and comes to the front.")));
        for (const CommandInfo &info : commandTable())
            printOut(
                QStringLiteral("volley %1 %2\n    %3").arg(info.name, info.synopsis, info.summary));
        printOut(tr(QT_TRANSLATE_NOOP(
            "Cli", "\nvolley help COMMAND says more; volley --version says which this is.")));
        return ExitCode::Success;
    }
    const CommandInfo *info = findCommand(command);
    if (!info)
        return refused({ErrorKind::BadValue,
                        command,
                        0,
                        0,
                        {},
                        QStringLiteral("no such command; see `volley help`")});
    printOut(
        QStringLiteral("volley %1 %2\n\n%3\n").arg(info->name, info->synopsis, info->description));
    for (const QCommandLineOption &option : optionsOf(*info)) {
        const QString value =
            option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
        printOut(QStringLiteral("  --%1%2\n      %3")
                     .arg(option.names().first(), value, option.description()));
    }
    return ExitCode::Success;
}

} // namespace volley
