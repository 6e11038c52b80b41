// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "targets/name_value_table.h"

#include <QList>
#include <QString>

namespace volley {

/// A line of the provider list: a provider, or a well-known server of the compatible kind with the
/// address it is at where it was set up as it comes. A value.
struct ProviderChoice
{
    QString label;
    QString provider; ///< id in the provider table
    QString baseUrl;  ///< filled in when chosen; empty = the provider's own
};

/// All of them, in the order of the provider table, well-known servers after it.
[[nodiscard]] QList<ProviderChoice> providerChoices();
/// The choice that `provider` and `baseUrl` amount to; -1 = the provider is not known.
[[nodiscard]] int choiceOf(const QList<ProviderChoice> &choices, const QString &provider,
                           const QString &baseUrl);
/// What each of the demo's models does, a line each.
[[nodiscard]] QString demoModelsText();
/// Parameters that many models take, with a value to start from.
[[nodiscard]] QList<NameValue> commonParameters();

} // namespace volley
