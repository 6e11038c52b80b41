// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_server.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace volley {

/// The demo provider on a thread of its own, so that it competes with nothing it is measured by.
/// Begins to listen when it is first asked for. Lives on the main thread.
class DemoHost : public QObject
{
    Q_OBJECT
public:
    explicit DemoHost(const DemoOptions &options);
    ~DemoHost() override;

    /// The base URL, e.g. http://127.0.0.1:40123/v1; the same each time. Error: NetworkFailed.
    [[nodiscard]] QFuture<Result<QUrl>> baseUrl();

private:
    void start();

    DemoOptions m_options;
    QThread m_thread;
    QObject m_context;                    ///< lives on the demo thread
    std::unique_ptr<DemoServer> m_server; ///< touched on the demo thread only
    QFuture<Result<QUrl>> m_url;
    bool m_started = false;
};

} // namespace volley
