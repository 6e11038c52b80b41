// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"
#include "presentation/compare_model.h"
#include "results/request_feed.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTableView;

namespace volley {

class AnswerDelegate;
class RequestCopier;

/// The Compare tab: a row a prompt, the answers of all targets and repeats beside it. Shows the
/// requests page's own model. Lives on the GUI thread; owned by its parent. Object name
/// "comparePage".
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    /// `requests` outlives the page.
    explicit ComparePage(RequestTableModel &requests, QWidget *parent = nullptr);
    ~ComparePage() override;

    void setFeed(const RequestFeed &feed);
    /// Call it after the requests page was shown the same run.
    void setRun(const RunDefinition &definition);
    /// Whether the run has anything to compare: several requests a prompt.
    [[nodiscard]] bool isOfUse() const { return m_groups > 1; }

public Q_SLOTS:
    /// Goes to the cell of this request, as soon as the page is shown; -1 = none.
    void selectOrdinal(qint64 ordinal);

Q_SIGNALS:
    /// By a person, in this view.
    void currentRequestChanged(qint64 ordinal);
    /// A double click or Return: whoever owns the details pane shows it.
    void detailsRequested(qint64 ordinal);
    void problem(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void makeActions();
    void copySelected();
    void fitColumns();
    void search();
    void showNote();
    [[nodiscard]] qint64 currentOrdinal() const;

    CompareModel m_model;
    RequestCopier *m_copier; ///< a child
    RequestFeed m_feed;
    QLineEdit *m_search;
    QLabel *m_note;
    QTableView *m_view;
    AnswerDelegate *m_delegate;
    QTimer m_searchTimer;
    quint64 m_searchNumber = 0; ///< newest search; older answers are dropped
    qsizetype m_groups = 0;
    bool m_filtered = false;
    std::optional<qint64> m_toSelect; ///< once it is shown
    bool m_fitting = false;
    bool m_sized = false;     ///< a person has set the width of a column
    bool m_following = false; ///< the current cell changes by the program's wish
};

} // namespace volley
