// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_actions.h"

#include "prompts/undo_actions.h"
#include "widgets/themed_icon.h"

#include <QAction>
#include <QUndoStack>
#include <QWidget>

namespace volley {

WindowActions::WindowActions(QUndoStack &edits, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    create = add("actionNew", tr("&New Project"), QKeySequence::New,
                 tr("Start with an empty project; this one is kept"));
    open = add("actionOpen", tr("&Open Project…"), QKeySequence::Open,
               tr("Open a project file (.volley)"));
    save = add("actionSave", tr("&Save Project"), QKeySequence::Save,
               tr("Your work is saved as you go; a new project is given a name"));
    saveAs = add("actionSaveAs", tr("Save Project &As…"), QKeySequence(tr("Ctrl+Shift+S")),
                 tr("Save the project under a name of its own. Your work is saved as you go."));
    compact = add("actionCompact", tr("Co&mpact the Project"), {},
                  tr("Free the disk space that removed rows have left"));
    recover = add("actionRecover", tr("Re&cover a Damaged Project…"), {},
                  tr("Save what can be read of a damaged file as a new project"));
    importFile = add("actionImport", tr("&Import Prompts…"), QKeySequence(tr("Ctrl+I")),
                     tr("Import prompts from a file: CSV, TSV, Excel, JSON, JSON Lines or text"));
    importFile->setIconText(tr("Import"));
    // The usual keys, too, where they do not mean the cell that is chosen.
    paste = add("actionPaste", tr("&Paste Prompts…"), QKeySequence(tr("Ctrl+Shift+V")),
                tr("Paste prompts from the clipboard: one per line, blocks, or spreadsheet cells"));
    paste->setShortcuts({paste->shortcut(), QKeySequence(QKeySequence::Paste)});
    paste->setIconText(tr("Paste"));
    sample = add("actionSample", tr("Try the &Sample"), {}, tr("Take the bundled sample list"));
    exportResults = add("actionExport", tr("&Export Results…"), QKeySequence(tr("Ctrl+Shift+E")),
                        tr("Write the results to a file: CSV, TSV, Excel, JSON or JSON Lines"));
    exportResults->setIconText(tr("Export"));
    exportAgain = add("actionExportAgain", tr("Export A&gain"), QKeySequence(tr("Ctrl+E")),
                      tr("Repeat the last export into the same file"));
    quit = add("actionQuit", tr("&Quit"), QKeySequence::Quit, {});
    quit->setMenuRole(QAction::QuitRole);

    undo = makeUndoAction(edits, window);
    undo->setObjectName(QStringLiteral("actionUndo"));
    undo->setShortcuts(QKeySequence::Undo);
    redo = makeRedoAction(edits, window);
    redo->setObjectName(QStringLiteral("actionRedo"));
    redo->setShortcuts(QKeySequence::Redo);
    find = add("actionFind", tr("&Search Requests"), QKeySequence(tr("Ctrl+Shift+F")),
               tr("Look for words in prompts and responses"));

    // Not every desktop has keys for it.
    const auto usual = QKeySequence::keyBindings(QKeySequence::Preferences);
    settings = add("actionSettings", tr("Se&ttings…"),
                   usual.isEmpty() ? QKeySequence(tr("Ctrl+,")) : usual.first(),
                   tr("Keys, limits, network, appearance and more, for all projects"));
    settings->setMenuRole(QAction::PreferencesRole);

    showPrompts = add("actionShowPrompts", tr("&Prompts"), QKeySequence(tr("Ctrl+1")), {});
    showRequests = add("actionShowRequests", tr("&Requests"), QKeySequence(tr("Ctrl+2")), {});
    showCompare = add("actionShowCompare", tr("Co&mpare"), QKeySequence(tr("Ctrl+3")), {});
    showCompare->setEnabled(false);
    prices = add("actionPrices", tr("Pr&ices…"), {},
                 tr("See and set what tokens cost; import a newer table"));
    dataPlaces = add("actionDataPlaces", tr("&Where Your Data Is Stored"), {}, {});
    shortcuts = add("actionShortcuts", tr("&Keyboard Shortcuts"), {}, {});
    about = add("actionAbout", tr("&About Volley"), {}, {});
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::add(const char *name, const QString &text, const QKeySequence &key,
                            const QString &tip)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    if (tip.isEmpty())
        return action;
    action->setToolTip(key.isEmpty() ? tip
                                     : tr("%1 (%2)", "what it does, its keys")
                                           .arg(tip, key.toString(QKeySequence::NativeText)));
    return action;
}

void WindowActions::setIcons(const QPalette &palette)
{
    const std::pair<QAction *, const char *> icons[] = {
        {create, "new"},        {open, "open"},   {save, "save"},
        {importFile, "import"}, {paste, "paste"}, {exportResults, "export"},
        {undo, "undo"},         {redo, "redo"},   {find, "search"},
        {settings, "settings"},
    };
    for (const auto &[action, name] : icons)
        action->setIcon(themedIcon(QLatin1String(name), palette));
}

} // namespace volley
