// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace volley {

/// What a dialog that asks for a project file shows.
struct ProjectDialog
{
    QWidget *window;  ///< which it stands over
    const char *name; ///< its object name
    QString title;
    QString folder;
    QString suggestion; ///< the name of a file; may be empty
};

/// Ask for a file and return at once; `then` is told the path, as long as `context` lives, unless
/// the person cancels. GUI thread.
void askForProject(const ProjectDialog &shown, QObject *context,
                   const std::function<void(const QString &path)> &then);
void askForNewProject(const ProjectDialog &shown, QObject *context,
                      const std::function<void(const QString &path)> &then);

} // namespace volley
