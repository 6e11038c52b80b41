// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/qnam_exchange.h"

#include "http/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace volley {

namespace {

// Qt's own texts name the whole URL, query included.
QString withoutQuery(QString text, const QUrl &url)
{
    if (url.hasQuery())
        text.replace(url.toString(), url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    return scrubbed(text);
}

bool isResponseStatus(QNetworkReply::NetworkError error)
{
    // Below 200 stand what happens to connections and proxies; from there on, what a status means.
    return error >= QNetworkReply::ContentAccessDenied &&
           error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure;
}

bool isRedirect(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 == 3;
}

} // namespace

QnamExchange::QnamExchange(std::shared_ptr<ManagerPool> pool, const HttpRequest &request,
                           const QNetworkRequest &wire, ExchangeObserver &observer)
    : m_pool(std::move(pool))
    , m_place(m_pool->lend(request.url.authority()))
    , m_observer(observer)
    , m_maxBodyBytes(request.maxBodyBytes)
    , m_streams(request.streams)
{
    if (request.method == "GET") {
        m_reply = m_place.manager->get(wire);
        connect(m_reply, &QNetworkReply::requestSent, this, &QnamExchange::bodyAskedFor);
    } else {
        m_body = new OneShotBody(request.body, [this] { bodyAskedFor(); });
        m_reply = m_place.manager->post(wire, m_body);
        m_body->setParent(m_reply);
    }
    if (m_streams)
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &QnamExchange::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &QnamExchange::bytesArrived);
    connect(m_reply, &QNetworkReply::finished, this, &QnamExchange::replyFinished);
    if (wire.url().scheme() == QLatin1String("https")) {
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            QStringList texts;
            for (const QSslError &error : errors)
                texts << error.errorString();
            texts.removeDuplicates();
            m_tlsErrors = texts.join(QStringLiteral("; "));
        });
    }
}

QnamExchange::QnamExchange(const HttpFault &fault, ExchangeObserver &observer)
    : m_observer(observer)
    , m_maxBodyBytes(0)
    , m_streams(false)
{
    QMetaObject::invokeMethod(
        this, [this, fault] { m_observer.finished(fault); }, Qt::QueuedConnection);
}

QnamExchange::~QnamExchange()
{
    release();
}

void QnamExchange::release()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (m_body)
        m_body->cut();
    // abort() emits finished() before it returns: nobody may be listening any more.
    disconnect(reply, nullptr, this, nullptr);
    const bool running = reply->isRunning();
    if (running)
        reply->abort();
    reply->deleteLater();
    // A handshake that breaks fails others that are still at theirs, and Qt goes on with those.
    const bool broken = reply->error() == QNetworkReply::RemoteHostClosedError ||
                        reply->error() == QNetworkReply::SslHandshakeFailedError;
    const bool stuck = !m_sent && (running || broken);
    m_pool->giveBack(m_place, stuck ? ManagerPool::Left::Stuck : ManagerPool::Left::Free);
}

void QnamExchange::bodyAskedFor()
{
    if (std::exchange(m_sent, true))
        return;
    m_observer.requestSent();
}

void QnamExchange::headArrived()
{
    deliverHead();
}

bool QnamExchange::deliverHead()
{
    if (m_headDelivered)
        return true;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return true;
    m_headDelivered = true;
    HttpHead head;
    head.status = status;
    head.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    for (const QNetworkReply::RawHeaderPair &pair : m_reply->rawHeaderPairs())
        head.headers.append({pair.first, pair.second});
    bool good = false;
    const qint64 length = head.header("Content-Length").toLongLong(&good);
    if (head.header("Transfer-Encoding").isEmpty()) {
        m_untilClosed = !good;
        m_expected = good ? length : -1;
    }
    const QByteArray coding = head.header("Content-Encoding").toLower();
    if (status / 100 == 2 && !coding.isEmpty() && coding != "identity")
        m_coding = QString::fromLatin1(coding);
    const QPointer<QnamExchange> alive(this);
    if (!std::exchange(m_sent, true))
        m_observer.requestSent();
    if (alive)
        m_observer.headReceived(head);
    return !alive.isNull();
}

