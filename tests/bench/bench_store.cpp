// SPDX-License-Identifier: MIT
// What a store of a million clients costs, with AT lines of 100 bytes:
//     bench_store [clients]
// Fails where a client takes more than 300 bytes.
#include "process.h"
#include "store/locationstore.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace drover {

namespace {

constexpr std::size_t lineBytes = 100; // of an AT line, its LF not counted
constexpr double mostBytesPerClient = 300;

/// Makes reports in place, so that the figures are those of the store.
class Reports
{
public:
    Reports()
    {
        const std::size_t others = std::string_view("AT Goloman +0.263873386  ").size()
            + m_location.size() + 1 + m_time.size();
        m_client.assign(lineBytes - others, '.');
    }

    /// Valid until the next call.
    Update of(std::size_t client, std::int64_t seconds)
    {
        write(m_client, client);
        write(m_time, static_cast<std::size_t>(seconds), 10);
        return {"Goloman", "+0.263873386", m_client, m_location, m_time, {seconds, 918'963'997}};
    }

private:
    static void write(std::string &to, std::size_t number, std::size_t digits = 8)
    {
        for (std::size_t i = digits; i-- > 0; number /= 10)
            to[i] = static_cast<char>('0' + number % 10);
    }

    std::string m_client;
    std::string m_location = "+34.068930-118.445127";
    std::string m_time = "1520023934.918963997";
};

/// Time of the processor: others that run beside do not count.
double nanosecondsEach(std::size_t count, std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) * (1e9 / CLOCKS_PER_SEC)
        / static_cast<double>(count);
}

/// Every client once, in an order that no cache foresees.
std::vector<std::size_t> scattered(std::size_t clients)
{
    std::vector<std::size_t> order(clients);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::shuffle(order.begin(), order.end(), std::mt19937_64(1));
    return order;
}

int run(std::size_t clients)
{
    Reports reports;
    const std::vector<std::size_t> order = scattered(clients);
    constexpr std::int64_t firstTime = 1'520'000'000;
    const std::int64_t before = bench::residentBytes();
    LocationStore store(1);
    LocationStore::Cursor cursor(store);

    std::clock_t begin = std::clock();
    for (std::size_t i = 0; i < clients; ++i)
        store.merge(reports.of(i, firstTime), LocationStore::fromClient);
    const double newClient = nanosecondsEach(clients, begin);
    const std::int64_t after = bench::residentBytes();

    begin = std::clock();
    std::size_t read = 0;
    std::size_t bytes = 0;
    for (; const LocationStore::Record *record = cursor.next(); ++read)
        bytes += record->line().size();
    const double inOrder = nanosecondsEach(read, begin);

    begin = std::clock();
    for (const std::size_t client : order)
        store.merge(reports.of(client, firstTime + 1), LocationStore::fromClient);
    const double update = nanosecondsEach(clients, begin);

    begin = std::clock();
    std::size_t readAgain = 0;
    for (; const LocationStore::Record *record = cursor.next(); ++readAgain)
        bytes += record->line().size();
    const double scatteredRead = nanosecondsEach(readAgain, begin);

    if (store.size() != clients || read != clients || readAgain != clients
        || bytes != 2 * clients * (lineBytes + 1)) {
        std::fprintf(stderr, "The store has lost something.\n");
        return EXIT_FAILURE;
    }
    const auto each = [clients](std::size_t all) {
        return static_cast<double>(all) / static_cast<double>(clients);
    };
    const double counted = each(store.byteSize());
    const double resident = each(static_cast<std::size_t>(after - before));
    std::printf("%zu clients, AT lines of %zu bytes\n", clients, lineBytes);
    std::printf("%8.1f bytes a client, as the store counts\n", counted);
    std::printf("%8.1f bytes a client, resident\n", resident);
    std::printf("%8.1f ns a new client\n", newClient);
    std::printf("%8.1f ns an update of a known client, in scattered order\n", update);
    std::printf("%8.1f ns a record read by a cursor, records in the order of their memory\n",
                inOrder);
    std::printf("%8.1f ns a record read by a cursor, records scattered\n", scatteredRead);
    if (counted > mostBytesPerClient || resident > mostBytesPerClient) {
        std::fprintf(stderr, "More than %.0f bytes a client.\n", mostBytesPerClient);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace

} // namespace drover

int main(int argc, char *argv[])
{
    const long long clients = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    if (clients < 1 || clients >= 100'000'000) {
        std::fprintf(stderr, "Usage: bench_store [CLIENTS], fewer than 100,000,000\n");
        return 2;
    }
    return drover::run(static_cast<std::size_t>(clients));
}
