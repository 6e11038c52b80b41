// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exporter.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "exchange/wide_layout.h"
#include "exporting/export_dialog.h"
#include "presentation/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace volley {

namespace {

// A repeated export shows itself only when it takes longer than this.
constexpr std::chrono::milliseconds patience{800};

QString folderKey()
{
    return QStringLiteral("export/folder");
}

/// Projects without a name lie where nobody looks for results.
bool isNamed(const QString &project)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return !project.isEmpty() && (own.isEmpty() || !project.startsWith(own));
}

} // namespace

class Exporter::Private
{
public:
    Private(Exporter &owner, Workbench &bench, QSettings &kept,
            std::function<ExportScopes()> scopesNow, QWidget *parent)
        : q(owner)
        , workbench(bench)
        , settings(kept)
        , scopes(std::move(scopesNow))
        , window(parent)
    {
        slow.setSingleShot(true);
        QObject::connect(&slow, &QTimer::timeout, &q, [this] { showWorking(); });
    }

    void ask(const ExportScopes &now);
    void askProject();
    void write(const ExportChoice &choice);
    void ended(const ExportChoice &choice, const Result<qint64> &rows);
    void showWorking();
    void bringForward();
    ExportDialog &makeDialog(const ExportScopes &now);
    [[nodiscard]] QString proposedPath(const ProjectInfo &info, ExportFormat format) const;
    [[nodiscard]] bool isBusy() const { return cancelled != nullptr; }

    Exporter &q;
    Workbench &workbench;
    QSettings &settings;
    std::function<ExportScopes()> scopes;
    QWidget *window;
    QPointer<ExportDialog> dialog;
    ExportScopes asked; ///< what the dialog's numbers speak of
    QString path;       ///< of the last export of this project
    bool written = false;
    std::shared_ptr<std::atomic_bool> cancelled; ///< of the export under way
    QTimer slow;
};

Exporter::Exporter(Workbench &workbench, QSettings &settings, std::function<ExportScopes()> scopes,
                   QWidget *window)
    : QObject(window)
    , d(std::make_unique<Private>(*this, workbench, settings, std::move(scopes), window))
{}

Exporter::~Exporter()
{
    if (d->cancelled)
        *d->cancelled = true;
    delete d->dialog;
}

void Exporter::forgetPath()
{
    d->path.clear();
    d->written = false;
    // Its numbers and its preview are those of the other project.
    if (ExportDialog *dialog = d->dialog; dialog && !d->isBusy())
        dialog->reject();
}

void Exporter::open()
{
    if (d->isBusy()) {
        d->showWorking();
        return;
    }
    if (d->dialog) {
        d->bringForward();
        return;
    }
    const ExportScopes now = d->scopes();
    if (now.all == 0)
        Q_EMIT problem(tr("There is nothing to export yet. Run the prompts first."));
    else
        d->ask(now);
}

void Exporter::repeat()
{
    ExportChoice choice = keptExportChoice(d->settings);
    choice.path = d->path;
    const ExportScopes now = d->scopes();
    if (!d->written || d->isBusy() || d->dialog || scopeSize(now, choice.scope) == 0) {
        open();
        return;
    }
    d->asked = now;
    d->slow.start(patience);
    d->write(choice);
}

void Exporter::Private::ask(const ExportScopes &now)
{
    ExportDialog &made = makeDialog(now);
    made.open();
    askProject();
}

ExportDialog &Exporter::Private::makeDialog(const ExportScopes &now)
{
    asked = now;
    ExportChoice choice = keptExportChoice(settings);
    choice.path = path;
    auto *made = new ExportDialog(workbench.store(), now, choice, window);
    made->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(made, &ExportDialog::exportWanted, &q,
                     [this](const ExportChoice &wanted) { write(wanted); });
    QObject::connect(made, &ExportDialog::cancelWanted, &q, [this] {
        if (cancelled)
            *cancelled = true;
    });
    // It lives on for a moment after it was closed.
    QObject::connect(made, &QDialog::finished, &q, [this] { dialog.clear(); });
    dialog = made;
    return *made;
}

/// The columns of the run, and a name for the file where none was used yet.
void Exporter::Private::askProject()
{
    const QPointer<ExportDialog> asking = dialog;
    whenDone(workbench.store().info(), &q, [this, asking](const Result<ProjectInfo> &info) {
        if (!asking || asking != dialog)
            return;
        if (!info) {
            asking->setProblem(describe(info.error()));
            return;
        }
        asking->setProject(info->path, info->runColumns, wideGroups(info->runDefinition));
        const ExportChoice choice = asking->choice();
        if (choice.path.isEmpty())
            asking->setPath(proposedPath(*info, choice.options.format));
    });
}

QString Exporter::Private::proposedPath(const ProjectInfo &info, ExportFormat format) const
{
    const bool named = isNamed(info.path);
    QString folder = settings.value(folderKey()).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = named ? QFileInfo(info.path).absolutePath()
                       : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString name = named ? tr("%1-results", "name of a file, after the project's")
                                     .arg(QFileInfo(info.path).completeBaseName())
                               : tr("results", "name of a file");
    return folder + QLatin1Char('/') + name + QLatin1Char('.') + exportFormatName(format);
}

void Exporter::Private::write(const ExportChoice &choice)
{
    const auto ordinals = scopeOrdinals(asked, choice.scope);
    if (isBusy() || !ordinals)
        return;
    keepExportChoice(settings, choice);
    settings.setValue(folderKey(), QFileInfo(choice.path).absolutePath());
    cancelled = std::make_shared<std::atomic_bool>(false);
    if (dialog)
        dialog->setWorking(true);
    Q_EMIT q.busyChanged(true);
    whenDone(workbench.exportResults(choice.path, choice.options, *ordinals, cancelled), &q,
             [this, choice](const Result<qint64> &rows) { ended(choice, rows); });
}

void Exporter::Private::ended(const ExportChoice &choice, const Result<qint64> &rows)
{
    slow.stop();
    const bool stopped = cancelled->load();
    cancelled.reset();
    if (dialog)
        dialog->setWorking(false);
    if (rows) {
        path = choice.path;
        written = true;
        if (dialog)
            dialog->QDialog::accept();
        Q_EMIT q.busyChanged(false);
        Q_EMIT q.exported(choice.path, *rows);
        return;
    }
    const QString text =
        stopped
            ? tr("The export was cancelled. The previous contents of the file are unchanged.")
            : tr("%1 The previous contents of the file are unchanged.").arg(describe(rows.error()));
    if (dialog)
        dialog->setProblem(text);
    Q_EMIT q.busyChanged(false);
    if (!dialog)
        Q_EMIT q.problem(text);
}

/// For the export that is under way: what it does, and its Cancel.
void Exporter::Private::showWorking()
{
    if (!isBusy())
        return;
    if (!dialog) {
        ExportDialog &made = makeDialog(ExportScopes(asked));
        made.setWorking(true);
        made.open();
        askProject();
    } else {
        bringForward();
    }
}

void Exporter::Private::bringForward()
{
    dialog->raise();
    dialog->activateWindow();
}

} // namespace volley
