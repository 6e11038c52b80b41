// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export_choice.h"

#include <QGroupBox>

class QButtonGroup;

namespace volley {

/// The question which requests to export, with how many each answer holds; what holds none cannot
/// be chosen. Lives on the GUI thread; owned by the dialog.
class ScopeChoice : public QGroupBox
{
    Q_OBJECT
public:
    explicit ScopeChoice(const ExportScopes &scopes, QWidget *parent = nullptr);

    /// All, where the scope is empty.
    void setScope(ExportScope scope);
    [[nodiscard]] ExportScope scope() const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_buttons;
};

} // namespace volley
