// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/list_intake.h"

#include "composition/workbench.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "prompts/confirm.h"
#include "prompts/edit_commands.h"
#include "prompts/import_dialog.h"
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
Result<void> handOver(const PasteGuess &table, IntakeProgress &progress,
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

ListIntake::ListIntake(DatasetEdits &edits, QUndoStack &stack, ProgressStrip &strip, QWidget *page)
    : QObject(page)
    , m_edits(edits)
    , m_stack(stack)
    , m_strip(strip)
    , m_page(page)
{
    connect(&edits, &DatasetEdits::settled, this, &ListIntake::settled);
    connect(&edits, &DatasetEdits::failed, this, [this] {
        // With an edit that could not be stored, what waited behind it is dropped.
        if (isBusy())
            end();
    });
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
    if (!m_workbench)
        return false;
    if (isBusy()) {
        Q_EMIT problem(tr("A list is being read. Wait until it is there, or cancel it."));
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
             rows > mostKeptRows
                 ? tr("%Ln row(s) (goes|go). This is too much to be undone later.", nullptr,
                      pluralOf(rows))
                 : tr("%Ln row(s) (goes|go). This can be undone.", nullptr, pluralOf(rows)),
             tr("Replace")},
            [this, take] {
                if (mayBegin())
                    take();
            });
}

// ---- taking it ------------------------------------------------------------------------------

void ListIntake::takeFile(const QString &path, const ImportOptions &options, const Words &words)
{
    take(words, [this, path, options](const IntakeProgressPtr &progress) {
        ImportOptions all = options;
        all.cancelled = &progress->cancelled;
        // The function keeps alive what the pointer above points at.
        all.progress = [progress](qint64 done, qint64 total) {
            progress->done = done;
            progress->total = total;
        };
        return m_workbench->importFile(path, all).then(
            [](const Result<ImportReport> &report) -> Result<qint64> {
                if (!report)
                    return unexpected(report.error());
                return report->rows;
            });
    });
}

void ListIntake::takeTable(const PasteGuess &table)
{
    take({tr("Taking the pasted list"), tr("%1 pasted.", "12 rows"), tr("paste")},
         [this, table](const IntakeProgressPtr &progress) {
             return m_workbench->store().replaceRows(
                 [table, progress](const ProjectStore::RowSink &sink) {
                     return handOver(table, *progress, sink);
                 });
         });
}

void ListIntake::take(const Words &words, const Start &start)
{
    m_progress = std::make_shared<IntakeProgress>();
    m_words = words;
    m_result.reset();
    m_rowsBefore = m_edits.model().rows();
    m_before.reset();
    if (m_rowsBefore <= mostKeptRows) {
        m_before = std::make_shared<KeptData>();
        m_edits.keepAll(m_before);
    }
    // What would be undone now would be undone in the new list.
    Q_EMIT m_stack.canUndoChanged(false);
    Q_EMIT m_stack.canRedoChanged(false);
    m_strip.begin(words.during, m_progress);
    Q_EMIT busyChanged(true);
    m_edits.perform([this, start, turn = ++m_turn] { return run(start, turn).future(); });
}

/// Never fails itself: then nothing was changed, and edits go on.
Task<Result<void>> ListIntake::run(Start start, quint64 turn)
{
    // Until the new list is there, the one that is shown can be read.
    m_edits.model().setHeld(false);
    const auto rows = co_await on(this, start(m_progress));
    if (turn != m_turn)
        co_return Result<void>();
    m_result = rows;
    if (rows)
        m_edits.showAnew();
    co_return Result<void>();
}

void ListIntake::settled()
{
    if (isBusy() && m_result)
        finish();
}

void ListIntake::finish()
{
    const Result<qint64> result = *m_result;
    if (!result) {
        end();
        // Whoever cancels knows that nothing was taken.
        if (result.error().kind == ErrorKind::Cancelled)
            return;
        const QString what = describe(result.error());
        Q_EMIT problem(m_rowsBefore == 0
                           ? what
                           : tr("%1 The prompts that were there are unchanged.").arg(what));
        return;
    }
    if (m_before)
        m_stack.push(new ReplaceCommand(m_edits, m_before, m_words.undo));
    else
        m_stack.clear();
    QString sentence = m_words.after.arg(rowsInWords(*result));
    if (m_rowsBefore > 0)
        sentence += QLatin1Char(' ') + tr("%Ln row(s) replaced.", nullptr, pluralOf(m_rowsBefore));
    end();
    Q_EMIT taken(sentence);
}

void ListIntake::end()
{
    m_progress.reset();
    m_result.reset();
    m_before.reset();
    m_strip.end();
    Q_EMIT m_stack.canUndoChanged(m_stack.canUndo());
    Q_EMIT m_stack.canRedoChanged(m_stack.canRedo());
    Q_EMIT busyChanged(false);
}

} // namespace volley
