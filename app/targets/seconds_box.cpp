// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/seconds_box.h"

namespace volley {

namespace {

constexpr double mostSeconds = 1e7;

} // namespace

SecondsBox::SecondsBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setRange(0, mostSeconds);
    setDecimals(3);
    setSingleStep(5);
    setSpecialValueText(tr("no limit"));
    //: seconds, after a number
    setSuffix(tr(" s"));
}

void SecondsBox::setTime(std::chrono::milliseconds time)
{
    setValue(std::chrono::duration<double>(time).count());
    m_given = time;
    m_shown = value();
}

std::chrono::milliseconds SecondsBox::time() const
{
    if (qFuzzyCompare(1 + value(), 1 + m_shown))
        return m_given;
    return std::chrono::milliseconds(qRound64(value() * 1000));
}

QString SecondsBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace volley
