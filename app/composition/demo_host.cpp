// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo_host.h"

#include <QPromise>

namespace volley {

DemoHost::DemoHost(const DemoOptions &options)
    : m_options(options)
{}

DemoHost::~DemoHost()
{
    if (!m_started)
        return;
    QMetaObject::invokeMethod(&m_context, [this] {
        m_server.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Result<QUrl>> DemoHost::baseUrl()
{
    if (!m_started)
        start();
    return m_url;
}

void DemoHost::start()
{
    m_started = true;
    m_thread.setObjectName(QStringLiteral("demo"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
    const auto promise = std::make_shared<QPromise<Result<QUrl>>>();
    promise->start();
    m_url = promise->future();
    QMetaObject::invokeMethod(&m_context, [this, promise] {
        m_server = std::make_unique<DemoServer>(m_options);
        promise->addResult(m_server->listen());
        promise->finish();
    });
}

} // namespace volley
