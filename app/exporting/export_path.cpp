// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export_path.h"

#include "widgets/left_to_right.h"
#include "widgets/themed_icon.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace volley {

namespace {

QString extension(ExportFormat format)
{
    return QLatin1Char('.') + exportFormatName(format);
}

QString shortName(const QString &path)
{
    constexpr qsizetype most = 60;
    const QString name = QFileInfo(path).fileName();
    return name.size() <= most ? name
                               : name.left(most / 2) + QChar(0x2026) + name.right(most / 2 - 1);
}

bool isProject(const QString &path)
{
    return path.endsWith(QLatin1String(".volley"), Qt::CaseInsensitive);
}

} // namespace

ExportPath::ExportPath(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_browse(new QToolButton)
    , m_note(new QLabel)
    , m_folder(QDir::homePath())
{
    auto *label = new QLabel(tr("F&ile:"));
    label->setBuddy(m_field);
    keepLeftToRight(*m_field);
    m_field->setObjectName(QStringLiteral("exportPath"));
    m_field->setAccessibleName(tr("File to write"));
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_browse->setText(tr("Bro&wse…"));
    m_browse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_browse->setFocusPolicy(Qt::StrongFocus);
    m_browse->setIcon(themedIcon(QStringLiteral("open"), palette()));
    m_note->setObjectName(QStringLiteral("exportPathNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    // A long name must not stretch the window.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_field, 0, 1);
    layout->addWidget(m_browse, 0, 2);
    layout->addWidget(m_note, 1, 1, 1, 2);
    connect(m_field, &QLineEdit::textChanged, this, &ExportPath::look);
    connect(m_browse, &QToolButton::clicked, this, &ExportPath::browse);
    look();
}

void ExportPath::setPath(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    m_field->setText(QDir::toNativeSeparators(path));
}

QString ExportPath::path() const
{
    QString text = QDir::fromNativeSeparators(m_field->text().trimmed());
    if (text.isEmpty())
        return {};
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/")))
        text.replace(0, 1, QDir::homePath());
    const QFileInfo given(QDir(m_folder).absoluteFilePath(text));
    QString path = QDir::cleanPath(given.absoluteFilePath());
    // What is there already is meant as it is, a folder or a device included.
    if (given.suffix().isEmpty() && !given.exists())
        path += extension(m_format);
    return path;
}

void ExportPath::setFormat(ExportFormat format)
{
    if (format == m_format)
        return;
    m_format = format;
    const QString text = m_field->text();
    const QString suffix = QFileInfo(text).suffix();
    if (!suffix.isEmpty() && exportFormatForPath(text))
        m_field->setText(text.chopped(suffix.size() + 1) + extension(format));
    look();
}

void ExportPath::setProject(const QString &path)
{
    m_project = path;
    look();
}

QString ExportPath::objection() const
{
    const QString goal = path();
    if (goal.isEmpty())
        return tr("Name the file to write.");
    const QFileInfo info(goal);
    if (info.isDir())
        return tr("This is a folder. Add the name of a file to it.");
    if (isProject(goal) || (!m_project.isEmpty() && info.exists() && info == QFileInfo(m_project)))
        return tr("This is the name of a project. Choose another one for the results.");
    if (!info.dir().exists())
        return tr("There is no folder %1. Choose another one, or create it first.")
            .arg(shownPath(info.absolutePath()));
    return {};
}

QLineEdit *ExportPath::field() const
{
    return m_field;
}

void ExportPath::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_browse->setIcon(themedIcon(QStringLiteral("open"), palette()));
}

void ExportPath::look()
{
    const QString typed = m_field->text();
    if (const auto meant = exportFormatForPath(typed); meant && *meant != m_format) {
        m_format = *meant;
        Q_EMIT formatMeant(*meant);
    }
    QString note = objection();
    const QString goal = path();
    if (note.isEmpty() && QFileInfo::exists(goal))
        note = tr("%1 exists and will be replaced.").arg(shortName(goal));
    else if (note.isEmpty())
        note = tr("A new file.");
    m_note->setText(note);
    m_field->setAccessibleDescription(note);
    Q_EMIT changed();
}

void ExportPath::browse()
{
    auto *chooser = new QFileDialog(this, tr("Export To"));
    chooser->setObjectName(QStringLiteral("exportFileDialog"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    // What would be replaced is said under the path, before anything is written.
    chooser->setOption(QFileDialog::DontConfirmOverwrite);
    chooser->setNameFilters({tr("CSV (*.csv)"), tr("TSV (*.tsv)"), tr("JSON Lines (*.jsonl)"),
                             tr("JSON (*.json)"), tr("Excel workbook (*.xlsx)"),
                             tr("All files (*)")});
    chooser->selectNameFilter(chooser->nameFilters().at(static_cast<int>(m_format)));
    const QString goal = path();
    chooser->setDirectory(goal.isEmpty() ? m_folder : QFileInfo(goal).absolutePath());
    if (!goal.isEmpty())
        chooser->selectFile(goal);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportPath::setPath);
    chooser->open();
}

} // namespace volley
