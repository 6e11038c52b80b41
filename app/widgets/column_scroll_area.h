// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace volley {

/// Scrolls up and down only: its content is as wide as it, and as high as it needs at that width,
/// however many lines its texts break into. Never narrower than the content can be. Lives on the
/// GUI thread; owned by its parent.
class ColumnScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit ColumnScrollArea(QWidget *parent = nullptr);

    /// Takes the content, which has a layout.
    void setColumn(QWidget *column);
    /// All of the content, where there is room for it.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace volley
