// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"
#include "presentation/run_summary.h"
#include "results/request_feed.h"

#include <QWidget>

#include <memory>

namespace volley {

class RequestTableModel;

/// The Requests tab: filter bar with live counts, search, and the live table. Lives on the GUI
/// thread; owned by its parent. Object name "requestsPage".
class RequestsPage : public QWidget
{
    Q_OBJECT
public:
    explicit RequestsPage(QWidget *parent = nullptr);
    ~RequestsPage() override;

    /// Feeds itself from the program: its updates, its store, its commands.
    void bind(Workbench &workbench);
    /// The same without a Workbench; then feed the slots below.
    void setFeed(const RequestFeed &feed);

    /// Shows a run: all rows Queued at first, then as they were stored. Call it when a project was
    /// opened and whenever a run starts or goes on, before its first updates. 0 requests empty it.
    void setRun(const RunDefinition &definition, qint64 requests);

    /// In the order of the rows as shown.
    [[nodiscard]] QList<qint64> selectedOrdinals() const; ///< in the order of their rows
    [[nodiscard]] bool hasSelection() const;
    /// In the order of the run, whatever the sorting: what an export of "filtered" takes.
    [[nodiscard]] QList<qint64> filteredOrdinals() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] qint64 currentOrdinal() const; ///< -1 = none
    /// The current one; where there is none, the first that is shown becomes it.
    qint64 chooseSome();
    /// The keyboard moves in the table.
    void focusTable();
    [[nodiscard]] StateCounts counts() const;
    [[nodiscard]] RequestTableModel &model();

    /// Columns (order, width, hidden, sorting) and switches; not the filter.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    void applyUpdates(const QList<volley::RequestUpdate> &batch);
    void setLanes(const QList<volley::LaneStatus> &lanes);
    void setRunning(bool running);
    /// Why nothing can be sent again, where the project is only read; empty = it can.
    void setReadOnly(const QString &why);
    void selectPrevious();
    void selectNext();
    /// Makes it the current row and brings it into view; drops the filter if that hides it.
    void selectOrdinal(qint64 ordinal);
    /// Filters to these states; none = all.
    void showStates(const QList<volley::RequestState> &states);

Q_SIGNALS:
    /// -1 = none.
    void currentRequestChanged(qint64 ordinal);
    /// A double click or Return: whoever owns the details pane shows it.
    void detailsRequested(qint64 ordinal);
    void selectionChanged();
    /// At most ten times a second.
    void countsChanged(const volley::StateCounts &counts);
    /// Something asked for could not be had (copying, searching …): a sentence to show.
    void problem(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
