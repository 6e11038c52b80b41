// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http_request_reader.h"

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype maxChunkLine = 256;
constexpr int maxHeaders = 200;

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

// Control characters other than tab have no place in a header's value.
bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArrayView withoutCarriageReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

QByteArray ServerRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool ServerRequest::headerLists(QByteArrayView name, QByteArrayView token) const
{
    for (const auto &[key, value] : headers) {
        if (key != name)
            continue;
        const QList<QByteArray> parts = value.split(',');
        for (const QByteArray &part : parts) {
            if (part.trimmed().compare(token, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

bool ServerRequest::keepsAlive() const
{
    if (headerLists("connection", "close"))
        return false;
    return minorVersion >= 1 || headerLists("connection", "keep-alive");
}

HttpRequestReader::Status HttpRequestReader::refuse(int status)
{
    m_state = State::Refused;
    m_refusal = status;
    m_buffer.clear();
    m_at = 0;
    return Status::Refused;
}

HttpRequestReader::Status HttpRequestReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Refused)
        return Status::Refused;
    m_buffer.append(bytes);
    while (m_state != State::Ready && step()) {
    }
    if (m_state == State::Refused)
        return Status::Refused;
    if (m_state == State::Ready)
        return Status::Ready;
    dropConsumed();
    if (std::exchange(m_continueWanted, false) && pendingBytes() == 0)
        return Status::WantsContinue;
    return Status::NeedsMore;
}

ServerRequest HttpRequestReader::take()
{
    Q_ASSERT(m_state == State::Ready);
    m_state = State::Head;
    m_continueWanted = false;
    m_trailerBytes = 0;
    dropConsumed();
    return std::exchange(m_request, {});
}

bool HttpRequestReader::isMidRequest() const
{
    return m_state != State::Head || pendingBytes() > 0;
}

bool HttpRequestReader::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Body:
        return readBytes(State::Ready);
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        return readBytes(State::ChunkEnd);
    case State::ChunkEnd:
        return readChunkEnd();
    case State::Trailers:
        return readTrailers();
    case State::Ready:
    case State::Refused:
        break;
    }
    return false;
}

void HttpRequestReader::dropConsumed()
{
    m_scanned = std::max<qsizetype>(m_scanned - m_at, 0);
    m_buffer.remove(0, m_at);
    m_at = 0;
}

bool HttpRequestReader::readHead()
{
    // Empty lines before a request are allowed; a first byte that no method begins with (a TLS
    // handshake, say) is refused at once rather than after a wait for a line end.
    while (m_at < m_buffer.size() && (m_buffer[m_at] == '\r' || m_buffer[m_at] == '\n'))
        ++m_at;
    if (m_at < m_buffer.size() && !isTokenChar(m_buffer[m_at])) {
        refuse(400);
        return false;
    }
    // The last two bytes are looked at again: the blank line may have been cut.
    qsizetype lineEnd = m_buffer.indexOf('\n', std::max(m_at, m_scanned - 2));
    for (; lineEnd >= 0; lineEnd = m_buffer.indexOf('\n', lineEnd + 1)) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(lineEnd + 1);
        const qsizetype blank = rest.startsWith("\r\n") ? 2 : rest.startsWith('\n') ? 1 : 0;
        if (blank == 0)
            continue;
        const qsizetype headBytes = lineEnd - m_at;
        if (headBytes > m_limits.headBytes) {
            refuse(431);
            return false;
        }
        if (!parseHead(QByteArrayView(m_buffer).sliced(m_at, headBytes)))
            return false;
        m_at = lineEnd + 1 + blank;
        return true;
    }
    m_scanned = m_buffer.size();
    if (pendingBytes() > m_limits.headBytes)
        refuse(431);
    return false;
}

bool HttpRequestReader::parseHead(QByteArrayView head)
{
    qsizetype begin = 0;
    bool first = true;
    while (begin <= head.size()) {
        qsizetype end = head.indexOf('\n', begin);
        if (end < 0)
            end = head.size();
        const QByteArrayView line = withoutCarriageReturn(head.sliced(begin, end - begin));
        if (!(first ? parseRequestLine(line) : parseHeaderLine(line)))
            return false;
        first = false;
        begin = end + 1;
    }
    return decideFraming();
}

bool HttpRequestReader::parseRequestLine(QByteArrayView line)
{
    const qsizetype firstSpace = line.indexOf(' ');
    const qsizetype lastSpace = line.lastIndexOf(' ');
    if (firstSpace <= 0 || lastSpace <= firstSpace + 1) {
        refuse(400);
        return false;
    }
    const QByteArrayView method = line.first(firstSpace);
    const QByteArrayView target = line.sliced(firstSpace + 1, lastSpace - firstSpace - 1);
    const QByteArrayView version = line.sliced(lastSpace + 1);
    if (!isToken(method) || target.contains(' ') || !isFieldValue(target) ||
        !version.startsWith("HTTP/")) {
        refuse(400);
        return false;
    }
    if (version != QByteArrayView("HTTP/1.1") && version != QByteArrayView("HTTP/1.0")) {
        refuse(505);
        return false;
    }
    m_request.method = method.toByteArray();
    m_request.target = target.toByteArray();
    m_request.minorVersion = version.endsWith('1') ? 1 : 0;
    return true;
}

