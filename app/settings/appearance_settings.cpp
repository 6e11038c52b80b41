// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance_settings.h"

#include "settings/text_size.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace volley {

namespace {

QString schemeKey()
{
    return QStringLiteral("appearance/colors");
}
QString textKey()
{
    return QStringLiteral("appearance/text_percent");
}

} // namespace

AppearanceSettings::AppearanceSettings(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

ColorScheme AppearanceSettings::scheme() const
{
    return colorScheme(m_settings.value(schemeKey()).toString());
}

int AppearanceSettings::textPercent() const
{
    bool isNumber = false;
    const int percent = m_settings.value(textKey(), 100).toInt(&isNumber);
    return isNumber ? std::clamp(percent, leastTextPercent, mostTextPercent) : 100;
}

void AppearanceSettings::setScheme(ColorScheme scheme)
{
    if (scheme == this->scheme())
        return;
    m_settings.setValue(schemeKey(), colorSchemeName(scheme));
    apply();
    Q_EMIT changed();
}

void AppearanceSettings::setTextPercent(int percent)
{
    percent = std::clamp(percent, leastTextPercent, mostTextPercent);
    if (percent == textPercent())
        return;
    m_settings.setValue(textKey(), percent);
    apply();
    Q_EMIT changed();
}

void AppearanceSettings::apply() const
{
    applyColorScheme(*qApp, scheme());
    applyTextSize(*qApp, textPercent());
}

} // namespace volley
