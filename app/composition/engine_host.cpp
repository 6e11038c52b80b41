// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/engine_host.h"

#include "base/local_files.h"
#include "base/random.h"
#include "base/system_clock.h"
#include "http/qnam_transport.h"

namespace volley {

struct EngineHost::Bundle
{
    Bundle(const TransportOptions &options, quint64 seed)
        : random(seed)
        , transport(options)
        , engine(clock, random, transport, files)
    {}
    SystemClock clock;
    SeededRandom random;
    QnamTransport transport;
    LocalFiles files;
    RunEngine engine;
};

EngineHost::EngineHost(const TransportOptions &options, quint64 seed,
                       std::function<void(RunEngine &)> connectEngine)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_context, [this, options, seed, connectEngine] {
        m_bundle = std::make_unique<Bundle>(options, seed);
        connectEngine(m_bundle->engine);
    });
}

EngineHost::~EngineHost()
{
    QMetaObject::invokeMethod(&m_context, [this] {
        m_bundle.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void EngineHost::setTransport(const TransportOptions &options)
{
    QMetaObject::invokeMethod(&m_context,
                              [this, options] { m_bundle->transport.setOptions(options); });
}

void EngineHost::run(std::function<void(Parts)> what)
{
    QMetaObject::invokeMethod(&m_context, [this, what = std::move(what)] {
        what({m_bundle->clock, m_bundle->transport, m_bundle->engine});
    });
}

} // namespace volley
