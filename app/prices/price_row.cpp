// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/price_row.h"

#include "composition/workbench.h"
#include "presentation/money_text.h"
#include "prices/prices_dialog.h"
#include "providers/price_subject.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace volley {

PriceRow::PriceRow(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(tr("Prices…"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    m_text->setObjectName(QStringLiteral("targetPrice"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    line->addWidget(m_text, 1);
    m_button->setObjectName(QStringLiteral("pricesButton"));
    m_button->setAccessibleName(tr("See and set the price of this model"));
    m_button->setAutoDefault(false);
    line->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &PriceRow::openDialog);
    connect(&workbench.prices(), &PriceKeeper::changed, this, &PriceRow::show);
}

void PriceRow::setTarget(const Target &target)
{
    m_target = target;
    show();
}

void PriceRow::show()
{
    const PriceShelf &shelf = m_workbench.prices().shelf();
    const Tariff tariff = shelf.book.find(priceSubject(m_target));
    const QString price = tariffText(tariff.price);
    switch (tariff.source) {
    case PriceSource::Own:
        m_text->setText(tr("%1 per million tokens, your own price").arg(price));
        break;
    case PriceSource::Table:
        m_text->setText(tr("%1 per million tokens, as of %2").arg(price, shelf.book.table()->asOf));
        break;
    case PriceSource::Free:
    case PriceSource::Unknown:
        m_text->setText(price);
        break;
    }
    m_button->setEnabled(!m_target.model.isEmpty());
}

void PriceRow::openDialog()
{
    auto *dialog = new PricesDialog(m_workbench, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showTarget(m_target);
    dialog->open();
}

} // namespace volley
