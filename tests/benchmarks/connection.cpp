// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

size_t contentLength(std::string_view head)
{
    constexpr std::string_view name = "\r\ncontent-length:";
    for (size_t at = head.find("\r\n"); at != std::string_view::npos;
         at = head.find("\r\n", at + 2)) {
        std::string_view line = head.substr(at);
        if (line.size() < name.size() || strncasecmp(line.data(), name.data(), name.size()) != 0)
            continue;
        line.remove_prefix(name.size());
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        size_t length = 0;
        std::from_chars(line.data(), line.data() + line.size(), length);
        return length;
    }
    return 0;
}

} // namespace

Connection::Connection(int fd, SSL_CTX *tls, unsigned serial)
    : m_fd(fd)
    , m_serial(serial)
{
    if (!tls)
        return;
    m_tls = SSL_new(tls);
    SSL_set_fd(m_tls, fd);
    SSL_set_accept_state(m_tls);
}

void Connection::close()
{
    if (m_tls)
        SSL_free(m_tls);
    ::close(m_fd);
}

Connection::Step Connection::stepOf(int result)
{
    const int error = SSL_get_error(m_tls, result);
    ERR_clear_error();
    if (error == SSL_ERROR_WANT_WRITE)
        m_handshakeWantsToWrite = true;
    return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE ? Step::Again : Step::Over;
}

Connection::Step Connection::read(char *to, size_t most, size_t &got)
{
    if (m_tls) {
        m_handshakeWantsToWrite = false;
        const int result = SSL_read_ex(m_tls, to, most, &got);
        return result == 1 ? Step::Done : stepOf(result);
    }
    const ssize_t count = recv(m_fd, to, most, 0);
    if (count < 0)
        return errno == EAGAIN || errno == EINTR ? Step::Again : Step::Over;
    got = size_t(count);
    return count > 0 ? Step::Done : Step::Over;
}

Connection::Step Connection::write(std::string_view bytes, size_t &written)
{
    if (m_tls) {
        const int result = SSL_write_ex(m_tls, bytes.data(), bytes.size(), &written);
        return result == 1 ? Step::Done : stepOf(result);
    }
    const ssize_t count = ::send(m_fd, bytes.data(), bytes.size(), 0);
    if (count < 0)
        return errno == EAGAIN || errno == EINTR ? Step::Again : Step::Over;
    written = size_t(count);
    return Step::Done;
}

bool Connection::receive()
{
    std::array<char, 16 * 1024> buffer;
    for (;;) {
        size_t got = 0;
        const Step step = read(buffer.data(), buffer.size(), got);
        if (step != Step::Done)
            return step == Step::Again;
        m_in.append(buffer.data(), got);
        // A short read from a plain socket says that there is no more.
        if (!m_tls && got < buffer.size())
            return true;
    }
}

bool Connection::takeRequest()
{
    const size_t headEnd = m_in.find("\r\n\r\n");
    if (headEnd == std::string::npos)
        return false;
    const size_t whole = headEnd + 4 + contentLength(std::string_view(m_in).substr(0, headEnd));
    if (m_in.size() < whole)
        return false;
    m_in.erase(0, whole);
    return true;
}

bool Connection::send(std::string_view bytes)
{
    if (m_out.empty()) {
        size_t written = 0;
        const Step step = write(bytes, written);
        if (step == Step::Over)
            return false;
        bytes.remove_prefix(written);
    }
    m_out.append(bytes);
    return true;
}

bool Connection::flush()
{
    m_handshakeWantsToWrite = false;
    while (!m_out.empty()) {
        size_t written = 0;
        const Step step = write(m_out, written);
        if (step != Step::Done)
            return step == Step::Again;
        m_out.erase(0, written);
    }
    return true;
}
