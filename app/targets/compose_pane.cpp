// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/compose_pane.h"

#include "domain/target_limits.h"
#include "providers/key_place.h"
#include "targets/budget_part.h"
#include "targets/compose_pane_p.h"
#include "targets/compose_words.h"
#include "targets/count_box.h"
#include "targets/examples_editor.h"
#include "targets/fold_section.h"
#include "targets/key_dialog.h"
#include "targets/note_label.h"
#include "targets/preflight_panel.h"
#include "targets/prompt_preview.h"
#include "targets/provider_choices.h"
#include "targets/row_columns_form.h"
#include "targets/target_dialog.h"
#include "targets/target_list.h"
#include "targets/template_edit.h"
#include "targets/template_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace volley {

namespace {

/// While a person types, what follows from it (the run's size, the project file) can wait.
constexpr std::chrono::milliseconds typingPause(200);

} // namespace

void ComposePane::Private::connectParts()
{
    later->setObjectName(QStringLiteral("typingPause"));
    later->setSingleShot(true);
    later->setInterval(typingPause);
    connect(later, &QTimer::timeout, q, [this] { announce(); });
    for (TemplateField *field : {prompt, system})
        connect(field, &TemplateField::edited, q, [this] { promptEdited(); });
    connect(examples, &ExamplesEditor::edited, q, [this] { promptEdited(); });
    connect(rowColumns, &RowColumnsForm::edited, q, [this] { promptEdited(); });
    for (CountBox *box : {repeats, rowLimit})
        connect(box, &QSpinBox::valueChanged, q, [this] { edited(); });
    connect(reuse, &QCheckBox::toggled, q, [this] { edited(); });
    connect(budget, &BudgetPart::edited, q, [this] { edited(); });
    connect(list, &TargetList::addAsked, q, &ComposePane::addTarget);
    connect(list, &TargetList::editAsked, q, &ComposePane::editTarget);
    connect(list, &TargetList::keyAsked, q, &ComposePane::editKey);
    connect(list, &TargetList::duplicateAsked, q, [this](int index) { duplicate(index); });
    connect(list, &TargetList::enabledAsked, q, [this](int at, bool on) { enable(at, on); });
    connect(list, &TargetList::removeAsked, q, [this](int index) { remove(index); });
}

void ComposePane::Private::show(const RunDefinition &definition)
{
    later->stop();
    if (dialog) { // it is about a target that is no longer there
        dialog->disconnect(q);
        dialog->deleteLater();
        dialog->hide();
    }
    targets = definition.targets;
    if (targets.isEmpty())
        targets.append(newTarget());
    prompt->setText(definition.promptTemplate);
    system->setText(definition.systemTemplate);
    examples->setExamples(definition.examples);
    rowColumns->setDefinition(definition);
    if (!definition.examples.isEmpty())
        examplesPart->setFolded(false);
    if (rowColumns->isUsed())
        columnsPart->setFolded(false);
    repeats->setCount(definition.repeats);
    rowLimit->setCount(definition.rowLimit);
    {
        const QSignalBlocker quiet(reuse); // shown, not edited
        reuse->setChecked(definition.reuseAnswers);
    }
    budget->setBudget(definition.budget);
    list->setTargets(targets);
    budget->setTargets(targets);
    showPreview();
    requests->setText(requestCountText(q->definition()));
}

// ---- edits ------------------------------------------------------------------------------------

void ComposePane::Private::promptEdited()
{
    showPreview();
    edited();
}

void ComposePane::Private::showPreview()
{
    preview->setDefinition(q->definition(), columns);
}

void ComposePane::Private::edited()
{
    requests->setText(requestCountText(q->definition()));
    later->start();
}

void ComposePane::Private::targetsEdited(int chosen)
{
    list->setTargets(targets);
    budget->setTargets(targets);
    list->choose(std::min(chosen, static_cast<int>(targets.size()) - 1));
    requests->setText(requestCountText(q->definition()));
    announce();
}

void ComposePane::Private::announce()
{
    later->stop();
    Q_EMIT q->definitionChanged(q->definition());
}

Target ComposePane::Private::newTarget() const
{
    Target target = withLimitsOf(demoTarget(), defaults);
    target.concurrency = defaults.concurrency;
    return target;
}

