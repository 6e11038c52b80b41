// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/find_actions.h"

#include "presentation/error_text.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "prompts/cell_delegate.h"
#include "prompts/edit_commands.h"
#include "prompts/find_bar.h"
#include "prompts/kept_commands.h"
#include "prompts/long_edits.h"
#include "prompts/prompts_grid.h"

#include <QUndoStack>

namespace volley {

FindActions::FindActions(const GridTools &tools, FindBar &bar, QWidget *page)
    : GridActions(tools, page)
    , m_bar(bar)
    , m_search(tools.edits, this)
{
    find = make(
        tr("&Find in Prompts…"), "findInPrompts", tr("Find text in the cells"),
        [this] { open(false); }, QKeySequence::Find, Kind::Reads);
    replace = make(
        tr("Find and R&eplace…"), "replaceInPrompts", tr("Find text in the cells and replace it"),
        [this] { open(true); }, QKeySequence(QStringLiteral("Ctrl+H")));
    next = make(
        tr("Find &Next"), "findNextInPrompts", tr("Go to the next cell that has it"),
        [this] { go(Wanted::Next); }, QKeySequence(QStringLiteral("F3")), Kind::Reads);
    previous = make(
        tr("Find Pre&vious"), "findPreviousInPrompts", tr("Go to the previous cell that has it"),
        [this] { go(Wanted::Previous); }, QKeySequence(QStringLiteral("Shift+F3")), Kind::Reads);
    for (QAction *action : {find, replace, next, previous}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    connect(&bar, &FindBar::termsChanged, this, &FindActions::search);
    connect(&bar, &FindBar::nextWanted, this, [this] { go(Wanted::Next); });
    connect(&bar, &FindBar::previousWanted, this, [this] { go(Wanted::Previous); });
    connect(&bar, &FindBar::replaceWanted, this, &FindActions::replaceHere);
    connect(&bar, &FindBar::replaceAllWanted, this, &FindActions::replaceAll);
    connect(&bar, &FindBar::closed, this, [this] {
        forget();
        grid().setFocus();
    });
    connect(&m_search, &GridSearch::advanced, this, &FindActions::tryToGo);
    connect(&m_search, &GridSearch::advanced, this, [this] { grid().viewport()->update(); });
    connect(&m_search, &GridSearch::failed, this, &FindActions::sayFailed);
    connect(&grid(), &PromptsGrid::selectionMoved, this, [this] {
        m_replaceWhenRead = false;
        sayWhereWeAre();
    });
    connect(&edits().model(), &DatasetModel::loaded, this, [this] {
        if (std::exchange(m_replaceWhenRead, false))
            replaceHere();
    });
    refresh();
}

void FindActions::refresh()
{
    const bool any = edits().model().rows() > 0;
    find->setEnabled(any);
    replace->setEnabled(isAvailable() && any);
    next->setEnabled(any);
    previous->setEnabled(any);
    m_bar.setColumns(edits().model().columns());
    if (!any && m_bar.isVisible())
        m_bar.hide();
    refreshReplacing();
}

void FindActions::refreshReplacing()
{
    const bool readOnly = !isAvailable() && !longEdits().isBusy() && !edits().isRewriting();
    m_bar.setReplacing(isAvailable() && m_terms.has_value(),
                       readOnly ? replace->toolTip() : QString());
}

void FindActions::forget()
{
    m_search.stop();
    m_terms.reset();
    m_wanted = Wanted::Nothing;
    m_bar.setNote({});
    m_bar.setError({});
    showWanted();
    refreshReplacing();
}

void FindActions::showWanted()
{
    std::optional<WantedText> wanted;
    if (m_terms)
        wanted = {*m_terms, m_bar.column(), [this](int row, int column) {
                      return m_search.indexOf({row, column}).has_value();
                  }};
    grid().showWanted(wanted);
}

void FindActions::open(bool withReplacement)
{
    grid().closeEditors();
    m_bar.setColumns(edits().model().columns());
    m_bar.open(withReplacement);
    if (!m_search.isOn())
        search();
}

// ---- find -------------------------------------------------------------------------------------

void FindActions::search()
{
    forget();
    if (!m_bar.isVisible())
        return;
    auto made = CellSearch::make(m_bar.terms());
    if (!made) {
        if (made.error().kind == ErrorKind::BadSyntax)
            m_bar.setError(tr("This is not a valid regular expression: %1 (at character %2).",
                              "the words of the expression's own grammar")
                               .arg(made.error().detail, countText(made.error().column)));
        return;
    }
    m_terms = *made;
    m_wanted = Wanted::Here;
    m_search.start(*made, m_bar.column());
    showWanted();
    m_bar.setNote(tr("Searching…"));
    refreshReplacing();
}

void FindActions::sayFailed(const Error &error)
{
    forget();
    m_bar.setError(error.kind == ErrorKind::TooLarge
                       ? tr("Searching a cell for this expression takes too long. Simplify it.")
                       : describe(error));
}

CellPlace FindActions::here() const
{
    const QModelIndex current = grid().currentIndex();
    return {std::max(current.row(), 0), std::max(current.column(), 0)};
}

void FindActions::go(Wanted wanted)
{
    // With the bar closed, the keys look for what was looked for last.
    if (!m_bar.isVisible())
        m_bar.open(false);
    if (!m_search.isOn())
        search();
    m_wanted = m_search.isOn() ? wanted : Wanted::Nothing;
    tryToGo();
}

/// Goes where it is known to be next; waits where that may still be found.
void FindActions::tryToGo()
{
    const qint64 count = m_search.count();
    const qint64 before = m_search.countBefore(here());
    const bool onOne = m_search.indexOf(here()).has_value();
    const qint64 goal = m_wanted == Wanted::Previous ? before - 1
                        : m_wanted == Wanted::Next   ? before + (onOne ? 1 : 0)
                                                     : before;
    const bool known = goal >= 0 && goal < count;
    if (m_wanted == Wanted::Nothing || count == 0 || (!known && !m_search.isWhole())) {
        sayWhereWeAre();
        return;
    }
    const Wanted wanted = std::exchange(m_wanted, Wanted::Nothing);
    m_wrapped = !known && wanted != Wanted::Here;
    m_wrappedBack = wanted == Wanted::Previous;
    const CellPlace place = m_search.at(known ? goal : m_wrappedBack ? count - 1 : 0);
    const bool wrapped = m_wrapped;
    grid().setCurrentCell(place.row, place.column);
    m_wrapped = wrapped;
    sayWhereWeAre();
    m_wrapped = false;
}

void FindActions::sayWhereWeAre()
{
    if (!m_search.isOn())
        return;
    const qint64 count = m_search.count();
    const auto index = m_search.indexOf(here());
    const QString all =
        m_search.isCut() ? tr("more than %1").arg(countText(count)) : countText(count);
    if (count == 0)
        m_bar.setNote(m_search.isWhole() ? tr("Not found") : tr("Searching…"));
    else if (!m_search.isWhole())
        m_bar.setNote(tr("%Ln cell(s) so far", nullptr, pluralOf(count)));
    else if (!index)
        m_bar.setNote(m_search.isCut() ? tr("More than %Ln cell(s)", nullptr, pluralOf(count))
                                       : tr("%Ln cell(s)", nullptr, pluralOf(count)));
    else if (!m_wrapped)
        m_bar.setNote(tr("%1 of %2", "cells found").arg(countText(*index + 1), all));
    else if (m_wrappedBack)
        m_bar.setNote(tr("%1 of %2, continued from the end").arg(countText(*index + 1), all));
    else
        m_bar.setNote(tr("%1 of %2, continued from the top").arg(countText(*index + 1), all));
}

// ---- replace ----------------------------------------------------------------------------------

void FindActions::replaceHere()
{
    if (!isAvailable() || !m_terms)
        return;
    const CellPlace place = here();
    const auto row = edits().model().row(place.row);
    // Far down, the cell may not have been read yet.
    m_replaceWhenRead = !row && place.row < edits().model().rows();
    if (m_replaceWhenRead)
        return;
    const bool isLookedIn = m_bar.column() < 0 || m_bar.column() == place.column;
    QString text = row && isLookedIn ? row->value(place.column) : QString();
    const QString before = text;
    const auto found =
        row && isLookedIn ? m_terms->replaceIn(text, m_bar.replacement()) : Result<bool>(false);
    if (found && *found && text != before) {
        stack().push(
            new CellCommand(edits(), place.row, place.column, before, text, tr("replace")));
    }
    go(Wanted::Next);
}

void FindActions::replaceAll()
{
    if (!isAvailable() || !m_terms)
        return;
    const auto cells = std::make_shared<qint64>(0);
    DatasetChanges::RowsChange change;
    change.spans = {{0, edits().model().rows()}};
    change.change = [cells, search = *m_terms, with = m_bar.replacement(),
                     column = m_bar.column()](qint64, Row &row) -> Result<void> {
        const int last = column < 0 ? int(row.size()) - 1 : column;
        for (int at = std::max(column, 0); at <= last; ++at) {
            const auto any = search.replaceIn(row[at], with);
            if (!any)
                return unexpected(any.error());
            *cells += *any ? 1 : 0;
        }
        return {};
    };
    longEdits().begin(
        {tr("Replacing"),
         [this, change](const ChangeProgress &progress) {
             return edits().changes().changeRows(change, progress);
         },
         [this] { edits().showCellsAnew(); },
         [this, cells](const DatasetChange &changed) {
             if (changed.kept > 0)
                 stack().push(new ChangedRowsCommand(
                     edits(), changed.kept, DatasetEdits::Extent::Cells, tr("replace all")));
             Q_EMIT done(*cells == 0 ? tr("There is nothing to replace.")
                                     : tr("Replaced in %Ln cell(s).", nullptr, pluralOf(*cells)));
         }});
}

} // namespace volley
