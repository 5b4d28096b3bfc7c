// SPDX-License-Identifier: MIT
// What the map costs: how much the window's thread works for a frame while 1,000, 10,000 and
// 100,000 clients are known and all, some or none of them move, or the map itself; and how much
// memory the whole program has with 100,000 clients and their trails.
#include "figures.h"
#include "process.h"
#include "support/testframes.h"
#include "tcp.h"

#include "mainwindow/mainwindow.h"
#include "map/belieflayer.h"
#include "map/clientlayer.h"
#include "map/mapview.h"
#include "map/webmercator.h"
#include "session/selection.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>
#include <thread>
#include <vector>

using namespace drover;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr double gate10k = 1'000.0 / 60;
constexpr double gate100k = 1'000.0 / 30;
/// A thousand changes among 100,000 clients may cost so many times what they cost among 1,000.
constexpr double changesGate = 3;
constexpr double memoryGateMiB = 400;
constexpr int frames = 200;
constexpr QSize mapSize(1'440, 900);
constexpr Coordinate losAngeles{34.05, -118.3};

void spin(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Milliseconds that this thread has worked.
double worked()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double residentMiB()
{
    return static_cast<double>(drover::bench::residentBytes()) / (1 << 20);
}

/// Clients all over the map, and one that is selected.
class CrowdedMap
{
public:
    CrowdedMap(Theme &theme, std::size_t size)
        : m_clients(m_herd, m_tracks, m_selection, theme)
        , m_view(theme)
    {
        m_view.resize(mapSize);
        m_view.addLayer(&m_clients);
        m_view.show();
        m_view.setCamera({webmercator::project(losAngeles), 10, mapSize});
        announce(size);
        const QRectF seen = m_view.camera().visibleWorld();
        std::uniform_real_distribution<double> x(seen.left(), seen.right());
        std::uniform_real_distribution<double> y(seen.top(), seen.bottom());
        for (std::size_t i = 0; i < size; ++i)
            m_places.emplace_back(x(m_random), y(m_random));
        for (std::size_t step = 0; step <= ClientTracks::trailPoints; ++step) {
            move(size);
            m_clients.takeFrame();
        }
        spin(1s); // the base map's tiles come
        m_view.repaint();
    }
    ~CrowdedMap() { m_view.removeLayer(&m_clients); }
    CrowdedMap(const CrowdedMap &) = delete;
    CrowdedMap &operator=(const CrowdedMap &) = delete;

    /// One frame in which so many move and the map is moved; what it cost.
    double frame(std::size_t moving, const QPointF &pan)
    {
        const double before = worked();
        move(moving);
        m_clients.takeFrame();
        if (!pan.isNull())
            m_view.setCamera(m_view.camera().panned(pan));
        m_view.repaint();
        return worked() - before;
    }

private:
    void announce(std::size_t size)
    {
        auto frame = std::make_shared<HerdFrame>();
        frame->topology = std::make_shared<const Topology>();
        frame->serverNames = std::make_shared<const std::vector<std::string>>();
        for (std::size_t i = 0; i < size; ++i)
            frame->newClients.push_back("client" + std::to_string(i));
        m_herd.apply(frame);
    }
    /// A pixel or two each, from where it is; the projection is part of the work.
    void move(std::size_t count)
    {
        m_now += 16ms;
        m_tracks.begin(m_now);
        const double pixel = 1 / m_view.camera().pixelsPerUnit();
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t client = m_next++ % m_places.size();
            const std::uint32_t bits = static_cast<std::uint32_t>(m_random());
            QPointF &place = m_places[client];
            place += QPointF(static_cast<double>(bits & 0xff) - 127.5,
                             static_cast<double>(bits >> 8 & 0xff) - 127.5)
                / 64 * pixel;
            const Coordinate where = webmercator::unproject(place);
            m_tracks.set(static_cast<ClientIndex>(client),
                         MapPoint::of(webmercator::project(where)),
                         static_cast<ServerIndex>(client % 5));
        }
    }

    HerdModel m_herd;
    ClientTracks m_tracks;
    Selection m_selection;
    ClientLayer m_clients;
    MapView m_view;
    std::mt19937 m_random{1};
    std::vector<QPointF> m_places;
    std::size_t m_next = 0;
    Clock::Monotonic m_now{0};
};

struct Row
{
    double median;
    double slow; ///< the 99th percentile
};

Row measure(CrowdedMap &crowd, const char *what, std::size_t size, std::size_t moving,
            const QPointF &pan, double gate, bool &isGood)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i)
        times.push_back(crowd.frame(moving, i % 40 < 20 ? pan : -pan));
    const Row row{bench::quantile(times, 0.5), bench::quantile(times, 0.99)};
    const bool isMissed = gate > 0 && row.slow > gate;
    isGood &= !isMissed;
    std::printf("%10zu  %-14s %10.2f %10.2f %12.0f", size, what, row.median, row.slow,
                1'000 / row.median);
    if (gate > 0)
        std::printf("   (gate %.1f)%s", gate, isMissed ? " MISSED" : "");
    std::printf("\n");
    std::fflush(stdout);
    return row;
}

