// SPDX-License-Identifier: MIT
// The fixed work whose instructions are counted:
//     instruction_workloads WORKLOAD
// prepares, does it once inside a function whose name begins with "counted", and says how many
// messages it was. tst_instructions runs it under callgrind.
#include "herd/presets.h"
#include "protocol/parser.h"
#include "store/locationstore.h"
#include "support/testherd.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace drover;

namespace {

constexpr std::size_t messages = 10'000;
constexpr std::size_t clients = 1'000; // each reports ten times
/// What a socket takes at once and answers fit into, so that nobody waits for anybody.
constexpr std::size_t messagesPerBlock = 500;

std::string client(std::size_t message)
{
    return "client-" + std::to_string(message % clients) + ".cs.ucla.edu";
}

std::string time(std::size_t message)
{
    return std::to_string(1'520'023'934 + message / clients) + ".918963997";
}

std::string reportLine(std::size_t message)
{
    return "IAMAT " + client(message) + " +34.068930-118.445127 " + time(message);
}

[[gnu::noinline]] std::size_t countedParsing(const std::vector<std::string> &lines)
{
    std::size_t good = 0;
    for (const std::string &line : lines)
        good += parseCommand(line).has_value() ? 1 : 0;
    return good;
}

std::size_t parseReports()
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < messages; ++i)
        lines.push_back(reportLine(i));
    return countedParsing(lines);
}

[[gnu::noinline]] std::size_t countedMerging(LocationStore &store, LocationStore::Cursor &cursor,
                                             const std::vector<Update> &updates)
{
    std::size_t read = 0;
    for (const Update &update : updates) {
        store.merge(update, LocationStore::fromClient);
        read += cursor.next() ? 1 : 0;
    }
    return read;
}

std::size_t mergeReports()
{
    std::vector<std::string> names, times;
    std::vector<Update> updates;
    names.reserve(messages);
    times.reserve(messages);
    for (std::size_t i = 0; i < messages; ++i) {
        names.push_back(client(i));
        times.push_back(time(i));
        updates.push_back({"Goloman",
                           "+0.263873386",
                           names.back(),
                           "+34.068930-118.445127",
                           times.back(),
                           {std::int64_t(1'520'023'934 + i / clients), 918'963'997}});
    }
    LocationStore store(1);
    LocationStore::Cursor cursor(store);
    return countedMerging(store, cursor, updates);
}

/// A client that costs next to nothing: a block out, and later all that came in.
class BlockClient
{
public:
    explicit BlockClient(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("The client could not connect.");
    }
    ~BlockClient() { ::close(m_socket); }
    BlockClient(const BlockClient &) = delete;
    BlockClient &operator=(const BlockClient &) = delete;

    void say(std::string_view block)
    {
        if (::send(m_socket, block.data(), block.size(), MSG_NOSIGNAL) != ssize_t(block.size()))
            qFatal("The client could not send.");
    }
    std::size_t answers()
    {
        const ssize_t got = ::recv(m_socket, m_input.data(), m_input.size(), MSG_DONTWAIT);
        return got <= 0 ? 0 : std::size_t(std::count(m_input.begin(), m_input.begin() + got, '\n'));
    }

private:
    int m_socket;
    std::array<char, 262'144> m_input{};
};

/// Reports in blocks of messagesPerBlock lines.
std::vector<std::string> reportBlocks()
{
    std::vector<std::string> blocks(messages / messagesPerBlock);
    for (std::size_t i = 0; i < messages; ++i)
        blocks[i / messagesPerBlock] += reportLine(i) + '\n';
    return blocks;
}

/// One block at a time, until it is answered and in all \a stores.
[[gnu::noinline]] std::size_t countedServing(BlockClient &client,
                                             const std::vector<const LocationStore *> &stores,
                                             const std::vector<std::string> &blocks)
{
    std::size_t answers = 0;
    LocationStore::Sequence changes = 0;
    for (const std::string &block : blocks) {
        client.say(block);
        changes += messagesPerBlock;
        const auto isSettled
            = [&changes](const LocationStore *store) { return store->lastSequence() >= changes; };
        while (answers < changes || !std::all_of(stores.begin(), stores.end(), isSettled)) {
            QCoreApplication::processEvents();
            answers += client.answers();
        }
    }
    return answers;
}

std::size_t serve(const Topology &topology)
{
    TestHerd herd(topology);
    while (!herd.isLinked())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::vector<const LocationStore *> stores;
    for (const ServerSpec &each : topology.servers)
        stores.push_back(&herd.store(each.name));
    BlockClient client(herd.port(topology.servers.front().name));
    return countedServing(client, stores, reportBlocks());
}

std::size_t serveOneServer()
{
    Topology topology;
    topology.name = "alone";
    topology.servers.push_back({.name = "Goloman"});
    return serve(topology);
}

std::size_t flood()
{
    return serve(*makePreset(defaultPreset));
}

struct Workload
{
    std::string_view name;
    std::size_t (*run)();
};

constexpr std::array workloads = {
    Workload{"parser", parseReports},
    Workload{"store", mergeReports},
    Workload{"session", serveOneServer},
    Workload{"flood", flood},
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // as the programs do
    const QCoreApplication application(argc, argv);
    const std::string_view name = argc == 2 ? argv[1] : "";
    const auto *const workload
        = std::find_if(workloads.begin(), workloads.end(),
                       [name](const Workload &each) { return each.name == name; });
    if (workload == workloads.end()) {
        std::fputs("Usage: instruction_workloads parser|store|session|flood\n", stderr);
        return 2;
    }
    const std::size_t done = workload->run();
    std::printf("%zu\n", done);
    return done == messages ? 0 : 1;
}
