// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace volley {

class ProjectController;
class WindowActions;
class WindowLayout;
struct Error;
struct ProjectInfo;

/// A project that can only be read: says so, with the ways on, and gives the controls that would
/// write to it the reason in place of what they do. Lives on the GUI thread; owned by the main
/// window.
class ReadOnlyMode : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    ReadOnlyMode(ProjectController &project, WindowLayout &parts, WindowActions &actions,
                 QObject *parent);

    [[nodiscard]] bool isOn() const { return !m_reason.isEmpty(); }
    [[nodiscard]] const QString &reason() const { return m_reason; } ///< a sentence, or empty
    /// Before the parts are told of another project.
    void take(const ProjectInfo &info);

private:
    void offer(const QString &path, const Error &error);
    void say(const ProjectInfo &info);
    template<typename Control>
    void explain(Control *control);

    ProjectController &m_project;
    WindowLayout &m_parts;
    WindowActions &m_actions;
    QString m_reason;
    QString m_offered;                ///< the project that was in use
    QHash<QObject *, QString> m_tips; ///< what hovering says where it can be done
};

} // namespace volley
