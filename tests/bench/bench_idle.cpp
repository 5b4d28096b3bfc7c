// SPDX-License-Identifier: MIT
// What an idle connection costs the server in resident memory, after it has talked once.
#include "candidate.h"
#include "contender.h"
#include "idlecrowd.h"
#include "process.h"
#include "tcp.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

using namespace drover::bench;
using namespace std::chrono_literals;

namespace {

constexpr int connections = 10'000;
constexpr double gateBytes = 512;

bool measureAll(const std::filesystem::path &ours)
{
    const ScratchDirectory scratch;
    const Contender our = ourServer(ours, scratch.path());
    const Contender other = limitServer(ownDirectory() / "raw_epoll");
    std::printf("Resident bytes per idle connection that has talked once, %d connections\n\n",
                connections);
    std::puts("                                ours   limit  gate");
    const double bytes = bytesPerConnection(our, connections, IdleCrowd::Clients::One);
    const bool held = bytes <= gateBytes;
    std::printf("all report the same client    %6.0f  %6.0f  %4.0f %s\n", bytes,
                bytesPerConnection(other, connections, IdleCrowd::Clients::One), gateBytes,
                held ? "ok" : "MISS");
    std::printf("each a client of its own,     %6.0f  %6.0f\nits record counted in\n",
                bytesPerConnection(our, connections, IdleCrowd::Clients::Many),
                bytesPerConnection(other, connections, IdleCrowd::Clients::Many));
    return held;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        if (argc > 2) {
            std::fputs("Usage: bench_idle [PROGRAM]\n", stderr);
            return 2;
        }
        raiseDescriptorLimit();
        return measureAll(argc == 2 ? std::filesystem::path(argv[1])
                                    : ownDirectory() / "drover-headless")
            ? EXIT_SUCCESS
            : EXIT_FAILURE;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_idle: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
