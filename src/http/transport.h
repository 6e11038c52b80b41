// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/http_types.h"

#include <memory>
#include <optional>

namespace volley {

/// Told what happens to one exchange, on the transport's thread, never from within send(). The
/// order is requestSent (at most once), headReceived (once, unless the exchange faults before),
/// bodyReceived (any number; with HttpRequest::streams as bytes come, cut anywhere; without it once
/// at the end or not at all), then finished, once, last. An observer may destroy the exchange, and
/// itself, in any of them; nothing is called after that.
class ExchangeObserver
{
public:
    virtual ~ExchangeObserver() = default;
    /// The connection stands (TLS included) and the request's bytes are going out.
    virtual void requestSent() = 0;
    /// Any status but 1xx, errors and redirects too.
    virtual void headReceived(const HttpHead &head) = 0;
    virtual void bodyReceived(const QByteArray &bytes) = 0;
    /// No fault: the response is complete, as its framing says.
    virtual void finished(const std::optional<HttpFault> &fault) = 0;
};

/// One HTTP exchange on its way. Owning it keeps it going; destroying it cancels and nothing is
/// called afterwards.
class Exchange
{
public:
    Exchange() = default;
    virtual ~Exchange() = default;
    Q_DISABLE_COPY_MOVE(Exchange)
};

/// Sends requests exactly once each: never resends, never follows redirects, keeps no cookies,
/// caches nothing, sets no deadlines (they are the engine's). Lives on one thread with an event
/// loop.
class Transport
{
public:
    Transport() = default;
    virtual ~Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)

    /// Begins the exchange at once: the caller keeps the number in flight within what it announced
    /// by reserve(). `observer` must outlive the returned handle.
    [[nodiscard]] virtual std::unique_ptr<Exchange> send(const HttpRequest &request,
                                                         ExchangeObserver &observer) = 0;
    /// Announces the most exchanges that will be open at once to one host, so that none has to
    /// queue.
    virtual void reserve(int exchangesPerHost) = 0;
};

/// How the network is reached. This machine is reached directly, whatever is said here.
struct TransportOptions
{
    QUrl proxy;            ///< empty = the system's; http:// or socks5://
    Secret proxyPassword;  ///< goes with the name in `proxy`, in place of a password in it
    bool direct = false;   ///< no proxy, not even the system's
    QByteArray extraCaPem; ///< certificates trusted beside the system's
    QByteArray userAgent = "Volley/" VOLLEY_VERSION;
    bool http2 = false; ///< off: a GOAWAY can hang Qt's replies for ever
};

} // namespace volley
