// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/qnam_transport.h"
#include "http/read_ahead_application.h"
#include "support/recording_observer.h"
#include "support/scripted_server.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <vector>

namespace volley::test {

/// One exchange and what was heard of it.
struct Call
{
    std::unique_ptr<RecordingObserver> heard = std::make_unique<RecordingObserver>();
    std::unique_ptr<Exchange> exchange;

    RecordingObserver *operator->() const { return heard.get(); }
};

inline HttpRequest postTo(const QUrl &url, const QByteArray &body = "{\"a\":1}")
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

inline HttpRequest streamFrom(const QUrl &url)
{
    HttpRequest request = postTo(url);
    request.streams = true;
    return request;
}

inline Call start(Transport &transport, const HttpRequest &request)
{
    Call call;
    call.exchange = transport.send(request, *call.heard);
    return call;
}

inline std::vector<Call> start(Transport &transport, const HttpRequest &request, int count)
{
    std::vector<Call> calls;
    for (int i = 0; i < count; ++i)
        calls.push_back(start(transport, request));
    return calls;
}

inline int doneOf(const std::vector<Call> &calls)
{
    return int(
        std::count_if(calls.begin(), calls.end(), [](const Call &call) { return call->done; }));
}

inline int goodOf(const std::vector<Call> &calls)
{
    return int(
        std::count_if(calls.begin(), calls.end(), [](const Call &call) { return call->good(); }));
}

inline TransportOptions trusting(const QString &pem = QStringLiteral("ca.pem"))
{
    TransportOptions options;
    options.extraCaPem = tlsFile(pem);
    return options;
}

} // namespace volley::test

/// QTEST_GUILESS_MAIN, with the sockets reading ahead as the program's do.
#define VOLLEY_HTTP_TEST_MAIN(Class)                                                               \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        volley::ReadAheadApplication<QCoreApplication> application(argc, argv);                    \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
