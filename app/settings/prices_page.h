// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QLabel;

namespace volley {

class NoteLabel;
class PriceKeeper;

/// Which prices are in use, and the way to them. Lives on the GUI thread; owned by the dialog.
class PricesPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `prices` outlives the page.
    PricesPage(PriceKeeper &prices, QWidget *parent);

    void refresh() override;

Q_SIGNALS:
    void editAsked();

private:
    void showShelf();

    PriceKeeper &m_prices;
    QLabel *m_table;
    QLabel *m_own;
    NoteLabel *m_problem;
};

} // namespace volley
