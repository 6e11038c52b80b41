// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/console.h"
#include "cli/option_table.h"
#include "cli/options.h"
#include "cli/preflight.h"
#include "cli/price_command.h"
#include "cli/run_session.h"
#include "cli/small_commands.h"
#include "composition/signals.h"
#include "presentation/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace volley {

namespace {

// A coroutine that ends the program with the task's code.
Task<ExitCode> endWith(QCoreApplication *application, QFuture<ExitCode> code)
{
    const ExitCode ended = co_await on(application, code);
    application->exit(int(ended));
    co_return ended;
}

Task<ExitCode> serveDemo(QCoreApplication *application, Workbench *workbench, Signals *stop)
{
    const auto url = co_await on(application, workbench->demoUrl());
    if (!url) {
        printError(describe(url.error()));
        co_return ExitCode::BadInput;
    }
    printOut(url->toString());
    const auto ended = std::make_shared<QPromise<ExitCode>>();
    ended->start();
    const auto end = [ended] {
        if (ended->future().isFinished())
            return;
        ended->addResult(ExitCode::Success);
        ended->finish();
    };
    QObject::connect(stop, &Signals::interrupted, application, end);
    QObject::connect(stop, &Signals::terminated, application, end);
    co_return co_await on(application, ended->future());
}

int follow(QCoreApplication &application, const Task<ExitCode> &task)
{
    endWith(&application, task.future());
    return QCoreApplication::exec();
}

int send(QCoreApplication &application, Workbench &workbench, const CliOptions &options)
{
    RunSession session(workbench, options);
    if (options.command == QLatin1String("resume"))
        return follow(application, session.resume());
    if (options.command == QLatin1String("retry"))
        return follow(application, session.retry());
    return follow(application, session.run());
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    static const QStringList questions{QStringLiteral("--help"), QStringLiteral("-h"),
                                       QStringLiteral("--version"), QStringLiteral("-v")};
    return questions.contains(arguments.first()) || findCommand(arguments.first());
}

int answerAtOnce(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        printOut(
            QStringLiteral("volley " VOLLEY_VERSION " (Qt %1)").arg(QLatin1String(qVersion())));
        return 0;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return int(showHelp({}));
    if (first == QLatin1String("help"))
        return int(showHelp(arguments.value(1)));
    if (findCommand(first) &&
        (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))))
        return int(showHelp(first));
    return -1;
}

int runCommand(QCoreApplication &application, const QStringList &arguments)
{
    // The same everywhere, for scripts read it.
    QLocale::setDefault(QLocale::c());
    const QString command = arguments.first();
    const auto parsed = parseOptions(command, arguments.mid(1));
    if (!parsed) {
        printError(describe(parsed.error()));
        return int(ExitCode::BadInput);
    }
    const CliOptions &options = *parsed;
    if ((command == QLatin1String("check") && !options.test) || options.dryRun)
        return int(checkPrompts(options));
    if (command == QLatin1String("providers"))
        return int(listProviders(options));
    Workbench workbench(options.workbench);
    if (command == QLatin1String("check"))
        return follow(application, checkAndTest(&workbench, options));
    if (command == QLatin1String("export"))
        return follow(application, exportProject(&workbench, options));
    if (command == QLatin1String("status"))
        return follow(application, showStatus(&workbench, options));
    if (command == QLatin1String("recover"))
        return follow(application, recoverDamaged(&workbench, options));
    if (command == QLatin1String("models"))
        return follow(application, listModels(&workbench, options));
    if (command == QLatin1String("key"))
        return follow(application, manageKeys(&workbench, options));
    if (command == QLatin1String("prices"))
        return follow(application, managePrices(&workbench, options));
    if (command == QLatin1String("demo-server")) {
        Signals stop;
        return follow(application, serveDemo(&application, &workbench, &stop));
    }
    return send(application, workbench, options);
}

} // namespace volley
