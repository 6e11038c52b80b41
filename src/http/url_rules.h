// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace volley {

/// Whether `host` is this machine: localhost, *.localhost (RFC 6761), 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);
/// Whether a key may be sent to `url`: over https anywhere, over plain http only to this machine.
[[nodiscard]] bool keyMayTravel(const QUrl &url);

} // namespace volley
