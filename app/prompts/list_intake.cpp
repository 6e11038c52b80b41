// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/list_intake.h"

#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "prompts/confirm.h"
#include "prompts/import_dialog.h"
#include "prompts/kept_commands.h"
#include "prompts/paste_dialog.h"
#include "prompts/row_words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype rowsAtOnce = 1'000;

/// Runs on the writer's thread.
Result<void> handOver(const PasteGuess &table, EditProgress &progress,
                      const ProjectStore::RowSink &sink)
{
    progress.total = table.rows.size();
    for (qsizetype at = 0; at < table.rows.size(); at += rowsAtOnce) {
        if (progress.cancelled)
            return fail(ErrorKind::Cancelled);
        if (auto done = sink(table.columns, table.rows.mid(at, rowsAtOnce)); !done)
            return done;
        progress.done = at;
    }
    return {};
}

} // namespace

ListIntake::ListIntake(DatasetEdits &edits, QUndoStack &stack, QWidget *page)
    : QObject(page)
    , m_edits(edits)
    , m_stack(stack)
    , m_page(page)
{
    connect(&edits, &DatasetEdits::settled, this, &ListIntake::settled);
    // With an edit that could not be stored or was cancelled, what waited behind it is dropped.
    const auto dropped = [this] {
        if (isBusy())
            end();
    };
    connect(&edits, &DatasetEdits::failed, this, dropped);
    connect(&edits, &DatasetEdits::cancelled, this, dropped);
}

ListIntake::~ListIntake()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void ListIntake::forget()
{
    ++m_turn;
    if (QDialog *dialog = m_dialog.data())
        dialog->reject();
    if (!isBusy())
        return;
    m_progress->cancelled = true;
    end();
}

bool ListIntake::mayBegin()
{
    if (!m_edits.hasStore())
        return false;
    if (isBusy()) {
        Q_EMIT problem(tr("A list is being read. Wait until it is finished, or cancel it."));
        return false;
    }
    if (QDialog *dialog = m_dialog.data())
        dialog->reject();
    return true;
}

void ListIntake::show(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// ---- from where -----------------------------------------------------------------------------

void ListIntake::chooseFile()
{
    if (!mayBegin())
        return;
    const QStringList filters = {
        tr("Lists of prompts (*.csv *.tsv *.tab *.txt *.md *.jsonl *.ndjson *.json *.xlsx)"),
        tr("All files (*)")};
    auto *dialog = new QFileDialog(m_page->window(), tr("Import Prompts"), QString(),
                                   filters.join(QLatin1String(";;")));
    dialog->setObjectName(QStringLiteral("promptsFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ListIntake::importFile);
    show(dialog);
}

void ListIntake::importFile(const QString &path)
{
    if (!mayBegin())
        return;
    auto *dialog = new ImportDialog(path, m_edits.model().rows(), m_page->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString name = QFileInfo(dialog->path()).fileName();
        Q_EMIT fileChosen(dialog->path());
        takeFile(dialog->path(), dialog->options(),
                 {tr("Reading %1").arg(name),
                  tr("%1 imported from %2.", "12 rows, file").arg(QStringLiteral("%1"), name),
                  tr("import")});
    });
    show(dialog);
}

void ListIntake::pasteClipboard()
{
    if (!mayBegin())
        return;
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = clipboard ? clipboard->urls() : QList<QUrl>();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        importFile(urls.first().toLocalFile());
        return;
    }
    const QString text = clipboard ? clipboard->text() : QString();
    if (text.trimmed().isEmpty()) {
        Q_EMIT problem(tr("The clipboard holds no text. Copy a list of prompts first, then paste "
                          "it here."));
        return;
    }
    auto *dialog = new PasteDialog(text, m_edits.model().rows(), m_page->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeTable(dialog->table()); });
    show(dialog);
}

void ListIntake::openSample()
{
    if (!mayBegin())
        return;
    const auto take = [this] {
        ImportOptions options;
        options.format = TextFormat::Csv;
        takeFile(
            QStringLiteral(":/samples/sample.csv"), options,
            {tr("Reading the sample"), tr("%1 taken from the sample.", "12 rows"), tr("sample")});
    };
    const qint64 rows = m_edits.model().rows();
    if (rows == 0) {
        take();
        return;
    }
    confirm(m_page->window(),
            {QStringLiteral("replaceQuestion"), tr("Try the Sample"),
             tr("Replace the prompts with the sample?"),
             tr("%Ln row(s) (goes|go). This can be undone.", nullptr, pluralOf(rows)),
             tr("Replace")},
            [this, take] {
                if (mayBegin())
                    take();
            });
}

// ---- taking it ------------------------------------------------------------------------------

void ListIntake::takeFile(const QString &path, const ImportOptions &options, const Words &words)
{
    take(
        words,
        [path, options](EditProgress &progress, const ProjectStore::RowSink &sink) -> Result<void> {
            ImportOptions all = options;
            all.cancelled = &progress.cancelled;
            all.progress = [&progress](qint64 done, qint64 total) {
                progress.done = done;
                progress.total = total;
            };
            const auto report = volley::importFile(path, all, sink);
            return report ? Result<void>() : unexpected(report.error());
        });
}

void ListIntake::takeTable(const PasteGuess &table)
{
    take({tr("Taking the pasted list"), tr("%1 pasted.", "12 rows"), tr("paste")},
         [table](EditProgress &progress, const ProjectStore::RowSink &sink) {
             return handOver(table, progress, sink);
         });
}

void ListIntake::take(const Words &words, const Read &read)
{
    m_progress = std::make_shared<EditProgress>();
    m_words = words;
    m_result.reset();
    m_rowsBefore = m_edits.model().rows();
    Q_EMIT busyChanged(true);
    m_edits.perform(
        {[this, read, turn = ++m_turn](const ChangeProgress &) { return run(read, turn).future(); },
         [this] {
             if (m_result && *m_result)
                 m_edits.showAnew();
         },
         words.during, m_progress});
}

/// Never fails itself: then nothing was changed, and edits go on.
Task<Result<void>> ListIntake::run(Read read, quint64 turn)
{
    // Until the new list is there, the one that is shown can be read.
    m_edits.model().setHeld(false);
    // By name: as a temporary within the awaited expression, some compilers destroy what it
    // captures twice.
    const ProjectStore::RowProducer produce =
        [read, progress = m_progress](const ProjectStore::RowSink &sink) {
            return read(*progress, sink);
        };
    const auto change = co_await on(this, m_edits.changes().replaceRows(produce));
    if (turn == m_turn)
        m_result = change;
    co_return Result<void>();
}

void ListIntake::settled()
{
    if (isBusy() && m_result)
        finish();
}

void ListIntake::finish()
{
    const Result<DatasetChange> result = *m_result;
    end();
    if (!result) {
        // Whoever cancels knows that nothing was taken.
        if (result.error().kind == ErrorKind::Cancelled)
            return;
        const QString what = describe(result.error());
        Q_EMIT problem(m_rowsBefore == 0
                           ? what
                           : tr("%1 The prompts that were there are unchanged.").arg(what));
        return;
    }
    m_stack.push(new WholeListCommand(m_edits, result->kept, m_words.undo));
    QString sentence = m_words.after.arg(rowsInWords(result->rows));
    if (m_rowsBefore > 0)
        sentence += QLatin1Char(' ') + tr("%Ln row(s) replaced.", nullptr, pluralOf(m_rowsBefore));
    Q_EMIT taken(sentence);
}

void ListIntake::end()
{
    m_progress.reset();
    m_result.reset();
    Q_EMIT busyChanged(false);
}

} // namespace volley
