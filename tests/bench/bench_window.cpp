// SPDX-License-Identifier: MIT
// What the window costs: how soon it shows something, how much its thread works for a frame while
// 5,000 reports a second of 10,000 clients flood the herd of 2018, and at the highest rate that
// one connection makes; and what the herd itself loses by being looked at.
#include "figures.h"
#include "tcp.h"

#include "herd/presets.h"
#include "mainwindow/mainwindow.h"
#include "places/noplaces.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <string>
#include <thread>
#include <vector>

using namespace drover;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr double firstPictureGateMs = 700;
constexpr double movingGateMs = 2'000;
constexpr double usualGateMs = 16;
constexpr double highestGateMs = 33;
constexpr double throughputGate = 0.9; // of that without a window, at least
constexpr int rounds = 5; // of each, in turn
constexpr int clients = 10'000;
constexpr int usualRate = 5'000;
constexpr auto settling = 3s;
constexpr auto measured = 10s;
constexpr auto roundSettling = 500ms;
constexpr auto round = 2s;

double ms(steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

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

/// How much the window's thread works from one frame to the next: all that a frame causes, what it
/// paints too.
class FrameWork : public QObject
{
public:
    explicit FrameWork(HerdSession &session)
    {
        connect(&session, &HerdSession::frameArrived, this, [this] {
            const double now = worked();
            m_times.push_back(now - m_last);
            m_last = now;
        });
    }
    std::vector<double> take() { return std::exchange(m_times, {}); }

private:
    std::vector<double> m_times;
    double m_last = worked();
};

/// POSIX time, later than any before: what is older than what a server knows would be answered,
/// but not told to the others.
std::string newerTime()
{
    static std::atomic<std::int64_t> last = 0;
    const std::int64_t now = std::chrono::system_clock::now().time_since_epoch() / 1ns;
    std::int64_t before = last;
    while (!last.compare_exchange_weak(before, std::max(now, before + 1))) { }
    const std::int64_t time = std::max(now, before + 1);
    constexpr std::int64_t second = 1'000'000'000;
    const std::string fraction = std::to_string(time % second);
    return std::to_string(time / second) + '.' + std::string(9 - fraction.size(), '0') + fraction;
}

/// Reports to a server from a thread of its own: at a rate, or as fast as they are answered.
class Load
{
public:
    Load(quint16 port, int rate)
        : m_thread([this, port, rate](const std::stop_token &stop) { run(stop, port, rate); })
    {
    }
    std::uint64_t answers() const { return m_answers; }

private:
    void run(const std::stop_token &stop, quint16 port, int rate)
    {
        const bench::Socket socket = bench::connectTo(port);
        constexpr int batch = 50;
        std::vector<char> buffer(65'536);
        std::uint64_t sent = 0;
        const auto begin = steady_clock::now();
        while (!stop.stop_requested()) {
            std::string text;
            for (int i = 0; i < batch; ++i, ++sent)
                text += "IAMAT c" + std::to_string(sent % clients) + " +34.0-118.0 " + newerTime()
                    + '\n';
            for (std::string_view rest = text; !rest.empty();) {
                const auto done
                    = ::send(socket.descriptor(), rest.data(), rest.size(), MSG_NOSIGNAL);
                if (done <= 0)
                    return;
                rest.remove_prefix(static_cast<std::size_t>(done));
            }
            for (int answered = 0; answered < batch;) {
                const auto got = ::recv(socket.descriptor(), buffer.data(), buffer.size(), 0);
                if (got <= 0)
                    return;
                answered += static_cast<int>(std::count(buffer.data(), buffer.data() + got, '\n'));
            }
            m_answers += batch;
            if (rate > 0)
                std::this_thread::sleep_until(
                    begin
                    + std::chrono::duration_cast<steady_clock::duration>(
                        std::chrono::duration<double>(double(sent) / rate)));
        }
    }

    std::atomic<std::uint64_t> m_answers{0};
    std::jthread m_thread;
};

/// The same herd on a thread of its own, with nobody who looks at it.
class Headless
{
public:
    Headless()
    {
        m_host.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_host, [this] { start(); }, Qt::BlockingQueuedConnection);
    }
    ~Headless()
    {
        QMetaObject::invokeMethod(
            &m_host,
            [this] {
                m_herd.reset();
                m_clock.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_port; }

private:
    void start()
    {
        m_clock = std::make_unique<SystemClock>();
        Herd::Options options;
        options.secret = "only for the benchmark";
        options.anyPorts = true;
        m_herd = std::make_unique<Herd>(*makePreset(QStringLiteral("ucla-2018")),
                                        std::move(options), *m_clock, m_places);
        if (!m_herd->bind())
            qFatal("The herd without a window could not bind its ports.");
        m_herd->start();
        m_port = m_herd->port(0);
    }

    QThread m_thread;
    QObject m_host;
    NoPlaces m_places;
    std::unique_ptr<SystemClock> m_clock; // this and the herd belong to the thread
    std::unique_ptr<Herd> m_herd;
    quint16 m_port = 0;
};

double throughput(quint16 port, int rate)
{
    const Load load(port, rate);
    spin(roundSettling);
    const std::uint64_t before = load.answers();
    spin(round);
    return double(load.answers() - before) / std::chrono::duration<double>(round).count();
}

/// In turn, so that whatever else the machine does hits both.
bool compare(MainWindow &window, quint16 headless, const char *what, int rate)
{
    std::vector<double> beside, alone;
    for (int i = 0; i < rounds; ++i) {
        window.session().setHidden(false);
        beside.push_back(throughput(window.model().frame().servers[0].port, rate));
        window.session().setHidden(true);
        alone.push_back(throughput(headless, rate));
    }
    window.session().setHidden(false);
    const double seen = bench::quantile(beside, 0.5);
    const double unseen = bench::quantile(alone, 0.5);
    const bool isGood = seen >= throughputGate * unseen;
    std::printf("%s: %.0f reports a second beside the window, %.0f without\n", what, seen, unseen);
    std::printf("%-52s %10.2f     (gate %.1f) %s\n", "  the herd beside the window, of without one",
                seen / unseen, throughputGate, isGood ? "" : "MISSED");
    return isGood;
}

bool report(const char *what, double value, double gate, const char *unit)
{
    const bool isGood = value <= gate;
    std::printf("%-52s %10.2f %s   (gate %.0f) %s\n", what, value, unit, gate,
                isGood ? "" : "MISSED");
    return isGood;
}

bool measure(MainWindow &window, FrameWork &work, const char *what, int rate, double gate)
{
    const quint16 port = window.model().frame().servers[0].port;
    const Load load(port, rate);
    spin(settling);
    work.take();
    const std::uint64_t before = load.answers();
    spin(measured);
    const double rateSeen
        = double(load.answers() - before) / std::chrono::duration<double>(measured).count();
    const std::vector<double> times = work.take();
    std::printf(
        "%s: %.0f reports a second, %zu clients known, %zu frames, median %.2f ms of work\n", what,
        rateSeen, window.model().clientCount(), times.size(), bench::quantile(times, 0.5));
    return report("  99 of 100 frames: work of the window's thread", bench::quantile(times, 0.99),
                  gate, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    const auto begin = steady_clock::now();
    qputenv("QT_NO_GLIB", "1"); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QTemporaryDir directory;
    SettingsStore store(directory.filePath(QStringLiteral("settings.ini")));
    Theme theme;
    MainWindow window(store, theme,
                      {.anyPorts = true, .writesLog = false, .secret = "only for the benchmark"});
    window.resize(1'440, 900);
    window.show();
    window.openHerd(QString());
    QCoreApplication::processEvents();
    window.grab();
    bool isGood
        = report("first picture", ms(steady_clock::now() - begin), firstPictureGateMs, "ms");
    while (!window.model().lastAgreement() && steady_clock::now() - begin < 20s)
        spin(5ms);
    isGood &= report("herd running, an update known to all", ms(steady_clock::now() - begin),
                     movingGateMs, "ms");
    FrameWork work(window.session());
    isGood &= measure(window, work, "5,000 a second", usualRate, usualGateMs);
    isGood &= measure(window, work, "as fast as it goes", 0, highestGateMs);
    {
        const Headless headless;
        isGood &= compare(window, headless.port(), "5,000 a second", usualRate);
        isGood &= compare(window, headless.port(), "as fast as it goes", 0);
    }
    QObject::connect(&window, &MainWindow::closed, &application, &QApplication::quit,
                     Qt::QueuedConnection);
    window.close();
    QApplication::exec();
    return isGood ? 0 : 1;
}
