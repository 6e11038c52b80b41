// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/timeline_painter.h"
#include "widgets/state_style.h"

#include <QWidget>

namespace volley {

/// The attempts of a request drawn along their time. Pointing at a part, or going from part to part
/// with the arrow keys, tells what it was and how long it took. Lives on the GUI thread; owned by
/// its pane. Object name "attemptsTimeline".
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(const AttemptTimeline &timeline);
    /// What the part that is pointed at says; empty = none is.
    [[nodiscard]] QString pointedText() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] TimelinePainter painter(int wide) const;
    void point(const TimelinePlace &place);
    void pointFromKeys(const TimelinePlace &place);
    [[nodiscard]] TimelinePlace beside(const TimelinePlace &place, bool after) const;

    AttemptTimeline m_timeline;
    TimelinePlace m_pointed;
    StateIcons m_icons;
};

} // namespace volley
