// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/provider_label.h"

#include "providers/provider.h"

#include <QCoreApplication>

namespace volley {

namespace {

struct ProviderLabel
{
    Q_DECLARE_TR_FUNCTIONS(volley::ProviderLabel)
};

} // namespace

QString providerLabel(const QString &id)
{
    if (id == QLatin1String("compatible")) // the one name that is none
        return ProviderLabel::tr("OpenAI-compatible server");
    const ProviderInfo *info = findProvider(id);
    return info ? info->name : id;
}

} // namespace volley
