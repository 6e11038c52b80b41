// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/sse_decoder.h"

namespace volley {

QList<SseEvent> SseDecoder::feed(QByteArrayView bytes)
{
    QList<SseEvent> events;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < bytes.size() && !m_overflowed; ++i) {
        const char byte = bytes[i];
        if (byte == '\n' && m_lastWasCr) {
            m_lastWasCr = false;
            begin = i + 1;
            continue;
        }
        m_lastWasCr = byte == '\r';
        if (byte != '\n' && byte != '\r')
            continue;
        const QByteArrayView part = bytes.sliced(begin, i - begin);
        begin = i + 1;
        if (m_line.isEmpty()) {
            takeLine(part, events);
        } else {
            m_line.append(part);
            takeLine(m_line, events);
            m_line.clear();
        }
    }
    if (!m_overflowed)
        m_line.append(bytes.sliced(begin));
    m_overflowed = m_overflowed || m_line.size() > m_maxLineBytes;
    return events;
}

void SseDecoder::takeLine(QByteArrayView line, QList<SseEvent> &events)
{
    if (std::exchange(m_atStart, false) && line.startsWith("\xef\xbb\xbf"))
        line = line.sliced(3);
    if (line.size() > m_maxLineBytes || m_event.data.size() + line.size() > m_maxLineBytes) {
        m_overflowed = true;
        return;
    }
    if (line.isEmpty()) {
        if (m_hasData)
            events.append(std::move(m_event));
        m_event = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (name == "data") {
        if (std::exchange(m_hasData, true))
            m_event.data.append('\n');
        m_event.data.append(value);
    } else if (name == "event") {
        m_event.type = value.toByteArray();
    }
}

} // namespace volley
