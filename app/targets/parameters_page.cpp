// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/parameters_page.h"

#include "composition/provider_label.h"
#include "providers/parameter_paths.h"
#include "providers/provider.h"
#include "targets/name_value_table.h"
#include "targets/note_label.h"
#include "targets/settings_fit.h"
#include "targets/settings_form.h"
#include "targets/spec_form.h"

#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr int leastTableHeight = 150;

Result<void> checkLine(const NameValue &line)
{
    Target target; // with nothing else that could be wrong
    target.model = QStringLiteral("any");
    target.parameters = {{line.name, line.value.toUtf8()}};
    return validate(target);
}

QList<NameValue> linesOf(const QList<Parameter> &parameters)
{
    QList<NameValue> lines;
    for (const Parameter &parameter : parameters)
        lines.append({parameter.name, QString::fromUtf8(parameter.json)});
    return lines;
}

QList<Parameter> parametersOf(const QList<NameValue> &lines)
{
    QList<Parameter> parameters;
    for (const NameValue &line : lines)
        parameters.append({line.name, line.value.toUtf8()});
    return parameters;
}

} // namespace

ParametersPage::ParametersPage(const Target &target, QWidget *parent)
    : QWidget(parent)
    , m_target(target)
    , m_given(target.parameters)
    , m_misfits(new NoteLabel(QStringLiteral("settingMisfits"), this))
    , m_leaveOut(new QPushButton(tr("Leave out what does not fit"), this))
    , m_settings(new SettingsForm(this))
    , m_ownGroup(new QGroupBox(this))
    , m_own(new SpecForm(m_ownGroup))
    , m_other(new NameValueTable(
          {QStringLiteral("targetParameters"), tr("Other parameters"), tr("Parameter"),
           tr("Value (JSON)"),
           tr("Sent with each request exactly as written here; one that repeats a field above "
              "takes precedence. Text is written in double quotes.")},
          &checkLine, this))
{
    arrange();
    setTarget(target);
    m_settings->setSettings(target.settings, target.maxTokensField);
    QList<Parameter> rest = target.parameters;
    m_own->takeFrom(rest);
    m_other->setLines(linesOf(rest));
    m_loaded = parameters();
    showFit();
    connect(m_settings, &SettingsForm::edited, this, &ParametersPage::noteEdit);
    connect(m_own, &SpecForm::edited, this, &ParametersPage::noteEdit);
    connect(m_other, &NameValueTable::edited, this, &ParametersPage::noteEdit);
    connect(m_leaveOut, &QPushButton::clicked, this, &ParametersPage::leaveOut);
}

void ParametersPage::arrange()
{
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_misfits);
    m_leaveOut->setObjectName(QStringLiteral("leaveOutMisfits"));
    m_leaveOut->setAutoDefault(false);
    lines->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    lines->addWidget(m_settings);
    auto *own = new QVBoxLayout(m_ownGroup);
    own->addWidget(m_own);
    lines->addWidget(m_ownGroup);
    auto *other = new QGroupBox(tr("Other parameters"), this);
    auto *otherLines = new QVBoxLayout(other);
    m_other->setMinimumHeight(leastTableHeight);
    otherLines->setContentsMargins(0, 0, 0, 0);
    otherLines->addWidget(m_other);
    lines->addWidget(other, 1);
}

void ParametersPage::setTarget(const Target &target)
{
    m_target = target;
    const Provider *adapter = adapterOf(target);
    m_settings->setSupport(adapter ? adapter->settingSupport(target) : SettingSupport());
    m_own->setSpecs(adapter ? adapter->parameterSpecs(target) : QList<ParameterSpec>());
    m_ownGroup->setVisible(!m_own->isEmpty());
    //: fields that only this provider knows
    m_ownGroup->setTitle(tr("Fields of %1").arg(providerLabel(target.provider)));
    showFit();
}

void ParametersPage::apply(Target &target) const
{
    m_settings->apply(target);
    const QList<Parameter> now = parameters();
    target.parameters = now == m_loaded ? m_given : now;
}

QList<Parameter> ParametersPage::parameters() const
{
    QList<Parameter> all = parametersOf(m_other->lines());
    m_own->putInto(all);
    return all;
}

/// A field that the form sets and the table says as well.
QString ParametersPage::twice() const
{
    QList<Parameter> table = parametersOf(m_other->lines());
    QList<Parameter> form;
    m_own->putInto(form);
    for (const QString &path : m_own->paths()) {
        if (takeMember(table, path) && takeMember(form, path))
            return tr("%1 is given twice: in its field, and under the other parameters.").arg(path);
    }
    return {};
}

QString ParametersPage::objection() const
{
    for (const QString &wrong :
         {m_settings->objection(), m_own->objection(), m_other->objection(), twice()}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return m_misfit;
}

void ParametersPage::noteEdit()
{
    showFit();
    Q_EMIT edited();
}

void ParametersPage::showFit()
{
    Target now = m_target;
    apply(now);
    const QStringList misfits = fitSettings(now).misfits;
    const QStringList aside = m_own->setAside();
    QStringList texts;
    m_misfit.clear();
    if (!misfits.isEmpty()) {
        //: settings that do not fit, with what would
        m_misfit = tr("Not taken by this model: %1.").arg(misfits.join(tr(", ")));
        texts.append(m_misfit);
    }
    if (!aside.isEmpty())
        //: names of fields
        texts.append(tr("Not among the fields of this provider, and not sent: %1.")
                         .arg(aside.join(tr(", "))));
    m_misfits->say(texts.join(QLatin1Char('\n')),
                   misfits.isEmpty() ? NoteLabel::Tone::Note : NoteLabel::Tone::Objection);
    m_leaveOut->setVisible(!misfits.isEmpty());
}

void ParametersPage::leaveOut()
{
    Target now = m_target;
    apply(now);
    const SettingsFit fit = fitSettings(now);
    m_settings->setSettings(fit.settings, fit.maxTokensField);
    m_own->forgetSetAside();
    setTarget(m_target);
    noteEdit();
}

} // namespace volley
