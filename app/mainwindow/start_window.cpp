// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/start_window.h"

#include "composition/signals.h"
#include "composition/workbench.h"
#include "desktop/other_instances.h"
#include "languages/interface_language.h"
#include "mainwindow/main_window.h"
#include "mainwindow/window_reception.h"
#include "settings/appearance_settings.h"
#include "settings/background_settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QProcess>

#include <cstdio>
#include <optional>

namespace volley {

namespace {

constexpr int usageError = 2;
constexpr int mostFiles = 16; // each is a window

/// Why the arguments cannot be opened; empty if they can.
QString objection(const QStringList &files)
{
    if (files.size() > mostFiles)
        return QStringLiteral("more than %1 files at once").arg(mostFiles);
    for (const QString &file : files) {
        if (file.startsWith(QLatin1Char('-')))
            return QStringLiteral("unknown option %1").arg(file);
        if (!QFileInfo::exists(file))
            return QStringLiteral("%1 is neither a command nor a file").arg(file);
    }
    return {};
}

/// The files that no other window took. `raised`: no file was named, and one of them came to the
/// front.
QStringList handOver(OtherInstances &others, const QStringList &files, const QByteArray &token,
                     bool &raised)
{
    using Ask = HandOver::Ask;
    raised = files.isEmpty() && others.ask({Ask::Raise, {}, token});
    QStringList left;
    for (const QString &file : files) {
        if (!others.ask({Ask::Have, file, token}) && !others.ask({Ask::Take, file, token}))
            left.append(file);
    }
    return left;
}

/// One project's window a process.
void startAnother(const QString &file)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--new-window"), file});
}

} // namespace

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

int runWindow(QApplication &application, const QStringList &arguments, const QByteArray &token)
{
    QStringList files = arguments;
    const bool isNew = files.removeAll(QStringLiteral("--new-window")) > 0;
    if (const QString text = objection(files); !text.isEmpty()) {
        std::fprintf(stderr, "volley: %s; see `volley help`.\n", qUtf8Printable(text));
        return usageError;
    }
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    const QString folder = instanceFolder();
    std::optional<OtherInstances> others;
    if (!isNew && !folder.isEmpty()) {
        others.emplace(folder);
        const bool asked = !files.isEmpty();
        bool raised = false;
        files = handOver(*others, files, token, raised);
        if (raised || (asked && files.isEmpty()))
            return 0;
    }
    QApplication::setApplicationDisplayName(QStringLiteral("Volley"));
    QApplication::setDesktopFileName(QStringLiteral("volley"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/volley.svg")));
    BackgroundSettings settings(QSettings::IniFormat, QSettings::UserScope,
                                QStringLiteral("volley"), QStringLiteral("volley"));
    speakLanguage(application, settings.value(QStringLiteral("appearance/language")).toString());
    AppearanceSettings(settings).apply();
    Workbench workbench(WorkbenchOptions{});
    MainWindow window(workbench, settings);
    const WindowReception reception(window, folder, others ? &*others : nullptr);
    Signals signals;
    for (const auto told : {&Signals::interrupted, &Signals::terminated})
        QObject::connect(&signals, told, &window, &MainWindow::endSession);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window,
                     [&window](QSessionManager &) { window.endSession(); });
    window.show();
    if (!files.isEmpty())
        window.openFile(files.takeFirst());
    for (const QString &file : std::as_const(files))
        startAnother(file);
    return QApplication::exec();
}

} // namespace volley
