// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/request_table_view.h"

#include "presentation/request_table_model.h"
#include "presentation/state_text.h"
#include "results/request_text_delegate.h"
#include "widgets/state_delegate.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace volley {

namespace {

constexpr std::chrono::milliseconds holdAfterTouch(1500);

/// Widths in characters, in the order of RequestColumn.
constexpr std::array<int, requestColumnCount> widths = {6,  22, 15, 12, 26, 9,  7,  12, 10,
                                                        11, 12, 10, 40, 36, 26, 12, 12, 11};

bool isHiddenAtFirst(RequestColumn column)
{
    return column == RequestColumn::TokensPerSecond || column == RequestColumn::RequestId ||
           column == RequestColumn::Started || column == RequestColumn::Ended;
}

/// For the longest word that the column can have, in this language; 0 where words have no end.
int roomFor(RequestColumn column, const QWidget &view)
{
    if (column != RequestColumn::State)
        return 0;
    int longest = 0;
    for (int state = 0; state < requestStateCount; ++state)
        longest = std::max(longest, view.fontMetrics().horizontalAdvance(
                                        stateWord(static_cast<RequestState>(state))));
    constexpr int icon = 32; // with the room around it
    return longest + icon;
}

} // namespace

RequestTableView::RequestTableView(RequestTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_texts(new RequestTextDelegate(this))
{
    setObjectName(QStringLiteral("requestTable"));
    setAccessibleName(tr("Requests"));
    setModel(&model);
    setItemDelegateForColumn(
        static_cast<int>(RequestColumn::State),
        new StateDelegate(RequestTableModel::StateRole, RequestTableModel::MarkRole, this));
    auto *content = new ContentDelegate(this);
    for (const auto column : {RequestColumn::Target, RequestColumn::RequestId})
        setItemDelegateForColumn(static_cast<int>(column), content);
    for (const auto column : {RequestColumn::Prompt, RequestColumn::Response})
        setItemDelegateForColumn(static_cast<int>(column), m_texts);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    viewport()->setMouseTracking(true);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int height = std::max(fontMetrics().height() + 8, 24);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);

    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("requestHeader"));
    header->setAccessibleName(tr("Columns of the requests"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    // To paint itself it would ask of each column whether it is selected as a whole, which goes
    // through all rows; it shows nothing of that.
    header->setSelectionModel(new QItemSelectionModel(&model, header));
    header->setStretchLastSection(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            &RequestTableView::showColumnMenu);
    resetColumns();

    m_holdTimer.setSingleShot(true);
    m_holdTimer.setInterval(holdAfterTouch);
    connect(&m_holdTimer, &QTimer::timeout, this, [this] { Q_EMIT heldChanged(false); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            &RequestTableView::scrolledByHand);
}

void RequestTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < requestColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column,
                              std::max({widths[static_cast<size_t>(column)] * character + 12,
                                        header->sectionSizeHint(column),
                                        roomFor(static_cast<RequestColumn>(column), *this)}));
        header->setSectionHidden(column, isHiddenAtFirst(static_cast<RequestColumn>(column)));
    }
    // Came later than its place among the figures.
    header->moveSection(header->visualIndex(static_cast<int>(RequestColumn::Cost)),
                        static_cast<int>(RequestColumn::TokensPerSecond) + 1);
    header->setSortIndicator(0, Qt::AscendingOrder);
}

void RequestTableView::showWanted(const QString &words)
{
    const auto search = CellSearch::make({words});
    m_texts->setWanted(search ? std::optional(*search) : std::nullopt);
    viewport()->update();
}

void RequestTableView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

int RequestTableView::firstVisibleRow() const
{
    return rowAt(0);
}

int RequestTableView::lastVisibleRow() const
{
    const int row = rowAt(viewport()->height() - 1);
    return row >= 0 ? row : m_model.rowCount() - 1;
}

QList<int> RequestTableView::visibleColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void RequestTableView::rememberPlace()
{
    m_places.clear();
    const int first = firstVisibleRow();
    if (first < 0)
        return;
    if (const int pointed = m_mouse ? rowAt(*m_mouse) : -1; pointed >= 0)
        m_places.append({m_model.ordinalAt(pointed), rowViewportPosition(pointed)});
    for (int row = first; row <= lastVisibleRow(); ++row)
        m_places.append({m_model.ordinalAt(row), rowViewportPosition(row)});
}

void RequestTableView::restorePlace()
{
    for (const Place &place : m_places) {
        const int row = m_model.rowOf(place.ordinal);
        if (row < 0)
            continue;
        // The scroll bar's range is otherwise put right only before the next painting.
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) -
                                      place.offset);
        return;
    }
}

void RequestTableView::showColumnMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < requestColumnCount; ++column) {
        QAction *action = menu->addAction(columnTitle(static_cast<RequestColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // Without its number a row has no name, and without any column there is no header to ask
        // for this menu again.
        action->setEnabled(column != static_cast<int>(RequestColumn::Number));
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this,
            &RequestTableView::resetColumns);
    menu->popup(header->mapToGlobal(where));
}

void RequestTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_placeholder.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                     Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

bool RequestTableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        m_mouse.reset();
        break;
    case QEvent::MouseButtonPress:
        if (rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()) >= 0)
            Q_EMIT chosenByHand();
        [[fallthrough]];
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        m_mouse = static_cast<QMouseEvent *>(event)->position().toPoint().y();
        [[fallthrough]];
    case QEvent::Wheel:
        hold();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void RequestTableView::keyPressEvent(QKeyEvent *event)
{
    hold();
    const int before = verticalScrollBar()->value();
    const QModelIndex current = currentIndex();
    QTableView::keyPressEvent(event);
    if (verticalScrollBar()->value() != before)
        Q_EMIT scrolledByHand();
    if (currentIndex() != current)
        Q_EMIT chosenByHand();
}

void RequestTableView::hold()
{
    if (!m_holdTimer.isActive())
        Q_EMIT heldChanged(true);
    m_holdTimer.start();
}

} // namespace volley
