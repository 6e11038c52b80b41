// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell_search.h"
#include "prompts/dataset_edits.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace volley {

struct CellPlace
{
    qint64 row = 0;
    int column = 0;
    auto operator<=>(const CellPlace &) const = default;
};

/// Knows the cells in which something stands: looks through the list piece by piece, off the GUI
/// thread, and again when it was edited. Lives on the GUI thread; owned by the page.
class GridSearch final : public QObject
{
    Q_OBJECT
public:
    GridSearch(DatasetEdits &edits, QObject *parent);

    /// Looks in this column, or in all for -1.
    void start(const CellSearch &search, int column);
    void stop();
    [[nodiscard]] bool isOn() const { return m_search.has_value(); }
    /// All rows have been looked through.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// More were found than are kept: those behind them are not known.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] qint64 count() const { return qint64(m_found.size()); }
    /// Which one this is, from 0; nothing where it is none of them.
    [[nodiscard]] std::optional<qint64> indexOf(CellPlace place) const;
    /// How many stand before this place.
    [[nodiscard]] qint64 countBefore(CellPlace place) const;
    [[nodiscard]] CellPlace at(qint64 index) const { return m_found[size_t(index)]; }

Q_SIGNALS:
    /// More, or all, is known than before.
    void advanced();
    void failed(const volley::Error &error);

private:
    void begin();
    void next();
    void take(std::vector<CellPlace> found);
    void end();

    DatasetEdits &m_edits;
    std::optional<CellSearch> m_search;
    int m_column = -1;
    std::vector<CellPlace> m_found;
    std::vector<CellPlace> m_coming; ///< of a list that is looked through again
    bool m_again = false;
    bool m_isWhole = false;
    bool m_isCut = false;
    qint64 m_nextRow = 0;
    quint64 m_turn = 0;
    QTimer m_later;
};

} // namespace volley
