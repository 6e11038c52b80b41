// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/json_view.h"

#include "base/when_done.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "results/json_tree_view.h"
#include "widgets/elided_label.h"
#include "widgets/left_to_right.h"
#include "widgets/text_find_bar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <deque>

namespace volley {

namespace {

/// Rows that are unfolded by themselves, and at most by a wish.
constexpr int rowsAtFirst = 60;
constexpr int mostRows = 5000;
/// Each level is indented, and laid out by those above it.
constexpr int deepest = 200;

} // namespace

JsonView::JsonView(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_view(new JsonTreeView(this))
    , m_path(new ElidedLabel(this))
{
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(
        tr("A tree of names and values. The right arrow key unfolds, the left one folds."));
    m_view->setModel(&m_model);
    m_view->header()->setAccessibleName(tr("Name and value"));
    m_view->header()->resizeSection(JsonTreeModel::NameColumn,
                                    fontMetrics().averageCharWidth() * 24);
    m_path->setObjectName(objectName + QStringLiteral("Path"));
    m_path->setAccessibleName(tr("Path of the value"));
    m_path->setTextFormat(Qt::PlainText);
    keepLeftToRight(*m_path);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_tooDeep = JsonTree::none;
        showPath();
    });
    connect(m_view, &JsonTreeView::expandAsked, this, &JsonView::expandBelow);
    makeActions();

    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(2);
    below->addWidget(m_path, 1);
    below->addWidget(
        addButton(tr("Expand All"), objectName + QStringLiteral("Expand"), &JsonView::expandAll));
    below->addWidget(addButton(tr("Collapse All"), objectName + QStringLiteral("Collapse"),
                               &JsonView::collapseAll));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
}

JsonView::~JsonView()
{
    delete m_view; // before its model
}

