// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/provider_choices.h"

#include "composition/provider_label.h"
#include "demo/demo_server.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "providers/provider.h"

#include <QCoreApplication>

namespace volley {

namespace {

class ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(volley::ProviderChoices)
};

} // namespace

QList<ProviderChoice> providerChoices()
{
    QList<ProviderChoice> choices;
    for (const ProviderInfo &info : providerTable()) {
        const QString label = info.isLocal ? ChoiceText::tr("%1 on this computer").arg(info.name)
                                           : providerLabel(info.id);
        choices.append({label, info.id});
    }
    return choices;
}

int choiceOf(const QList<ProviderChoice> &choices, const QString &provider)
{
    for (int i = 0; i < choices.size(); ++i) {
        if (choices.at(i).provider == provider)
            return i;
    }
    return -1;
}

QString runningLabel(const LocalServer &server)
{
    const ProviderInfo *info = findProvider(server.target.provider);
    const QString name = info ? info->name : server.target.provider;
    //: %1 the provider's name
    return ChoiceText::tr("%1, running here, %Ln model(s)", nullptr, pluralOf(server.models.size()))
        .arg(name);
}

Target demoTarget()
{
    Target target;
    const ProviderInfo *demo = findProvider(target.provider);
    target.model = demo && !demo->models.isEmpty() ? demo->models.first() : QString();
    return target;
}

QString endpointName(const QString &id)
{
    if (id == QLatin1String("chat"))
        return ChoiceText::tr("Chat completions");
    if (id == QLatin1String("responses"))
        return ChoiceText::tr("Responses");
    if (id == QLatin1String("native"))
        //: a protocol: the provider's own
        return ChoiceText::tr("Its own");
    return id;
}

QString demoModelsText()
{
    const DemoOptions limits;
    return ChoiceText::tr("The demo answers on this computer, without a key and without cost:\n"
                          "demo-echo: gives the prompt back at once.\n"
                          "demo-fast: a short answer with no delay, to see how fast it can go.\n"
                          "demo-slow: begins after two or three seconds and writes slowly.\n"
                          "demo-flaky: one request in five fails in one way or another.\n"
                          "demo-limited: takes %1 requests and %2 tokens a minute, no more.")
        .arg(countText(limits.requestsPerMinute), countText(limits.tokensPerMinute));
}

} // namespace volley
