// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance_page.h"

#include "settings/appearance_settings.h"
#include "settings/text_size.h"
#include "widgets/plain_label.h"

#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace volley {

AppearancePage::AppearancePage(AppearanceSettings &appearance, QWidget *parent)
    : SettingsPage(parent)
    , m_appearance(appearance)
{
    addHeading(tr("Colours"));
    const std::pair<QString, QString> choices[] = {
        {tr("&System"), tr("Follow the desktop")},
        {tr("&Light"), tr("Dark text on a light background")},
        {tr("&Dark"), tr("Light text on a dark background")},
    };
    for (int i = 0; i < int(std::size(choices)); ++i) {
        auto *choice = new QRadioButton(choices[i].first, this);
        const auto scheme = static_cast<ColorScheme>(i);
        nameControl(*choice, "", plainLabel(choices[i].first), choices[i].second);
        choice->setObjectName(QStringLiteral("settingsColors_") + colorSchemeName(scheme));
        connect(choice, &QRadioButton::toggled, this, [this, scheme](bool chosen) {
            if (chosen)
                m_appearance.setScheme(scheme);
        });
        lines().addWidget(choice);
        m_schemes.append(choice);
    }

    QFormLayout *form = addForm(tr("Text"));
    m_size = new QSpinBox(this);
    m_usual = new QPushButton(tr("Reset to 100 %"), this);
    nameControl(*m_size, "settingsTextSize", tr("Size of text"),
                tr("In percent of the desktop's; for the whole application"));
    m_size->setRange(leastTextPercent, mostTextPercent);
    m_size->setSingleStep(5);
    //: percent, after a number
    m_size->setSuffix(tr(" %"));
    m_size->setKeyboardTracking(false); // not while a number is half typed
    nameControl(*m_usual, "settingsTextSizeUsual", tr("Reset the size of text to 100 %"),
                tr("The text size of the desktop"));
    m_usual->setAutoDefault(false);
    form->addRow(tr("Si&ze:"), m_size);
    form->addRow(QString(), m_usual);
    connect(m_size, &QSpinBox::valueChanged, &m_appearance, &AppearanceSettings::setTextPercent);
    connect(m_usual, &QPushButton::clicked, this, [this] { m_appearance.setTextPercent(100); });
    connect(&m_appearance, &AppearanceSettings::changed, this, &AppearancePage::refresh);
    lines().addStretch(1);
    refresh();
}

void AppearancePage::refresh()
{
    m_schemes.at(int(m_appearance.scheme()))->setChecked(true);
    const QSignalBlocker quiet(m_size);
    m_size->setValue(m_appearance.textPercent());
    m_usual->setEnabled(m_appearance.textPercent() != 100);
}

} // namespace volley
