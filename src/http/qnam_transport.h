// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <memory>

namespace volley {

/// Transport over QNetworkAccessManager. Lanes: on Qt before 6.5 a manager has six connections a
/// host, so enough managers are kept and at most six requests lent to each; from 6.5 one manager
/// with QHttp1Configuration. Nothing ever queues inside Qt. Lives on the engine's thread.
class QnamTransport final : public Transport
{
public:
    explicit QnamTransport(const TransportOptions &options);
    ~QnamTransport() override;

    /// For exchanges that begin from here on; those on their way go on as they began.
    void setOptions(const TransportOptions &options);

    [[nodiscard]] std::unique_ptr<Exchange> send(const HttpRequest &request,
                                                 ExchangeObserver &observer) override;
    void reserve(int exchangesPerHost) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
