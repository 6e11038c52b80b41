// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QPalette;
class QUndoStack;

namespace volley {

/// What the window can do besides running: files, editing, views, help. Words, keys and icons; the
/// window connects them. Lives on the GUI thread; owned by the main window, as are the actions.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(QUndoStack &edits, QWidget *window);

    void setIcons(const QPalette &palette);

    QAction *create;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *compact;
    QAction *recover;
    QAction *importFile;
    QAction *paste;
    QAction *sample;
    QAction *exportResults;
    QAction *exportAgain;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *settings;
    QAction *showPrompts;
    QAction *showRequests;
    QAction *showCompare;
    QAction *prices;
    QAction *shortcuts;
    QAction *dataPlaces;
    QAction *about;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &key,
                 const QString &tip);

    QWidget *m_window;
};

} // namespace volley
