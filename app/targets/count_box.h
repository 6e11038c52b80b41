// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace volley {

/// A number in a pane that scrolls: the wheel changes it only once it has been chosen, and a larger
/// number than it can show stays as it was given. Lives on the GUI thread; owned by its parent.
class CountBox final : public QSpinBox
{
    Q_OBJECT
public:
    CountBox(const QString &objectName, int least, int most, QWidget *parent);

    /// No signal.
    void setCount(qint64 count);
    [[nodiscard]] qint64 count() const;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    qint64 m_given = 0;
};

} // namespace volley
