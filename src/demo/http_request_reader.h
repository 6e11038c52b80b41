// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace volley {

/// One HTTP/1.x request as a server sees it.
struct ServerRequest
{
    QByteArray method;
    QByteArray target; ///< as sent: path and query
    int minorVersion = 1;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    /// Value of the first header of that name (given in lower case); null if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Whether a comma-separated header lists `token`; case does not matter.
    [[nodiscard]] bool headerLists(QByteArrayView name, QByteArrayView token) const;
    [[nodiscard]] bool keepsAlive() const;
};

/// Reads HTTP/1.x requests out of a stream of bytes cut anywhere. What cannot be framed without
/// doubt is refused, and the connection is then of no more use. A plain value without a thread.
class HttpRequestReader
{
public:
    struct Limits
    {
        qsizetype headBytes = 64 * 1024;
        qsizetype bodyBytes = 32 * 1024 * 1024;
    };
    enum class Status {
        NeedsMore,
        WantsContinue, ///< the client holds the body back until it is told "100 Continue"
        Ready,         ///< take() has a request
        Refused,       ///< see refusal()
    };

    HttpRequestReader() = default;
    explicit HttpRequestReader(const Limits &limits)
        : m_limits(limits)
    {}

    /// Appends bytes and goes as far as they allow.
    Status feed(QByteArrayView bytes);
    /// The request that is ready; goes on with what was sent behind it at the next feed().
    [[nodiscard]] ServerRequest take();
    /// The HTTP status that says why the bytes were refused.
    [[nodiscard]] int refusal() const { return m_refusal; }
    /// Whether a request has begun but is not whole.
    [[nodiscard]] bool isMidRequest() const;
    /// Bytes held that belong to no request yet taken.
    [[nodiscard]] qsizetype pendingBytes() const { return m_buffer.size() - m_at; }

private:
    enum class State { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, Ready, Refused };

    Status refuse(int status);
    bool step();
    bool readHead();
    bool parseHead(QByteArrayView head);
    bool parseRequestLine(QByteArrayView line);
    bool parseHeaderLine(QByteArrayView line);
    bool decideFraming();
    bool readBytes(State next);
    bool readChunkSize();
    bool readChunkEnd();
    bool readTrailers();
    void dropConsumed();

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_at = 0;      ///< what stands before it is consumed
    qsizetype m_scanned = 0; ///< up to here no end of the head or line was found
    qsizetype m_bodyLeft = 0;
    qsizetype m_trailerBytes = 0;
    ServerRequest m_request;
    State m_state = State::Head;
    bool m_continueWanted = false;
    int m_refusal = 0;
};

} // namespace volley
