// SPDX-License-Identifier: MIT
// What a million messages cost the window, drawn offscreen:
//     bench_messages [rows]
// Fails where a filter takes more than 300 ms, or one frame of a hundred more than 16 ms while
// scrolling, or while 5,000 rows a second come to a full log.
#include "figures.h"
#include "log/filteredmessages.h"
#include "log/messagespanel.h"
#include "log/messageview.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QScrollBar>

#include <cstdio>
#include <cstdlib>

namespace drover {

namespace {

constexpr double mostFilterMilliseconds = 300;
constexpr double mostFrameMilliseconds = 16;
constexpr int frames = 600;
constexpr int rowsOfAFrame = 84; // 5,000 a second at 60 frames a second

/// Rows as they come: reports, what is told on, duplicates, some link talk.
std::shared_ptr<EventBatch> batchOf(std::size_t first, std::size_t count)
{
    auto batch = std::make_shared<EventBatch>();
    for (std::size_t i = first; i < first + count; ++i) {
        const Timestamp wall{1'520'023'934 + static_cast<std::int64_t>(i / 5'000),
                             static_cast<std::int32_t>(i % 5'000 * 200'000)};
        const auto server = static_cast<ServerIndex>(i % 5);
        const std::string report = "client" + std::to_string(i / 7 % 10'000)
            + " +34.068930-118.445127 1520023934.918963997";
        const std::string update = "AT Goloman +0.263873386 " + report;
        const std::string client = "127.0.0.1:" + std::to_string(40'000 + i / 7 % 10'000);
        switch (i % 7) {
        case 0:
            batch->append(wall, {}, server, EventKind::LineIn, client, "IAMAT " + report,
                          LineNote::News);
            break;
        case 1:
            batch->append(wall, {}, server, EventKind::LineOut, client, update);
            break;
        case 2:
        case 3:
            batch->append(wall, {}, server, EventKind::LineOut, "Hands", update);
            break;
        case 4:
        case 5:
            batch->append(wall, {}, server, EventKind::LineIn, "Wilkes", update,
                          i % 2 == 0 ? LineNote::Stale : LineNote::News);
            break;
        default:
            batch->append(wall, {}, server, EventKind::LineIn, "Holiday",
                          i % 35 == 6 ? "PING" : "SEEN 4711");
        }
    }
    return batch;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// From the filter to the reset, and the longest that the event loop was held up meanwhile.
struct Filtering
{
    double total = 0;
    double longest = 0;
};

Filtering filter(FilteredMessages &model, const QString &text)
{
    const auto parsed = MessageFilter::parse(text);
    Filtering result;
    QElapsedTimer all;
    all.start();
    model.setFilter(*parsed);
    while (model.isFiltering()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        result.longest = std::max(result.longest, milliseconds(turn));
    }
    result.total = milliseconds(all);
    return result;
}

class Bench
{
public:
    explicit Bench(std::size_t rows)
        : m_rows(rows)
        , m_names(std::make_shared<const std::vector<std::string>>(
              std::vector<std::string>{"Goloman", "Hands", "Holiday", "Wilkes", "Welsh"}))
    {
        m_panel.resize(1'280, 420);
        m_panel.show();
        QCoreApplication::processEvents();
    }

    bool run()
    {
        append();
        const bool isQuick = filters();
        const bool isSmooth = scrolls();
        const bool keepsUp = grows();
        return isQuick && isSmooth && keepsUp;
    }

private:
    HerdFrame frame(std::size_t count)
    {
        HerdFrame result;
        result.serverNames = m_names;
        result.events.push_back(batchOf(m_made, count));
        m_made += count;
        return result;
    }

    void append()
    {
        constexpr std::size_t piece = 10'000;
        double spent = 0;
        for (std::size_t done = 0; done < m_rows; done += piece) {
            const HerdFrame next = frame(std::min(piece, m_rows - done));
            QElapsedTimer timer;
            timer.start();
            m_panel.takeFrame(next);
            spent += milliseconds(timer);
        }
        std::printf("%12s rows\n", bench::withCommas(static_cast<double>(m_log.size())).c_str());
        std::printf("%12s rows a second appended, the model's update included\n",
                    bench::withCommas(static_cast<double>(m_rows) / spent * 1e3).c_str());
        std::printf("%12.1f MB, %.0f bytes a row\n", static_cast<double>(m_log.byteSize()) / 1e6,
                    static_cast<double>(m_log.byteSize()) / static_cast<double>(m_log.size()));
    }

    bool filters()
    {
        MessageModel model(m_log);
        model.setServerNames(m_names);
        FilteredMessages filtered(model);
        double worst = 0;
        for (const char *text : {"", "kind:AT", "client:client7", "-stale server:Goloman,Hands",
                                 "xyzzy", "\"kiwi +34.068930-118.4\"", "problems",
                                 "after:00:00 before:23:59 in peer:127.0.0.1:4* 118.445127"}) {
            const Filtering took = filter(filtered, QString::fromUtf8(text));
            worst = std::max(worst, took.total);
            std::printf("%12.1f ms, at most %.1f ms at a time: filter [%s], %s rows\n", took.total,
                        took.longest, text,
                        bench::withCommas(static_cast<double>(filtered.rowCount())).c_str());
        }
        return check("filter", worst, mostFilterMilliseconds);
    }

    double drawn()
    {
        QElapsedTimer timer;
        timer.start();
        m_view->viewport()->render(&m_picture);
        return milliseconds(timer);
    }

    bool scrolls()
    {
        m_picture = QPixmap(m_view->viewport()->size());
        QScrollBar *const bar = m_view->verticalScrollBar();
        std::vector<double> times;
        for (int i = 0; i < frames; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * i / frames));
            const double moved = milliseconds(timer);
            times.push_back(moved + drawn());
        }
        return tell("a frame of scrolling through all", times);
    }

    bool grows()
    {
        m_view->followEnd();
        std::vector<double> times;
        for (int i = 0; i < frames; ++i) {
            const HerdFrame next = frame(rowsOfAFrame);
            QElapsedTimer timer;
            timer.start();
            m_panel.takeFrame(next);
            const double taken = milliseconds(timer);
            times.push_back(taken + drawn());
        }
        return tell("a frame of following 5,000 rows a second", times);
    }

    bool tell(const char *what, const std::vector<double> &times)
    {
        const double p99 = bench::quantile(times, 0.99);
        std::printf("%12.2f ms p50, %.2f ms p99, %.2f ms at most: %s\n",
                    bench::quantile(times, 0.5), p99, bench::quantile(times, 1), what);
        return check(what, p99, mostFrameMilliseconds);
    }

    static bool check(const char *what, double took, double most)
    {
        if (took <= most)
            return true;
        std::fprintf(stderr, "More than %.0f ms: %s.\n", most, what);
        return false;
    }

    const std::size_t m_rows;
    const MessageModel::ServerNames m_names;
    std::size_t m_made = 0;
    Theme m_theme;
    MessageLog m_log;
    MessagesPanel m_panel{m_log, m_theme};
    MessageView *m_view = m_panel.findChild<MessageView *>();
    QPixmap m_picture;
};

} // namespace

} // namespace drover

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const long long rows = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    if (rows < 1 || rows > 100'000'000) {
        std::fprintf(stderr, "Usage: bench_messages [ROWS], at most 100,000,000\n");
        return 2;
    }
    return drover::Bench(static_cast<std::size_t>(rows)).run() ? EXIT_SUCCESS : EXIT_FAILURE;
}
