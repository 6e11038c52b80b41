// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/requests_page_p.h"

#include "base/when_done.h"
#include "presentation/error_text.h"
#include "presentation/number_text.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>

namespace volley {

namespace {

constexpr std::chrono::milliseconds tickInterval(500);
constexpr std::chrono::milliseconds searchAgainInterval(5000);
/// Shorter work shows no note: it would only flicker.
constexpr std::chrono::milliseconds busyPatience(250);

bool sortsByText(RequestColumn column)
{
    return column == RequestColumn::Prompt || column == RequestColumn::Response;
}

} // namespace

RequestsPage::Private::Private(RequestsPage *page)
    : q(page)
    , model(clock)
    , filter(model)
    , copier(model)
    , bar(new FilterBar(page))
    , view(new RequestTableView(model, page))
{
    connect(bar, &FilterBar::filterChanged, this, &Private::updateWish);
    connect(bar, &FilterBar::searchChanged, this, &Private::search);
    connect(bar, &FilterBar::followsChanged, this, &Private::follow);
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &Private::updateSorting);
    connect(view, &RequestTableView::heldChanged, &filter, &RequestFilter::setHeld);
    for (const auto taken : {&RequestTableView::scrolledByHand, &RequestTableView::chosenByHand})
        connect(view, taken, this, [this] { bar->setFollows(false); });
    connect(view, &QAbstractItemView::doubleClicked, this,
            [this] { Q_EMIT q->detailsRequested(current); });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (!m_applying)
                    setCurrent(now.isValid() ? model.ordinalAt(now.row()) : -1);
            });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, q,
            &RequestsPage::selectionChanged);
    connect(&model, &RequestTableModel::textsWanted, this, &Private::fetchTexts);
    connect(&model, &RequestTableModel::changed, this, &Private::modelChanged);
    connect(&filter, &RequestFilter::aboutToApply, this, &Private::rowsAboutToChange);
    connect(&filter, &RequestFilter::applied, this, &Private::rowsChanged);
    connect(&copier, &RequestCopier::problem, q, &RequestsPage::problem);
    connect(&loader, &RequestLoader::loaded, this, &Private::takeLoaded);
    connect(&loader, &RequestLoader::failed, this,
            [this](const Error &error) { Q_EMIT q->problem(describe(error)); });
    connect(&ranker, &TextRanker::failed, this,
            [this](const Error &error) { Q_EMIT q->problem(describe(error)); });
    connect(&ranker, &TextRanker::ranked, this, [this](const auto &ranks) {
        m_textRanks = ranks;
        updateWish();
    });

    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (view->isVisible())
            model.refreshTimes(view->firstVisibleRow(), view->lastVisibleRow());
    });
    m_searchAgain.setSingleShot(true);
    m_searchAgain.setInterval(searchAgainInterval);
    connect(&m_searchAgain, &QTimer::timeout, this, [this] { search(bar->searchText()); });
    m_busyNote.setSingleShot(true);
    m_busyNote.setInterval(busyPatience);
    connect(&m_busyNote, &QTimer::timeout, this, [this] {
        m_busy = true;
        updateNote();
    });
    connect(&filter, &RequestFilter::computingChanged, this, [this](bool computing) {
        if (computing && m_asked && !m_busyNote.isActive())
            m_busyNote.start();
    });
    makeActions();
    updateNote();
}

// ---- rows -----------------------------------------------------------------------------------

void RequestsPage::Private::load()
{
    m_updatesWhileLoading.clear();
    const RequestTable unknown(requests, static_cast<int>(definition.targets.size()),
                               definition.repeats, RequestTable::Content::Unknown);
    loader.load(feed, unknown);
}

/// Updates are newer than what was read meanwhile: they are put over it once more.
void RequestsPage::Private::takeLoaded(const RequestTable &table, bool whole)
{
    model.setTable(table);
    model.applyUpdates(m_updatesWhileLoading);
    if (!whole)
        return;
    m_updatesWhileLoading.clear();
    renewWish();
}

void RequestsPage::Private::takeUpdates(const QList<RequestUpdate> &batch)
{
    model.applyUpdates(batch);
    if (loader.isLoading())
        m_updatesWhileLoading.append(batch);
}

void RequestsPage::Private::fetchTexts(const QList<qint64> &ordinals)
{
    if (!feed.previews)
        return;
    using Previews = Result<QList<ProjectStore::Preview>>;
    whenDone(feed.previews(ordinals, m_wanted), this, [this, ordinals](const Previews &previews) {
        QList<RequestText> texts;
        if (previews) {
            for (const ProjectStore::Preview &preview : *previews)
                texts.append({preview.ordinal, preview.prompt, preview.response,
                              preview.foundInPrompt, preview.foundInResponse});
        }
        model.provideTexts(ordinals, texts);
    });
}

