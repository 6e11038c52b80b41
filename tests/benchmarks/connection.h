// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

struct ssl_ctx_st;
struct ssl_st;

/// One accepted connection of the benchmark's server, plain or TLS, never blocking. A value that
/// names a descriptor: whoever holds it calls close().
class Connection
{
public:
    Connection(int fd, ssl_ctx_st *tls, unsigned serial);

    /// Reads what is there; false when the connection is over.
    [[nodiscard]] bool receive();
    /// Whether a whole request was there, which is then taken off.
    [[nodiscard]] bool takeRequest();
    /// Writes, or keeps for flush(), what does not fit; false when the connection is over.
    [[nodiscard]] bool send(std::string_view bytes);
    [[nodiscard]] bool flush();
    void close();

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] unsigned serial() const { return m_serial; }
    [[nodiscard]] bool wantsToWrite() const { return m_handshakeWantsToWrite || !m_out.empty(); }

    bool watchedForWriting = false;
    long long unanswered = 0;

private:
    enum class Step { Done, Again, Over };
    [[nodiscard]] Step read(char *to, size_t most, size_t &got);
    [[nodiscard]] Step write(std::string_view bytes, size_t &written);
    [[nodiscard]] Step stepOf(int result);

    int m_fd;
    unsigned m_serial;
    ssl_st *m_tls = nullptr;
    bool m_handshakeWantsToWrite = false;
    std::string m_in;
    std::string m_out;
};
