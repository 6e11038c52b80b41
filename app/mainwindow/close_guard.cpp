// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/close_guard.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "mainwindow/project_controller.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "run/banner_stack.h"
#include "run/question.h"
#include "run/run_controller.h"
#include "run/run_notices.h"

#include <QWidget>

namespace volley {

namespace {

QString bannerId()
{
    return QStringLiteral("closing");
}

} // namespace

CloseGuard::CloseGuard(const ClosingParts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(&parts.workbench, &Workbench::statsChanged, this,
            [this](const RunStats &stats) { watchDraining(stats.inFlight); });
    connect(&parts.workbench, &Workbench::storeFailed, this, [this](const Error &error) {
        if (m_stage == Stage::Stopping || m_stage == Stage::Draining)
            askAboutLoss(error);
    });
    connect(&parts.runs, &RunController::runEnded, this, &CloseGuard::runEnded);
    // A run that was being started when the window was to close has begun, or has not.
    connect(&parts.runs, &RunController::situationChanged, this, [this] {
        if (m_stage == Stage::Waiting && !m_parts.runs.situation().starting)
            close();
    });
    connect(&parts.project, &ProjectController::busyChanged, this, [this](bool busy) {
        if (m_stage == Stage::Waiting && !busy)
            close();
    });
}

bool CloseGuard::mayClose()
{
    if (m_stage == Stage::Closed)
        return true;
    m_parts.runs.refresh();
    const RunSituation &now = m_parts.runs.situation();
    if (m_stage == Stage::Stopping || m_stage == Stage::Waiting || m_stage == Stage::Writing)
        return false;
    if (!now.running)
        close();
    else if (doneCount(now.counts) == requestCount(now.counts))
        m_stage = Stage::Stopping; // on its way to its end by itself
    else if (now.paused && inFlightCount(now.counts) == 0)
        stopNow();
    else
        askAboutRun();
    return false;
}

void CloseGuard::closeNow()
{
    withdraw(m_window, QStringLiteral("closeQuestion"));
    if (m_stage == Stage::Open || m_stage == Stage::Draining)
        stopNow();
}

void CloseGuard::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy && m_stage == Stage::Waiting)
        close();
}

// ---- a run is under way -----------------------------------------------------------------------

void CloseGuard::askAboutRun()
{
    const RunSituation &now = m_parts.runs.situation();
    const qint64 inFlight = inFlightCount(now.counts);
    Question question;
    question.name = QStringLiteral("closeQuestion");
    question.title = tr("Close the window");
    question.text =
        tr("A run is under way, with %Ln request(s) in flight.", nullptr, pluralOf(inFlight));
    question.explanation =
        tr("Every answer so far is in the project. What was not sent yet stays queued: the run can "
           "be continued when the project is opened again. Requests that are cancelled in flight "
           "may be billed all the same.");
    question.answers = {
        {QStringLiteral("finishLater"), tr("&Finish Those in Flight, the Rest Later"),
         QMessageBox::AcceptRole, [this] { finishLater(); }},
        {QStringLiteral("stopAndClose"), tr("&Stop Now"), QMessageBox::DestructiveRole,
         [this] { stopNow(); }},
        {QStringLiteral("keepRunning"), tr("&Keep Running"), QMessageBox::RejectRole,
         [this] { keepOpen(); }},
    };
    ask(m_window, question);
}

void CloseGuard::finishLater()
{
    // The run may have ended while the question stood there.
    if (!m_parts.runs.situation().running) {
        close();
        return;
    }
    m_stage = Stage::Draining;
    m_idleSamples = 0;
    m_parts.runs.pause();
    say();
}

void CloseGuard::stopNow()
{
    if (!m_parts.runs.situation().running) {
        close();
        return;
    }
    m_stage = Stage::Stopping;
    m_parts.banners.dismiss(bannerId());
    m_parts.runs.stopNow();
}

void CloseGuard::keepOpen()
{
    const bool paused = m_stage == Stage::Draining && m_parts.runs.situation().paused;
    m_stage = Stage::Open;
    m_parts.banners.dismiss(bannerId());
    if (paused)
        m_parts.runs.togglePause();
}

void CloseGuard::watchDraining(int inFlight)
{
    if (m_stage != Stage::Draining)
        return;
    say();
    // The first sample may be from before the pause.
    m_idleSamples = inFlight == 0 ? m_idleSamples + 1 : 0;
    if (m_idleSamples > 1)
        stopNow();
}

void CloseGuard::runEnded()
{
    if (m_stage == Stage::Draining || m_stage == Stage::Stopping)
        close();
}

void CloseGuard::say()
{
    Notice notice;
    notice.id = bannerId();
    notice.text = tr("The window closes when the requests in flight have ended.");
    notice.detail = tr("The rest of the run is kept for later.");
    notice.actions = {
        {QStringLiteral("stopAndClose"), tr("Stop Now"), [this] { stopNow(); }},
        {QStringLiteral("keepOpen"), tr("Keep Running"), [this] { keepOpen(); }},
    };
    if (!m_parts.banners.shows(bannerId()))
        m_parts.banners.show(notice);
}

// ---- nothing runs -----------------------------------------------------------------------------

void CloseGuard::close()
{
    if (m_parts.runs.situation().running) {
        m_stage = Stage::Open;
        askAboutRun();
        return;
    }
    if (m_busy || m_parts.project.isBusy() || m_parts.runs.situation().starting) {
        m_stage = Stage::Waiting;
        m_parts.banners.say(bannerId(), Notice::Weight::Information,
                            tr("The window closes when what is under way is done."));
        return;
    }
    writeToTheEnd();
}

void CloseGuard::writeToTheEnd()
{
    m_stage = Stage::Writing;
    m_parts.project.flush();
    whenDone(m_parts.workbench.store().close(), this, [this](const Result<void> &closed) {
        if (!closed) {
            m_stage = Stage::Open;
            askAboutLoss(closed.error());
            return;
        }
        m_stage = Stage::Closed;
        withdraw(m_window, QStringLiteral("lossQuestion"));
        Q_EMIT ready();
    });
}

void CloseGuard::askAboutLoss(const Error &error)
{
    Question question;
    question.name = QStringLiteral("lossQuestion");
    question.title = tr("Close the window");
    question.icon = QMessageBox::Warning;
    question.text = tr("Answers could not be written to the project file.");
    question.explanation =
        tr("%1 They wait in memory and are lost if the window closes now.").arg(describe(error));
    question.answers = {
        {QStringLiteral("writeAgain"), tr("&Try Again"), QMessageBox::AcceptRole,
         [this] {
             m_parts.workbench.store().retryWrites();
             if (!m_parts.runs.situation().running)
                 close();
         }},
        {QStringLiteral("saveElsewhere"), tr("&Save Elsewhere…"), QMessageBox::ActionRole,
         [this] {
             keepOpen();
             m_parts.project.chooseAndSaveAs();
         }},
        {QStringLiteral("loseAndClose"), tr("Close and &Lose Them"), QMessageBox::DestructiveRole,
         [this] {
             m_stage = Stage::Closed;
             Q_EMIT ready();
         }},
        {QStringLiteral("keepOpen"), tr("&Keep the Window Open"), QMessageBox::RejectRole,
         [this] { keepOpen(); }},
    };
    ask(m_window, question);
}

} // namespace volley
