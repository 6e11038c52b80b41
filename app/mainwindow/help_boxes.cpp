// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/help_boxes.h"

#include "mainwindow/project_files.h"
#include "widgets/left_to_right.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace volley {

namespace {

struct HelpBoxes
{
    Q_DECLARE_TR_FUNCTIONS(volley::HelpBoxes)
};

QMessageBox *boxOver(QWidget *window, const QString &name, const QString &title)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(name);
    box->setWindowTitle(title);
    box->setAccessibleName(title);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return box;
}

QString place(const QString &what, const QString &where)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(what.toHtmlEscaped(), where.toHtmlEscaped());
}

} // namespace

void showAbout(QWidget *window)
{
    QMessageBox *box = boxOver(window, QStringLiteral("aboutBox"), HelpBoxes::tr("About Volley"));
    const int size = window->fontMetrics().height() * 4;
    box->setIconPixmap(QApplication::windowIcon().pixmap(size));
    box->setText(
        QStringLiteral("<h3>Volley %1</h3><p>%2</p>")
            .arg(QStringLiteral(VOLLEY_VERSION),
                 HelpBoxes::tr("Sends many prompts to language models at once.").toHtmlEscaped()));
    box->setInformativeText(
        QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(HelpBoxes::tr(
                     "Free software under the GNU General Public License, version 3 or later. It "
                     "comes without any warranty.")
                     .toHtmlEscaped(),
                 HelpBoxes::tr("Runs with Qt %1 (built with %2) and QtKeychain.")
                     .arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR))
                     .toHtmlEscaped()));
    box->addButton(QMessageBox::Close);
    box->open();
}

void showDataPlaces(QWidget *window, const QString &project, const QString &settings)
{
    QMessageBox *box = boxOver(window, QStringLiteral("dataPlacesBox"),
                               HelpBoxes::tr("Where Your Data Is Stored"));
    const QString shown = project.isEmpty() ? HelpBoxes::tr("none is open") : shownPath(project);
    box->setText(
        place(HelpBoxes::tr("This project: prompts, answers and every attempt"), shown) +
        place(HelpBoxes::tr("Projects without a name"), shownPath(untitledFolder())) +
        place(HelpBoxes::tr("Settings of the window"), shownPath(settings)) +
        place(HelpBoxes::tr("Keys"),
              HelpBoxes::tr("in the system's keychain, in the environment, or in memory for this "
                            "session only; never in one of Volley's files")) +
        place(HelpBoxes::tr("What leaves this machine"),
              HelpBoxes::tr("the prompts you run, to the providers you choose; nothing else")));
    if (!project.isEmpty()) {
        QPushButton *folder =
            box->addButton(HelpBoxes::tr("Open the Project's &Folder"), QMessageBox::ActionRole);
        folder->setObjectName(QStringLiteral("openProjectFolder"));
        QObject::connect(folder, &QPushButton::clicked, window, [project] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(project).absolutePath()));
        });
    }
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace volley
