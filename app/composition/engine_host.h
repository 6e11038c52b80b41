// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_engine.h"
#include "http/transport.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace volley {

/// The engine thread and what lives on it: clock, randomness, transport, engine. This face of it
/// lives on the main thread and is owned by the Workbench.
class EngineHost : public QObject
{
    Q_OBJECT
public:
    /// What the functions given to run() may use, on the engine thread only.
    struct Parts
    {
        Clock &clock;
        Transport &transport;
        RunEngine &engine;
    };

    /// `connectEngine` is called once, on the engine thread, before anything else happens there:
    /// the place to connect the engine's signals.
    EngineHost(const TransportOptions &options, quint64 seed,
               std::function<void(RunEngine &)> connectEngine);
    /// Destroys the engine, exchanges in flight included, and ends the thread.
    ~EngineHost() override;

    /// For what is sent from here on.
    void setTransport(const TransportOptions &options);
    /// Calls `what` on the engine thread, in the order of the calls.
    void run(std::function<void(Parts)> what);

private:
    struct Bundle;
    QThread m_thread;
    QObject m_context;                ///< lives on the engine thread
    std::unique_ptr<Bundle> m_bundle; ///< touched on the engine thread only
};

} // namespace volley
