// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/connection_test.h"

#include "base/when_done.h"
#include "presentation/failure_text.h"
#include "presentation/number_text.h"
#include "targets/key_state.h"
#include "targets/note_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace volley {

namespace {

QString successText(const QString &provider, const QString &model, const ConnectionReport &report)
{
    const QString works =
        ConnectionTest::tr("It works: %1 answered in %2 and lists its models (%3).")
            .arg(provider, durationText(report.latencyMs), countText(report.models.size()));
    if (model.isEmpty())
        return works + QLatin1Char(' ') + ConnectionTest::tr("Choose one of them.");
    if (report.models.contains(model))
        return works + QLatin1Char(' ') + ConnectionTest::tr("“%1” is one of them.").arg(model);
    return works + QLatin1Char(' ') +
           ConnectionTest::tr("“%1” is not among them: check the name, or choose one of the list.")
               .arg(model);
}

QString failureText(const Failure &failure)
{
    const QString summary = failureSummary(failure);
    // The system's own words often are the same ones.
    const bool same = failure.message.startsWith(summary, Qt::CaseInsensitive);
    QString line = same ? failure.message.simplified() : failureLine(failure);
    while (line.endsWith(QLatin1Char('.')))
        line.chop(1);
    //: %1 what failed, in a few words; %2 what to do about it
    return ConnectionTest::tr("The test failed: %1. %2").arg(line, failureAdvice(failure));
}

} // namespace

ConnectionTest::ConnectionTest(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_button(new QPushButton(this))
    , m_result(new NoteLabel(QStringLiteral("testResult"), this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    m_button->setObjectName(QStringLiteral("testButton"));
    m_button->setAutoDefault(false);
    // As wide as the longer of its two words, so that nothing moves when they change.
    m_button->setText(tr("Testing …"));
    const int width = m_button->sizeHint().width();
    m_button->setText(tr("Test"));
    m_button->setMinimumWidth(std::max(width, m_button->sizeHint().width()));
    m_button->setAccessibleName(tr("Test the connection"));
    lines->addWidget(m_button, 0, Qt::AlignLeading);
    lines->addWidget(m_result);
    connect(m_button, &QPushButton::clicked, this, &ConnectionTest::asked);
}

void ConnectionTest::start(const Target &target)
{
    if (m_running || !m_obstacle.isEmpty())
        return;
    const quint64 number = ++m_number;
    m_report.reset();
    m_provider = providerName(target);
    m_model = target.model;
    setRunning(true);
    m_result->say(tr("Asking %1 for its models …").arg(m_provider));
    whenDone(m_workbench.testConnection(target), this,
             [this, number](const Outcome<ConnectionReport> &outcome) {
                 if (number == m_number)
                     ended(outcome);
             });
}

void ConnectionTest::reset()
{
    ++m_number;
    m_report.reset();
    m_result->say({});
    setRunning(false);
}

void ConnectionTest::setObstacle(const QString &why)
{
    m_obstacle = why;
    setRunning(m_running);
}

void ConnectionTest::setModel(const QString &model)
{
    m_model = model;
    showReport();
}

void ConnectionTest::ended(const Outcome<ConnectionReport> &outcome)
{
    setRunning(false);
    if (!outcome) {
        m_result->say(failureText(outcome.error()), NoteLabel::Tone::Objection);
        return;
    }
    m_report = *outcome;
    showReport();
    Q_EMIT modelsFound(outcome->models);
}

void ConnectionTest::showReport()
{
    if (!m_report)
        return;
    const bool good = m_model.isEmpty() || m_report->models.contains(m_model);
    m_result->say(successText(m_provider, m_model, *m_report),
                  good ? NoteLabel::Tone::Good : NoteLabel::Tone::Objection);
}

void ConnectionTest::setRunning(bool running)
{
    const bool changed = m_running != running;
    m_running = running;
    m_button->setText(running ? tr("Testing …") : tr("Test"));
    m_button->setEnabled(!running && m_obstacle.isEmpty());
    m_button->setToolTip(m_obstacle.isEmpty()
                             ? tr("Ask the provider for its models: shows whether address, key and "
                                  "model are right")
                             : m_obstacle);
    if (changed)
        Q_EMIT runningChanged();
}

} // namespace volley
