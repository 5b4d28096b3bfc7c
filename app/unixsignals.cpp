// SPDX-License-Identifier: MIT
#include "unixsignals.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace drover {

namespace {

/// A handler may do little more than write to a pipe. Read end, write end.
std::array<int, 2> pipeEnds{-1, -1};

int openPipe()
{
    if (::pipe(pipeEnds.data()) != 0)
        qFatal("No pipe for signals could be made.");
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return pipeEnds[0];
}

void handleSignal(int)
{
    const char byte = 0;
    const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    static_cast<void>(written); // a full pipe says it already
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT})
        ::sigaction(number, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 64> bytes;
        if (::read(pipeEnds[0], bytes.data(), bytes.size()) > 0)
            emit endRequested();
    });
    setHandler(handleSignal);
}

UnixSignals::~UnixSignals()
{
    setHandler(SIG_DFL);
    m_notifier.setEnabled(false);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace drover
