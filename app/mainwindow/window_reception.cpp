// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_reception.h"

#include "desktop/other_instances.h"
#include "mainwindow/main_window.h"
#include "mainwindow/project_controller.h"

#include <QApplication>
#include <QFileInfo>

namespace volley {

namespace {

bool isProject(const QString &path)
{
    return path.endsWith(QLatin1String(".volley"), Qt::CaseInsensitive);
}

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && QFileInfo(a) == QFileInfo(b);
}

/// Whether someone wrote more than the list's own text is.
bool hasTemplate(const RunDefinition &definition)
{
    return definition.promptTemplate != RunDefinition().promptTemplate ||
           !definition.systemTemplate.isEmpty() || !definition.examples.isEmpty();
}

} // namespace

WindowReception::WindowReception(MainWindow &window, const QString &folder, OtherInstances *others)
    : m_window(window)
    , m_folder(folder)
    , m_others(others)
    , m_server([this](const HandOver &message) { return answer(message); })
{
    connect(&window.project(), &ProjectController::busyChanged, this, [this](bool busy) {
        if (!busy)
            settle();
    });
}

void WindowReception::settle()
{
    m_taken.clear();
    if (!m_folder.isEmpty())
        m_server.listen(std::exchange(m_folder, {}));
    if (m_others)
        std::exchange(m_others, nullptr)->release();
}

bool WindowReception::answer(const HandOver &message)
{
    switch (message.ask) {
    case HandOver::Ask::Raise:
        break;
    case HandOver::Ask::Have:
        if (!hasOpen(message.file))
            return false;
        break;
    case HandOver::Ask::Take:
        if (!isFreeFor(message.file))
            return false;
        if (isProject(message.file))
            m_taken = message.file;
        m_window.openFile(message.file);
        break;
    }
    comeToFront(message.token);
    return true;
}

bool WindowReception::hasOpen(const QString &path) const
{
    return isSame(m_taken, path) || isSame(m_window.project().path(), path);
}

/// A list is welcome where a template waits for it; a project would take its place.
bool WindowReception::isFreeFor(const QString &path) const
{
    const ProjectController &project = m_window.project();
    return m_window.isIdle() && project.holdsNothing() && !QApplication::activeModalWidget() &&
           (!isProject(path) || !hasTemplate(m_window.definition()));
}

void WindowReception::comeToFront(const QByteArray &token)
{
    // Where Qt looks for it on Wayland, once.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    QWidget *front = QApplication::activeModalWidget();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    for (QWidget *one : {static_cast<QWidget *>(&m_window), front}) {
        if (!one)
            continue;
        one->raise();
        one->activateWindow();
    }
}

} // namespace volley
