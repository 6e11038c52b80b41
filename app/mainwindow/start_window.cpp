// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/start_window.h"

#include "composition/workbench.h"
#include "mainwindow/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

namespace volley {

int runWindow(QApplication &application, const QStringList &files)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Volley"));
    QApplication::setDesktopFileName(QStringLiteral("volley"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/volley.svg")));
    Workbench workbench(WorkbenchOptions{});
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("volley"),
                       QStringLiteral("volley"));
    MainWindow window(workbench, settings);
    window.show();
    if (!files.isEmpty())
        window.openFile(files.first());
    return application.exec();
}

} // namespace volley
