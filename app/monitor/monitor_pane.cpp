// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/monitor_pane.h"

#include "monitor/chart_file.h"
#include "monitor/chart_view.h"
#include "monitor/run_recorder.h"
#include "presentation/error_text.h"
#include "presentation/limit_words.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "widgets/themed_icon.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr const char *chartNames[] = {"inFlightChart", "completedChart", "latencyChart",
                                      "tokensChart", "distributionChart"};

Moment present()
{
    return {std::chrono::steady_clock::now(), QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

MonitorPane::MonitorPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_done(new QLabel)
    , m_save(new QToolButton)
{
    setObjectName(QStringLiteral("monitorPane"));
    setAccessibleName(tr("Monitor"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(10);
    row->addWidget(makeFigures());
    row->addWidget(makeCharts(), 1);
    setIcons();
    connect(m_save, &QToolButton::clicked, this, &MonitorPane::chooseFile);
}

void MonitorPane::bind(RunRecorder &recorder)
{
    m_recorder = &recorder;
    connect(&recorder, &RunRecorder::changed, this, [this] {
        if (!isVisible())
            return;
        m_recorder->load();
        refreshFigures();
        refreshCharts();
    });
}

// ---- how it is arranged -----------------------------------------------------------------------

MonitorPane::Figure MonitorPane::addFigure(QGridLayout &grid, const QString &name,
                                           const char *objectName)
{
    Figure figure{new QLabel(name), new QLabel};
    figure.name->setForegroundRole(QPalette::PlaceholderText);
    figure.value->setObjectName(QLatin1String(objectName));
    figure.value->setTextFormat(Qt::PlainText);
    figure.value->setAccessibleDescription(name);
    figure.value->setWordWrap(true);
    // Beside its name also where the figure itself runs from the left: "4.9 s".
    figure.value->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                               Qt::AlignAbsolute | Qt::AlignVCenter);
    const int row = grid.rowCount();
    grid.addWidget(figure.name, row, 0, Qt::AlignTop);
    grid.addWidget(figure.value, row, 1, Qt::AlignTop);
    return figure;
}

QWidget *MonitorPane::makeFigures()
{
    m_bar->setObjectName(QStringLiteral("monitorProgress"));
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setMaximumHeight(fontMetrics().height());
    m_done->setObjectName(QStringLiteral("monitorDone"));
    m_done->setTextFormat(Qt::PlainText);
    m_done->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveCharts"));
    m_save->setText(tr("Save Charts…"));
    m_save->setAccessibleName(m_save->text());
    m_save->setToolTip(tr("Save the charts as a picture (PNG) or a drawing (SVG)"));
    m_save->setAutoRaise(true);
    m_save->setFocusPolicy(Qt::TabFocus);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_bar, 1);
    top->addWidget(m_save);
    column->addLayout(top);
    column->addWidget(m_done);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(1);
    // What there is least room for comes last.
    m_binding = addFigure(*grid, tr("Limited by"), "monitorBinding");
    m_elapsed = addFigure(*grid, tr("Elapsed"), "monitorElapsed");
    m_requests = addFigure(*grid, tr("Requests"), "monitorRequests");
    m_tokens = addFigure(*grid, tr("Tokens"), "monitorTokens");
    m_cost = addFigure(*grid, tr("Cost"), "monitorCost");
    column->addLayout(grid);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    return scroll;
}

QWidget *MonitorPane::makeCharts()
{
    auto *inner = new QWidget;
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const char *name : chartNames) {
        m_charts.append(new ChartView(QLatin1String(name)));
        row->addWidget(m_charts.last(), 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    return scroll;
}

// ---- what it shows ----------------------------------------------------------------------------

void MonitorPane::setProgress(const RunProgress &progress)
{
    m_progress = progress;
    if (isVisible())
        refreshFigures();
}

void MonitorPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_recorder)
        return;
    m_recorder->load();
    refreshFigures();
    refreshCharts();
}

void MonitorPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void MonitorPane::setIcons()
{
    m_save->setIcon(themedIcon(QStringLiteral("save"), palette()));
}

void MonitorPane::refreshFigures()
{
    const qint64 all = requestCount(m_progress.counts);
    const qint64 done = doneCount(m_progress.counts);
    const qint64 failed = m_progress.counts[size_t(RequestState::Failed)];
    m_bar->setValue(all > 0 ? int(done * 100 / all) : 0);
    m_bar->setEnabled(all > 0);
    //: of the requests; %1 is all of them
    QStringList pieces{tr("%Ln of %1 done", nullptr, pluralOf(done)).arg(countText(all))};
    if (failed > 0)
        pieces.append(tr("%Ln failed", nullptr, pluralOf(failed)));
    pieces.append(tr("%Ln left", "requests", pluralOf(all - done)));
    m_done->setText(all == 0 ? tr("No run yet. Its figures and charts will appear here.")
                             : pieces.join(tr(", ", "between counts")));
    // A figure that has no value now takes no room.
    const auto show = [](const Figure &figure, const QString &text) {
        figure.name->setVisible(!text.isEmpty());
        figure.value->setVisible(!text.isEmpty());
        figure.value->setText(text);
    };
    const qint64 elapsed = m_recorder ? m_recorder->history().lengthMs() : 0;
    const QString passed = elapsed > 0 ? countdownText(elapsed) : QString();
    const auto left = remainingMs(m_progress);
    show(m_elapsed, left ? tr("%1, %2 left", "time").arg(passed, countdownText(*left)) : passed);
    const auto rate = requestsPerSecond(m_progress);
    show(m_requests,
         m_progress.running && rate
             ? tr("%1 per minute (%2 per second)").arg(compactText(*rate * 60), rateText(*rate))
             : QString());
    const auto tokens = tokensPerMinute(m_progress);
    show(m_tokens,
         m_progress.running && tokens ? tr("%1 per minute").arg(compactText(*tokens)) : QString());
    show(m_cost, costSummary(m_progress));
    show(m_binding, m_progress.running ? binding() : QString());
}

QString MonitorPane::binding() const
{
    if (m_progress.stats.paused)
        return tr("paused by you");
    if (!m_recorder)
        return {};
    const bool queued = m_progress.counts[size_t(RequestState::Queued)] +
                            m_progress.counts[size_t(RequestState::Waiting)] >
                        0;
    const QList<LaneStatus> &lanes = m_recorder->lanes();
    QStringList lines;
    for (const LaneStatus &lane : lanes) {
        const QString text = bindingText(lane, m_progress.stats.inFlightByTarget.value(lane.target),
                                         queued, present());
        lines.append(lanes.size() == 1 ? text
                                       : tr("%1: %2", "target, what holds it back")
                                             .arg(m_recorder->targetName(lane.target), text));
    }
    return lines.join(QLatin1Char('\n'));
}

void MonitorPane::refreshCharts()
{
    const QList<Chart> charts = runCharts(m_recorder->history());
    for (qsizetype i = 0; i < charts.size(); ++i)
        m_charts.at(i)->setChart(charts.at(i));
    m_save->setEnabled(!m_recorder->history().isEmpty());
}

// ---- saving -----------------------------------------------------------------------------------

void MonitorPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the Charts"), QDir::homePath(),
                                   tr("Picture (*.png);;Drawing (*.svg)"));
    dialog->setObjectName(QStringLiteral("saveChartsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("volley-charts.png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("svg")) ? QStringLiteral("svg")
                                                                       : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &MonitorPane::save);
    dialog->open();
}

void MonitorPane::save(const QString &path)
{
    const auto done = saveCharts(path, runCharts(m_recorder->history()), palette(), font());
    if (!done)
        Q_EMIT problem(describe(done.error()));
    else
        Q_EMIT saved(path);
}

} // namespace volley
