// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/prices_dialog_p.h"

#include "base/when_done.h"
#include "presentation/error_text.h"
#include "presentation/money_text.h"
#include "presentation/plurals.h"
#include "prices/price_edit.h"
#include "providers/price_subject.h"
#include "widgets/state_style.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace volley {

namespace {

/// Widths in characters, in the order of the columns.
constexpr std::array<int, PriceTableModel::columnTotal> widths{12, 28, 16, 15, 14, 17, 15, 17};

} // namespace

PricesDialog::Private::Private(PricesDialog *dialog, Workbench &program)
    : q(dialog)
    , workbench(program)
    , filter(model)
    , search(new QLineEdit(dialog))
    , provider(new QComboBox(dialog))
    , table(new QTableView(dialog))
    , origin(new QLabel(dialog))
    , note(new QLabel(dialog))
    , newProvider(new QLineEdit(dialog))
    , newModel(new QLineEdit(dialog))
    , add(button("pricesAdd", tr("Add"), tr("Show this model, so that a price can be entered")))
    , undo(button("pricesUndo", tr("&Undo"), tr("Undo the last change")))
    , redo(button("pricesRedo", tr("Re&do"), tr("Redo the change that was undone")))
    , reset(button("pricesReset", tr("&Reset"),
                   tr("Remove your own price for the selected models; the table's applies again")))
    , import(button("pricesImport", tr("&Import a Table…"),
                    tr("Replace the built-in table with a newer one")))
    , dropTable(button("pricesDropTable", tr("Use the &Built-in Table"),
                       tr("Discard the imported table; your own prices stay")))
    , recalculate(button("pricesRecalculate", tr("Re&calculate This Project"),
                         tr("Recalculate the cost of this project's answers with these prices")))
{}

// ---- how it looks -------------------------------------------------------------------------------

QPushButton *PricesDialog::Private::button(const char *name, const QString &text,
                                           const QString &tip)
{
    auto *made = new QPushButton(text, q);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(tip);
    made->setAccessibleDescription(tip);
    // Enter ends an edit in the table; it must not press anything.
    made->setAutoDefault(false);
    return made;
}

