// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QDialog>

#include <memory>

namespace volley {

class Workbench;

/// What tokens cost: a table to search and to edit in place, with undo; a newer table can be
/// imported and dropped again. Changes count at once, for what is run from then on; what is on
/// record is recalculated where the person asks for it. Lives on the GUI thread; owned by its
/// parent. Object name "pricesDialog". Opened with open().
class PricesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `workbench` outlives the dialog.
    PricesDialog(Workbench &workbench, QWidget *parent);
    ~PricesDialog() override;

    /// Models that the person uses: those without a price stand first, to be given one.
    void showTargets(const QList<Target> &targets);
    /// Shows only this target's model.
    void showTarget(const Target &target);

Q_SIGNALS:
    /// Costs on record are others now.
    void recalculated();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
