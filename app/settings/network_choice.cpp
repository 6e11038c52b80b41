// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/network_choice.h"

#include <QCoreApplication>
#include <QSettings>

namespace volley {

namespace {

class NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(volley::NetworkChoice)
};

struct Word
{
    ProxyKind kind;
    QLatin1String word;
};

constexpr Word words[] = {
    {ProxyKind::System, QLatin1String("system")},
    {ProxyKind::None, QLatin1String("none")},
    {ProxyKind::Http, QLatin1String("http")},
    {ProxyKind::Socks5, QLatin1String("socks5")},
};

QString key(const char *name)
{
    return QStringLiteral("network/") + QLatin1String(name);
}

} // namespace

NetworkChoice readNetwork(const QSettings &settings)
{
    NetworkChoice choice;
    const QString kept = settings.value(key("proxy")).toString();
    for (const Word &word : words) {
        if (kept == word.word)
            choice.kind = word.kind;
    }
    choice.host = settings.value(key("proxy_host")).toString();
    choice.port = std::clamp(settings.value(key("proxy_port"), choice.port).toInt(), 1, 65535);
    choice.user = settings.value(key("proxy_user")).toString();
    choice.caFile = settings.value(key("ca_file")).toString();
    if (choice.namesProxy() && !hostObjection(choice.host).isEmpty())
        choice.kind = ProxyKind::System; // the file was edited by hand
    return choice;
}

void writeNetwork(QSettings &settings, const NetworkChoice &choice)
{
    settings.setValue(key("proxy"), QString(words[int(choice.kind)].word));
    settings.setValue(key("proxy_host"), choice.host);
    settings.setValue(key("proxy_port"), choice.port);
    settings.setValue(key("proxy_user"), choice.user);
    settings.setValue(key("ca_file"), choice.caFile);
}

QString hostObjection(const QString &host)
{
    if (host.isEmpty())
        return NetworkText::tr("Enter the proxy's host: a name or an address.");
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return NetworkText::tr("Only the host's name or address belongs here, for example "
                               "proxy.example.com: no http://, port or path.");
    return {};
}

QString proxyAccount(const NetworkChoice &choice)
{
    return QStringLiteral("proxy@%1:%2").arg(choice.host.toLower()).arg(choice.port);
}

TransportOptions transportOf(const NetworkChoice &choice, const Secret &password,
                             const QByteArray &pem)
{
    TransportOptions options;
    options.extraCaPem = pem;
    options.direct = choice.kind == ProxyKind::None;
    if (!choice.namesProxy())
        return options;
    options.proxy.setScheme(choice.kind == ProxyKind::Socks5 ? QStringLiteral("socks5")
                                                             : QStringLiteral("http"));
    options.proxy.setHost(choice.host);
    options.proxy.setPort(choice.port);
    if (choice.user.isEmpty())
        return options;
    options.proxy.setUserName(choice.user, QUrl::DecodedMode);
    options.proxyPassword = password;
    return options;
}

} // namespace volley
