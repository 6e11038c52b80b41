// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace volley {

/// A choice on a page that scrolls: the wheel changes it only once it has the focus. Lives on the
/// GUI thread; owned by its parent.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says, of the box and of its list.
    ChoiceBox(const QString &objectName, const QString &name, QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace volley
