// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/grid_actions.h"
#include "prompts/grid_search.h"

class QWidget;

namespace volley {

class FindBar;

/// Finds and replaces in the list: joins bar, search and grid. Lives on the GUI thread; owned by
/// the page.
class FindActions final : public GridActions
{
    Q_OBJECT
public:
    /// The bar outlives it, too. The keys work all over `page`.
    FindActions(const GridTools &tools, FindBar &bar, QWidget *page);

    /// Another project: what is looked for is looked for there when the bar is used again.
    void forget();

    QAction *find;
    QAction *replace;
    QAction *next;
    QAction *previous;

protected:
    void refresh() override;

private:
    enum class Wanted { Nothing, Here, Next, Previous };

    void open(bool withReplacement);
    void search();
    void showWanted();
    void sayFailed(const Error &error);
    [[nodiscard]] CellPlace here() const;
    void go(Wanted wanted);
    void tryToGo();
    void show(qint64 index, bool wrapped);
    void sayWhereWeAre();
    void replaceHere();
    void replaceAll();
    void refreshReplacing();

    FindBar &m_bar;
    GridSearch m_search;
    std::optional<CellSearch> m_terms;
    Wanted m_wanted = Wanted::Nothing; ///< where to go as soon as it is known
    bool m_wrapped = false;            ///< the last step began again at the other end
    bool m_wrappedBack = false;
    bool m_replaceWhenRead = false;
};

} // namespace volley