void RequestsPage::Private::modelChanged()
{
    const StateCounts &counts = model.table().counts();
    bar->setCounts(counts, model.table().marks(), model.table().size());
    if (running && m_matches && !m_searchAgain.isActive())
        m_searchAgain.start();
    const bool timed = running || !model.table().alive().isEmpty();
    if (timed && !m_tick.isActive())
        m_tick.start();
    else if (!timed)
        m_tick.stop();
    follow();
    updateNote();
    // Half of them would be taken for all.
    if (model.table().isWholeKnown())
        Q_EMIT q->countsChanged(counts);
}

void RequestsPage::Private::follow()
{
    if (!bar->follows() || !running)
        return;
    int last = -1;
    const auto &alive = model.table().alive();
    for (auto it = alive.cbegin(); it != alive.cend(); ++it) {
        if (holdsSlot(model.table().at(it.key()).state))
            last = std::max(last, model.rowOf(it.key()));
    }
    if (last >= 0 && (last < view->firstVisibleRow() || last > view->lastVisibleRow() - 1))
        view->scrollTo(model.index(last, 0), QAbstractItemView::PositionAtBottom);
}

// ---- filter and sorting ---------------------------------------------------------------------

void RequestsPage::Private::search(const QString &text)
{
    const quint64 number = ++m_search;
    m_searchAgain.stop();
    if (text.isEmpty() || !feed.search) {
        m_matches.reset();
        showWanted({});
        updateWish();
        return;
    }
    if (!m_matches)
        m_busyNote.start();
    whenDone(feed.search(text), this, [this, text, number](const Result<QList<Ordinal>> &found) {
        if (number != m_search)
            return;
        if (!found) {
            m_busyNote.stop();
            Q_EMIT q->problem(describe(found.error()));
            return;
        }
        const bool first = !m_matches;
        m_matches = *found;
        // Searching again, for what the run brought, is nothing a person asked for.
        m_asked = m_asked || first;
        showWanted(text);
        renewWish();
    });
}

void RequestsPage::Private::showWanted(const QString &words)
{
    if (words == m_wanted)
        return;
    m_wanted = words;
    view->showWanted(words);
    if (!words.isEmpty())
        model.renewTexts(); // with what stands around them
}

void RequestsPage::Private::updateSorting()
{
    const auto column =
        static_cast<RequestColumn>(view->horizontalHeader()->sortIndicatorSection());
    m_textRanks.reset();
    if (sortsByText(column)) {
        m_busyNote.start();
        ranker.rank(column, requests);
    } else {
        ranker.cancel();
        updateWish();
    }
}

void RequestsPage::Private::updateWish()
{
    m_asked = true;
    renewWish();
}

void RequestsPage::Private::renewWish()
{
    const QHeaderView *header = view->horizontalHeader();
    OrderWish wish;
    wish.states = bar->states();
    wish.marks = bar->marks();
    wish.matches = m_matches;
    wish.column = static_cast<RequestColumn>(std::max(header->sortIndicatorSection(), 0));
    wish.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    wish.textRanks = m_textRanks;
    const QStringList &targets = model.targets();
    for (const QString &target : targets) {
        wish.targetRanks.append(static_cast<quint32>(
            std::count_if(targets.cbegin(), targets.cend(), [&target](const QString &other) {
                return other.localeAwareCompare(target) < 0;
            })));
    }
    filter.setWish(wish);
}

void RequestsPage::Private::rowsAboutToChange()
{
    m_applying = true;
    view->rememberPlace();
}

void RequestsPage::Private::rowsChanged()
{
    // The current request stays the same, also where the filter no longer shows it.
    const int row = model.rowOf(current);
    if (std::exchange(expectsRows, false))
        showRow(row);
    QItemSelectionModel *selection = view->selectionModel();
    if (selection->currentIndex().row() != row)
        selection->setCurrentIndex(row < 0 ? QModelIndex() : model.index(row, 0),
                                   QItemSelectionModel::NoUpdate);
    m_applying = false;
    if (!m_asked)
        view->restorePlace();
    else if (row >= 0)
        view->scrollTo(model.index(row, 0), QAbstractItemView::EnsureVisible);
    else
        view->scrollToTop();
    m_asked = false;
    follow();
    m_busyNote.stop();
    m_busy = false;
    updateNote();
}

void RequestsPage::Private::updateNote()
{
    if (m_busy)
        bar->setNote(tr("Working…"));
    else if (!model.table().isWholeKnown())
        bar->setNote(tr("Reading…"));
    else if (isFiltered())
        bar->setNote(tr("%Ln of %1 shown", "requests", model.rowCount()).arg(countText(requests)));
    else
        bar->setNote({});
    view->setPlaceholder(
        requests == 0
            ? tr("No requests yet.\nPaste or import prompts, choose a target, and press Run.")
        : expectsRows
            ? QString()
            : tr("No request matches.\nPress “All” and clear the search to see every request."));
}

bool RequestsPage::Private::isFiltered() const
{
    const OrderWish &wish = filter.wish();
    return wish.picksStates() || wish.matches || wish.target >= 0;
}

