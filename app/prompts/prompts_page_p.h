// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/arrange_actions.h"
#include "prompts/cell_actions.h"
#include "prompts/find_actions.h"
#include "prompts/find_bar.h"
#include "prompts/grid_menus.h"
#include "prompts/list_actions.h"
#include "prompts/list_intake.h"
#include "prompts/long_edits.h"
#include "prompts/progress_strip.h"
#include "prompts/prompts_grid.h"
#include "prompts/prompts_page.h"
#include "prompts/start_panel.h"

#include <QPointer>
#include <QUndoStack>

#include <array>

class QLabel;
class QStackedWidget;

namespace volley {

/// The page's inside: joins model, grid, actions and intake. Lives on the GUI thread with its page.
class PromptsPage::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(PromptsPage *page);
    ~Private() override;

    void refresh();
    void showSlow(const QString &during);
    void selectRow(qint64 row);
    void announceRow();

    PromptsPage *q;
    QUndoStack stack;
    DatasetModel model;
    DatasetEdits edits;
    PromptsGrid *grid;
    StartPanel *start;
    ProgressStrip *strip;
    LongEdits longEdits;
    ListActions actions;
    CellActions cells;
    ArrangeActions order;
    FindBar *bar;
    FindActions finding;
    GridMenus menus;
    ListIntake intake;
    bool open = false;
    QString readOnly; ///< why nothing can be edited

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setIcons();
    void makeTools();
    void connectModel();
    void connectParts();
    [[nodiscard]] bool isBusy() const;
    void sayBusy();
    void keepFocus(QWidget *before, bool ready);
    [[nodiscard]] std::array<GridActions *, 4> groups();
    void sayError(const Error &error);

    QWidget *m_tools;
    QLabel *m_count;
    QStackedWidget *m_middle;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QModelIndex m_before; ///< the chosen cell, while a list takes another's place
    QString m_whyBusy;    ///< empty where it is not, or not for long
    bool m_busy = false;
    bool m_ready = false;
    QPointer<QWidget> m_focus; ///< one of the tools that had it before they went off
    QPointer<QWidget> m_focusMeanwhile;
};

} // namespace volley
