// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <chrono>

namespace volley {

/// A deadline in seconds, 0 = none. Shows 10 s as "10 s", 1.5 s as "1.5 s". A time that it cannot
/// show stays as it was given. Lives on the GUI thread; owned by its parent.
class SecondsBox final : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit SecondsBox(QWidget *parent = nullptr);

    void setTime(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds time() const;

protected:
    QString textFromValue(double value) const override;

private:
    std::chrono::milliseconds m_given{0};
    double m_shown = 0; ///< what became of it here
};

} // namespace volley