bool HttpRequestReader::parseHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1).trimmed();
    // A name that is no token covers folded lines and a space before the colon too.
    if (colon <= 0 || !isToken(line.first(colon)) || !isFieldValue(value)) {
        refuse(400);
        return false;
    }
    if (m_request.headers.size() >= maxHeaders) {
        refuse(431);
        return false;
    }
    m_request.headers.append({line.first(colon).toByteArray().toLower(), value.toByteArray()});
    return true;
}

// Two ways to tell the length of one body is how requests are smuggled: refused.
bool HttpRequestReader::decideFraming()
{
    int lengths = 0;
    int codings = 0;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        lengths += name == "content-length";
        codings += name == "transfer-encoding";
    }
    if (lengths + codings > 1) {
        refuse(400);
        return false;
    }
    const QByteArray expect = m_request.header("expect");
    if (!expect.isEmpty() && expect.compare("100-continue", Qt::CaseInsensitive) != 0) {
        refuse(417);
        return false;
    }
    m_continueWanted = !expect.isEmpty() && m_request.minorVersion >= 1;
    if (codings == 1) {
        if (m_request.header("transfer-encoding").compare("chunked", Qt::CaseInsensitive) != 0) {
            refuse(501);
            return false;
        }
        m_state = State::ChunkSize;
        return true;
    }
    m_bodyLeft = 0;
    if (lengths == 1) {
        const QByteArray text = m_request.header("content-length");
        if (!isDigits(text)) {
            refuse(400);
            return false;
        }
        bool fits = false;
        const qlonglong length = text.toLongLong(&fits);
        if (!fits || length > m_limits.bodyBytes) {
            refuse(413);
            return false;
        }
        m_bodyLeft = static_cast<qsizetype>(length);
    }
    m_state = State::Body;
    return true;
}

bool HttpRequestReader::readBytes(State next)
{
    const qsizetype part = std::min(m_bodyLeft, pendingBytes());
    m_request.body.append(QByteArrayView(m_buffer).sliced(m_at, part));
    m_at += part;
    m_bodyLeft -= part;
    if (m_bodyLeft > 0)
        return false;
    m_state = next;
    return true;
}

bool HttpRequestReader::readChunkSize()
{
    const qsizetype end = m_buffer.indexOf('\n', m_at);
    if ((end < 0 ? pendingBytes() : end - m_at) > maxChunkLine) {
        refuse(400);
        return false;
    }
    if (end < 0)
        return false;
    QByteArrayView line = withoutCarriageReturn(QByteArrayView(m_buffer).sliced(m_at, end - m_at));
    if (const qsizetype extension = line.indexOf(';'); extension >= 0)
        line = line.first(extension);
    const QByteArray digits = line.trimmed().toByteArray();
    const bool isHex = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!isHex) {
        refuse(400);
        return false;
    }
    bool fits = false;
    const qlonglong size = digits.toLongLong(&fits, 16);
    if (!fits || size > m_limits.bodyBytes - m_request.body.size()) {
        refuse(413);
        return false;
    }
    m_at = end + 1;
    m_bodyLeft = static_cast<qsizetype>(size);
    m_state = size == 0 ? State::Trailers : State::ChunkData;
    return true;
}

bool HttpRequestReader::readChunkEnd()
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    const qsizetype end = rest.startsWith("\r\n") ? 2 : rest.startsWith('\n') ? 1 : 0;
    if (end == 0) {
        if (!rest.isEmpty() && rest != QByteArrayView("\r"))
            refuse(400);
        return false;
    }
    m_at += end;
    m_state = State::ChunkSize;
    return true;
}

// Trailers are read over: nothing here needs them.
bool HttpRequestReader::readTrailers()
{
    const qsizetype end = m_buffer.indexOf('\n', m_at);
    const qsizetype size = (end < 0 ? m_buffer.size() : end + 1) - m_at;
    if (m_trailerBytes + size > m_limits.headBytes) {
        refuse(431);
        return false;
    }
    if (end < 0)
        return false;
    const QByteArrayView line =
        withoutCarriageReturn(QByteArrayView(m_buffer).sliced(m_at, end - m_at));
    m_trailerBytes += size;
    m_at = end + 1;
    if (line.isEmpty())
        m_state = State::Ready;
    return true;
}

} // namespace volley
