// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <QString>

class QSettings;

namespace volley {

enum class ProxyKind { System, None, Http, Socks5 };

/// How the network is to be reached, as it is kept in the settings: all but the proxy's password,
/// which lies in the keychain. A value.
struct NetworkChoice
{
    ProxyKind kind = ProxyKind::System;
    QString host; ///< of the proxy
    int port = 8080;
    QString user;   ///< empty = the proxy wants no login
    QString caFile; ///< PEM; empty = the system's certificates alone

    [[nodiscard]] bool namesProxy() const
    {
        return kind == ProxyKind::Http || kind == ProxyKind::Socks5;
    }
    bool operator==(const NetworkChoice &) const = default;
};

[[nodiscard]] NetworkChoice readNetwork(const QSettings &settings);
void writeNetwork(QSettings &settings, const NetworkChoice &choice);

/// What is wrong with a proxy's host, as a sentence; empty = nothing. Pure.
[[nodiscard]] QString hostObjection(const QString &host);
/// Under which its password lies in the keychain. A password is for one server only. Pure.
[[nodiscard]] QString proxyAccount(const NetworkChoice &choice);
[[nodiscard]] TransportOptions transportOf(const NetworkChoice &choice, const Secret &password,
                                           const QByteArray &pem);

} // namespace volley
