// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/compose_pane_p.h"

#include "targets/budget_part.h"
#include "targets/count_box.h"
#include "targets/examples_editor.h"
#include "targets/fold_section.h"
#include "targets/note_label.h"
#include "targets/preflight_panel.h"
#include "targets/prompt_preview.h"
#include "targets/row_columns_form.h"
#include "targets/target_list.h"
#include "targets/template_edit.h"
#include "targets/template_field.h"
#include "widgets/column_scroll_area.h"
#include "widgets/room_for_lines.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <limits>

namespace volley {

namespace {

constexpr int mostRepeats = 10'000;
/// Of the parts are seen at least, however much there is to say of the run.
constexpr int leastLines = 6;

} // namespace

ComposePane::Private::Private(ComposePane *pane)
    : q(pane)
    , later(new QTimer(pane))
    , locked(new NoteLabel(QStringLiteral("composeLocked"), pane))
    , prompt(new TemplateField(tr("Prompt template"), QStringLiteral("templateEdit"), false, pane))
    , system(new TemplateField(tr("System message"), QStringLiteral("systemEdit"), true, pane))
    , examplesPart(new FoldSection(tr("Examples"), QStringLiteral("examplesFold"), pane))
    , examples(new ExamplesEditor(examplesPart))
    , columnsPart(
          new FoldSection(tr("Messages and images"), QStringLiteral("rowColumnsFold"), pane))
    , rowColumns(new RowColumnsForm(columnsPart))
    , preview(new PromptPreview(pane))
    , list(new TargetList(pane))
    , repeats(new CountBox(QStringLiteral("repeatsSpin"), 1, mostRepeats, pane))
    , rowLimit(
          new CountBox(QStringLiteral("rowLimitSpin"), 0, std::numeric_limits<int>::max(), pane))
    , reuse(new QCheckBox(tr("Re&use earlier answers"), pane))
    , budget(new BudgetPart(pane))
    , requests(new QLabel(pane))
    , preflight(new PreflightPanel(pane))
{
    arrange();
    connectParts();
}

// In a window that is not high the parts keep a height they can be used at, and the pane scrolls.
void ComposePane::Private::arrange()
{
    auto *scroll = new ColumnScrollArea(q);
    scroll->setObjectName(QStringLiteral("composeScroll"));
    // It gives way to what the run will take, which is seen at all times.
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    new RoomForLines(*scroll, leastLines);
    auto *around = new QVBoxLayout(q);
    around->setContentsMargins(0, 0, 0, 0);
    around->setSpacing(0);
    around->addWidget(scroll, 1);
    around->addWidget(preflight);

    auto *content = new QWidget(scroll);
    auto *lines = new QVBoxLayout(content);
    lines->setSpacing(8);
    lines->addWidget(locked);
    lines->addWidget(prompt, 4);
    lines->addWidget(system, 3);
    examplesPart->setContent(examples);
    lines->addWidget(examplesPart);
    columnsPart->setContent(rowColumns);
    lines->addWidget(columnsPart);
    lines->addWidget(preview, 3);
    lines->addWidget(list, 3);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Repea&ts per row:"), repeats);
    form->addRow(tr("Max ro&ws:"), rowLimit);
    form->addRow(reuse);
    lines->addLayout(form);
    lines->addWidget(budget);
    lines->addWidget(requests);
    scroll->setColumn(content);

    prompt->edit().setPlaceholderText(
        tr("What is sent for each row. {{name}} stands for a column."));
    system->edit().setPlaceholderText(tr("Sent before each prompt. May also contain {{name}}."));
    repeats->setAccessibleName(tr("Repeats per row"));
    repeats->setToolTip(tr("How many times each row is sent to each target"));
    rowLimit->setAccessibleName(tr("Maximum rows"));
    rowLimit->setToolTip(tr("Only the first rows are sent, to try things out"));
    rowLimit->setSpecialValueText(tr("all rows"));
    reuse->setObjectName(QStringLiteral("reuseAnswers"));
    reuse->setToolTip(
        tr("Identical requests (same target, parameters and prompt) are sent once; an "
           "earlier answer in this project stands in for the others"));
    requests->setObjectName(QStringLiteral("requestCount"));
    requests->setWordWrap(true);
    requests->setTextFormat(Qt::PlainText);
}

void ComposePane::Private::lock()
{
    const QString why =
        running ? ComposePane::tr("During a run, only the budget and the limits can be changed.")
                : readOnly;
    const bool isLocked = !why.isEmpty();
    locked->say(why);
    for (TemplateField *field : {prompt, system})
        field->setReadOnly(isLocked);
    examples->setReadOnly(isLocked);
    rowColumns->setReadOnly(isLocked);
    for (QWidget *control : std::initializer_list<QWidget *>{repeats, rowLimit, reuse})
        control->setEnabled(!isLocked);
    budget->setEnabled(readOnly.isEmpty());
    list->setLocked(why, !readOnly.isEmpty());
    preflight->setLocked(isLocked);
}

} // namespace volley
