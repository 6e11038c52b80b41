// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace volley {

/// A line in letters that are so many times as large as the application's, also when those change.
/// Plain text. Lives on the GUI thread; owned by its parent.
class HeadingLabel final : public QLabel
{
    Q_OBJECT
public:
    enum class Weight { Normal, Bold };

    /// `parent` has the application's letters.
    HeadingLabel(const QString &text, double factor, Weight weight, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scale();

    double m_factor;
    Weight m_weight;
};

} // namespace volley
