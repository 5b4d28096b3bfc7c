// SPDX-License-Identifier: MIT
// What a crowd and the herd that it talks to cost the one thread that runs both, as in the window:
// by how many clients there are and how many connections they share. And what a simulated client
// costs in memory.
#include "herd/herd.h"
#include "herd/presets.h"
#include "net/socket.h"
#include "places/noplaces.h"
#include "simulation/population.h"

#include <QCoreApplication>
#include <QTimer>

#include <ctime>

#include <malloc.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace drover;
using namespace std::chrono_literals;

namespace {

constexpr auto warmUp = 2s; ///< from when all connections are open
constexpr auto measured = 6s;
/// Of one core: more than half of the herd's thread is idle.
constexpr double gate = 0.5;

double cpuSeconds()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

/// The event loop for so long.
void runFor(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, Qt::PreciseTimer, QCoreApplication::instance(),
                       &QCoreApplication::quit);
    QCoreApplication::exec();
}

std::size_t allocated()
{
    const struct mallinfo2 info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// The share of a core that the thread used.
double measure(std::size_t clients, std::size_t connections)
{
    SystemClock clock;
    NoPlaces places;
    Herd::Options herdOptions;
    herdOptions.secret = "a secret of the benchmark";
    herdOptions.anyPorts = true;
    Herd herd(*makePreset(QString::fromLatin1(defaultPreset)), herdOptions, clock, places);
    if (!herd.bind())
        qFatal("The herd cannot bind its ports.");
    herd.start();
    std::vector<Endpoint> endpoints;
    for (const std::size_t i : herd.ownServers())
        endpoints.push_back({herd.topology().servers[i].name, herd.listenAddress(i), herd.port(i)});
    DeadlineQueue deadlines(clock);
    CrowdOptions options;
    options.clients = clients;
    options.connections = connections;
    const std::size_t before = allocated();
    Crowd crowd(herd.poller(), deadlines,
                makeCrowd(options, endpoints, std::size_t(raiseDescriptorLimit() - 512) / 2));
    const std::size_t bytes = allocated() - before;
    crowd.start();
    const auto startedAt = clock.monotonicNow();
    while (crowd.snapshot().open < crowd.connections())
        runFor(20ms);
    const double opening = std::chrono::duration<double>(clock.monotonicNow() - startedAt).count();
    runFor(warmUp);
    const double cpuBefore = cpuSeconds();
    const CrowdCounters countersBefore = crowd.counters();
    const auto began = clock.monotonicNow();
    runFor(measured);
    const double seconds = std::chrono::duration<double>(clock.monotonicNow() - began).count();
    const double share = (cpuSeconds() - cpuBefore) / seconds;
    const double answers = double(crowd.counters().answers - countersBefore.answers) / seconds;
    std::printf("%7zu %12zu %10.1f %12.0f %9.1f %% %12zu\n", clients, crowd.connections(), opening,
                answers, share * 100, bytes / clients);
    const CrowdCounters &counters = crowd.counters();
    if (counters.wrongAnswers + counters.lost + counters.complaints > 0)
        std::printf("        not all was answered rightly\n");
    return share;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    std::printf("clients  connections  open in s    answers/s  of a core  bytes/client\n");
    measure(8, 0);
    measure(500, 0);
    measure(20'000, 10);
    return measure(20'000, 500) <= gate ? EXIT_SUCCESS : EXIT_FAILURE;
}
