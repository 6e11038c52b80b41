// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace volley {

/// A title with an arrow that says whether what is under it is folded away. Lives on the GUI
/// thread; owned by its parent.
class FoldButton final : public QToolButton
{
    Q_OBJECT
public:
    FoldButton(const QString &title, const QString &objectName, QWidget *parent);

    void setFolded(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace volley
