// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/prompts_page.h"

#include "composition/workbench.h"
#include "presentation/error_text.h"
#include "prompts/prompts_page_p.h"
#include "prompts/row_words.h"
#include "prompts/undo_actions.h"
#include "widgets/flow_layout.h"
#include "widgets/themed_icon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr int mostUndone = 200;

} // namespace

PromptsPage::Private::Private(PromptsPage *page)
    : QObject(page)
    , q(page)
    , edits(model, this)
    , grid(new PromptsGrid(model, page))
    , start(new StartPanel(page))
    , strip(new ProgressStrip(page))
    , longEdits(edits, this)
    , actions({edits, longEdits, stack, *grid}, this)
    , cells({edits, longEdits, stack, *grid}, this)
    , order({edits, longEdits, stack, *grid}, this)
    , bar(new FindBar(page))
    , finding({edits, longEdits, stack, *grid}, *bar, page)
    , menus({*grid, actions, cells, order}, this)
    , intake(edits, stack, page)
    , m_tools(new QWidget(page))
    , m_count(new QLabel(page))
    , m_middle(new QStackedWidget(page))
{
    stack.setUndoLimit(mostUndone);
    m_middle->addWidget(start);
    m_middle->addWidget(grid);
    makeTools();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(strip);
    layout->addWidget(m_middle, 1);
    layout->addWidget(bar);
    setIcons();
    connectParts();
    refresh();
    page->installEventFilter(this);
}

PromptsPage::Private::~Private()
{
    stack.disconnect(this); // it tells when it is emptied, and is the last to go
    delete grid;            // before its model
}

bool PromptsPage::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == q && event->type() == QEvent::PaletteChange)
        setIcons();
    return QObject::eventFilter(watched, event);
}

void PromptsPage::Private::makeTools()
{
    m_tools->setObjectName(QStringLiteral("promptsTools"));
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(4, 4, 8, 4);
    auto *buttons = new QWidget(m_tools);
    auto *flow = new FlowLayout(buttons, 2);
    // Undo and redo go into the next line together.
    auto *history = new QWidget(buttons);
    auto *pair = new QHBoxLayout(history);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(2);
    const auto add = [&](QAction *action, const char *name, const QString &text, QLayout *into) {
        auto *button = new QToolButton(into->parentWidget());
        action->setIconText(text);
        button->setDefaultAction(action);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        into->addWidget(button);
        return button;
    };
    add(actions.addRow, "addRowButton", tr("Add Row"), flow);
    add(actions.removeRows, "removeRowsButton", tr("Remove Rows"), flow);
    add(actions.addColumn, "addColumnButton", tr("Add Column"), flow);
    add(actions.renameColumn, "renameColumnButton", tr("Rename Column"), flow);
    m_undo = makeUndoAction(stack, this);
    m_redo = makeRedoAction(stack, this);
    m_undo->setObjectName(QStringLiteral("undoEdit"));
    m_redo->setObjectName(QStringLiteral("redoEdit"));
    add(m_undo, "undoButton", tr("Undo"), pair)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add(m_redo, "redoButton", tr("Redo"), pair)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    flow->addWidget(history);
    line->addWidget(buttons, 1);
    m_count->setObjectName(QStringLiteral("rowCountLabel"));
    line->addWidget(m_count, 0, Qt::AlignVCenter);
}

void PromptsPage::Private::setIcons()
{
    actions.setIcons(q->palette());
    cells.copy->setIcon(themedIcon(QStringLiteral("copy"), q->palette()));
    cells.paste->setIcon(themedIcon(QStringLiteral("paste"), q->palette()));
    m_undo->setIcon(themedIcon(QStringLiteral("undo"), q->palette()));
    m_redo->setIcon(themedIcon(QStringLiteral("redo"), q->palette()));
}

