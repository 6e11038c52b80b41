// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace volley {

class Workbench;

/// What a target's tokens cost, in a form, and the way to the prices. Lives on the GUI thread;
/// owned by its parent.
class PriceRow final : public QWidget
{
    Q_OBJECT
public:
    /// `workbench` outlives the row.
    explicit PriceRow(Workbench &workbench, QWidget *parent = nullptr);

    void setTarget(const Target &target);

private:
    void show();
    void openDialog();

    Workbench &m_workbench;
    Target m_target;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace volley
