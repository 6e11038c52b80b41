// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/prices_page.h"

#include "composition/price_keeper.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "targets/note_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace volley {

PricesPage::PricesPage(PriceKeeper &prices, QWidget *parent)
    : SettingsPage(parent)
    , m_prices(prices)
{
    addHeading(tr("Prices in use"));
    m_table = addText({});
    m_table->setObjectName(QStringLiteral("settingsPriceTable"));
    m_own = addText({});
    m_own->setObjectName(QStringLiteral("settingsPriceOwn"));
    m_problem = new NoteLabel(QStringLiteral("settingsPriceProblem"), this);
    lines().addWidget(m_problem);
    auto *edit = new QPushButton(tr("&Edit Prices…"), this);
    nameControl(*edit, "settingsPriceEdit", tr("Edit prices"),
                tr("See and set what tokens cost; import a newer table or drop it"));
    edit->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(edit);
    line->addStretch(1);
    lines().addLayout(line);
    addText(tr("A cost that the provider itself reports takes precedence. A price that is not "
               "known counts as unknown, never as 0."));
    lines().addStretch(1);
    connect(edit, &QPushButton::clicked, this, &PricesPage::editAsked);
    connect(&m_prices, &PriceKeeper::changed, this, &PricesPage::showShelf);
}

void PricesPage::refresh()
{
    showShelf();
    static_cast<void>(m_prices.reload()); // another process may have changed them
}

void PricesPage::showShelf()
{
    const PriceShelf &shelf = m_prices.shelf();
    const PriceTable *table = shelf.book.table();
    if (!table)
        m_table->setText(tr("The prices are being read…"));
    else if (shelf.isImported)
        m_table->setText(tr("A table that you imported, as of %1. The one that came with Volley is "
                            "of %2.")
                             .arg(table->asOf, shelf.bundledAsOf));
    else
        m_table->setText(tr("The table that came with Volley, as of %1.").arg(table->asOf));
    const auto own = shelf.book.own().size();
    m_own->setText(
        own == 0 ? tr("No prices of your own are set.")
                 : tr("%Ln price(s) of your own, which (takes|take) precedence over the table.",
                      nullptr, pluralOf(own)));
    m_problem->say(shelf.problem ? describe(*shelf.problem) : QString(),
                   NoteLabel::Tone::Objection);
}

} // namespace volley
