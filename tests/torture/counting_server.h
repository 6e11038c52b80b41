// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace volley::test {

/// What a server does with one request.
struct Deed
{
    enum class End { KeepOpen, Close, Reset, Hold };
    QByteArray bytes;        ///< of the response; may be none or cut
    End end = End::KeepOpen; ///< once they are sent; Hold: nothing more is done
    int afterMs = 0;         ///< before anything is sent
};

/// A chat completion server on loopback that counts how often each prompt came whole, and answers
/// as it is told. Lives on the thread of the test, which runs its event loop.
class CountingServer : public QObject
{
    Q_OBJECT
public:
    /// Of a prompt, and how often it came so far (from 1).
    using Decide = std::function<Deed(const QString &prompt, int arrival)>;

    explicit CountingServer(const Decide &decide);
    /// Over TLS.
    CountingServer(const Decide &decide, const QSslConfiguration &tls);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QHash<QString, int> &arrivals() const { return m_arrivals; }
    [[nodiscard]] qint64 posts() const { return m_posts; }
    /// Requests that came whole, and whose response has not gone out nor their connection ended.
    [[nodiscard]] int atOnce() const { return int(m_inHand.size()); }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

    /// A whole response with this answer.
    [[nodiscard]] static QByteArray answer(const QString &text, const QByteArray &fields = {});
    [[nodiscard]] static QByteArray status(int code, const QByteArray &fields = {});

Q_SIGNALS:
    void arrived();
    void answered(); ///< the response, or what was to be sent of it, was given to the system

private:
    void serve(QTcpSocket *socket);

    Decide m_decide;
    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    QHash<QString, int> m_arrivals;
    qint64 m_posts = 0;
    QSet<QTcpSocket *> m_inHand;
    int m_mostAtOnce = 0;
};

} // namespace volley::test
