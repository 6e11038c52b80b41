// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/grid_search.h"

#include "base/when_done.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qint64 rowsAtOnce = 20'000;
constexpr size_t mostFound = 2'000'000;
/// What is edited again and again is looked through once.
constexpr std::chrono::milliseconds patience(150);

} // namespace

GridSearch::GridSearch(DatasetEdits &edits, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
{
    m_later.setSingleShot(true);
    m_later.setInterval(patience);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_again = true;
        begin();
    });
    connect(&edits, &DatasetEdits::changed, this, [this] {
        if (isOn())
            m_later.start();
    });
}

void GridSearch::start(const CellSearch &search, int column)
{
    m_search = search;
    m_column = column;
    m_found.clear();
    m_again = false;
    begin();
}

void GridSearch::stop()
{
    ++m_turn;
    m_later.stop();
    m_search.reset();
    m_found.clear();
    m_isWhole = false;
    m_isCut = false;
}

std::optional<qint64> GridSearch::indexOf(CellPlace place) const
{
    const qint64 before = countBefore(place);
    return before < count() && at(before) == place ? std::optional(before) : std::nullopt;
}

qint64 GridSearch::countBefore(CellPlace place) const
{
    return std::lower_bound(m_found.begin(), m_found.end(), place) - m_found.begin();
}

void GridSearch::begin()
{
    ++m_turn;
    m_later.stop();
    m_coming.clear();
    m_nextRow = 0;
    // Looked through again, what was known stays in use until all is known anew.
    m_isWhole = m_isWhole && m_again;
    m_isCut = m_isCut && m_again;
    next();
}

void GridSearch::next()
{
    const auto found = std::make_shared<std::vector<CellPlace>>();
    const auto look = [found, search = *m_search,
                       column = m_column](qint64 first, const QList<Row> &block) -> Result<void> {
        for (qsizetype i = 0; i < block.size(); ++i) {
            const Row &row = block.at(i);
            const int last = column < 0 ? int(row.size()) - 1 : column;
            for (int at = std::max(column, 0); at <= last; ++at) {
                const auto stands = search.isIn(row.value(at));
                if (!stands)
                    return unexpected(stands.error());
                if (*stands)
                    found->push_back({first + i, at});
            }
        }
        return {};
    };
    const RowSpan piece{m_nextRow, rowsAtOnce};
    whenDone(m_edits.changes().scan(piece, look), this,
             [this, found, turn = m_turn](const Result<void> &done) {
                 if (turn != m_turn)
                     return;
                 if (done)
                     take(std::move(*found));
                 else
                     Q_EMIT failed(done.error());
             });
}

void GridSearch::take(std::vector<CellPlace> found)
{
    std::vector<CellPlace> &goal = m_again ? m_coming : m_found;
    goal.insert(goal.end(), found.begin(), found.end());
    m_nextRow += rowsAtOnce;
    const bool isTooMuch = goal.size() > mostFound;
    if (isTooMuch)
        goal.resize(mostFound);
    if (!isTooMuch && m_nextRow < m_edits.model().rows()) {
        next();
    } else {
        end();
        m_isCut = isTooMuch;
    }
    Q_EMIT advanced();
}

void GridSearch::end()
{
    if (std::exchange(m_again, false))
        m_found = std::exchange(m_coming, {});
    m_isWhole = true;
}

} // namespace volley