/// What it costs the window's thread to be told of so many beliefs at once, with 20,000 clients and
/// five servers: HerdMonitor's budget is made from it.
void measureBeliefs()
{
    constexpr std::size_t clients = 20'000;
    TestFrames told;
    const std::size_t servers = told.servers.size();
    HerdModel herd;
    ClientTracks tracks;
    for (std::size_t i = 0; i < clients; ++i)
        told.addClient("client" + std::to_string(i));
    Clock::Monotonic now{0};
    std::int64_t seconds = 0;
    std::size_t next = 0;
    std::printf("\n%10s %10s %10s %16s\n", "beliefs", "median ms", "99th ms", "ms for 1,000");
    for (const std::size_t size : {clients * servers, 1'000UL, 3'000UL, 12'000UL}) {
        std::vector<double> times;
        for (int i = 0; i < (size > clients ? 3 : frames); ++i) {
            now += 16ms;
            ++seconds;
            const std::size_t reports = size / servers;
            for (std::size_t server = 0; server < servers; ++server)
                for (std::size_t report = 0; report < reports; ++report)
                    told.believe(static_cast<ClientIndex>((next + report) % clients),
                                 static_cast<ServerIndex>(server), seconds, now);
            next += reports;
            const auto frame = told.next(now);
            const double before = worked();
            herd.apply(frame);
            tracks.take(herd);
            times.push_back(worked() - before);
        }
        const double median = bench::quantile(times, 0.5);
        std::printf("%10zu %10.2f %10.2f %16.2f\n", size, median, bench::quantile(times, 0.99),
                    1'000 * median / double(size));
        std::fflush(stdout);
    }
}

/// So many clients report once over one connection; in so many seconds, if that is possible.
void reportAll(const bench::Socket &socket, std::size_t count, std::uint64_t time, double seconds)
{
    constexpr std::size_t batch = 100;
    std::vector<char> buffer(65'536);
    const auto begin = steady_clock::now();
    for (std::size_t first = 0; first < count; first += batch) {
        std::string text;
        for (std::size_t i = first; i < first + batch; ++i)
            text += "IAMAT client" + std::to_string(i) + " +34." + std::to_string(100'000 + i)
                + "-118." + std::to_string(200'000 + (i + 13 * time) % 700'000) + ' '
                + std::to_string(time) + '\n';
        for (std::string_view rest = text; !rest.empty();) {
            const auto done = ::send(socket.descriptor(), rest.data(), rest.size(), MSG_NOSIGNAL);
            if (done <= 0)
                return;
            rest.remove_prefix(static_cast<std::size_t>(done));
        }
        for (std::size_t answered = 0; answered < batch;) {
            const auto got = ::recv(socket.descriptor(), buffer.data(), buffer.size(), 0);
            if (got <= 0)
                return;
            answered
                += static_cast<std::size_t>(std::count(buffer.data(), buffer.data() + got, '\n'));
        }
        const double due = seconds * double(first + batch) / double(count);
        std::this_thread::sleep_until(begin
                                      + std::chrono::duration_cast<steady_clock::duration>(
                                          std::chrono::duration<double>(due)));
    }
}

/// Whether the window hears of 20,000 reports a second in five servers.
void measureTelling(MainWindow &window, quint16 port)
{
    constexpr std::size_t clients = 20'000;
    constexpr int rounds = 8;
    const std::jthread load([port] {
        const bench::Socket socket = bench::connectTo(port);
        for (std::uint64_t round = 0; round < rounds; ++round)
            reportAll(socket, clients, 10 + round, 1);
    });
    spin(2s);
    std::size_t told = 0;
    std::size_t frameCount = 0;
    std::size_t pending = 0;
    QObject counting;
    QObject::connect(&window.model(), &HerdModel::changed, &counting, [&] {
        ++frameCount;
        told += window.model().frame().beliefs.size();
        pending += window.model().frame().beliefsPending ? 1 : 0;
    });
    constexpr auto time = 5s;
    spin(time);
    std::printf(
        "20,000 reports a second to five servers: %.0f beliefs told a second, %.0f frames a "
        "second, more was there than fitted in %.0f %% of them\n",
        double(told) / double(time.count()), double(frameCount) / double(time.count()),
        100 * double(pending) / double(std::max<std::size_t>(1, frameCount)));
    std::fflush(stdout);
}

/// The whole program with a herd of five servers.
bool measureMemory(QApplication &application, Theme &theme)
{
    constexpr std::size_t clients = 100'000;
    const QTemporaryDir directory;
    SettingsStore store(directory.filePath(QStringLiteral("settings.ini")));
    MainWindow window(
        store, theme,
        {.anyPorts = true, .walks = false, .writesLog = false, .secret = "only for the benchmark"});
    window.resize(1'440, 900);
    window.show();
    window.openHerd(QString());
    for (int i = 0; i < 200 && (window.model().isEmpty() || !window.session().isOpen()); ++i)
        spin(50ms);
    const double before = residentMiB();
    const quint16 port = window.model().frame().servers[0].port;
    const auto begin = steady_clock::now();
    std::jthread load([port] { reportAll(bench::connectTo(port), clients, 1, 0); });
    const auto isThere = [&window] {
        return window.model().clientCount() >= clients && window.model().serversBehind() == 0;
    };
    while (!isThere() && steady_clock::now() - begin < 120s)
        spin(50ms);
    const double seconds = std::chrono::duration<double>(steady_clock::now() - begin).count();
    spin(1s);
    const double after = residentMiB();
    const bool isGood = after <= memoryGateMiB && isThere();
    std::printf("\nwhole program, five servers, %zu clients known to all (after %.1f s): "
                "%.0f MiB, %.0f of them before   (gate %.0f)%s\n",
                window.model().clientCount(), seconds, after, before, memoryGateMiB,
                isGood ? "" : " MISSED");
    load.join();
    measureTelling(window, port);
    QObject::connect(&window, &MainWindow::closed, &application, &QApplication::quit,
                     Qt::QueuedConnection);
    window.close();
    QApplication::exec();
    return isGood;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Theme theme;
    bool isGood = measureMemory(application, theme); // first: before others have grown the heap
    measureBeliefs();
    std::printf("\nmap of %d x %d, work of the window's thread for a frame, %d frames\n",
                mapSize.width(), mapSize.height(), frames);
    std::printf("%10s  %-14s %10s %10s %12s\n", "clients", "moving", "median ms", "99th ms",
                "frames/s");
    double fewChanges = 0;
    double sameChanges = 0;
    for (const std::size_t size : {1'000UL, 7'000UL, 10'000UL, 100'000UL}) {
        CrowdedMap crowd(theme, size);
        const double gate = size > 10'000 ? gate100k : gate10k;
        measure(crowd, "none", size, 0, {}, gate, isGood);
        const Row some = measure(crowd, "1 %", size, size / 100, {}, gate, isGood);
        const Row all = measure(crowd, "all", size, size, {}, gate, isGood);
        measure(crowd, "the map", size, 0, {3, 2}, gate, isGood);
        measure(crowd, "all and map", size, size, {3, 2}, gate, isGood);
        if (size == 1'000)
            fewChanges = all.median;
        if (size == 100'000)
            sameChanges = some.median;
    }
    const double ratio = sameChanges / fewChanges;
    const bool followsChanges = ratio <= changesGate;
    std::printf("\n1,000 changes among 100,000 clients cost %.2f times what they cost among 1,000 "
                "  (gate %.0f)%s\n",
                ratio, changesGate, followsChanges ? "" : " MISSED");
    return isGood && followsChanges ? 0 : 1;
}