// ---- current row ----------------------------------------------------------------------------

void RequestsPage::Private::setCurrent(qint64 ordinal)
{
    if (current == ordinal)
        return;
    current = ordinal;
    Q_EMIT q->currentRequestChanged(ordinal);
}

void RequestsPage::Private::showRow(int row)
{
    if (row < 0)
        return;
    const int column = std::max(view->currentIndex().column(), 0);
    view->selectionModel()->setCurrentIndex(
        model.index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view->scrollTo(model.index(row, column));
}

// ---- actions --------------------------------------------------------------------------------

QAction *RequestsPage::Private::addAction(const QString &text, const char *name,
                                          const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(text, q);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    view->addAction(action);
    return action;
}

void RequestsPage::Private::makeActions()
{
    m_details = addAction(tr("Show &Details"), "showDetails", QKeySequence(Qt::Key_Return), [this] {
        if (current >= 0)
            Q_EMIT q->detailsRequested(current);
    });
    m_retry = addAction(tr("&Retry"), "retryRequests", QKeySequence(tr("Ctrl+Alt+R")), [this] {
        askAction(feed.retry, [](RequestState s) { return isFinal(s); });
    });
    m_cancel =
        addAction(tr("C&ancel"), "cancelRequests", QKeySequence(QKeySequence::Delete),
                  [this] { askAction(feed.cancel, [](RequestState s) { return !isFinal(s); }); });
    const auto ordinals = [this] { return q->selectedOrdinals(); };
    m_copies = {
        addAction(tr("&Copy Rows"), "copyRows", QKeySequence(QKeySequence::Copy),
                  [this, ordinals] { copier.copyRows(ordinals(), view->visibleColumns()); }),
        addAction(tr("Copy Re&sponse"), "copyResponse", QKeySequence(tr("Ctrl+Shift+C")),
                  [this, ordinals] { copier.copyTexts(ordinals(), RequestColumn::Response); }),
        addAction(tr("Copy &Prompt"), "copyPrompt", QKeySequence(tr("Ctrl+Alt+C")),
                  [this, ordinals] { copier.copyTexts(ordinals(), RequestColumn::Prompt); }),
        addAction(tr("Copy as c&URL"), "copyCurl", QKeySequence(tr("Ctrl+Alt+U")),
                  [this, ordinals] { copier.copyCurl(ordinals()); }),
        addAction(tr("Copy as P&ython"), "copyPython", QKeySequence(tr("Ctrl+Alt+Y")),
                  [this, ordinals] { copier.copyPython(ordinals()); }),
    };
    // The key's variable stands in them, never the key.
    for (QAction *action : m_copies.last(2))
        action->setToolTip(tr("The key is replaced by an environment variable"));
    auto *find = new QAction(tr("&Find"), q);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, bar, &FilterBar::focusSearch);
    q->addAction(find);

    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &Private::showMenu);
}

void RequestsPage::Private::setReadOnly(const QString &why)
{
    m_mayRetry = why.isEmpty();
    m_retry->setEnabled(m_mayRetry);
    m_retry->setToolTip(why.isEmpty() ? tr("Send these again") : why);
}

void RequestsPage::Private::askAction(const std::function<void(const QList<qint64> &)> &act,
                                      const std::function<bool(RequestState)> &applies)
{
    QList<qint64> ordinals;
    for (const qint64 ordinal : q->selectedOrdinals()) {
        if (applies(model.table().at(ordinal).state))
            ordinals.append(ordinal);
    }
    if (act && !ordinals.isEmpty())
        act(ordinals);
}

void RequestsPage::Private::showMenu(const QPoint &where)
{
    const QList<qint64> selected = q->selectedOrdinals();
    const auto any = [this, &selected](bool final) {
        return std::any_of(selected.cbegin(), selected.cend(), [this, final](qint64 ordinal) {
            return isFinal(model.table().at(ordinal).state) == final;
        });
    };
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("requestMenu"));
    menu->addActions({m_details});
    menu->addSeparator();
    // Enabled only while the menu is open: the keys look for themselves what they apply to.
    menu->setToolTipsVisible(true);
    m_retry->setEnabled(any(true) && feed.retry && m_mayRetry);
    m_cancel->setEnabled(any(false) && running && feed.cancel);
    menu->addActions({m_retry, m_cancel});
    menu->addSeparator();
    for (QAction *action : std::as_const(m_copies))
        action->setEnabled(!selected.isEmpty());
    m_details->setEnabled(current >= 0);
    menu->addActions(m_copies);
    filter.setHeld(true);
    connect(menu, &QMenu::aboutToHide, this, [this] {
        filter.setHeld(false);
        for (QAction *action : {m_details, m_cancel})
            action->setEnabled(true);
        m_retry->setEnabled(m_mayRetry);
        for (QAction *action : std::as_const(m_copies))
            action->setEnabled(true);
    });
    menu->popup(view->viewport()->mapToGlobal(where));
}

} // namespace volley
