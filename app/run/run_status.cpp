// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_status.h"

#include "presentation/pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace volley {

RunStatus::RunStatus(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("runStatus"));
    m_text->setObjectName(QStringLiteral("runStatusText"));
    m_text->setTextFormat(Qt::PlainText);
    // A long line must not keep the window from getting narrower.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_bar->setVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 1, 6, 1);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
}

QString RunStatus::text() const
{
    return m_text->text();
}

int RunStatus::percentage() const
{
    return m_percentage;
}

void RunStatus::setCounts(const StateCounts &counts)
{
    m_progress.counts = counts;
    update();
}

void RunStatus::setStats(const RunStats &stats)
{
    m_progress.stats = stats;
    update();
}

void RunStatus::setSpent(double usd, bool isEstimate)
{
    m_progress.stats.costUsd = usd;
    m_progress.stats.costIsEstimate = isEstimate;
    update();
}

void RunStatus::beginRun()
{
    m_progress.stats = {};
    m_progress.running = true;
    m_active.start();
    update();
}

void RunStatus::endRun()
{
    m_progress.running = false;
    update();
}

void RunStatus::clear()
{
    m_progress = {};
    update();
}

void RunStatus::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void RunStatus::update()
{
    if (m_progress.running)
        m_progress.activeMs = m_active.elapsed();
    const qint64 all = requestCount(m_progress.counts);
    QStringList pieces = runSummaryPieces(m_progress);
    if (!m_progress.running && !m_hint.isEmpty())
        pieces.append(m_hint);
    const QString text = joinedPieces(pieces);
    m_text->setText(text);
    m_text->setToolTip(text);
    m_text->setAccessibleName(text);

    const bool known = m_progress.running && all > 0;
    const int percentage = known ? int(doneCount(m_progress.counts) * 100 / all) : -1;
    m_bar->setVisible(known);
    m_bar->setValue(std::max(percentage, 0));
    Q_EMIT progressChanged(m_progress);
    if (percentage != m_percentage) {
        m_percentage = percentage;
        Q_EMIT percentageChanged();
    }
}

} // namespace volley
