// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/task.h"
#include "exchange/import.h"
#include "prompts/dataset_edits.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QUndoStack;

namespace volley {

/// Takes whole lists into the data set, in place of what was there: from a file, the clipboard or
/// the sample. Shows first what was understood; then all rows are taken or none. Lives on the GUI
/// thread; owned by the page.
class ListIntake final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    ListIntake(DatasetEdits &edits, QUndoStack &stack, QWidget *page);
    ~ListIntake() override;

    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    void chooseFile();
    void importFile(const QString &path);
    void pasteClipboard();
    void openSample();
    /// Another project: what is under way is ended, and nothing is said about it.
    void forget();

Q_SIGNALS:
    void busyChanged(bool busy);
    /// All rows are in the file and shown.
    void taken(const QString &sentence);
    /// A file is being taken.
    void fileChosen(const QString &path);
    void problem(const QString &text);

private:
    using Read = std::function<Result<void>(EditProgress &progress, const ProjectStore::RowSink &)>;
    /// What is told of a list while and after it is taken.
    struct Words
    {
        QString during; ///< "Reading prompts.csv"
        QString after;  ///< "%1 were imported from prompts.csv." with rows for %1
        QString undo;   ///< "import"
    };

    [[nodiscard]] bool mayBegin();
    void show(QDialog *dialog);
    void takeFile(const QString &path, const ImportOptions &options, const Words &words);
    void takeTable(const PasteGuess &table);
    void take(const Words &words, const Read &read);
    [[nodiscard]] Task<Result<void>> run(Read read, quint64 turn);
    void settled();
    void finish();
    void end();

    DatasetEdits &m_edits;
    QUndoStack &m_stack;
    QWidget *m_page;
    QPointer<QDialog> m_dialog;
    EditProgressPtr m_progress; ///< empty = nothing is under way
    qint64 m_rowsBefore = 0;
    Words m_words;
    std::optional<Result<DatasetChange>> m_result;
    quint64 m_turn = 0;
};

} // namespace volley
