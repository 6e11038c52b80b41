// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/target_defaults_page.h"

#include "targets/seconds_box.h"
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace volley {

TargetDefaultsPage::TargetDefaultsPage(QSettings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
{
    constexpr int any = std::numeric_limits<int>::max();
    addText(tr("New targets and new projects start with these. Existing targets keep theirs."));
    QFormLayout *rates = addForm(tr("Rates and retries"));
    m_concurrency = addNumber(*rates,
                              {"settingsConcurrency", tr("Requests in &flight:"),
                               tr("Maximum at once, for each target of a new project")},
                              1, maxConcurrency);
    m_requests = addNumber(*rates,
                           {"settingsRpm", tr("&Requests per minute:"),
                            tr("Limits that a provider reports are kept automatically")},
                           0, any);
    m_tokens = addNumber(*rates,
                         {"settingsTpm", tr("&Tokens per minute:"),
                          tr("Prompt and answer together, estimated before sending")},
                         0, any);
    m_attempts = addNumber(*rates,
                           {"settingsAttempts", tr("Max &attempts:"),
                            tr("Including the first one; 1 = never retry automatically")},
                           1, 1000);
    m_adaptive = new QCheckBox(tr("Your own servers: as &many at once as they can handle"), this);
    nameControl(
        *m_adaptive, "settingsAdaptive", tr("As many at once as your own servers can handle"),
        tr("On this computer, and at compatible servers. Begins with few and finds the right "
           "number"));
    rates->addRow(m_adaptive);
    m_hedge = new QCheckBox(tr("Ask &stragglers a second time"), this);
    nameControl(*m_hedge, "settingsHedge", plainLabel(m_hedge->text()),
                tr("Near the end of a run, when nothing is left to send: what takes far "
                   "longer than the others is asked once more, and the first answer counts. "
                   "Both may be billed. At most 5 % of the requests."));
    rates->addRow(m_hedge);
    QFormLayout *times = addForm(tr("Deadlines per attempt"));
    m_connect = addSeconds(*times, {"settingsConnect", tr("To &connect:"), {}});
    m_firstByte = addSeconds(*times, {"settingsFirstByte", tr("To the first &byte:"),
                                      tr("From the request to the first sign of an answer")});
    m_idle = addSeconds(*times, {"settingsIdle", tr("&Pause within an answer:"),
                                 tr("Between two pieces of a stream")});
    m_total = addSeconds(*times, {"settingsTotal", tr("In t&otal:"), {}});
    auto *usual = new QPushButton(tr("Restore Defa&ults"), this);
    nameControl(*usual, "settingsLimitsReset", tr("Restore the default limits"),
                tr("As they are in a new installation"));
    usual->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(usual);
    line->addStretch(1);
    lines().addLayout(line);
    lines().addStretch(1);
    for (QCheckBox *box : {m_adaptive, m_hedge})
        connect(box, &QCheckBox::toggled, this, &TargetDefaultsPage::take);
    connect(usual, &QPushButton::clicked, this, [this] {
        show({});
        take();
    });
}

QSpinBox *TargetDefaultsPage::addNumber(QFormLayout &form, const Labels &labels, int least,
                                        int most)
{
    auto *box = new QSpinBox(this);
    nameControl(*box, labels.objectName, plainLabel(labels.what), labels.hint);
    box->setRange(least, most);
    if (least == 0)
        box->setSpecialValueText(tr("no limit"));
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    form.addRow(labels.what, box);
    connect(box, &QSpinBox::valueChanged, this, &TargetDefaultsPage::take);
    return box;
}

SecondsBox *TargetDefaultsPage::addSeconds(QFormLayout &form, const Labels &labels)
{
    auto *box = new SecondsBox(this);
    nameControl(*box, labels.objectName, plainLabel(labels.what), labels.hint);
    box->setKeyboardTracking(false);
    form.addRow(labels.what, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &TargetDefaultsPage::take);
    return box;
}

void TargetDefaultsPage::refresh()
{
    show(readTargetDefaults(m_settings));
}

void TargetDefaultsPage::show(const TargetDefaults &defaults)
{
    const QScopedValueRollback filling(m_filling, true);
    const Target &limits = defaults.limits;
    m_concurrency->setValue(limits.concurrency);
    m_requests->setValue(limits.requestsPerMinute);
    m_tokens->setValue(int(limits.tokensPerMinute));
    m_attempts->setValue(limits.maxAttempts);
    m_adaptive->setChecked(defaults.adaptiveForOwnServers);
    m_hedge->setChecked(limits.hedge);
    const auto fill = [](SecondsBox *box, std::chrono::milliseconds time) { box->setTime(time); };
    fill(m_connect, limits.deadlines.connect);
    fill(m_firstByte, limits.deadlines.firstByte);
    fill(m_idle, limits.deadlines.idle);
    fill(m_total, limits.deadlines.total);
}

void TargetDefaultsPage::take()
{
    if (m_filling)
        return;
    TargetDefaults defaults;
    Target &limits = defaults.limits;
    limits.concurrency = m_concurrency->value();
    limits.requestsPerMinute = m_requests->value();
    limits.tokensPerMinute = m_tokens->value();
    limits.maxAttempts = m_attempts->value();
    defaults.adaptiveForOwnServers = m_adaptive->isChecked();
    limits.hedge = m_hedge->isChecked();
    const auto timeOf = [](const SecondsBox *box) { return box->time(); };
    limits.deadlines = {timeOf(m_connect), timeOf(m_firstByte), timeOf(m_idle), timeOf(m_total)};
    writeTargetDefaults(m_settings, defaults);
    Q_EMIT changed(defaults);
}

} // namespace volley
