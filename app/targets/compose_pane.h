// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"

#include <QWidget>

#include <memory>

namespace volley {

class PreflightPanel;
class Workbench;

/// The Compose dock: template, system message, examples, columns of messages and
/// images, and their preview, targets with their parameters and
/// keys, repeats and row limit. Edits a RunDefinition; stores nothing itself. Lives on the GUI
/// thread; owned by its parent. Object name "composePane".
class ComposePane : public QWidget
{
    Q_OBJECT
public:
    explicit ComposePane(QWidget *parent = nullptr);
    ~ComposePane() override;

    /// For keys, tests of connections and the demo provider; it outlives the pane. Call once.
    void bind(Workbench &workbench);

    [[nodiscard]] RunDefinition definition() const;
    /// Shows another definition; no signal. One without targets gets the demo target.
    void setDefinition(const RunDefinition &definition);
    /// The first thing that keeps a run from starting (an unknown name, a bad URL …), as a
    /// sentence; empty if nothing does.
    [[nodiscard]] QString obstacle() const;
    /// Where what a run would send, and what is wrong with it, is shown.
    [[nodiscard]] PreflightPanel &preflight() const;
    /// Targets keep this many in flight each (the toolbar's slider); no signal.
    void setConcurrency(int limit);
    /// What new targets, and projects without any, begin with: its limits, and whether servers of
    /// one's own get as many at once as they keep up with. What is shown stays as it is.
    void setDefaults(const Target &limits, bool adaptiveForOwnServers);
    /// As if the person had entered it.
    void setBudget(const Budget &budget);
    /// As if the person had set it for all targets.
    void chooseConcurrency(int limit);
    /// As if the person had edited this target, also while a run goes on.
    void replaceTarget(int index, const Target &target);

public Q_SLOTS:
    /// The data set's columns: what names are known and offered.
    void setColumns(const QStringList &columns);
    /// A list was taken: where the prompt is still the usual one and the list has no such column,
    /// the prompt becomes the column that is called as prompts are, or else the first.
    void suitPrompt();
    /// Where the list of prompts came from: its images are looked for there.
    void setPromptFolder(const QString &folder);
    /// The row that the preview renders; empty cells = none.
    void setPreviewRow(qint64 row, const QStringList &cells);
    /// Opens the key dialog of a target (a banner's way on after a bad key).
    void editKey(int target);
    /// The key for the server of `target` was changed elsewhere.
    void takeKeyChange(const volley::Target &target);
    /// While a run goes on, only its limits.
    void editTarget(int target);
    void addTarget();
    /// Puts the keyboard there.
    void editBudget();
    /// While a run goes on, what it sends cannot be edited; limits and budget can.
    void setRunning(bool running);
    /// Nor where the project is only read: `why` says so; empty = it can be.
    void setReadOnly(const QString &why);
    /// Says now what was typed last and not yet said.
    void flush();

Q_SIGNALS:
    /// The person changed something (coalesced while they type); obstacle() is up to date.
    void definitionChanged(const volley::RunDefinition &definition);
    /// A target's key was stored or changed: connect to Workbench::renewKey.
    void keyChanged(int target);
    void problem(const QString &text); ///< a sentence to show

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
