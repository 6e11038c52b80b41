// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/start_window.h"

#include "composition/signals.h"
#include "composition/workbench.h"
#include "languages/interface_language.h"
#include "mainwindow/appearance_menu.h"
#include "mainwindow/main_window.h"
#include "settings/background_settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>

namespace volley {

namespace {

constexpr int usageError = 2;

/// Why the arguments cannot be opened; empty if they can.
QString objection(const QStringList &files)
{
    if (files.size() > 1)
        return QStringLiteral("one file at a time can be opened");
    const QString file = files.value(0);
    if (file.startsWith(QLatin1Char('-')))
        return QStringLiteral("unknown option %1").arg(file);
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return QStringLiteral("%1 is neither a command nor a file").arg(file);
    return {};
}

} // namespace

int runWindow(QApplication &application, const QStringList &files)
{
    if (const QString text = objection(files); !text.isEmpty()) {
        std::fprintf(stderr, "volley: %s; see `volley help`.\n", qUtf8Printable(text));
        return usageError;
    }
    QApplication::setApplicationDisplayName(QStringLiteral("Volley"));
    QApplication::setDesktopFileName(QStringLiteral("volley"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/volley.svg")));
    BackgroundSettings settings(QSettings::IniFormat, QSettings::UserScope,
                                QStringLiteral("volley"), QStringLiteral("volley"));
    speakLanguage(application, settings.value(QStringLiteral("appearance/language")).toString());
    applyKeptAppearance(settings);
    Workbench workbench(WorkbenchOptions{});
    MainWindow window(workbench, settings);
    Signals signals;
    for (const auto told : {&Signals::interrupted, &Signals::terminated})
        QObject::connect(&signals, told, &window, &MainWindow::endSession);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window,
                     [&window](QSessionManager &) { window.endSession(); });
    window.show();
    if (!files.isEmpty())
        window.openFile(files.first());
    return QApplication::exec();
}

} // namespace volley
