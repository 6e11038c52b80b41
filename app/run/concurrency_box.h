// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace volley {

/// How many requests may be in flight: a number from 1 to 1000 and a slider that is fine where
/// numbers are small. Lives on the GUI thread; owned by its parent. Object name "concurrency".
class ConcurrencyBox : public QWidget
{
    Q_OBJECT
public:
    explicit ConcurrencyBox(QWidget *parent = nullptr);

    [[nodiscard]] int value() const;
    /// No signal.
    void setValue(int value);

Q_SIGNALS:
    /// The person chose another number.
    void changed(int value);

private:
    QSlider *m_slider;
    QSpinBox *m_number;
};

} // namespace volley