void PromptsPage::Private::connectModel()
{
    connect(&model, &DatasetModel::failed, this, &Private::sayError);
    connect(&model, &DatasetModel::loaded, this, [this](qint64 first, qint64 count) {
        const qint64 row = q->currentRow();
        if (row >= first && row < first + count)
            announceRow();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_before = grid->currentIndex(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        refresh();
        const int row = std::min(std::max(m_before.row(), 0), model.rowCount() - 1);
        const int column = std::min(std::max(m_before.column(), 0), model.columnCount() - 1);
        if (row >= 0 && column >= 0)
            grid->setCurrentCell(row, column);
        else
            announceRow();
    });
    for (const auto changed :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
          &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&model, changed, this, &Private::refresh);
    connect(&edits, &DatasetEdits::changed, this, [this] {
        Q_EMIT q->dataChanged(model.columns(), model.rows());
        announceRow();
    });
    connect(&edits, &DatasetEdits::failed, this, [this](const Error &error) {
        stack.clear(); // it no longer fits what is in the file
        sayError(error);
    });
    connect(grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &Private::announceRow);
    connect(&edits, &DatasetEdits::rewritingChanged, this, &Private::refresh);
    connect(&edits, &DatasetEdits::cancelled, this,
            [this](int moves) { stack.setIndex(stack.index() - moves); });
    connect(&edits, &DatasetEdits::historyLost, &stack, &QUndoStack::clear);
    connect(&edits, &DatasetEdits::takesLong, this,
            [this](const QString &during, const EditProgressPtr &progress) {
                grid->closeEditors();
                strip->begin(during, progress);
                showSlow(during);
            });
    connect(&edits, &DatasetEdits::settled, this, [this] { showSlow({}); });
}

std::array<GridActions *, 4> PromptsPage::Private::groups()
{
    return {&actions, &cells, &order, &finding};
}

/// What has been going on for a while; empty = nothing.
void PromptsPage::Private::showSlow(const QString &during)
{
    m_whyBusy =
        during.isEmpty() ? QString() : tr("%1. Wait until it is done, or cancel it.").arg(during);
    if (during.isEmpty())
        strip->end();
    grid->setAccessibleDescription(m_whyBusy);
    sayBusy();
}

bool PromptsPage::Private::isBusy() const
{
    return intake.isBusy() || longEdits.isBusy() || edits.isSlow();
}

void PromptsPage::Private::sayBusy()
{
    refresh();
    const bool busy = isBusy();
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT q->busyChanged(busy);
}

void PromptsPage::Private::connectParts()
{
    connectModel();
    for (const GridActions *group : groups()) {
        connect(group, &GridActions::problem, q, &PromptsPage::problem);
        connect(group, &GridActions::done, q, &PromptsPage::done);
        connect(group, &GridActions::acting, q, &PromptsPage::wantsToBeSeen);
    }
    connect(&cells, &CellActions::removeRowsWanted, &actions, &ListActions::removeSelectedRows);
    connect(grid, &PromptsGrid::pasteWanted, this, [this] {
        // A file that was copied holds a list.
        const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
        if (!readOnly.isEmpty())
            Q_EMIT q->problem(readOnly);
        else if (clipboard && clipboard->hasUrls())
            q->paste();
        else
            cells.pasteCells();
    });
    connect(&longEdits, &LongEdits::problem, q, &PromptsPage::problem);
    connect(&longEdits, &LongEdits::busyChanged, this, &Private::sayBusy);
    connect(actions.paste, &QAction::triggered, q, &PromptsPage::paste);
    connect(&intake, &ListIntake::fileChosen, q, &PromptsPage::fileChosen);
    connect(&intake, &ListIntake::problem, q, &PromptsPage::problem);
    connect(&intake, &ListIntake::busyChanged, this, &Private::sayBusy);
    connect(&intake, &ListIntake::taken, this, [this](const QString &sentence) {
        selectRow(0);
        // The button that was pressed for it may be gone.
        if (const QWidget *focus = q->window()->focusWidget(); !focus || q->isAncestorOf(focus))
            grid->setFocus();
        Q_EMIT q->imported(sentence);
    });
    connect(&stack, &QUndoStack::indexChanged, this, &Private::refresh);
    connect(start, &StartPanel::pasteWanted, q, &PromptsPage::paste);
    connect(start, &StartPanel::importWanted, q, &PromptsPage::chooseFile);
    connect(start, &StartPanel::sampleWanted, q, &PromptsPage::openSample);
    connect(start, &StartPanel::typingWanted, &actions, &ListActions::beginTyping);
}

void PromptsPage::Private::refresh()
{
    const bool empty = model.rows() == 0;
    const bool ready = open && !isBusy() && !edits.isRewriting() && readOnly.isEmpty();
    QWidget *focus = q->window()->focusWidget();
    m_middle->setCurrentWidget(empty ? static_cast<QWidget *>(start) : grid);
    // With nothing there and nothing to undo, tools would only be in the way.
    m_tools->setVisible(!empty || stack.count() > 0 || longEdits.isBusy());
    start->setEnabled(ready);
    start->setToolTip(readOnly);
    model.setEditable(ready);
    for (GridActions *group : groups())
        group->setAvailable(ready, readOnly.isEmpty() ? m_whyBusy : readOnly);
    // What would be undone now would be undone in other rows.
    Q_EMIT stack.canUndoChanged(!isBusy() && stack.canUndo());
    Q_EMIT stack.canRedoChanged(!isBusy() && stack.canRedo());
    m_count->setText(rowsInWords(model.rows()));
    keepFocus(focus, ready);
}

/// What is off for a moment gives the focus away, and has it back then.
void PromptsPage::Private::keepFocus(QWidget *before, bool ready)
{
    QWidget *now = q->window()->focusWidget();
    if (std::exchange(m_ready, ready) && !ready && before && m_tools->isAncestorOf(before)) {
        m_focus = before;
        m_focusMeanwhile = now;
    }
    QWidget *tool = m_focus.data();
    if (!tool || tool == now)
        return;
    if (now && now != m_focusMeanwhile && !strip->isAncestorOf(now)) {
        m_focus = nullptr; // a person moved it on
    } else if (ready && tool->isEnabled() && tool->isVisible()) {
        m_focus = nullptr;
        tool->setFocus();
    }
}

void PromptsPage::Private::selectRow(qint64 row)
{
    if (row < 0 || row >= model.rows()) {
        announceRow();
        return;
    }
    const int column = std::max(grid->currentIndex().column(), 0);
    grid->setCurrentCell(row, column);
}

void PromptsPage::Private::announceRow()
{
    const qint64 row = q->currentRow();
    if (row < 0) {
        Q_EMIT q->currentRowChanged(-1, {});
        return;
    }
    // What is not read yet comes by loaded().
    if (const auto found = model.row(row))
        Q_EMIT q->currentRowChanged(row, *found);
}

void PromptsPage::Private::sayError(const Error &error)
{
    Q_EMIT q->problem(describe(error));
}

// ---- the page -------------------------------------------------------------------------------

PromptsPage::PromptsPage(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("promptsPage"));
    setAccessibleName(tr("Prompts"));
}

