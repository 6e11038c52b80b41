// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace volley {

/// One line of plain text that ends in … where there is no room for all of it; the whole text is
/// its tool tip then, and what assistive technology reads. Lives on the GUI thread.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The text as it fits.
    [[nodiscard]] QString shown() const;
};

} // namespace volley
