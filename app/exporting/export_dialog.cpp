// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export_dialog.h"

#include "exporting/column_choice.h"
#include "exporting/export_path.h"
#include "exporting/export_preview.h"
#include "exporting/format_choice.h"
#include "exporting/scope_choice.h"
#include "widgets/state_style.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace volley {

ExportDialog::ExportDialog(ProjectStore &store, const ExportScopes &scopes,
                           const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_scopes(scopes)
    , m_scope(new ScopeChoice(scopes))
    , m_format(new FormatChoice)
    , m_columns(new ColumnChoice)
    , m_path(new ExportPath)
    , m_preview(new ExportPreview(store))
    , m_problemIcon(new QLabel)
    , m_problem(new QLabel)
    , m_doing(new QLabel(tr("Writing the file…")))
    , m_progress(new QProgressBar)
    , m_accept(new QPushButton(tr("&Export")))
    , m_cancel(new QPushButton(tr("&Cancel")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export Results"));
    m_problem->setObjectName(QStringLiteral("exportProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_doing->setObjectName(QStringLiteral("exportDoing"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_accept->setObjectName(QStringLiteral("exportAccept"));
    m_accept->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_cancel->setAutoDefault(false);
    arrange();

    m_scope->setScope(choice.scope);
    m_columns->setOptions(choice.options);
    m_format->setOptions(choice.options);
    m_path->setFormat(choice.options.format);
    m_path->setPath(choice.path);
    connectParts();
    setProblem({});
    setWorking(false);
    showScope();
    showOptions();
}

void ExportDialog::arrange()
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *problem = new QHBoxLayout;
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    auto *end = new QHBoxLayout;
    end->addWidget(m_doing);
    end->addWidget(m_progress, 1);
    end->addStretch();
    end->addWidget(buttons);

    auto *layout = new QGridLayout(this);
    layout->addWidget(m_scope, 0, 0);
    layout->addWidget(m_format, 1, 0);
    layout->addWidget(m_columns, 0, 1, 2, 1);
    layout->addWidget(m_path, 2, 0, 1, 2);
    layout->addWidget(m_preview, 3, 0, 1, 2);
    layout->addLayout(problem, 4, 0, 1, 2);
    layout->addLayout(end, 5, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(3, 1);
    resize(680, 640);
}

void ExportDialog::connectParts()
{
    connect(m_scope, &ScopeChoice::changed, this, &ExportDialog::showScope);
    connect(m_format, &FormatChoice::changed, this, &ExportDialog::showOptions);
    connect(m_columns, &ColumnChoice::changed, this, &ExportDialog::showOptions);
    connect(m_path, &ExportPath::changed, this, &ExportDialog::judge);
    connect(m_path, &ExportPath::formatMeant, m_format, &FormatChoice::setFormat);
    connect(m_accept, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
}

void ExportDialog::setProject(const QString &path, const QStringList &inputColumns,
                              const QStringList &groups)
{
    m_groups = groups;
    m_path->setProject(path);
    m_format->setSeveral(groups.size() > 1);
    m_columns->setInputColumns(inputColumns);
    m_preview->setInputColumns(inputColumns);
    showOptions();
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setPath(path);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.scope = m_scope->scope();
    m_format->fill(choice.options);
    m_columns->fill(choice.options);
    choice.options.groups = m_groups;
    choice.path = m_path->path();
    return choice;
}

void ExportDialog::setWorking(bool working)
{
    m_working = working;
    for (QWidget *part : std::initializer_list<QWidget *>{m_scope, m_format, m_columns, m_path})
        part->setEnabled(!working);
    m_doing->setVisible(working);
    m_progress->setVisible(working);
    m_cancel->setEnabled(true);
    if (working)
        setProblem({});
    (working ? static_cast<QWidget *>(m_cancel) : m_path->field())->setFocus();
    judge();
}

void ExportDialog::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_problemIcon->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    paintProblem();
}

void ExportDialog::accept()
{
    if (m_accept->isEnabled())
        Q_EMIT exportWanted(choice());
}

// While the file is written, Escape and the close button mean: stop that, and leave me here.
void ExportDialog::reject()
{
    if (!m_working) {
        QDialog::reject();
        return;
    }
    m_cancel->setEnabled(false);
    Q_EMIT cancelWanted();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintProblem();
}

void ExportDialog::showScope()
{
    const ExportScope scope = m_scope->scope();
    m_preview->setRows(scopeOrdinals(m_scopes, scope).value_or(QList<Ordinal>()),
                       scopeSize(m_scopes, scope));
}

void ExportDialog::showOptions()
{
    m_path->setFormat(m_format->format());
    m_preview->setOptions(choice().options);
    judge();
}

void ExportDialog::judge()
{
    const bool columns = m_columns->isUsable();
    m_accept->setEnabled(!m_working && columns && m_path->objection().isEmpty());
    m_accept->setToolTip(m_path->objection());
}

void ExportDialog::paintProblem()
{
    if (m_problem->text().isEmpty())
        return;
    const StateIcons icons(palette());
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_problemIcon->setPixmap(
        icons.icon(RequestState::Failed).pixmap(QSize(size, size), devicePixelRatio()));
}

} // namespace volley
