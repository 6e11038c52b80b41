// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workbench.h"
#include "domain/price.h"
#include "domain/run_plan.h"
#include "exchange/export.h"
#include "exchange/import.h"

#include <QStringList>

#include <optional>

namespace volley {

/// What the person typed, understood. One type for all commands: each reads what concerns it, and
/// the parser refuses what does not.
struct CliOptions
{
    QString command;
    QStringList arguments; ///< what is not an option

    QString project;
    ImportOptions import;
    QString column;
    std::optional<QString> promptTemplate;
    QString systemTemplate;
    Target target;            ///< whom the options name, its model still open
    RunDefinition definition; ///< targets complete; templates still to be decided from the columns
    WorkbenchOptions workbench;

    QString out;
    ExportOptions exporting;

    bool dryRun = false;
    bool test = false; ///< check --test
    bool json = false;
    bool quiet = false;
    bool verbose = false;
    QString logFile;

    QString priceProvider; ///< prices list --provider
    QString priceModel;
    ModelPrice price; ///< prices set

    LimitOverrides limits;           ///< resume, retry: other than the run's own
    bool retryInterrupted = false;   ///< resume --interrupted retry
    QList<RequestState> retryStates; ///< retry --failed, --state
    QList<Ordinal> retryRows;        ///< retry --rows, as row numbers from 0
};

/// `run` is to send a project's own prompts, in place of a list's.
[[nodiscard]] bool isProjectArgument(const CliOptions &options);

/// Reads the arguments after the command's name. Errors: BadValue, MissingValue, UnknownColumn …
/// with the option as subject.
[[nodiscard]] Result<CliOptions> parseOptions(const QString &command, const QStringList &arguments);

} // namespace volley
