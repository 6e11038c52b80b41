// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/connection_report.h"
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
/// How a server that runs on this computer stands in the list: "Ollama, running here, 3 models".
[[nodiscard]] QString runningLabel(const LocalServer &server);
/// What there is before a person chose: the demo provider and its first model.
[[nodiscard]] Target demoTarget();
/// How a person calls one of a provider's protocols.
[[nodiscard]] QString endpointName(const QString &id);
/// What each of the demo's models does, a line each.
[[nodiscard]] QString demoModelsText();

} // namespace volley
