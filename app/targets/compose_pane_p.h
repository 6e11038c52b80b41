// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "targets/compose_pane.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QTimer;

namespace volley {

class BudgetPart;
class CountBox;
class ExamplesEditor;
class FoldSection;
class NoteLabel;
class PromptPreview;
class RowColumnsForm;
class TargetList;
class TemplateField;

/// The pane's inside. Lives on the GUI thread; owned by the pane.
class ComposePane::Private
{
public:
    explicit Private(ComposePane *pane);

    void arrange();
    void connectParts();
    void show(const RunDefinition &definition);
    void promptEdited();
    void showPreview();
    void edited();
    void targetsEdited(int chosen);
    void announce();
    [[nodiscard]] Target newTarget() const;
    void duplicate(int index);
    void enable(int index, bool enabled);
    void remove(int index);
    void openTarget(int index, const Target &target);
    void takeTarget(int index, const Target &target);
    void leaveOutDemo(const Target &added);
    void takeKey(int index, const QString &variable);
    void announceKey(int index, const Target &changed);
    void open(QDialog *made);
    void lock();
    [[nodiscard]] bool mayEdit();
    [[nodiscard]] bool isTarget(int index);

    ComposePane *q;
    Workbench *workbench = nullptr;
    QList<Target> targets;
    Target defaults; ///< whose limits new targets begin with
    bool adaptiveForOwnServers = true;
    bool running = false;
    QString readOnly; ///< why nothing can be edited
    QTimer *later;
    QPointer<QDialog> dialog;
    NoteLabel *locked;
    TemplateField *prompt;
    TemplateField *system;
    FoldSection *examplesPart;
    ExamplesEditor *examples;
    FoldSection *columnsPart;
    RowColumnsForm *rowColumns;
    QStringList columns;
    PromptPreview *preview;
    TargetList *list;
    CountBox *repeats;
    CountBox *rowLimit;
    QCheckBox *reuse;
    BudgetPart *budget;
    QLabel *requests;
    PreflightPanel *preflight;
};

} // namespace volley