QToolButton *JsonView::addButton(const QString &text, const QString &objectName,
                                 void (JsonView::*act)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    button->setToolTip(act == &JsonView::expandAll
                           ? tr("Unfold all values, up to %1 rows at once").arg(countText(mostRows))
                           : tr("Fold all but the first level"));
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void JsonView::makeActions()
{
    const auto add = [this](const QString &text, const char *name, const QKeySequence &key,
                            void (JsonView::*act)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    add(tr("&Copy Value"), "copyJsonValue", QKeySequence(QKeySequence::Copy), &JsonView::copyValue);
    add(tr("Copy &Path"), "copyJsonPath", QKeySequence(tr("Ctrl+Shift+C")), &JsonView::copyPath);
    add(tr("&Expand All Below"), "expandJsonBelow", {}, &JsonView::expandBelow);
    add(tr("C&ollapse All"), "collapseJson", {}, &JsonView::collapseAll);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void JsonView::setTree(const std::shared_ptr<const JsonTree> &tree)
{
    if (tree == m_model.tree())
        return;
    ++m_search;
    m_words.clear();
    m_found.clear();
    m_model.setTree(tree);
    if (tree) {
        expand(JsonTree::root, rowsAtFirst);
        m_view->setCurrentIndex(m_model.index(0, 0));
    }
    showPath();
}

// ---- folding --------------------------------------------------------------------------------

/// Level by level, and no level that has no room.
void JsonView::expand(JsonTree::Id from, int rows)
{
    const std::shared_ptr<const JsonTree> tree = m_model.tree();
    std::deque<std::pair<JsonTree::Id, int>> next{{from, tree->depth(from, deepest)}};
    bool first = true;
    m_view->layOutLater();
    while (!next.empty()) {
        const auto [id, depth] = next.front();
        next.pop_front();
        const auto count = int(tree->childCount(id));
        // What is asked for itself is unfolded in any case: it is no more than a click would do.
        if (count == 0 || depth >= deepest || (!first && count > rows))
            continue;
        first = false;
        rows -= count;
        m_view->expand(m_model.indexOf(id));
        for (int row = 0; row < count; ++row) {
            const JsonTree::Id child = tree->child(id, quint32(row));
            if (tree->childCount(child) > 0)
                next.emplace_back(child, depth + 1);
        }
    }
}

void JsonView::expandAll()
{
    if (m_model.tree())
        expand(JsonTree::root, mostRows);
}

void JsonView::expandBelow()
{
    const JsonTree::Id id = current();
    if (m_model.tree())
        expand(id == JsonTree::none ? JsonTree::root : id, mostRows);
}

void JsonView::collapseAll()
{
    m_view->collapseAll();
    m_view->expand(m_model.index(0, 0));
}

JsonTree::Id JsonView::current() const
{
    return JsonTreeModel::idOf(m_view->currentIndex());
}

void JsonView::showPath()
{
    const JsonTree::Id id = current();
    const bool deep = id != JsonTree::none && m_model.tree()->depth(id, deepest) >= deepest;
    m_path->setText(id == JsonTree::none || deep ? QString() : m_model.tree()->pointer(id));
}

void JsonView::copyValue()
{
    JsonTree::Id id = current();
    if (id == JsonTree::none)
        return;
    const JsonTree &tree = *m_model.tree();
    if (tree.kind(id) == JsonTree::Kind::Group)
        id = tree.parent(id);
    QGuiApplication::clipboard()->setText(tree.value(id));
}

void JsonView::copyPath()
{
    if (const JsonTree::Id id = current(); id != JsonTree::none)
        QGuiApplication::clipboard()->setText(m_model.tree()->pointer(id));
}

// ---- finding --------------------------------------------------------------------------------

QString JsonView::selectedWords() const
{
    return {}; // the current row is seldom what is looked for
}

void JsonView::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void JsonView::find(const QString &words, Way way, const Told &told)
{
    const quint64 number = ++m_search;
    const std::shared_ptr<const JsonTree> tree = m_model.tree();
    if (words.isEmpty() || !tree) {
        m_words.clear();
        m_found.clear();
        return;
    }
    if (words == m_words) {
        goOn(way, told);
        return;
    }
    whenDone(QtConcurrent::run([tree, words] { return tree->find(words); }), this,
             [this, number, words, way, told](const std::vector<JsonTree::Id> &found) {
                 if (number != m_search)
                     return;
                 m_words = words;
                 m_found = found;
                 goOn(way == Way::Previous ? way : Way::Typing, told);
             });
}

void JsonView::goOn(Way way, const Told &told)
{
    if (m_found.empty()) {
        told(TextFindBar::tr("Not found"));
        return;
    }
    const JsonTree &tree = *m_model.tree();
    const auto begin = [&tree](JsonTree::Id id) { return tree.begin(id); };
    const JsonTree::Id now = m_tooDeep == JsonTree::none ? current() : m_tooDeep;
    const quint32 from = now == JsonTree::none ? 0 : begin(now);
    auto place = way == Way::Next ? std::ranges::upper_bound(m_found, from, {}, begin)
                                  : std::ranges::lower_bound(m_found, from, {}, begin);
    if (way == Way::Previous)
        place = place == m_found.begin() ? m_found.end() - 1 : place - 1;
    else if (place == m_found.end())
        place = m_found.begin();
    const auto number = qint64(place - m_found.begin()) + 1;
    const auto count = qint64(m_found.size());
    told(goTo(*place) ? TextFindBar::placeAmongFound(number, count)
                      : tr("%1 of %2, nested too deep to be shown", "place among those found")
                            .arg(countText(number), countText(count)));
}

bool JsonView::goTo(JsonTree::Id id)
{
    const JsonTree &tree = *m_model.tree();
    if (tree.depth(id, deepest) >= deepest) {
        m_tooDeep = id;
        return false;
    }
    QList<JsonTree::Id> above;
    for (JsonTree::Id at = id; at != JsonTree::root; at = tree.parent(at))
        above.prepend(tree.parent(at));
    for (const JsonTree::Id at : std::as_const(above))
        m_view->expand(m_model.indexOf(at));
    m_view->setCurrentIndex(m_model.indexOf(id));
    m_view->scrollTo(m_model.indexOf(id));
    return true;
}

} // namespace volley