PromptsPage::~PromptsPage() = default;

void PromptsPage::bind(Workbench &workbench)
{
    d->edits.setStore(&workbench.store());
    d->model.setReader(
        [&workbench](qint64 first, qint64 count) { return workbench.store().rows(first, count); });
}

void PromptsPage::setProject(const ProjectInfo &info, const QString &readOnly)
{
    d->intake.forget();
    d->longEdits.forget();
    d->finding.forget();
    d->edits.forget();
    d->stack.clear();
    d->open = true;
    d->readOnly = readOnly;
    d->model.reset(info.columns, info.rows);
    d->showSlow({});
    showRow(0);
}

const QStringList &PromptsPage::columns() const
{
    return d->model.columns();
}

qint64 PromptsPage::rowCount() const
{
    return d->model.rows();
}

qint64 PromptsPage::currentRow() const
{
    return d->grid->currentIndex().row();
}

QUndoStack &PromptsPage::undoStack()
{
    return d->stack;
}

QList<QAction *> PromptsPage::editActions() const
{
    return d->menus.editActions();
}

QList<QAction *> PromptsPage::cellActions() const
{
    return {d->cells.cut, d->cells.copy, d->cells.paste, d->cells.clear};
}

QList<QAction *> PromptsPage::findActions() const
{
    return {d->finding.find, d->finding.replace, d->finding.next, d->finding.previous};
}

void PromptsPage::chooseFile()
{
    d->grid->closeEditors();
    d->intake.chooseFile();
}

void PromptsPage::importFile(const QString &path)
{
    d->grid->closeEditors();
    d->intake.importFile(path);
}

void PromptsPage::paste()
{
    if (d->grid->pasteIntoEditor())
        return;
    d->grid->closeEditors();
    d->intake.pasteClipboard();
}

void PromptsPage::openSample()
{
    d->grid->closeEditors();
    d->intake.openSample();
}

void PromptsPage::selectRows(const QList<RowRange> &rows)
{
    Q_EMIT wantsToBeSeen();
    d->grid->closeEditors();
    d->grid->selectRows(rows);
    d->grid->setFocus();
}

void PromptsPage::showRow(qint64 row)
{
    d->selectRow(row);
}

} // namespace volley
