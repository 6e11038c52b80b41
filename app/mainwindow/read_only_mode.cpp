// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/read_only_mode.h"

#include "mainwindow/project_controller.h"
#include "mainwindow/window_actions.h"
#include "mainwindow/window_layout.h"
#include "presentation/error_text.h"
#include "results/requests_page.h"
#include "run/banner_stack.h"
#include "run/concurrency_box.h"
#include "targets/compose_pane.h"

#include <QAction>
#include <QFileInfo>

namespace volley {

namespace {

QString bannerId()
{
    return QStringLiteral("readOnly");
}
QString offerId()
{
    return QStringLiteral("inUse");
}

} // namespace

ReadOnlyMode::ReadOnlyMode(ProjectController &project, WindowLayout &parts, WindowActions &actions,
                           QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_parts(parts)
    , m_actions(actions)
{
    connect(&project, &ProjectController::inUse, this, &ReadOnlyMode::offer);
}

template<typename Control>
void ReadOnlyMode::explain(Control *control)
{
    if (!m_tips.contains(control))
        m_tips.insert(control, control->toolTip());
    control->setToolTip(isOn() ? m_reason : m_tips.value(control));
}

void ReadOnlyMode::take(const ProjectInfo &info)
{
    m_reason = m_project.readOnlyReason();
    for (QAction *action :
         {m_actions.importFile, m_actions.paste, m_actions.sample, m_actions.compact})
        explain(action);
    for (QWidget *part : m_parts.concurrency->findChildren<QWidget *>())
        explain(part);
    m_parts.concurrency->setEnabled(!isOn());
    m_parts.compose->setReadOnly(m_reason);
    m_parts.requests->setReadOnly(m_reason);
    m_parts.banners->dismiss(bannerId());
    // The project from before, open again, is no answer to the offer.
    if (info.path == m_offered)
        m_parts.banners->dismiss(offerId());
    if (isOn())
        say(info);
}

void ReadOnlyMode::say(const ProjectInfo &info)
{
    Notice notice;
    notice.id = bannerId();
    notice.weight = Notice::Weight::Warning;
    notice.text = m_reason;
    notice.detail = tr("It can be looked at, searched and exported, but not run or edited.");
    if (info.isCopy)
        notice.detail += QLatin1Char(' ') + tr("This is a copy, brought up to date: the file was "
                                               "written by an older version, or was not closed.");
    notice.actions = {
        {QStringLiteral("openForWriting"), tr("Try Again for Writing"),
         [this] { m_project.openForWriting(); }, false},
        {QStringLiteral("saveCopy"), tr("Save a Copy As…"), [this] { m_project.chooseAndSaveAs(); },
         false},
    };
    m_parts.banners->show(notice);
}

void ReadOnlyMode::offer(const QString &path, const Error &error)
{
    m_offered = path;
    Notice notice;
    notice.id = offerId();
    notice.weight = Notice::Weight::Warning;
    notice.text = error.detail.isEmpty() ? describe(error)
                                         : tr("%1 is in use by %2.", "a project, a program")
                                               .arg(QFileInfo(path).fileName(), error.detail);
    notice.detail = tr("Close it there and try again, or open it read-only here: it can be looked "
                       "at, searched and exported.");
    notice.actions = {
        {QStringLiteral("openReadOnly"), tr("Open Read-Only"),
         [this, path] { m_project.openReadOnly(path); }},
        {QStringLiteral("openAgain"), tr("Try Again"), [this, path] { m_project.open(path); }},
    };
    m_parts.banners->show(notice);
}

} // namespace volley
