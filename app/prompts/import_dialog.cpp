// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/import_dialog.h"

#include "base/when_done.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "prompts/import_choices.h"
#include "prompts/preview_model.h"
#include "prompts/preview_pane.h"
#include "prompts/row_words.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace volley {

namespace {

struct Reading
{
    Result<ImportReport> report;
    PreviewRows preview;
};
using ReadingPtr = std::shared_ptr<const Reading>;
using Flag = std::shared_ptr<std::atomic_bool>;

/// On a thread of the pool. One row more than is shown tells whether there are more.
ReadingPtr read(const QString &path, ImportOptions options, const Flag &cancelled)
{
    const QFileInfo info(path);
    // A pipe would keep the thread waiting for somebody who writes into it.
    if (info.exists() && !info.isFile() && !info.isDir()) {
        return std::make_shared<Reading>(Reading{
            fail(ErrorKind::FileNotReadable, path, ImportDialog::tr("it is not an ordinary file")),
            {}});
    }
    constexpr qint64 most = previewRows + 1;
    options.rowLimit = options.rowLimit == 0 ? most : std::min(options.rowLimit, most);
    options.cancelled = cancelled.get();
    PreviewRows preview;
    Result<ImportReport> report =
        importFile(path, options, [&preview](const QStringList &columns, const QList<Row> &block) {
            const PreviewRows more = previewOf(columns, block);
            preview.columns = more.columns;
            preview.rows += more.rows.mid(0, previewRows - preview.rows.size());
            return Result<void>();
        });
    return std::make_shared<Reading>(Reading{std::move(report), std::move(preview)});
}

} // namespace

class ImportDialog::Private
{
public:
    Private(ImportDialog *dialog, const QString &file, qint64 there)
        : q(dialog)
        , path(file)
        , rowsThere(there)
        , choices(new ImportChoices(file, dialog))
        , pane(new PreviewPane(QStringLiteral("import"), dialog))
        , take(new QPushButton(tr("&Import"), dialog))
        , cancel(new QPushButton(tr("&Cancel"), dialog))
    {}

    void nameParts();
    void arrange();
    void ask();
    void show(const Reading &reading);
    /// How many rows would be taken, where that is known.
    [[nodiscard]] std::optional<qint64> rowsToTake(const ImportReport &report) const;
    [[nodiscard]] QString understood(const ImportReport &report) const;

    ImportDialog *q;
    QString path;
    qint64 rowsThere;
    ImportChoices *choices;
    PreviewPane *pane;
    QPushButton *take;
    QPushButton *cancel;
    Flag cancelled;       ///< of the newest question
    quint64 question = 0; ///< the newest; answers to older ones are dropped
};

ImportDialog::ImportDialog(const QString &path, qint64 rowsThere, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, path, rowsThere))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import Prompts"));
    d->nameParts();
    d->arrange();
    connect(d->choices, &ImportChoices::changed, this, [this] { d->ask(); });
    connect(d->take, &QPushButton::clicked, this, &QDialog::accept);
    connect(d->cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(760, 520);
    d->choices->setFocus();
    d->ask();
}

ImportDialog::~ImportDialog()
{
    if (d->cancelled)
        *d->cancelled = true;
}

const QString &ImportDialog::path() const
{
    return d->path;
}

ImportOptions ImportDialog::options() const
{
    return d->choices->options();
}

void ImportDialog::Private::nameParts()
{
    take->setObjectName(QStringLiteral("importAccept"));
    take->setDefault(true);
    cancel->setObjectName(QStringLiteral("importCancel"));
    cancel->setAutoDefault(false);
}

void ImportDialog::Private::arrange()
{
    auto *buttons = new QDialogButtonBox(q);
    buttons->addButton(take, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(q);
    layout->addWidget(choices);
    layout->addWidget(pane, 1);
    layout->addWidget(buttons);
}

void ImportDialog::Private::ask()
{
    if (cancelled)
        *cancelled = true;
    cancelled = std::make_shared<std::atomic_bool>(false);
    take->setEnabled(false);
    pane->showReading(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    whenDone(QtConcurrent::run([file = path, options = choices->options(), flag = cancelled] {
                 return read(file, options, flag);
             }),
             q, [this, asked = ++question](const ReadingPtr &reading) {
                 if (asked == question)
                     show(*reading);
             });
}

void ImportDialog::Private::show(const Reading &reading)
{
    take->setEnabled(reading.report.has_value());
    q->setAccessibleDescription({});
    if (!reading.report) {
        choices->showUnknown();
        take->setText(tr("&Import"));
        const QString what = describe(reading.report.error());
        pane->showProblem(what);
        q->setAccessibleDescription(what);
        return;
    }
    choices->showUnderstood(*reading.report);
    const auto rows = rowsToTake(*reading.report);
    take->setText(rows ? tr("&Import %1", "12 rows").arg(rowsInWords(*rows)) : tr("&Import"));
    pane->showRows(reading.preview, withReplacement(understood(*reading.report), rowsThere));
}

std::optional<qint64> ImportDialog::Private::rowsToTake(const ImportReport &report) const
{
    return report.rows <= previewRows ? std::optional(report.rows) : std::nullopt;
}

QString ImportDialog::Private::understood(const ImportReport &report) const
{
    const QString columns = columnsInWords(report.columns.size());
    const qint64 limit = choices->options().rowLimit;
    if (const auto rows = rowsToTake(report)) {
        return *rows == limit
                   ? tr("The first %1, %2", "12 rows, 2 columns").arg(rowsInWords(*rows), columns)
                   : tr("%1, %2", "12 rows, 2 columns").arg(rowsInWords(*rows), columns);
    }
    if (limit > 0) {
        return tr("At most %1, %2, the first %Ln shown here", "1,000 rows, 2 columns, 100",
                  pluralOf(previewRows))
            .arg(rowsInWords(limit), columns);
    }
    return tr("%1, the first %Ln row(s) shown here", "2 columns, 100", pluralOf(previewRows))
        .arg(columns);
}

} // namespace volley