void PricesDialog::Private::arrange()
{
    makeTable();
    auto *explanation = new QLabel(tr("US dollars per million tokens. Double-click a price to set "
                                      "your own. It applies to runs from then on; a cost that the "
                                      "provider itself reports takes precedence over any table."),
                                   q);
    explanation->setWordWrap(true);
    for (QLabel *label : {origin, note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    origin->setObjectName(QStringLiteral("pricesOrigin"));
    note->setObjectName(QStringLiteral("pricesNote"));
    note->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, q);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    auto *lines = new QVBoxLayout(q);
    lines->addWidget(explanation);
    lines->addLayout(searchLine());
    lines->addWidget(table, 1);
    lines->addLayout(addLine());
    lines->addWidget(note);
    lines->addWidget(origin);
    lines->addLayout(tableLine());
    lines->addWidget(buttons);
    q->resize(1080, 680);
    search->setFocus();
}

void PricesDialog::Private::makeTable()
{
    table->setObjectName(QStringLiteral("pricesTable"));
    table->setAccessibleName(tr("Prices of models"));
    table->setModel(&filter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    QHeaderView *header = table->horizontalHeader();
    header->setAccessibleName(tr("Columns of the prices"));
    header->setHighlightSections(false);
    const int character = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < PriceTableModel::columnTotal; ++column)
        header->resizeSection(column, std::max(widths[static_cast<size_t>(column)] * character + 12,
                                               header->sectionSizeHint(column)));
    header->setTextElideMode(Qt::ElideRight);
    header->setStretchLastSection(true);
    // As the model has them, until the person clicks a heading.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
}

QBoxLayout *PricesDialog::Private::searchLine()
{
    search->setObjectName(QStringLiteral("pricesSearch"));
    search->setAccessibleName(tr("Search for a model"));
    search->setPlaceholderText(tr("Search for a model"));
    search->setClearButtonEnabled(true);
    provider->setObjectName(QStringLiteral("pricesProvider"));
    provider->setAccessibleName(tr("Provider"));
    provider->view()->setAccessibleName(tr("Providers"));
    provider->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *line = new QHBoxLayout;
    line->addWidget(search, 1);
    line->addWidget(provider);
    line->addWidget(undo);
    line->addWidget(redo);
    line->addWidget(reset);
    return line;
}

QBoxLayout *PricesDialog::Private::addLine()
{
    newProvider->setObjectName(QStringLiteral("pricesNewProvider"));
    newProvider->setAccessibleName(tr("Provider or server of another model"));
    newProvider->setPlaceholderText(tr("Provider, or server: llm.example.com"));
    newModel->setObjectName(QStringLiteral("pricesNewModel"));
    newModel->setAccessibleName(tr("Name of another model"));
    newModel->setPlaceholderText(tr("Its model, or * for all"));
    auto *label = new QLabel(tr("&Another model:"), q);
    label->setBuddy(newProvider);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(newProvider, 1);
    line->addWidget(newModel, 1);
    line->addWidget(add);
    return line;
}

QBoxLayout *PricesDialog::Private::tableLine()
{
    auto *line = new QHBoxLayout;
    line->addWidget(import);
    line->addWidget(dropTable);
    line->addStretch(1);
    line->addWidget(recalculate);
    return line;
}

// ---- what it does -------------------------------------------------------------------------------

void PricesDialog::Private::connectParts()
{
    QObject::connect(&workbench.prices(), &PriceKeeper::changed, q, [this] { showShelf(); });
    QObject::connect(search, &QLineEdit::textChanged, &filter, &PriceFilter::setText);
    QObject::connect(provider, &QComboBox::currentIndexChanged, q,
                     [this] { filter.setProvider(provider->currentData().toString()); });
    QObject::connect(&model, &PriceTableModel::edited, q, [this](const OwnPrice &price) {
        say({}, false);
        edit(tr("price of %1").arg(price.model), {price});
    });
    QObject::connect(&model, &PriceTableModel::refused, q,
                     [this](const QString &text) { say(text, true); });
    QObject::connect(&model, &QAbstractItemModel::modelReset, q, [this] { showProviders(); });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, q, [this] { refreshButtons(); });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q,
                     [this] { refreshButtons(); });
    QObject::connect(add, &QPushButton::clicked, q, [this] { addModel(); });
    for (QLineEdit *field : {newProvider, newModel}) {
        QObject::connect(field, &QLineEdit::textChanged, q, [this] { refreshButtons(); });
        QObject::connect(field, &QLineEdit::returnPressed, add, &QPushButton::click);
    }
    connectUndo(undo, QKeySequence::Undo, &QUndoStack::undo);
    connectUndo(redo, QKeySequence::Redo, &QUndoStack::redo);
    QObject::connect(&edits, &QUndoStack::indexChanged, q, [this] { refreshButtons(); });
    QObject::connect(reset, &QPushButton::clicked, q, [this] { resetChosen(); });
    QObject::connect(import, &QPushButton::clicked, q, [this] { chooseFile(); });
    QObject::connect(dropTable, &QPushButton::clicked, q, [this] { dropImported(); });
    QObject::connect(recalculate, &QPushButton::clicked, q, [this] { recalculateCosts(); });
    QObject::connect(&workbench, &Workbench::runFinished, q, [this] { refreshButtons(); });
}

void PricesDialog::Private::connectUndo(QPushButton *pressed, QKeySequence::StandardKey key,
                                        void (QUndoStack::*what)())
{
    QObject::connect(pressed, &QPushButton::clicked, &edits, what);
    auto *action = new QAction(q);
    action->setShortcuts(key);
    QObject::connect(action, &QAction::triggered, &edits, what);
    q->addAction(action);
}

void PricesDialog::Private::showShelf()
{
    const PriceShelf &shelf = workbench.prices().shelf();
    model.setBook(shelf.book, shelf.isImported);
    origin->setText(priceOriginText(shelf.book.table(), shelf.isImported, shelf.bundledAsOf));
    if (shelf.problem)
        say(describe(*shelf.problem), true);
    showProviders();
    refreshButtons();
}

void PricesDialog::Private::showProviders()
{
    const QStringList names = model.providers();
    if (provider->count() == names.size() + 1)
        return;
    const QString chosenBefore = provider->currentData().toString();
    const QSignalBlocker quiet(provider);
    provider->clear();
    provider->addItem(tr("All providers"), QString());
    for (const QString &name : names)
        provider->addItem(name, name);
    provider->setCurrentIndex(std::max(0, provider->findData(chosenBefore)));
    filter.setProvider(provider->currentData().toString());
}

