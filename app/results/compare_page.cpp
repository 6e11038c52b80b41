// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/compare_page.h"

#include "base/when_done.h"
#include "exchange/wide_layout.h"
#include "presentation/error_text.h"
#include "presentation/number_text.h"
#include "results/request_copier.h"
#include "widgets/answer_delegate.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace volley {

namespace {

constexpr std::chrono::milliseconds typingPause(250);
constexpr int linesShown = 4;
constexpr int narrowest = 24; ///< of an answer's column, in characters
constexpr int widestPrompt = 40;

} // namespace

ComparePage::ComparePage(RequestTableModel &requests, QWidget *parent)
    : QWidget(parent)
    , m_model(requests)
    , m_copier(new RequestCopier(requests, this))
    , m_search(new QLineEdit)
    , m_note(new QLabel)
    , m_view(new QTableView)
    , m_delegate(new AnswerDelegate(CompareModel::StateRole, CompareModel::MarkRole,
                                    CompareModel::WordRole, m_view))
{
    setObjectName(QStringLiteral("comparePage"));
    setAccessibleName(tr("Compare"));
    arrange();
    makeActions();
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(typingPause);
    connect(&m_searchTimer, &QTimer::timeout, this, &ComparePage::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &ComparePage::search);
    connect(m_copier, &RequestCopier::problem, this, &ComparePage::problem);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!m_following && now.isValid())
                    Q_EMIT currentRequestChanged(m_model.ordinalAt(now));
            });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_sized = m_sized || !m_fitting; });
    connect(m_view, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &at) { Q_EMIT detailsRequested(m_model.ordinalAt(at)); });
}

ComparePage::~ComparePage()
{
    delete m_view; // before its model
}

void ComparePage::arrange()
{
    m_search->setObjectName(QStringLiteral("compareSearch"));
    m_search->setAccessibleName(tr("Search prompts and responses"));
    m_search->setPlaceholderText(tr("Search prompts and responses"));
    m_search->setClearButtonEnabled(true);
    m_note->setObjectName(QStringLiteral("compareNote"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(6, 4, 6, 4);
    line->addWidget(m_search, 1);
    line->addWidget(m_note);

    m_view->setObjectName(QStringLiteral("compareTable"));
    m_view->setAccessibleName(tr("Answers side by side"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(
        linesShown * m_view->fontMetrics().lineSpacing() + 10);
    QHeaderView *header = m_view->horizontalHeader();
    header->setAccessibleName(tr("Prompt and targets"));
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideMiddle);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_view, 1);
}

void ComparePage::makeActions()
{
    const auto add = [this](const QString &text, const char *name, const QKeySequence &key,
                            const std::function<void()> &act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    add(tr("Show &Details"), "compareDetails", QKeySequence(Qt::Key_Return), [this] {
        if (const qint64 ordinal = currentOrdinal(); ordinal >= 0)
            Q_EMIT detailsRequested(ordinal);
    });
    add(tr("&Copy"), "compareCopy", QKeySequence(QKeySequence::Copy), [this] { copySelected(); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *find = new QAction(tr("&Find"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
}

/// One cell as it is; several as a block for a spreadsheet. The row's number is none of them.
void ComparePage::copySelected()
{
    const auto columnOf = [](const QModelIndex &cell) {
        return cell.column() < CompareModel::firstAnswer ? RequestColumn::Prompt
                                                         : RequestColumn::Response;
    };
    RequestCopier::Grid rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        if (!m_copier->allows(qint64(range.height()) * range.width()))
            return;
        const int left = std::max(range.left(), int(CompareModel::PromptColumn));
        for (int row = range.top(); row <= range.bottom() && left <= range.right(); ++row) {
            rows.emplaceBack();
            for (int column = left; column <= range.right(); ++column) {
                const QModelIndex cell = m_model.index(row, column);
                rows.last().append({m_model.ordinalAt(cell), columnOf(cell)});
            }
        }
    }
    if (rows.size() > 1 || (rows.size() == 1 && rows.first().size() > 1)) {
        m_copier->copyGrid(rows);
    } else if (const qint64 ordinal = currentOrdinal(); ordinal >= 0) {
        m_copier->copyTexts({ordinal}, columnOf(m_view->currentIndex()));
    }
}

void ComparePage::setFeed(const RequestFeed &feed)
{
    m_feed = feed;
    m_copier->setFeed(feed);
}

void ComparePage::setRun(const RunDefinition &definition)
{
    const QStringList groups = wideGroups(definition);
    m_groups = groups.size();
    m_copier->setDefinition(definition);
    m_model.setWatched(isVisible());
    m_sized = m_sized && m_model.columnCount() == CompareModel::firstAnswer + int(m_groups);
    m_model.setGroups(groups);
    fitColumns();
    search();
}

/// All targets in sight where they have room; else as narrow as can be read, and a scroll bar.
void ComparePage::fitColumns()
{
    if (m_sized || m_groups == 0)
        return;
    m_fitting = true;
    QHeaderView *header = m_view->horizontalHeader();
    const int character = m_view->fontMetrics().averageCharWidth();
    const int digits = int(countText(m_model.prompts()).size()) + 3;
    header->resizeSection(CompareModel::NumberColumn, digits * character + 12);
    const int room = m_view->viewport()->width() - header->sectionSize(CompareModel::NumberColumn);
    const int share = int(room / (m_groups + 1));
    header->resizeSection(CompareModel::PromptColumn,
                          std::clamp(share, narrowest * character, widestPrompt * character));
    const int left = room - header->sectionSize(CompareModel::PromptColumn);
    for (int i = 0; i < int(m_groups); ++i)
        header->resizeSection(CompareModel::firstAnswer + i,
                              std::max(narrowest * character, left / int(m_groups)));
    m_fitting = false;
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
    if (!m_model.isWatched()) {
        m_model.setWatched(true);
        showNote();
    }
    if (m_toSelect)
        selectOrdinal(*m_toSelect);
}

void ComparePage::search()
{
    m_searchTimer.stop();
    const quint64 number = ++m_searchNumber;
    const QString text = m_search->text();
    if (text.isEmpty() || !m_feed.search) {
        if (std::exchange(m_filtered, false))
            m_model.setMatches(std::nullopt);
        m_delegate->setWanted(std::nullopt);
        showNote();
        return;
    }
    whenDone(m_feed.search(text), this, [this, text, number](const Result<QList<Ordinal>> &found) {
        if (number != m_searchNumber)
            return;
        if (!found) {
            Q_EMIT problem(describe(found.error()));
            return;
        }
        m_filtered = true;
        const auto wanted = CellSearch::make({text});
        m_delegate->setWanted(wanted ? std::optional(*wanted) : std::nullopt);
        m_model.setMatches(*found);
        showNote();
    });
}

void ComparePage::showNote()
{
    m_note->setText(
        m_filtered
            ? tr("%Ln of %1 shown", "prompts", m_model.rowCount()).arg(countText(m_model.prompts()))
            : QString());
}

// Not before it is seen: a screen reader would read out the cell of a table that is not there.
void ComparePage::selectOrdinal(qint64 ordinal)
{
    m_toSelect.reset();
    if (ordinal == currentOrdinal())
        return;
    if (!isVisible()) {
        m_toSelect = ordinal;
        return;
    }
    m_following = true;
    const QModelIndex cell = m_model.indexOf(ordinal);
    m_view->setCurrentIndex(cell);
    if (cell.isValid())
        m_view->scrollTo(cell);
    m_following = false;
}

qint64 ComparePage::currentOrdinal() const
{
    return m_model.ordinalAt(m_view->currentIndex());
}

} // namespace volley
