// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "providers/parameter_spec.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace volley {

class AnswerFormatBox;
class NumberEdit;

/// What all providers share, as a form: each field can be left unset, and says what that means. A
/// field that the model does not take is shown only while something stands in it. Lives on the GUI
/// thread; owned by its parent.
class SettingsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(QWidget *parent);

    /// What the chosen model takes.
    void setSupport(const SettingSupport &support);
    /// No signal.
    void setSettings(const GenerationSettings &settings, const QString &maxTokensField);
    void apply(Target &target) const;
    /// The first field that cannot be read, as a sentence; empty = none. Whether the model takes
    /// what stands there is not looked at.
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    void edited();

private:
    void makeFields();
    void arrange();
    void offerMaxTokensFields();
    void offerEfforts();
    void showFields();
    void setShown(QWidget *field, bool shown);

    SettingSupport m_support;
    QFormLayout *m_form;
    NumberEdit *m_temperature;
    NumberEdit *m_topP;
    NumberEdit *m_maxTokens;
    QComboBox *m_maxTokensField;
    NumberEdit *m_seed;
    QComboBox *m_effort;
    QPlainTextEdit *m_stop;
    AnswerFormatBox *m_format;
    QStringList m_givenStops;
};

} // namespace volley
