// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request_state.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace volley {

class RequestTableModel;
class RequestTextDelegate;

/// The live table's view: columns a person can hide, move and size, a scroll position that stays
/// with its rows, and a word about whether a person is just at work in it. Lives on the GUI thread;
/// owned by its page.
class RequestTableView final : public QTableView
{
    Q_OBJECT
public:
    /// The model outlives the view.
    explicit RequestTableView(RequestTableModel &model, QWidget *parent = nullptr);

    /// What to say where there are no rows.
    void setPlaceholder(const QString &text);
    [[nodiscard]] int firstVisibleRow() const; ///< -1 = none
    [[nodiscard]] int lastVisibleRow() const;
    [[nodiscard]] QList<int> visibleColumns() const; ///< in the order they stand in
    void resetColumns();
    /// Marks these words where they stand in prompts and responses; none for no words.
    void showWanted(const QString &words);

    /// Around a change of the rows: what the mouse is on stays below it; where it is on nothing, or
    /// that is gone, what stood at the top stands there again.
    void rememberPlace();
    void restorePlace();

Q_SIGNALS:
    /// A button is pressed, or was a moment ago, or the mouse moves: nothing may move under it.
    void heldChanged(bool held);
    /// By wheel, key or scroll bar, not by the program.
    void scrolledByHand();
    /// Another row was chosen, by mouse or key.
    void chosenByHand();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(const QPoint &where);
    void hold();

    struct Place
    {
        Ordinal ordinal = 0;
        int offset = 0; ///< of the row's top from the viewport's, in pixels
    };

    RequestTableModel &m_model;
    RequestTextDelegate *m_texts;
    QString m_placeholder;
    QList<Place> m_places;      ///< of the rows in view, from the top
    std::optional<int> m_mouse; ///< its height in the viewport, while it is there
    QTimer m_holdTimer;
};

} // namespace volley
