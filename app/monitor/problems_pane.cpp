// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/problems_pane.h"

#include "presentation/failure_text.h"
#include "presentation/number_text.h"
#include "presentation/problem_model.h"
#include "presentation/remedy_text.h"
#include "widgets/flow_layout.h"
#include "widgets/reading_table.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace volley {

ProblemsPane::ProblemsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemModel(this))
    , m_view(new QTableView)
    , m_title(new QLabel)
    , m_advice(new QLabel)
    , m_none(new QLabel(tr("Nothing failed.")))
    , m_actions(makeActions())
{
    setObjectName(QStringLiteral("problemsPane"));
    setAccessibleName(tr("Problems"));
    m_view->setObjectName(QStringLiteral("problemsTable"));
    m_view->setAccessibleName(tr("What failed, by cause"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    makeReadingTable(*m_view);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(
        ProblemModel::Count,
        std::max(letter * 12, m_view->horizontalHeader()->sectionSizeHint(ProblemModel::Count)));
    m_view->setColumnWidth(ProblemModel::What, letter * 38);
    m_view->setColumnWidth(ProblemModel::Where, letter * 24);
    m_none->setObjectName(QStringLiteral("noProblems"));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setMargin(10);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_none, 1, Qt::AlignTop);
    row->addWidget(m_view, 3);
    row->addWidget(m_actions, 2);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsPane::choose);
    connect(m_view, &QAbstractItemView::activated, this, [this] {
        if (const auto problem = current())
            Q_EMIT showWanted(*problem);
    });
    refresh();
}

QPushButton *ProblemsPane::addButton(const QString &text, const char *name,
                                     const std::function<void(const Problem &)> &act)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (const auto problem = current())
            act(*problem);
    });
    return button;
}

QWidget *ProblemsPane::makeActions()
{
    m_title->setObjectName(QStringLiteral("problemTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_advice->setObjectName(QStringLiteral("problemAdvice"));
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_mend = addButton(tr("Fix and Retry"), "problemMend",
                       [this](const Problem &p) { Q_EMIT mendWanted(p); });
    m_key = addButton(tr("Set Key…"), "problemKey",
                      [this](const Problem &p) { Q_EMIT keyWanted(p.target); });
    m_edit = addButton(tr("Edit Target…"), "problemEdit",
                       [this](const Problem &p) { Q_EMIT editWanted(p.target); });
    m_retry = addButton(tr("Retry These"), "problemRetry",
                        [this](const Problem &p) { Q_EMIT retryWanted(p); });
    m_show = addButton(tr("Show in Requests"), "problemShow",
                       [this](const Problem &p) { Q_EMIT showWanted(p); });

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(6, 4, 6, 4);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_mend, m_key, m_retry, m_edit, m_show})
        flow->addWidget(button);
    column->addWidget(buttons);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

void ProblemsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT appeared();
}

void ProblemsPane::setProblems(const QList<Problem> &problems, const QStringList &targets)
{
    const std::optional<Problem> chosen = m_chosen;
    m_model->setProblems(problems, targets);
    const int row = chosen ? m_model->rowOf(*chosen) : -1;
    if (!problems.isEmpty())
        m_view->selectRow(std::max(row, 0));
    choose();
}

void ProblemsPane::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

std::optional<Problem> ProblemsPane::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->problems().at(index.row())) : std::nullopt;
}

void ProblemsPane::choose()
{
    m_chosen = current();
    refresh();
}

void ProblemsPane::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_view->setVisible(any);
    m_actions->setVisible(any);
    if (!m_chosen)
        return;
    const Failure &failure = m_chosen->example;
    m_title->setText(tr("%1 × %2", "count, what failed")
                         .arg(countText(m_chosen->count), failureSummary(failure)));
    m_advice->setText(remedyAdvice(m_chosen->remedy, failure, QDateTime::currentMSecsSinceEpoch()));
    const QString words = remedyButton(m_chosen->remedy);
    m_mend->setText(words);
    m_mend->setVisible(!words.isEmpty());
    m_key->setVisible(m_chosen->remedy.kind == Remedy::Kind::FixKey);
    for (QPushButton *button : {m_mend, m_retry}) {
        button->setEnabled(m_obstacle.isEmpty());
        button->setToolTip(m_obstacle);
    }
}

} // namespace volley
