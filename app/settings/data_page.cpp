// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/data_page.h"

#include "presentation/plurals.h"
#include "settings/project_folder.h"
#include "settings/untitled_keeper.h"
#include "targets/note_label.h"
#include "widgets/left_to_right.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace volley {

namespace {

void openFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

qint64 bytesOf(const QList<ProjectTrace> &projects)
{
    qint64 bytes = 0;
    for (const ProjectTrace &project : projects)
        bytes += project.bytes;
    return bytes;
}

} // namespace

DataPage::DataPage(QSettings &settings, UntitledKeeper &keeper, std::function<QString()> open,
                   QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_keeper(keeper)
    , m_open(std::move(open))
{
    makeProjects();
    makeUntitled();
    lines().addStretch(1);
    connect(&m_keeper, &UntitledKeeper::surveyed, this, &DataPage::showUntitled);
    connect(&m_keeper, &UntitledKeeper::cleaned, this, &DataPage::say);
}

QPushButton *DataPage::addButton(QHBoxLayout &line, const char *objectName, const QString &text,
                                 const QString &name, const QString &hint)
{
    auto *button = new QPushButton(text, this);
    nameControl(*button, objectName, name, hint);
    button->setAutoDefault(false);
    line.addWidget(button);
    return button;
}

void DataPage::makeProjects()
{
    addHeading(tr("Projects"));
    addText(tr("Folder where the dialogs for opening and saving projects start:"));
    m_folder = new QLineEdit(this);
    nameControl(*m_folder, "settingsProjectFolder", tr("Folder of projects"),
                tr("Empty = where a project was opened or saved last"));
    m_folder->setPlaceholderText(tr("the folder used last"));
    m_folder->setClearButtonEnabled(true);
    keepLeftToRight(*m_folder);
    lines().addWidget(m_folder);
    m_folderNote = new NoteLabel(QStringLiteral("settingsProjectFolderNote"), this);
    lines().addWidget(m_folderNote);
    auto *buttons = new QHBoxLayout;
    QPushButton *choose = addButton(*buttons, "settingsProjectFolderChoose", tr("Choose…"),
                                    tr("Choose the folder of projects"), {});
    m_openFolder = addButton(*buttons, "settingsProjectFolderOpen", tr("Open Folder"),
                             tr("Open the folder of projects"), tr("In the file manager"));
    m_anyFolder = addButton(*buttons, "settingsProjectFolderReset", tr("Use the Last One"),
                            tr("Begin in the folder used last"), {});
    buttons->addStretch(1);
    lines().addLayout(buttons);
    connect(m_folder, &QLineEdit::editingFinished, this,
            [this] { takeFolder(m_folder->text().trimmed()); });
    connect(choose, &QPushButton::clicked, this, &DataPage::chooseFolder);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { openFolder(projectFolder(m_settings)); });
    connect(m_anyFolder, &QPushButton::clicked, this, [this] { takeFolder({}); });
}

void DataPage::makeUntitled()
{
    addHeading(tr("Projects without a name"));
    addText(tr("Your work is saved from the first moment, even before you give it a name. It is "
               "stored here:"));
    m_untitled = new QLineEdit(QDir::toNativeSeparators(m_keeper.folder()), this);
    nameControl(*m_untitled, "settingsUntitledFolder", tr("Folder of projects without a name"), {});
    m_untitled->setReadOnly(true);
    keepLeftToRight(*m_untitled);
    lines().addWidget(m_untitled);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_days = new QComboBox(this);
    nameControl(*m_days, "settingsUntitledDays", tr("Remove those that were not changed for"),
                tr("At the start of the program; never one that is open, and the Log says which"));
    m_days->addItem(tr("never"), 0);
    for (const int days : {7, 30, 90})
        m_days->addItem(tr("after %Ln day(s)", nullptr, days), days);
    form->addRow(tr("&Remove those not changed:"), m_days);
    lines().addLayout(form);
    m_count = new NoteLabel(QStringLiteral("settingsUntitledCount"), this);
    lines().addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    QPushButton *open =
        addButton(*buttons, "settingsUntitledOpen", tr("Open Folder"),
                  tr("Open the folder of projects without a name"), tr("In the file manager"));
    m_cleanUp = addButton(*buttons, "settingsUntitledCleanUp", tr("Clean Up Now…"),
                          tr("Remove old projects without a name now"), {});
    buttons->addStretch(1);
    lines().addLayout(buttons);
    m_cleaned = new NoteLabel(QStringLiteral("settingsUntitledCleaned"), this);
    lines().addWidget(m_cleaned);
    connect(open, &QPushButton::clicked, this, [this] { openFolder(m_keeper.folder()); });
    connect(m_days, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_keeper.setKeepDays(m_days->itemData(index).toInt());
        showUntitled();
    });
    connect(m_cleanUp, &QPushButton::clicked, this, &DataPage::askToCleanUp);
}