void ComposePane::Private::duplicate(int index)
{
    if (!mayEdit() || !isTarget(index))
        return;
    Target copy = targets.at(index);
    copy.name = copyName(copy, targets);
    targets.insert(index + 1, copy);
    targetsEdited(index + 1);
}

void ComposePane::Private::enable(int index, bool enabled)
{
    if (mayEdit() && isTarget(index))
        targets[index].enabled = enabled;
    targetsEdited(index);
}

void ComposePane::Private::remove(int index)
{
    if (!mayEdit() || !isTarget(index))
        return;
    targets.removeAt(index);
    targetsEdited(index);
}

// A button elsewhere may lead here at any time: it gets an answer.
bool ComposePane::Private::mayEdit()
{
    if (running)
        Q_EMIT q->problem(
            tr("Targets cannot be changed during a run. Stop it first, or wait until it ends."));
    else if (!readOnly.isEmpty())
        Q_EMIT q->problem(readOnly);
    return workbench && !running && readOnly.isEmpty();
}

bool ComposePane::Private::isTarget(int index)
{
    const bool there = index >= 0 && index < targets.size();
    if (!there)
        Q_EMIT q->problem(tr("This target is no longer there."));
    return there;
}

// ---- dialogs ----------------------------------------------------------------------------------

void ComposePane::Private::open(QDialog *made)
{
    dialog = made;
    connect(made, &QDialog::finished, made, &QObject::deleteLater);
    made->open();
}

void ComposePane::Private::openTarget(int index, const Target &target)
{
    auto *made = new TargetDialog(*workbench, target, q);
    connect(made, &TargetDialog::keyChanged, q, [this, index, made] {
        list->refreshKeys();
        announceKey(index, made->target());
    });
    made->setAdaptiveForOwnServers(adaptiveForOwnServers);
    if (running)
        made->showLimitsOnly(index);
    else if (index == targets.size())
        made->beginNew();
    connect(made, &QDialog::accepted, q,
            [this, index, made] { takeTarget(index, made->target()); });
    open(made);
}

/// At the end of the list, one more. While a run goes on, only limits.
void ComposePane::Private::takeTarget(int index, const Target &target)
{
    const bool isAboutLimits = index < targets.size() && asksTheSame(targets.at(index), target);
    if (!isAboutLimits && !mayEdit())
        return;
    if (index < targets.size()) {
        if (targets.at(index) == target)
            return;
        targets[index] = target;
    } else {
        leaveOutDemo(target);
        targets.append(target);
    }
    targetsEdited(index);
}

/// The demo was there to try things out: beside the first target of the person's own it would be
/// sent every row, too.
void ComposePane::Private::leaveOutDemo(const Target &added)
{
    if (targets.size() == 1 && isBundledDemo(targets.first()) && !isBundledDemo(added))
        targets.first().enabled = false;
}

void ComposePane::Private::takeKey(int index, const QString &variable)
{
    const bool moved = targets.at(index).keyVariable != variable;
    targets[index].keyVariable = variable;
    if (moved)
        targetsEdited(index);
    else
        list->refreshKeys();
    if (moved && running)
        Q_EMIT q->problem(tr("From the next run on, %1 takes its key from where you chose now.")
                              .arg(targets.at(index).label()));
    announceKey(index, targets.at(index));
}

// Targets at one host share its key: what is halted for its want goes on with all of them.
void ComposePane::Private::announceKey(int index, const Target &changed)
{
    const QString account = keyPlaceOf(changed).account;
    for (int i = 0; i < targets.size(); ++i) {
        const Target &target = targets.at(i);
        if (i == index || (keyPlaceOf(target).account == account && target.keyVariable.isEmpty()))
            Q_EMIT q->keyChanged(i);
    }
}

// ---- the pane ---------------------------------------------------------------------------------

ComposePane::ComposePane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("composePane"));
    d->show({});
}

ComposePane::~ComposePane() = default;

void ComposePane::bind(Workbench &workbench)
{
    d->workbench = &workbench;
    d->list->bind(workbench);
    d->budget->bind(workbench);
}

PreflightPanel &ComposePane::preflight() const
{
    return *d->preflight;
}