void PricesDialog::Private::chooseProvider(const QString &name)
{
    provider->setCurrentIndex(std::max(0, provider->findData(name)));
}

void PricesDialog::Private::refreshButtons()
{
    const PriceShelf &shelf = workbench.prices().shelf();
    const QList<PriceLine> lines = chosen();
    reset->setEnabled(std::any_of(lines.begin(), lines.end(), [](const PriceLine &line) {
        return line.source == PriceSource::Own;
    }));
    undo->setEnabled(edits.canUndo());
    redo->setEnabled(edits.canRedo());
    dropTable->setEnabled(shelf.isImported);
    add->setEnabled(!newProvider->text().trimmed().isEmpty() &&
                    !newModel->text().trimmed().isEmpty());
    recalculate->setEnabled(!workbench.isRunning());
}

QList<PriceLine> PricesDialog::Private::chosen() const
{
    QList<PriceLine> lines;
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        lines.append(model.lineAt(filter.mapToSource(row).row()));
    return lines;
}

void PricesDialog::Private::edit(const QString &what, const QList<OwnPrice> &prices)
{
    edits.push(new PriceEdit(
        what, workbench.prices().shelf().book, prices,
        [this](const QList<OwnPrice> &wanted) { follow(workbench.prices().set(wanted)); }));
}

void PricesDialog::Private::follow(const QFuture<Result<void>> &future)
{
    whenDone(future, q, [this](const Result<void> &done) {
        if (done)
            return;
        // What could not be kept cannot be taken back.
        edits.clear();
        say(describe(done.error()), true);
    });
}

void PricesDialog::Private::addModel()
{
    const QString place = priceProviderOf(newProvider->text().trimmed());
    const QString name = newModel->text().trimmed();
    if (place.isEmpty() || name.isEmpty())
        return;
    model.addUnknown(place, name);
    search->clear();
    chooseProvider({});
    const QModelIndex cell =
        filter.mapFromSource(model.index(model.rowOf(place, name), PriceTableModel::Input));
    table->setCurrentIndex(cell);
    table->scrollTo(cell);
    newProvider->clear();
    newModel->clear();
    table->setFocus();
    table->edit(cell);
}

void PricesDialog::Private::resetChosen()
{
    QList<OwnPrice> none;
    for (const PriceLine &line : chosen()) {
        if (line.source == PriceSource::Own)
            none.append({line.provider, line.model, {}});
    }
    if (!none.isEmpty())
        edit(tr("reset"), none);
}

void PricesDialog::Private::chooseFile()
{
    auto *dialog = new QFileDialog(q, tr("Import a Table of Prices"), {},
                                   tr("Tables of prices (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("pricesFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, q, [this](const QString &path) {
        whenDone(workbench.prices().importFile(path), q, [this](const Result<void> &done) {
            if (done)
                say(tr("The table was imported."), false);
            else
                say(describe(done.error()), true);
        });
    });
    dialog->open();
}

void PricesDialog::Private::dropImported()
{
    whenDone(workbench.prices().dropTable(), q, [this](const Result<void> &done) {
        if (done)
            say(tr("The built-in table is in use again."), false);
        else
            say(describe(done.error()), true);
    });
}

void PricesDialog::Private::recalculateCosts()
{
    recalculate->setEnabled(false);
    whenDone(workbench.recalculateCosts(), q, [this](const Result<qint64> &changed) {
        refreshButtons();
        if (!changed) {
            say(describe(changed.error()), true);
            return;
        }
        say(tr("The cost of %Ln attempt(s) has changed.", nullptr, pluralOf(*changed)), false);
        if (*changed > 0)
            Q_EMIT q->recalculated();
    });
}

void PricesDialog::Private::say(const QString &text, bool isWrong)
{
    note->setText(text);
    note->setAccessibleName(text);
    note->setVisible(!text.isEmpty());
    QPalette colors = q->palette();
    if (isWrong)
        colors.setColor(QPalette::WindowText, stateColor(RequestState::Failed, colors));
    note->setPalette(colors);
}

} // namespace volley
