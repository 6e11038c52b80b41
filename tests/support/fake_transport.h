// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "http/transport.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>

namespace volley::test {

class FakeTransport;

/// One exchange as the far side sees it. Every step does nothing once the exchange was cancelled or
/// has ended, as with a real connection. Copies stand for the same exchange.
class FakeCall
{
public:
    [[nodiscard]] const HttpRequest &request() const;
    /// Running number of the send, from 0.
    [[nodiscard]] int number() const;
    /// False once the engine let go of it, or it has ended.
    [[nodiscard]] bool isOpen() const;

    void sent() const;
    void head(int status, const QList<HttpHeader> &headers = {}) const;
    void body(const QByteArray &bytes) const;
    void finish() const;
    void fault(FaultKind kind, bool mayHaveBeenProcessed = true) const;
    /// sent, head, body and finish in one go.
    void answer(int status, const QByteArray &bytes, const QList<HttpHeader> &headers = {}) const;
    /// Runs `step` after `delay` on the transport's clock, if the exchange is still open by then.
    void after(std::chrono::milliseconds delay, std::function<void(const FakeCall &)> step) const;

private:
    friend class FakeTransport;
    friend class FakeExchange;
    struct State;
    explicit FakeCall(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}
    std::shared_ptr<State> m_state;
};

/// A transport that a test scripts: each send is handed to `onSend`, which says by after() what
/// will happen, or keeps the call and acts on it later. Counts what was sent and what is open.
/// Outlives its exchanges, as every transport does.
class FakeTransport final : public Transport
{
public:
    explicit FakeTransport(Clock &clock)
        : m_clock(clock)
    {}

    [[nodiscard]] std::unique_ptr<Exchange> send(const HttpRequest &request,
                                                 ExchangeObserver &observer) override;
    void reserve(int exchangesPerHost) override { reserved = exchangesPerHost; }

    /// Called within send(): it may only plan with after() or keep the call.
    std::function<void(const FakeCall &)> onSend;
    bool keepCalls = true; ///< false: `calls` stays empty, for very long runs

    QList<FakeCall> calls; ///< every one, in order
    int sends = 0;
    int open = 0;
    int mostOpen = 0;
    int reserved = 0;
    int mostOverReserve = 0; ///< most open to a host beyond what was reserved; should stay 0
    QHash<QString, int> openByHost;
    QHash<QString, int> mostOpenByHost;

private:
    friend class FakeCall;
    friend class FakeExchange;
    void closed(const FakeCall::State &state);

    Clock &m_clock;
};

} // namespace volley::test