RunDefinition ComposePane::definition() const
{
    RunDefinition definition;
    definition.promptTemplate = d->prompt->text();
    definition.systemTemplate = d->system->text();
    definition.examples = d->examples->examples();
    d->rowColumns->apply(definition);
    definition.targets = d->targets;
    definition.repeats = static_cast<int>(d->repeats->count());
    definition.rowLimit = d->rowLimit->count();
    definition.reuseAnswers = d->reuse->isChecked();
    definition.budget = d->budget->budget();
    return definition;
}

void ComposePane::setDefinition(const RunDefinition &definition)
{
    d->show(definition);
}

QString ComposePane::obstacle() const
{
    QString found = templateObstacle(tr("Prompt template"), d->prompt->check());
    if (found.isEmpty())
        found = templateObstacle(tr("System message"), d->system->check());
    if (found.isEmpty())
        found = d->examples->objection();
    if (found.isEmpty())
        found = d->rowColumns->objection();
    return found.isEmpty() ? targetsObstacle(d->targets) : found;
}

void ComposePane::setConcurrency(int limit)
{
    for (Target &target : d->targets)
        target.concurrency = std::clamp(limit, 1, maxConcurrency);
}

void ComposePane::setDefaults(const Target &limits, bool adaptiveForOwnServers)
{
    d->defaults = limits;
    d->adaptiveForOwnServers = adaptiveForOwnServers;
}

void ComposePane::takeKeyChange(const Target &target)
{
    d->list->refreshKeys();
    d->announceKey(-1, target);
}

void ComposePane::chooseConcurrency(int limit)
{
    setConcurrency(limit);
    d->announce();
}

void ComposePane::setBudget(const Budget &budget)
{
    d->budget->setBudget(budget);
    d->announce();
}

void ComposePane::replaceTarget(int index, const Target &target)
{
    if (index < 0 || index >= d->targets.size() || d->targets.at(index) == target)
        return;
    d->targets[index] = target;
    d->targetsEdited(d->list->chosen());
}

void ComposePane::editBudget()
{
    d->budget->edit();
}

void ComposePane::setColumns(const QStringList &columns)
{
    d->prompt->setColumns(columns);
    d->system->setColumns(columns);
    d->examples->setColumns(columns);
    d->rowColumns->setColumns(columns);
    d->columns = columns;
    d->showPreview();
}

void ComposePane::suitPrompt()
{
    if (d->prompt->text() != RunDefinition().promptTemplate || d->columns.isEmpty() ||
        d->columns.contains(QStringLiteral("prompt")))
        return;
    d->prompt->setText(QStringLiteral("{{%1}}").arg(promptColumn(d->columns)));
    d->promptEdited();
}

void ComposePane::setPromptFolder(const QString &folder)
{
    d->rowColumns->setUsualFolder(folder);
}

void ComposePane::setPreviewRow(qint64 row, const QStringList &cells)
{
    d->preview->setRow(row, cells);
}

void ComposePane::editKey(int target)
{
    if (!d->workbench || !d->isTarget(target) || d->dialog)
        return;
    auto *made = new KeyDialog(*d->workbench, d->targets.at(target), this);
    connect(made, &KeyDialog::keyChanged, this,
            [this, target, made] { d->takeKey(target, made->keyVariable()); });
    d->open(made);
}

void ComposePane::editTarget(int target)
{
    if (!d->readOnly.isEmpty())
        Q_EMIT problem(d->readOnly);
    else if (d->workbench && d->isTarget(target) && !d->dialog)
        d->openTarget(target, d->targets.at(target));
}

void ComposePane::addTarget()
{
    if (!d->mayEdit() || d->dialog)
        return;
    Target target = d->newTarget();
    if (!d->targets.isEmpty()) // as many in flight as the others: one slider sets them all
        target.concurrency = d->targets.last().concurrency;
    d->openTarget(static_cast<int>(d->targets.size()), target);
}

void ComposePane::flush()
{
    if (d->later->isActive())
        d->announce();
}

void ComposePane::setRunning(bool running)
{
    if (std::exchange(d->running, running) != running)
        d->lock();
}

void ComposePane::setReadOnly(const QString &why)
{
    if (std::exchange(d->readOnly, why) != why)
        d->lock();
}

} // namespace volley
