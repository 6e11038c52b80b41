// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/manager_pool.h"
#include "http/transport.h"

#include <QObject>
#include <QPointer>

class QNetworkReply;
class QNetworkRequest;

namespace volley {

class OneShotBody;

/// One exchange over a borrowed place of a manager. Lives on the transport's thread; owned by
/// whoever asked for it. Each call to the observer is the last thing its slot does with this
/// object, for the observer may destroy it.
class QnamExchange final
    : public QObject
    , public Exchange
{
    Q_OBJECT
public:
    QnamExchange(std::shared_ptr<ManagerPool> pool, const HttpRequest &request,
                 const QNetworkRequest &wire, ExchangeObserver &observer);
    /// An exchange that only fails, from the event loop: for requests that must not be sent.
    QnamExchange(const HttpFault &fault, ExchangeObserver &observer);
    ~QnamExchange() override;

private:
    void bodyAskedFor();
    void headArrived();
    void bytesArrived();
    void replyFinished();
    [[nodiscard]] std::optional<HttpFault> faultOf() const;
    [[nodiscard]] FaultKind kindOfError() const;
    [[nodiscard]] HttpFault fault(FaultKind kind, const QString &detail = {}) const;
    /// False: this object is gone, or the exchange is over.
    bool deliverHead();
    bool deliverBody();
    void giveUp(FaultKind kind);
    void release();

    std::shared_ptr<ManagerPool> m_pool;
    ManagerPool::Place m_place;
    ExchangeObserver &m_observer;
    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_body = nullptr;
    QByteArray m_collected; ///< of a response that is not streamed
    QString m_tlsErrors;
    QString m_coding; ///< of a body that nobody can read, for it was not to be coded
    qint64 m_received = 0;
    qint64 m_expected = -1; ///< Content-Length, if any
    qint64 m_maxBodyBytes;
    bool m_streams;
    bool m_sent = false;
    bool m_untilClosed = false; ///< the body has neither length nor chunks
    bool m_headDelivered = false;
};

} // namespace volley
