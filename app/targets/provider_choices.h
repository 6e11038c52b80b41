// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QList>
#include <QString>

namespace volley {

/// A line of the provider list. A value.
struct ProviderChoice
{
    QString label;
    QString provider; ///< id in the provider table
};

/// All of them, in the order of the provider table.
[[nodiscard]] QList<ProviderChoice> providerChoices();
/// The choice that is `provider`; -1 = it is not known.
[[nodiscard]] int choiceOf(const QList<ProviderChoice> &choices, const QString &provider);
/// What each of the demo's models does, a line each.
[[nodiscard]] QString demoModelsText();

} // namespace volley
