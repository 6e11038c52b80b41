// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_menus.h"

#include "mainwindow/main_window.h"
#include "mainwindow/recent_files.h"
#include "mainwindow/window_actions.h"
#include "mainwindow/window_layout.h"
#include "prompts/prompts_page.h"
#include "run/run_actions.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>

namespace volley {

namespace {

void fillFileMenu(QMenu &menu, const MenuParts &parts)
{
    menu.addActions({parts.actions.create, parts.actions.open});
    QMenu *recent = menu.addMenu(MainWindow::tr("Open &Recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    parts.recent.fill(recent);
    menu.addActions(
        {parts.actions.save, parts.actions.saveAs, parts.actions.compact, parts.actions.recover});
    menu.addSeparator();
    menu.addActions(
        {parts.actions.importFile, parts.actions.exportResults, parts.actions.exportAgain});
    menu.addSeparator();
    menu.addAction(parts.actions.quit);
}

void fillViewMenu(QMenu &menu, const MenuParts &parts)
{
    menu.addActions(
        {parts.actions.showPrompts, parts.actions.showRequests, parts.actions.showCompare});
    menu.addSeparator();
    menu.addActions(
        {parts.layout.composeDock->toggleViewAction(), parts.layout.detailsDock->toggleViewAction(),
         parts.layout.monitorDock->toggleViewAction(),
         parts.layout.problemsDock->toggleViewAction(), parts.layout.logDock->toggleViewAction(),
         parts.layout.tools->toggleViewAction()});
    menu.addSeparator();
    menu.addMenu(parts.appearance);
}

} // namespace

void fillMenuBar(QMenuBar &bar, const MenuParts &parts)
{
    fillFileMenu(*bar.addMenu(MainWindow::tr("&File")), parts);

    QMenu *edit = bar.addMenu(MainWindow::tr("&Edit"));
    edit->setToolTipsVisible(true); // they say why something cannot be done
    edit->addActions({parts.actions.undo, parts.actions.redo});
    edit->addSeparator();
    edit->addActions(parts.prompts.cellActions());
    edit->addSeparator();
    edit->addActions(parts.prompts.findActions());
    edit->addAction(parts.actions.find);
    edit->addSeparator();
    edit->addAction(parts.actions.settings);

    QMenu *prompts = bar.addMenu(MainWindow::tr("&Prompts"));
    prompts->setObjectName(QStringLiteral("promptsMenu"));
    prompts->setToolTipsVisible(true);
    prompts->addActions({parts.actions.importFile, parts.actions.paste, parts.actions.sample});
    prompts->addSeparator();
    prompts->addActions(parts.prompts.editActions());

    QMenu *run = bar.addMenu(MainWindow::tr("&Run"));
    parts.runActions.fill(*run);
    run->addSeparator();
    run->addAction(parts.actions.prices);
    fillViewMenu(*bar.addMenu(MainWindow::tr("&View")), parts);
    bar.addMenu(MainWindow::tr("&Help"))
        ->addActions({parts.actions.shortcuts, parts.actions.dataPlaces, parts.actions.about});
}

} // namespace volley
