// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/qnam_transport.h"

#include "http/manager_pool.h"
#include "http/qnam_exchange.h"
#include "http/url_rules.h"

#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

#include <algorithm>

namespace volley {

namespace {

// RFC 9110, 5.6.2 and 5.5. Qt before 6.8 writes out whatever it is given.
bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return QByteArrayView("!#$%&'*+-.^_`|~").contains(c) || (c >= '0' && c <= '9') ||
               (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

bool isFieldValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

// Why a request must not go out; null = it may. The last line of defence: whoever sets up a run has
// checked it before, and said so.
QString objection(const HttpRequest &request)
{
    for (const HttpHeader &header : request.headers) {
        if (!isToken(header.name) || !isFieldValue(header.value))
            return QStringLiteral("a header holds characters that may not be sent");
    }
    const KeyHeader &key = request.key;
    if (key.key.isEmpty())
        return {};
    if (!isToken(key.name) || !isFieldValue(key.prefix) || !isFieldValue(key.key.reveal()))
        return QStringLiteral("the key holds characters that may not be sent");
    if (!keyMayTravel(request.url))
        return QStringLiteral("a key may not travel over %1").arg(request.url.scheme());
    return {};
}

// What goes to a proxy in the clear is asked for its login too late: a body is sent once. (For
// tunnels Qt does it, in whichever way the proxy wants.)
Secret proxyLoginOf(const TransportOptions &options)
{
    const QUrl &proxy = options.proxy;
    if (options.direct || proxy.userName().isEmpty() || proxy.scheme() != QLatin1String("http"))
        return {};
    const QByteArray password = options.proxyPassword.isEmpty()
                                    ? proxy.password(QUrl::FullyDecoded).toUtf8()
                                    : options.proxyPassword.reveal();
    const QByteArray login = proxy.userName(QUrl::FullyDecoded).toUtf8() + ':' + password;
    return Secret("Basic " + login.toBase64());
}

} // namespace

class QnamTransport::Private
{
public:
    explicit Private(const TransportOptions &given)
        : pool(std::make_shared<ManagerPool>(given))
        , tls(QSslConfiguration::defaultConfiguration())
        , m_common(commonOf(given))
        , m_proxyLogin(proxyLoginOf(given))
    {
        if (!given.extraCaPem.isEmpty())
            tls.addCaCertificates(QSslCertificate::fromData(given.extraCaPem, QSsl::Pem));
    }
    [[nodiscard]] QNetworkRequest toWire(const HttpRequest &request) const;

    std::shared_ptr<ManagerPool> pool;
    QSslConfiguration tls;
    int reserved = 0;

private:
    [[nodiscard]] static QNetworkRequest commonOf(const TransportOptions &options);

    /// What all requests share, so that it is not put together anew for each.
    QNetworkRequest m_common;
    Secret m_proxyLogin;
};

QNetworkRequest QnamTransport::Private::commonOf(const TransportOptions &options)
{
    QNetworkRequest wire;
    wire.setRawHeader("User-Agent", options.userAgent);
    wire.setRawHeader("Accept-Language", "*");
    // Set by hand, it also keeps Qt from undoing codings by itself.
    wire.setRawHeader("Accept-Encoding", "identity");
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, options.http2);
    return wire;
}

QNetworkRequest QnamTransport::Private::toWire(const HttpRequest &request) const
{
    QNetworkRequest wire = m_common;
    wire.setUrl(request.url);
    for (const HttpHeader &header : request.headers)
        wire.setRawHeader(header.name, header.value);
    if (!request.key.key.isEmpty())
        wire.setRawHeader(request.key.name, request.key.prefix + request.key.key.reveal());
    if (request.method != "GET")
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttp1Configuration lanes;
    lanes.setNumberOfConnectionsPerHost(pool->connectionsPerManager());
    wire.setHttp1Configuration(lanes);
#endif
    if (request.url.scheme() == QLatin1String("https"))
        wire.setSslConfiguration(tls);
    else if (!m_proxyLogin.isEmpty() && pool->viaNamedProxy(request.url.host()))
        wire.setRawHeader("Proxy-Authorization", m_proxyLogin.reveal());
    return wire;
}

QnamTransport::QnamTransport(const TransportOptions &options)
    : d(std::make_unique<Private>(options))
{}

QnamTransport::~QnamTransport() = default;

// What is on its way holds on to the pool it came from.
void QnamTransport::setOptions(const TransportOptions &options)
{
    const int reserved = d->reserved;
    d = std::make_unique<Private>(options);
    if (reserved > 0)
        reserve(reserved);
}

std::unique_ptr<Exchange> QnamTransport::send(const HttpRequest &request,
                                              ExchangeObserver &observer)
{
    if (const QString reason = objection(request); !reason.isEmpty()) {
        const HttpFault fault{FaultKind::Other, false, reason};
        return std::make_unique<QnamExchange>(fault, observer);
    }
    return std::make_unique<QnamExchange>(d->pool, request, d->toWire(request), observer);
}

void QnamTransport::reserve(int exchangesPerHost)
{
    d->reserved = exchangesPerHost;
    d->pool->reserve(exchangesPerHost);
}

} // namespace volley
