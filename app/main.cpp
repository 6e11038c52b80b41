// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "http/read_ahead_application.h"
#include "process_guard.h"

#ifdef VOLLEY_WITH_WINDOW
#include "mainwindow/start_window.h"

#include <QApplication>
#endif

#include <QCoreApplication>

#include <cstdio>

namespace {

QStringList argumentsOf(int count, char **values)
{
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments << QString::fromLocal8Bit(values[i]);
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    volley::forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("volley"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VOLLEY_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (const int answered = volley::answerAtOnce(arguments); answered >= 0)
        return answered;
    if (volley::isCommandLine(arguments)) {
        volley::ReadAheadApplication<QCoreApplication> application(argc, argv);
        return volley::runCommand(application, arguments);
    }
#ifdef VOLLEY_WITH_WINDOW
    const QByteArray token = volley::activationToken();
    volley::ReadAheadApplication<QApplication> application(argc, argv);
    return volley::runWindow(application, arguments, token);
#else
    std::fputs("This volley was built without its window; see `volley help`.\n", stderr);
    return 2;
#endif
}
