// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

namespace volley {

/// A subcommand: its name, what stands behind it and what it does. The one list that the parser,
/// the help and the man page's test read.
struct CommandInfo
{
    QString name;
    QString synopsis;    ///< arguments, e.g. "PROMPTS [options]"
    QString summary;     ///< one line
    QString description; ///< paragraphs for `volley help COMMAND`
    QStringList options; ///< names of options it takes
    int minArguments = 0;
    int maxArguments = 0;
    /// Those that may go with a project in place of a list, where one can stand there: the others
    /// would say what it says itself.
    QStringList projectOptions = {};
};

[[nodiscard]] const QList<CommandInfo> &commandTable();
[[nodiscard]] const CommandInfo *findCommand(const QString &name);
/// The options a command takes, with their help texts.
[[nodiscard]] QList<QCommandLineOption> optionsOf(const CommandInfo &command);

} // namespace volley
