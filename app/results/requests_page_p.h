// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/system_clock.h"
#include "presentation/request_filter.h"
#include "presentation/request_table_model.h"
#include "results/filter_bar.h"
#include "results/request_copier.h"
#include "results/request_loader.h"
#include "results/request_table_view.h"
#include "results/requests_page.h"
#include "results/text_ranker.h"

class QMenu;

namespace volley {

/// The page's inside: joins bar, filter, model and view. Lives on the GUI thread with its page.
class RequestsPage::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(RequestsPage *page);

    /// Reads what is stored of the run; the table shows it by and by.
    void load();
    void takeUpdates(const QList<RequestUpdate> &batch);
    void search(const QString &text);
    /// Where a person asked for other rows or another order: the current row is shown then.
    void updateWish();
    /// The same wish over what is known now: nothing moves under the person.
    void renewWish();
    void updateSorting();
    void updateNote();
    [[nodiscard]] bool isFiltered() const;
    void setCurrent(qint64 ordinal);
    void showRow(int row);
    void setReadOnly(const QString &why);

    RequestsPage *q;
    RequestFeed feed;
    SystemClock clock;
    RequestTableModel model;
    RequestFilter filter;
    RequestCopier copier;
    TextRanker ranker;
    RequestLoader loader;
    FilterBar *bar;
    RequestTableView *view;
    RunDefinition definition;
    qint64 requests = 0;
    bool isBehind = false; ///< another request was chosen while the page was not to be seen
    qint64 current = -1;
    bool running = false;
    bool expectsRows = false; ///< of another run, whose first order is on its way

private:
    void makeActions();
    QAction *addAction(const QString &text, const char *name, const QKeySequence &key,
                       const std::function<void()> &act);
    void showMenu(const QPoint &where);
    void takeLoaded(const RequestTable &table, bool whole);
    void fetchTexts(const QList<qint64> &ordinals);
    void rowsAboutToChange();
    void rowsChanged();
    void modelChanged();
    void follow();
    void askAction(const std::function<void(const QList<qint64> &)> &act,
                   const std::function<bool(RequestState)> &applies);

    void showWanted(const QString &words);

    QString m_wanted;     ///< words that the rows on show were searched for
    quint64 m_search = 0; ///< newest search; older answers are dropped
    QList<RequestUpdate> m_updatesWhileLoading;
    std::optional<QList<Ordinal>> m_matches;
    std::shared_ptr<const std::vector<quint32>> m_textRanks;
    bool m_asked = false;    ///< the rows that come next were asked for by a person
    bool m_applying = false; ///< rows are changing under the selection
    bool m_busy = false;
    QTimer m_tick;
    QTimer m_searchAgain;
    QTimer m_busyNote;
    bool m_mayRetry = true; ///< not in a project that is only read
    QAction *m_details = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_cancel = nullptr;
    QList<QAction *> m_copies;
};

} // namespace volley
