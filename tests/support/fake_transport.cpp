// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_transport.h"

#include <algorithm>

namespace volley::test {

struct FakeCall::State
{
    HttpRequest request;
    QString host;
    int number = 0;
    ExchangeObserver *observer = nullptr; ///< null once cancelled or ended
    FakeTransport *transport = nullptr;
    Clock *clock = nullptr;
    std::vector<Alarm> alarms;
};

/// Owned by the engine: destroying it cancels.
class FakeExchange final : public Exchange
{
public:
    explicit FakeExchange(std::shared_ptr<FakeCall::State> state)
        : m_state(std::move(state))
    {}
    ~FakeExchange() override
    {
        m_state->observer = nullptr;
        m_state->alarms.clear();
        m_state->transport->closed(*m_state);
    }

private:
    std::shared_ptr<FakeCall::State> m_state;
};

const HttpRequest &FakeCall::request() const
{
    return m_state->request;
}

int FakeCall::number() const
{
    return m_state->number;
}

bool FakeCall::isOpen() const
{
    return m_state->observer != nullptr;
}

void FakeCall::sent() const
{
    if (m_state->observer)
        m_state->observer->requestSent();
}

void FakeCall::head(int status, const QList<HttpHeader> &headers) const
{
    if (m_state->observer)
        m_state->observer->headReceived({status, {}, headers});
}

void FakeCall::body(const QByteArray &bytes) const
{
    if (m_state->observer)
        m_state->observer->bodyReceived(bytes);
}

void FakeCall::finish() const
{
    const auto state = m_state;
    if (ExchangeObserver *observer = std::exchange(state->observer, nullptr))
        observer->finished(std::nullopt);
}

void FakeCall::fault(FaultKind kind, bool mayHaveBeenProcessed) const
{
    const auto state = m_state;
    if (ExchangeObserver *observer = std::exchange(state->observer, nullptr))
        observer->finished(HttpFault{kind, mayHaveBeenProcessed, QStringLiteral("scripted")});
}

void FakeCall::answer(int status, const QByteArray &bytes, const QList<HttpHeader> &headers) const
{
    const FakeCall self = *this;
    self.sent();
    self.head(status, headers);
    self.body(bytes);
    self.finish();
}

void FakeCall::after(std::chrono::milliseconds delay,
                     std::function<void(const FakeCall &)> step) const
{
    const std::weak_ptr<State> weak = m_state;
    m_state->alarms.push_back(
        m_state->clock->at(m_state->clock->now() + delay, [weak, step = std::move(step)] {
            if (const auto state = weak.lock(); state && state->observer)
                step(FakeCall(state));
        }));
}

std::unique_ptr<Exchange> FakeTransport::send(const HttpRequest &request,
                                              ExchangeObserver &observer)
{
    auto state = std::make_shared<FakeCall::State>();
    state->request = request;
    state->host = request.url.authority();
    state->number = sends++;
    state->observer = &observer;
    state->transport = this;
    state->clock = &m_clock;
    mostOpen = std::max(mostOpen, ++open);
    const int here = ++openByHost[state->host];
    mostOpenByHost[state->host] = std::max(mostOpenByHost.value(state->host), here);
    mostOverReserve = std::max(mostOverReserve, here - reserved);
    const FakeCall call(state);
    if (keepCalls)
        calls.append(call);
    if (onSend)
        onSend(call);
    return std::make_unique<FakeExchange>(state);
}

void FakeTransport::closed(const FakeCall::State &state)
{
    --open;
    --openByHost[state.host];
}

} // namespace volley::test
