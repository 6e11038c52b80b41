// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/project_dialogs.h"

#include "mainwindow/project_controller.h"

#include <QFileDialog>

namespace volley {

namespace {

QFileDialog *dialogFor(const ProjectDialog &shown, QObject *context,
                       const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(shown.window, shown.title, shown.folder,
                                   ProjectController::tr("Volley projects (*.volley)"));
    dialog->setObjectName(QLatin1String(shown.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("volley"));
    QObject::connect(dialog, &QFileDialog::fileSelected, context, then);
    return dialog;
}

} // namespace

void askForProject(const ProjectDialog &shown, QObject *context,
                   const std::function<void(const QString &path)> &then)
{
    QFileDialog *dialog = dialogFor(shown, context, then);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askForNewProject(const ProjectDialog &shown, QObject *context,
                      const std::function<void(const QString &path)> &then)
{
    QFileDialog *dialog = dialogFor(shown, context, then);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!shown.suggestion.isEmpty())
        dialog->selectFile(shown.suggestion);
    dialog->open();
}

} // namespace volley
