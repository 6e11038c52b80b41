// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/prices_dialog.h"

#include "prices/prices_dialog_p.h"
#include "providers/price_subject.h"

namespace volley {

PricesDialog::PricesDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, workbench))
{
    setObjectName(QStringLiteral("pricesDialog"));
    setWindowTitle(tr("Prices"));
    d->arrange();
    d->connectParts();
    d->showShelf();
    // Another window, or the command line, may have changed them meanwhile.
    d->follow(workbench.prices().reload());
}

PricesDialog::~PricesDialog() = default;

void PricesDialog::showTargets(const QList<Target> &targets)
{
    for (const Target &target : targets) {
        const PriceSubject subject = priceSubject(target);
        const Tariff tariff = d->workbench.prices().shelf().book.find(subject);
        if (tariff.source == PriceSource::Unknown && !target.model.isEmpty())
            d->model.addUnknown(subject.usualPlace, target.model);
    }
}

void PricesDialog::showTarget(const Target &target)
{
    showTargets({target});
    d->search->setText(target.model);
    d->chooseProvider(priceSubject(target).usualPlace);
}

} // namespace volley
