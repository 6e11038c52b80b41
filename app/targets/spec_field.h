// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/parameter_spec.h"

#include <QByteArray>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QLineEdit;

namespace volley {

class NumberEdit;

/// A control for one of a provider's own fields, of the kind that the field's type asks for. Its
/// value is JSON; a value that is not touched stays byte for byte. Lives on the GUI thread; owned
/// by its parent.
class SpecField final : public QWidget
{
    Q_OBJECT
public:
    SpecField(const ParameterSpec &spec, QWidget *parent);

    /// Whether the control can show this value at all.
    [[nodiscard]] static bool canShow(const ParameterSpec &spec, const QByteArray &json);

    [[nodiscard]] const QString &path() const { return m_spec.path; }
    /// No signal. Empty = unset; else canShow().
    void setJson(const QByteArray &json);
    /// Empty = unset, or not readable.
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    void edited();

private:
    void makeControl();
    [[nodiscard]] QByteArray entered() const;

    ParameterSpec m_spec;
    NumberEdit *m_number = nullptr;
    QComboBox *m_choice = nullptr; ///< of booleans, too: its data is JSON
    QLineEdit *m_text = nullptr;
    QPlainTextEdit *m_json = nullptr;
    QByteArray m_given;
    QByteArray m_shown; ///< what entered() made of the given value
};

} // namespace volley
