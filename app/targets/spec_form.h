// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "providers/parameter_spec.h"

#include <QHash>
#include <QWidget>

class QFormLayout;

namespace volley {

class SpecField;

/// A provider's own fields as a form. What was entered for a field that another provider does not
/// have is set aside and comes back with its field. Lives on the GUI thread; owned by its parent.
class SpecForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SpecForm(QWidget *parent);

    /// No signal.
    void setSpecs(const QList<ParameterSpec> &specs);
    /// Takes out of `parameters` what its fields can show, and shows it.
    void takeFrom(QList<Parameter> &parameters);
    /// Puts what is set into `parameters`.
    void putInto(QList<Parameter> &parameters) const;
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] QStringList paths() const;
    /// Fields that are set aside.
    [[nodiscard]] QStringList setAside() const;
    void forgetSetAside();
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    void edited();

private:
    void remember();

    QList<ParameterSpec> m_specs;
    QFormLayout *m_form;
    QList<SpecField *> m_fields;
    QHash<QString, QByteArray> m_values; ///< by path; of fields that are not there now, too
};

} // namespace volley
