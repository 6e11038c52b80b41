// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace volley {

/// What stands where the list will be, while there is none: the ways to one. Lives on the GUI
/// thread; owned by its page.
class StartPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void pasteWanted();
    void importWanted();
    void sampleWanted();
    void typingWanted();
};

} // namespace volley