void DataPage::refresh()
{
    const QSignalBlocker quiet(m_days);
    const int days = m_keeper.keepDays();
    if (m_days->findData(days) < 0) // set by hand, in the file
        m_days->addItem(tr("after %Ln day(s)", nullptr, days), days);
    m_days->setCurrentIndex(m_days->findData(days));
    showFolder();
    showUntitled();
    m_keeper.survey();
}

void DataPage::chooseFolder()
{
    auto *dialog =
        new QFileDialog(window(), tr("Choose the Folder of Projects"), projectFolder(m_settings));
    dialog->setObjectName(QStringLiteral("settingsProjectFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &DataPage::takeFolder);
    dialog->open();
}

void DataPage::takeFolder(const QString &folder)
{
    if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
        m_folderNote->say(tr("There is no such folder: the one used last stays in use."),
                          NoteLabel::Tone::Objection);
        return;
    }
    setProjectFolder(m_settings, folder.isEmpty() ? QString() : QDir(folder).absolutePath());
    showFolder();
}

void DataPage::showFolder()
{
    const QString chosen = chosenProjectFolder(m_settings);
    m_folder->setText(QDir::toNativeSeparators(chosen));
    m_anyFolder->setEnabled(!chosen.isEmpty());
    if (chosen.isEmpty())
        m_folderNote->say(tr("Now: %1").arg(shownPath(projectFolder(m_settings))));
    else if (!QFileInfo(chosen).isDir())
        m_folderNote->say(
            tr("This folder is not available now; the one used last is taken instead."),
            NoteLabel::Tone::Objection);
    else
        m_folderNote->say({});
}

void DataPage::showUntitled()
{
    if (!m_keeper.wasLookedAt()) {
        m_count->say(tr("Looking…"));
        m_cleanUp->setEnabled(false);
        return;
    }
    const QList<ProjectTrace> all = m_keeper.projects();
    const QList<ProjectTrace> old = m_keeper.expired(m_open());
    //: %1 a size, as "3 MB"
    const QString here = tr("%Ln project(s) here, %1 on disk.", nullptr, pluralOf(all.size()))
                             .arg(locale().formattedDataSize(bytesOf(all)));
    if (m_keeper.keepDays() == 0)
        m_count->say(here);
    else if (old.isEmpty())
        //: %1 "3 projects here, 2 MB on disk."
        m_count->say(tr("%1 None is older than that.").arg(here));
    else
        //: %1 "3 projects here, 2 MB on disk."
        m_count->say(tr("%1 %Ln of them (is|are) older than that.", nullptr, pluralOf(old.size()))
                         .arg(here));
    m_cleanUp->setEnabled(!old.isEmpty());
    m_cleanUp->setToolTip(m_keeper.keepDays() == 0 ? tr("Projects are kept forever")
                          : old.isEmpty()          ? tr("Nothing is older than that")
                                                   : QString());
}

void DataPage::askToCleanUp()
{
    const QList<ProjectTrace> old = m_keeper.expired(m_open());
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Clean Up"),
                        tr("Remove %Ln project(s) without a name?", nullptr, pluralOf(old.size())),
                        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("settingsCleanUpBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Their prompts and answers cannot be brought back. That gives back "
                               "%1.")
                                .arg(locale().formattedDataSize(bytesOf(old))));
    QStringList names;
    for (const ProjectTrace &project : old)
        names.append(QFileInfo(project.path).completeBaseName());
    box->setDetailedText(names.join(QLatin1Char('\n')));
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("settingsCleanUpYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_asked = true;
        m_cleanUp->setEnabled(false);
        m_cleaned->say(tr("Cleaning up…"));
        m_keeper.cleanUp(m_open());
    });
    box->open();
}

void DataPage::say(const CleanUpReport &report)
{
    if (!std::exchange(m_asked, false))
        return;
    if (!report.failed.isEmpty())
        m_cleaned->say(tr("%Ln project(s) could not be removed: the folder cannot be written to.",
                          nullptr, pluralOf(report.failed.size())),
                       NoteLabel::Tone::Objection);
    else
        m_cleaned->say(tr("%Ln project(s) (was|were) removed, which gives back %1.", nullptr,
                          pluralOf(report.removed.size()))
                           .arg(locale().formattedDataSize(report.bytes)),
                       NoteLabel::Tone::Good);
}

} // namespace volley
