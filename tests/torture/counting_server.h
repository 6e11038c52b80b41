// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <random>

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

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QHash<QString, int> &arrivals() const { return m_arrivals; }
    [[nodiscard]] qint64 posts() const { return m_posts; }

    /// A whole response with this answer.
    [[nodiscard]] static QByteArray answer(const QString &text);
    [[nodiscard]] static QByteArray status(int code, const QByteArray &fields = {});

Q_SIGNALS:
    void arrived();
    void answered(); ///< the response, or what was to be sent of it, was given to the system

private:
    void accept();

    Decide m_decide;
    QTcpServer m_server;
    QHash<QString, int> m_arrivals;
    qint64 m_posts = 0;
};

} // namespace volley::test
