// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/spec_form.h"

#include "providers/parameter_paths.h"
#include "targets/spec_field.h"

#include <QFormLayout>
#include <QLabel>

namespace volley {

namespace {

bool same(const ParameterSpec &a, const ParameterSpec &b)
{
    return a.path == b.path && a.kind == b.kind && a.least == b.least && a.most == b.most &&
           a.choices == b.choices;
}

} // namespace

SpecForm::SpecForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void SpecForm::setSpecs(const QList<ParameterSpec> &specs)
{
    if (std::equal(specs.begin(), specs.end(), m_specs.begin(), m_specs.end(), same))
        return;
    remember();
    m_specs = specs;
    m_fields.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const ParameterSpec &spec : specs) {
        auto *field = new SpecField(spec, this);
        auto *label = new QLabel(spec.path + QLatin1Char(':'), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        m_form->addRow(label, field);
        m_fields.append(field);
        if (const QByteArray json = m_values.value(spec.path);
            !json.isEmpty() && SpecField::canShow(spec, json))
            field->setJson(json);
        connect(field, &SpecField::edited, this, &SpecForm::edited);
    }
}

void SpecForm::takeFrom(QList<Parameter> &parameters)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        QList<Parameter> rest = parameters;
        const auto json = takeMember(rest, m_specs.at(i).path);
        if (!json || !SpecField::canShow(m_specs.at(i), *json))
            continue;
        parameters = rest;
        m_fields.at(i)->setJson(*json);
    }
}

void SpecForm::putInto(QList<Parameter> &parameters) const
{
    for (const SpecField *field : m_fields) {
        if (const QByteArray json = field->json(); !json.isEmpty())
            putMember(parameters, field->path(), json);
    }
}

QStringList SpecForm::paths() const
{
    QStringList paths;
    for (const SpecField *field : m_fields)
        paths.append(field->path());
    return paths;
}

QStringList SpecForm::setAside() const
{
    QStringList paths;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        const bool here = std::any_of(m_fields.cbegin(), m_fields.cend(),
                                      [&](const SpecField *f) { return f->path() == value.key(); });
        if (!here)
            paths.append(value.key());
    }
    paths.sort();
    return paths;
}

void SpecForm::forgetSetAside()
{
    const QStringList paths = setAside();
    for (const QString &path : paths)
        m_values.remove(path);
}

QString SpecForm::objection() const
{
    for (const SpecField *field : m_fields) {
        if (const QString wrong = field->objection(); !wrong.isEmpty())
            //: %1 a field, %2 what is wrong with it
            return tr("%1: %2").arg(field->path(), wrong);
    }
    return {};
}

void SpecForm::remember()
{
    for (const SpecField *field : std::as_const(m_fields)) {
        if (const QByteArray json = field->json(); json.isEmpty())
            m_values.remove(field->path());
        else
            m_values.insert(field->path(), json);
    }
}

} // namespace volley
