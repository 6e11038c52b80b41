// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/connection_test.h"

#include "base/when_done.h"
#include "composition/connection_words.h"
#include "targets/key_state.h"
#include "targets/note_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace volley {

ConnectionTest::ConnectionTest(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_button(addButton("testButton", tr("Test"), tr("Testing…")))
    , m_canary(addButton("canaryButton", tr("Send a test prompt"), tr("Waiting for the answer…")))
    , m_result(new NoteLabel(QStringLiteral("testResult"), this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    m_button->setAccessibleName(tr("Test the connection"));
    m_canary->setAccessibleName(tr("Send a test prompt"));
    buttons->addWidget(m_button);
    buttons->addWidget(m_canary);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    lines->addWidget(m_result);
    connect(m_button, &QPushButton::clicked, this, &ConnectionTest::asked);
    connect(m_canary, &QPushButton::clicked, this, &ConnectionTest::canaryAsked);
    showButtons();
}

/// As wide as the longer of its two texts, so that nothing moves when they change.
QPushButton *ConnectionTest::addButton(const char *name, const QString &text, const QString &busy)
{
    auto *button = new QPushButton(busy, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    const int width = button->sizeHint().width();
    button->setText(text);
    button->setMinimumWidth(std::max(width, button->sizeHint().width()));
    return button;
}

quint64 ConnectionTest::begin(Step step, const Target &target)
{
    m_target = target;
    m_model = target.model;
    setRunning(step);
    return ++m_number;
}

void ConnectionTest::start(const Target &target)
{
    if (isRunning() || !m_obstacle.isEmpty())
        return;
    m_report.reset();
    const quint64 number = begin(Step::List, target);
    m_result->say(tr("Asking %1 for its models…").arg(providerName(target)));
    whenDone(m_workbench.testConnection(target), this,
             [this, number](const Outcome<ConnectionReport> &outcome) {
                 if (number == m_number)
                     ended(outcome);
             });
}

void ConnectionTest::startCanary(const Target &target)
{
    if (isRunning() || !m_obstacle.isEmpty() || target.model.isEmpty())
        return;
    const quint64 number = begin(Step::Canary, target);
    m_result->say(tr("Sending a test prompt to “%1”…").arg(target.model));
    whenDone(m_workbench.sendCanary(target), this,
             [this, number](const Outcome<CanaryReport> &outcome) {
                 if (number == m_number)
                     canaryEnded(outcome);
             });
}

void ConnectionTest::reset()
{
    ++m_number;
    m_report.reset();
    m_result->say({});
    setRunning(Step::None);
}

void ConnectionTest::setObstacle(const QString &why)
{
    m_obstacle = why;
    showButtons();
}

void ConnectionTest::setModel(const QString &model)
{
    const bool other = m_model != model;
    m_model = model;
    if (other && !isRunning())
        showReport();
    showButtons();
}

void ConnectionTest::ended(const Outcome<ConnectionReport> &outcome)
{
    setRunning(Step::None);
    if (!outcome) {
        m_result->say(connectionFailureText(outcome.error()), NoteLabel::Tone::Objection);
        return;
    }
    m_report = *outcome;
    showReport();
    Q_EMIT modelsFound(outcome->models);
}

void ConnectionTest::canaryEnded(const Outcome<CanaryReport> &outcome)
{
    setRunning(Step::None);
    if (outcome)
        m_result->say(canaryText(m_target, *outcome, m_report), NoteLabel::Tone::Good);
    else
        m_result->say(connectionFailureText(outcome.error()), NoteLabel::Tone::Objection);
}

/// What the list told, for the model that is chosen now. What an answer to a test prompt told of
/// another model gives way to it.
void ConnectionTest::showReport()
{
    if (!m_report) {
        m_result->say({});
        return;
    }
    m_target.model = m_model;
    m_report->modelListed = m_report->models.contains(m_model);
    const bool good = !m_report->listed || m_model.isEmpty() || m_report->modelListed;
    m_result->say(connectionText(m_target, *m_report),
                  good ? NoteLabel::Tone::Good : NoteLabel::Tone::Objection);
}

void ConnectionTest::setRunning(Step step)
{
    const bool changed = m_running != step;
    m_running = step;
    QWidget *pressed = m_button->hasFocus() ? m_button : m_canary->hasFocus() ? m_canary : nullptr;
    showButtons();
    if (changed)
        Q_EMIT runningChanged();
    if (step != Step::None) {
        m_pressed = pressed;
        m_passedTo = window()->focusWidget();
        return;
    }
    // A button that cannot be pressed passes the keyboard on, at last to Cancel.
    if (m_pressed && window()->focusWidget() == m_passedTo)
        m_pressed->setFocus();
    m_pressed = nullptr;
}

void ConnectionTest::showButtons()
{
    const bool free = !isRunning() && m_obstacle.isEmpty();
    m_button->setText(m_running == Step::List ? tr("Testing…") : tr("Test"));
    m_button->setEnabled(free);
    m_button->setToolTip(m_obstacle.isEmpty()
                             ? tr("Ask the provider for its models: costs nothing, and shows "
                                  "whether address, key and model are right")
                             : m_obstacle);
    m_canary->setText(m_running == Step::Canary ? tr("Waiting for the answer…")
                                                : tr("Send a test prompt"));
    m_canary->setEnabled(free && !m_model.isEmpty());
    m_canary->setToolTip(!m_obstacle.isEmpty() ? m_obstacle
                         : m_model.isEmpty()
                             ? tr("Choose a model first")
                             : tr("Send “Hi” and ask for an answer of a few tokens: costs next to "
                                  "nothing, and shows whether the model answers"));
}

} // namespace volley
