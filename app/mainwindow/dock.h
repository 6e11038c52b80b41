// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace volley {

/// A dock whose title follows the size of the application's text. Lives on the GUI thread; owned
/// by the window.
class Dock final : public QDockWidget
{
    Q_OBJECT
public:
    using QDockWidget::QDockWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace volley
