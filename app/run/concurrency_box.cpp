// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/concurrency_box.h"

#include "domain/target.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

namespace volley {

namespace {

constexpr int stepsPerDecade = 60;

int numberAt(int position)
{
    return std::clamp(int(std::lround(std::pow(10.0, double(position) / stepsPerDecade))), 1,
                      maxConcurrency);
}

int positionOf(int number)
{
    return int(std::lround(std::log10(double(std::max(number, 1))) * stepsPerDecade));
}

} // namespace

ConcurrencyBox::ConcurrencyBox(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new QSpinBox(this))
{
    setObjectName(QStringLiteral("concurrency"));
    const QString tip = tr("Maximum requests in flight at once, per target. Takes effect "
                           "immediately, even during a run.");
    auto *label = new QLabel(tr("Con&currency"), this);
    label->setBuddy(m_number);
    label->setToolTip(tip);
    m_slider->setObjectName(QStringLiteral("concurrencySlider"));
    m_slider->setAccessibleName(tr("Concurrency, slider"));
    m_slider->setToolTip(tip);
    m_slider->setRange(0, positionOf(maxConcurrency));
    m_slider->setPageStep(stepsPerDecade / 3);
    m_slider->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    m_number->setObjectName(QStringLiteral("concurrencyNumber"));
    m_number->setAccessibleName(tr("Concurrency"));
    m_number->setToolTip(tip);
    m_number->setRange(1, maxConcurrency);
    // "64" is one choice, not first 6 and then 64.
    m_number->setKeyboardTracking(false);
    m_number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setValue(8);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(label);
    layout->addWidget(m_slider);
    layout->addWidget(m_number);

    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const QSignalBlocker quiet(m_number);
        if (const int number = numberAt(position); number != m_number->value()) {
            m_number->setValue(number);
            Q_EMIT changed(number);
        }
    });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(positionOf(number));
        Q_EMIT changed(number);
    });
}

int ConcurrencyBox::value() const
{
    return m_number->value();
}

void ConcurrencyBox::setValue(int value)
{
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietSlider(m_slider);
    m_number->setValue(value);
    m_slider->setValue(positionOf(m_number->value()));
}

} // namespace volley
