// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/key_accounts.h"

#include "providers/key_place.h"
#include "providers/provider.h"

#include <QSettings>

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype mostRemembered = 100;

QString serversKey()
{
    return QStringLiteral("keys/servers");
}

QString lineOf(const Target &target)
{
    return target.provider + QLatin1Char(' ') +
           target.baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

class Collector
{
public:
    void add(const Target &target)
    {
        const ProviderInfo *info = findProvider(target.provider);
        const KeyPlace place = keyPlaceOf(target);
        const bool isDemo = info && info->id == QLatin1String("demo");
        if (!info || isDemo || place.account.isEmpty())
            return;
        const bool known = std::any_of(
            m_accounts.begin(), m_accounts.end(), [&place, &target](const KeyAccount &other) {
                return keyPlaceOf(other.target).account == place.account &&
                       other.target.keyVariable == target.keyVariable;
            });
        if (known)
            return;
        Target bare;
        bare.provider = target.provider;
        bare.baseUrl = target.baseUrl;
        bare.endpoint = target.endpoint;
        bare.keyVariable = target.keyVariable;
        m_accounts.append({bare, info->name, place.host, info->needsKey});
    }
    [[nodiscard]] QList<KeyAccount> take() { return std::move(m_accounts); }

private:
    QList<KeyAccount> m_accounts;
};

} // namespace

QList<KeyAccount> keyAccounts(const QList<Target> &targets, const QStringList &remembered)
{
    Collector collector;
    for (const ProviderInfo &info : providerTable()) {
        Target target;
        target.provider = info.id;
        if (!info.isLocal)
            collector.add(target);
    }
    for (const Target &target : targets)
        collector.add(target);
    for (const QString &line : remembered) {
        Target target;
        target.provider = line.section(QLatin1Char(' '), 0, 0);
        target.baseUrl = QUrl(line.section(QLatin1Char(' '), 1), QUrl::StrictMode);
        if (target.baseUrl.isValid() && validate([&target] {
                Target whole = target;
                whole.model = QStringLiteral("any");
                return whole;
            }()))
            collector.add(target);
    }
    for (const ProviderInfo &info : providerTable()) {
        Target target;
        target.provider = info.id;
        if (info.isLocal)
            collector.add(target);
    }
    return collector.take();
}

QStringList rememberedServers(const QSettings &settings)
{
    return settings.value(serversKey()).toStringList();
}

void rememberServer(QSettings &settings, const KeyAccount &account)
{
    const QString line = lineOf(account.target);
    QStringList lines = rememberedServers(settings);
    if (account.target.baseUrl.isEmpty() || lines.contains(line))
        return;
    lines.prepend(line);
    settings.setValue(serversKey(),
                      QStringList(lines.first(std::min(lines.size(), mostRemembered))));
}

} // namespace volley
