// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace volley {

/// One server-sent event.
struct SseEvent
{
    QByteArray type; ///< of the `event:` field; empty = message
    QByteArray data; ///< the data lines joined with LF
    bool operator==(const SseEvent &) const = default;
};

/// Cuts a byte stream into server-sent events (WHATWG HTML, 9.2.6). Takes bytes cut anywhere:
/// inside a line end, a UTF-8 sequence, a field. An event is given out at its blank line; what
/// stands unfinished at the end of the stream is dropped, as the standard says. Lines longer than
/// `maxLineBytes` set overflowed() and everything after is ignored.
class SseDecoder
{
public:
    explicit SseDecoder(qsizetype maxLineBytes = 16 * 1024 * 1024)
        : m_maxLineBytes(maxLineBytes)
    {}

    [[nodiscard]] QList<SseEvent> feed(QByteArrayView bytes);
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    void takeLine(QByteArrayView line, QList<SseEvent> &events);

    QByteArray m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_lastWasCr = false;
    bool m_atStart = true;
    bool m_overflowed = false;
    qsizetype m_maxLineBytes;
};

} // namespace volley