void QnamExchange::bytesArrived()
{
    const QPointer<QnamExchange> alive(this);
    if (m_streams && !deliverHead())
        return;
    if (alive)
        deliverBody();
}

bool QnamExchange::deliverBody()
{
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    if (m_received > m_maxBodyBytes) {
        giveUp(FaultKind::BodyTooLarge);
        return false;
    }
    if (!m_streams) {
        m_collected = m_collected.isEmpty() ? bytes : m_collected + bytes;
        return true;
    }
    if (bytes.isEmpty())
        return true;
    const QPointer<QnamExchange> alive(this);
    m_observer.bodyReceived(bytes);
    return !alive.isNull();
}

void QnamExchange::giveUp(FaultKind kind)
{
    const HttpFault reason = fault(kind, QString::number(m_maxBodyBytes));
    const QPointer<QnamExchange> alive(this);
    if (!deliverHead())
        return;
    release();
    m_observer.finished(reason);
}

HttpFault QnamExchange::fault(FaultKind kind, const QString &detail) const
{
    const bool never = kind == FaultKind::HostNotFound || kind == FaultKind::ConnectionRefused ||
                       kind == FaultKind::TlsFailed || kind == FaultKind::CertificateRejected ||
                       kind == FaultKind::ProxyFailed;
    return {kind, !never && m_sent, detail};
}

std::optional<HttpFault> QnamExchange::faultOf() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString text = withoutQuery(m_reply->errorString(), m_reply->url());
    // At 307 and 308 Qt tries to rewind the body, though nobody is going to follow; and after a
    // body that ends with its connection it may look for an answer once more.
    const bool resent =
        error == QNetworkReply::ContentReSendError && (isRedirect(m_reply) || m_untilClosed);
    const bool lost =
        error == QNetworkReply::ContentReSendError || error == QNetworkReply::RemoteHostClosedError;
    const bool whole = lost && m_expected >= 0 && m_received == m_expected;
    if (m_headDelivered &&
        (error == QNetworkReply::NoError || isResponseStatus(error) || resent || whole)) {
        // A closed socket in the middle of a body can look like success.
        if (m_expected >= 0 && m_received < m_expected)
            return fault(FaultKind::BodyTruncated,
                         QStringLiteral("%1/%2").arg(m_received).arg(m_expected));
        // Asked for none, and undoing it would be the next body without an end.
        if (!m_coding.isEmpty())
            return fault(FaultKind::BadResponse, QStringLiteral("Content-Encoding: ") + m_coding);
        return std::nullopt;
    }
    const FaultKind kind = kindOfError();
    switch (kind) {
    case FaultKind::HostNotFound:
        return fault(kind, m_reply->url().host());
    case FaultKind::CertificateRejected:
        return fault(kind, m_tlsErrors);
    default:
        return fault(kind, text);
    }
}

FaultKind QnamExchange::kindOfError() const
{
    // Qt says of a proxy that it cannot reach what it says of a server, or that something is
    // unknown.
    const auto unlessProxy = [this](FaultKind kind) {
        return !m_sent && m_pool->wentByProxy(m_reply->url()) ? FaultKind::ProxyFailed : kind;
    };
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return unlessProxy(FaultKind::ConnectionRefused);
    case QNetworkReply::HostNotFoundError:
        return unlessProxy(FaultKind::HostNotFound);
    case QNetworkReply::SslHandshakeFailedError:
        return m_tlsErrors.isEmpty() ? FaultKind::TlsFailed : FaultKind::CertificateRejected;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return FaultKind::ProxyFailed;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return m_headDelivered ? FaultKind::BodyTruncated : FaultKind::ConnectionLost;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::NoError:
        return FaultKind::BadResponse;
    default:
        return m_headDelivered ? FaultKind::BodyTruncated : unlessProxy(FaultKind::Other);
    }
}

void QnamExchange::replyFinished()
{
    const QPointer<QnamExchange> alive(this);
    if (!deliverHead())
        return;
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0 && !deliverBody())
        return;
    if (m_headDelivered && !m_streams && !m_collected.isEmpty())
        m_observer.bodyReceived(std::exchange(m_collected, {}));
    if (!alive)
        return;
    const std::optional<HttpFault> reason = faultOf();
    release();
    m_observer.finished(reason);
}

} // namespace volley
