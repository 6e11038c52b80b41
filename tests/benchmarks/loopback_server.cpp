// SPDX-License-Identifier: GPL-3.0-or-later
// The other end of the benchmarks: an HTTP/1.1 server on 127.0.0.1 in a process of its own, which
// answers each POST with one fixed chat completion after a fixed time, and costs as little as it
// can.
#include "connection.h"

#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <string>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

struct Options
{
    std::chrono::milliseconds latency{0};
    size_t headBytes = 0;
    std::string certificate;
    std::string key;
};

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(1);
}

std::string responseOf(size_t headBytes)
{
    const std::string body =
        R"({"id":"chatcmpl-bench","object":"chat.completion","created":1700000000,"model":"bench",)"
        R"("choices":[{"index":0,"message":{"role":"assistant","content":"The sea is calm today, )"
        R"(the wind is fair, and every sail is set.","refusal":null},"finish_reason":"stop"}],)"
        R"("usage":{"prompt_tokens":21,"completion_tokens":17,"total_tokens":38}})";
    std::string head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                       std::to_string(body.size()) + "\r\n";
    // In lines of the length that those of real providers have.
    for (int i = 10; head.size() + 2 < headBytes; ++i) {
        std::string line = "x-bench-header-" + std::to_string(i) + ": ";
        const size_t room = headBytes - head.size() - 2;
        const size_t length = room < 100 ? room : 50;
        if (length > line.size() + 2)
            line.append(length - line.size() - 2, 'v');
        head += line + "\r\n";
    }
    return head + "\r\n" + body;
}

SSL_CTX *tlsContext(const Options &options)
{
    if (options.certificate.empty())
        return nullptr;
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (SSL_CTX_use_certificate_chain_file(context, options.certificate.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, options.key.c_str(), SSL_FILETYPE_PEM) != 1) {
        ERR_print_errors_fp(stderr);
        std::exit(1);
    }
    return context;
}

int listenOnLoopback()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    if (listener < 0 || bind(listener, any, length) != 0 || listen(listener, 4096) != 0 ||
        getsockname(listener, any, &length) != 0)
        fail("listen");
    std::printf("port %d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

int termination()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// The one event loop. Answers fall due in the order the requests came in, for all wait equally
/// long.
class Server
{
public:
    explicit Server(const Options &options)
        : m_latency(options.latency)
        , m_response(responseOf(options.headBytes))
        , m_tls(tlsContext(options))
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_termination(termination())
        , m_listener(listenOnLoopback())
    {
        watch(EPOLL_CTL_ADD, m_termination, EPOLLIN);
        watch(EPOLL_CTL_ADD, m_listener, EPOLLIN);
    }

    void run()
    {
        std::array<epoll_event, 256> events;
        for (;;) {
            const int count = epoll_wait(m_epoll, events.data(), int(events.size()), timeout());
            for (int i = 0; i < count; ++i) {
                if (events[size_t(i)].data.fd == m_termination)
                    return;
                if (events[size_t(i)].data.fd == m_listener)
                    acceptAll();
                else
                    serve(events[size_t(i)].data.fd, events[size_t(i)].events);
            }
            answerDue();
        }
    }

    void report() const
    {
        std::printf("max in flight: %lld, requests: %lld\n", m_mostInFlight, m_requests);
    }

private:
    struct Due
    {
        SteadyTime at;
        int fd;
        unsigned serial; ///< of the connection: the descriptor may be another's by then
    };

    void watch(int operation, int fd, unsigned events) const
    {
        epoll_event event{};
        event.events = events;
        event.data.fd = fd;
        if (epoll_ctl(m_epoll, operation, fd, &event) != 0)
            fail("epoll_ctl");
    }

    [[nodiscard]] int timeout() const
    {
        if (m_due.empty())
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            m_due.front().at - std::chrono::steady_clock::now());
        return left.count() > 0 ? int(left.count()) : 0;
    }

    void acceptAll()
    {
        for (;;) {
            const int fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (fd < 0)
                return;
            const int on = 1;
            setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_connections.emplace(fd, Connection(fd, m_tls, ++m_serial));
            watch(EPOLL_CTL_ADD, fd, EPOLLIN);
        }
    }

    void serve(int fd, unsigned events)
    {
        const auto found = m_connections.find(fd);
        if (found == m_connections.end())
            return;
        Connection &connection = found->second;
        bool open = (events & EPOLLOUT) == 0 || connection.flush();
        open = open && connection.receive();
        while (open && connection.takeRequest())
            requestCame(connection);
        if (!open)
            drop(fd);
        else
            watchForWriting(connection);
    }

    void requestCame(Connection &connection)
    {
        ++m_requests;
        ++connection.unanswered;
        m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
        m_due.push_back(
            {std::chrono::steady_clock::now() + m_latency, connection.fd(), connection.serial()});
    }

    void answerDue()
    {
        const SteadyTime now = std::chrono::steady_clock::now();
        while (!m_due.empty() && m_due.front().at <= now) {
            const Due due = m_due.front();
            m_due.pop_front();
            const auto found = m_connections.find(due.fd);
            if (found == m_connections.end() || found->second.serial() != due.serial)
                continue;
            --m_inFlight;
            --found->second.unanswered;
            if (found->second.send(m_response))
                watchForWriting(found->second);
            else
                drop(due.fd);
        }
    }

    void watchForWriting(Connection &connection) const
    {
        if (connection.wantsToWrite() == connection.watchedForWriting)
            return;
        connection.watchedForWriting = connection.wantsToWrite();
        watch(EPOLL_CTL_MOD, connection.fd(),
              connection.watchedForWriting ? EPOLLIN | EPOLLOUT : EPOLLIN);
    }

    void drop(int fd)
    {
        const auto found = m_connections.find(fd);
        m_inFlight -= found->second.unanswered;
        found->second.close();
        m_connections.erase(found);
    }

    const std::chrono::milliseconds m_latency;
    const std::string m_response;
    SSL_CTX *const m_tls;
    const int m_epoll;
    const int m_termination;
    const int m_listener;
    std::unordered_map<int, Connection> m_connections;
    std::deque<Due> m_due;
    unsigned m_serial = 0;
    long long m_requests = 0;
    long long m_inFlight = 0;
    long long m_mostInFlight = 0;
};

Options optionsOf(int count, char **words)
{
    Options options;
    for (int i = 1; i < count; i += 2) {
        const std::string name = words[i];
        const char *value = i + 1 < count ? words[i + 1] : "";
        if (name == "--latency")
            options.latency = std::chrono::milliseconds(std::atoi(value));
        else if (name == "--head-bytes")
            options.headBytes = size_t(std::atoi(value));
        else if (name == "--cert")
            options.certificate = value;
        else if (name == "--key")
            options.key = value;
        else {
            std::fputs("loopback_server [--latency MS] [--head-bytes N] [--cert PEM --key PEM]\n",
                       stderr);
            std::exit(2);
        }
    }
    return options;
}

} // namespace

int main(int count, char **words)
{
    const Options options = optionsOf(count, words);
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    std::signal(SIGPIPE, SIG_IGN);
    Server server(options);
    server.run();
    server.report();
    return 0;
}
