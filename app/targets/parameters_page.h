// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QWidget>

class QGroupBox;
class QPushButton;

namespace volley {

class NameValueTable;
class NoteLabel;
class SettingsForm;
class SpecForm;

/// How a target's answers are made: what all providers share, the provider's own fields, and below
/// them any other field as JSON. What the chosen model does not take is said, and left out at a
/// press. Lives on the GUI thread; owned by its parent.
class ParametersPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ParametersPage(const Target &target, QWidget *parent = nullptr);

    /// Another provider, model or protocol was chosen: offers what that one takes. What fits stays.
    void setTarget(const Target &target);
    /// Writes settings and parameters into `target`; what was not touched stays as it was.
    void apply(Target &target) const;
    /// The first thing that is wrong here, as a sentence; empty = none.
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    void edited();

private:
    void arrange();
    void noteEdit();
    void showFit();
    void leaveOut();
    [[nodiscard]] QList<Parameter> parameters() const;
    [[nodiscard]] QString twice() const;

    Target m_target;           ///< whose fields are offered
    QList<Parameter> m_given;  ///< as they came
    QList<Parameter> m_loaded; ///< as the page gives them back while nothing is changed
    QString m_misfit;          ///< settings that do not fit, as a sentence
    NoteLabel *m_misfits;
    QPushButton *m_leaveOut;
    SettingsForm *m_settings;
    QGroupBox *m_ownGroup;
    SpecForm *m_own;
    NameValueTable *m_other;
};

} // namespace volley
