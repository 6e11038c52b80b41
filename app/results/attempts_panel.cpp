// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/attempts_panel.h"

#include "presentation/attempt_text.h"
#include "results/text_table.h"
#include "results/timeline_view.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace volley {

AttemptsPanel::AttemptsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(attemptTitles())
    , m_timeline(new TimelineView)
    , m_scroll(new QScrollArea(this))
    , m_table(makeTextTable(m_model, tr("Attempts"), QStringLiteral("attemptsTable"), this))
{
    setObjectName(QStringLiteral("attemptsPanel"));
    m_scroll->setWidget(m_timeline);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll);
    layout->addWidget(m_table, 1);
    m_scroll->hide();
}

AttemptsPanel::~AttemptsPanel()
{
    delete m_table; // before its model
}

void AttemptsPanel::setAttempts(const QList<AttemptRecord> &attempts, qint64 nowUtcMs)
{
    QList<QStringList> rows;
    for (const AttemptRecord &attempt : attempts)
        rows.append(attemptCells(attempt, nowUtcMs));
    m_model.setRows(rows);
    m_attempts = attempts;
    // Of one that goes on only its beginning is on record.
    for (AttemptRecord &attempt : m_attempts) {
        if (holdsSlot(attempt.state))
            attempt.durationMs = std::max<qint64>(nowUtcMs - attempt.startedUtcMs, 0);
    }
    draw();
}

void AttemptsPanel::setInFlight(const std::optional<AttemptRecord> &attempt)
{
    if (!attempt && !m_inFlight)
        return;
    m_inFlight = attempt;
    draw();
}

void AttemptsPanel::draw()
{
    QList<AttemptRecord> drawn = m_attempts;
    // That it began may be on record, or by now even that it ended.
    if (m_inFlight && !drawn.isEmpty() && drawn.last().attempt == m_inFlight->attempt &&
        holdsSlot(drawn.last().state))
        drawn.last() = *m_inFlight;
    else if (m_inFlight && (drawn.isEmpty() || drawn.last().attempt < m_inFlight->attempt))
        drawn.append(*m_inFlight);
    m_timeline->setTimeline(attemptTimeline(drawn));
    m_scroll->setHidden(drawn.isEmpty());
    share();
}

void AttemptsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

/// The drawing has the room it takes, up to two thirds.
void AttemptsPanel::share()
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int all = m_timeline->heightForWidth(width());
    const int most = height() * 2 / 3;
    m_scroll->setFixedHeight(
        all <= most ? all : std::min(m_timeline->heightForWidth(width() - bar), most));
}

} // namespace volley
