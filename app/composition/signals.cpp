// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/signals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace volley {

namespace {

// The one thing a signal handler can reach is something global; it is written before the handler is
// installed and never again while it is.
volatile int signalPipe = -1;

void onSignal(int number)
{
    const char byte = number == SIGINT ? 'i' : 't';
    [[maybe_unused]] const auto written = ::write(signalPipe, &byte, 1);
}

} // namespace

Signals::Signals()
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    signalPipe = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Signals::read);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
}

Signals::~Signals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::signal(number, SIG_DFL);
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void Signals::read()
{
    char bytes[16];
    const auto count = ::read(m_pipe[0], bytes, sizeof bytes);
    for (qsizetype i = 0; i < count; ++i) {
        if (bytes[i] == 'i')
            Q_EMIT interrupted();
        else
            Q_EMIT terminated();
    }
}

} // namespace volley
