// SPDX-License-Identifier: MIT
// Makes pictures of the window in its main states: screenshots FOLDER [NAME]...
#include "inspector/inspectorpanel.h"
#include "log/messagespanel.h"
#include "log/messageview.h"
#include "mainwindow/mainwindow.h"
#include "map/mappanel.h"
#include "map/mapstrip.h"
#include "map/mapview.h"
#include "map/picturechooser.h"
#include "map/webmercator.h"
#include "topology/threethings.h"
#include "topology/topologyview.h"
#include "widgets/walkdialog.h"

#include <QApplication>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <iterator>
#include <vector>

using namespace drover;

namespace {

/// One picture, step by step: each step is taken when what it waits for is true.
struct Step
{
    std::function<bool(MainWindow &)> ready; ///< none: at once
    std::function<void(MainWindow &)> act;
    QString shot{}; ///< not empty: a picture of its own is made then, NAME-shot
};

struct Picture
{
    QString name;
    QSize size{1440, 900};
    Theme::Choice theme = Theme::Choice::Light;
    double scale = 1;
    QString language = QStringLiteral("en");
    QString herd{};
    bool walks = true; ///< the built-in clients do
    std::vector<Step> steps{};
};

std::function<bool(MainWindow &)> after(int milliseconds)
{
    auto time = std::make_shared<QElapsedTimer>();
    return [time, milliseconds](MainWindow &) {
        if (!time->isValid())
            time->start();
        return time->elapsed() >= milliseconds;
    };
}

bool isConverged(MainWindow &window)
{
    const HerdModel &model = window.model();
    return !model.isEmpty() && model.clientCount() > 0 && model.serversBehind() == 0
        && model.lastAgreement();
}

bool isLinked(MainWindow &window)
{
    const HerdModel &model = window.model();
    return !model.isEmpty()
        && std::ranges::all_of(model.frame().links, [](const LinkSnapshot &link) {
               return link.first.state == LinkState::Up && link.second.state == LinkState::Up;
           });
}

std::function<void(MainWindow &)> onServer(const char *name,
                                           void (HerdControl::*what)(ServerIndex) = nullptr)
{
    return [name, what](MainWindow &window) {
        const auto id = window.model().idOf(name);
        if (!id)
            return;
        window.selection().select(Selected::ofServer(*id));
        if (what)
            (window.control().*what)(*id);
    };
}

std::function<void(MainWindow &)> trigger(ActionId id)
{
    return [id](MainWindow &window) { window.actions()[id]->trigger(); };
}

std::vector<Step> running(std::vector<Step> more = {})
{
    std::vector<Step> steps{{isConverged, onServer("Holiday")}, {after(5'000), {}}};
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

std::vector<Step> faults()
{
    const auto cut = [](MainWindow &window) {
        const HerdModel &model = window.model();
        window.control().setCut(*model.idOf("Goloman"), *model.idOf("Hands"), true);
        window.control().setDelay(*model.idOf("Wilkes"), *model.idOf("Hands"),
                                  std::chrono::milliseconds(800));
    };
    return running(
        {{{}, onServer("Holiday", &HerdControl::takeDown)}, {after(400), cut}, {after(2'300), {}}});
}

/// Reports of so many clients around \a center, \a degrees away at most, in several steps.
std::function<void(MainWindow &)> crowd(int clients, Coordinate center, double degrees)
{
    return [=](MainWindow &window) {
        const auto &servers = window.model().frame().servers;
        for (std::size_t place = 0; place < servers.size(); ++place) {
            auto *const socket = new QTcpSocket(&window);
            socket->connectToHost(QStringLiteral("127.0.0.1"), servers[place].port);
            QByteArray lines;
            for (int client = int(place); client < clients; client += int(servers.size())) {
                // A spiral that is denser in the middle, each walking along it.
                for (int step = 0; step < 12; ++step) {
                    const double along = (client + step * 0.05) / clients;
                    const double turn = client * 2.399963 + step * 0.02;
                    const Coordinate at{center.latitude + degrees * along * std::cos(turn),
                                        center.longitude + degrees * along * std::sin(turn) * 1.2};
                    lines += "IAMAT c" + QByteArray::number(client) + ' '
                        + QByteArray::fromStdString(formatLocation(at)) + ' '
                        + QByteArray::number(1'700'000'000 + step) + '\n';
                    if (clients > 1'000)
                        break;
                }
            }
            socket->write(lines);
        }
    };
}

std::function<bool(MainWindow &)> knows(std::size_t clients)
{
    return [clients](MainWindow &window) {
        return window.model().clientCount() >= clients && window.model().serversBehind() == 0;
    };
}

/// The map alone, but for the topology as a strip beside it.
void widenMap(MainWindow &window)
{
    for (auto *const dock : window.findChildren<QDockWidget *>())
        dock->hide();
    window.map().fit();
}

std::function<void(MainWindow &)> selectClient(std::size_t index)
{
    return [index](MainWindow &window) {
        window.selection().select(Selected::ofClient(static_cast<ClientIndex>(index)));
    };
}

constexpr Coordinate losAngeles{34.05, -118.3};

std::vector<Step> places()
{
    return {{isConverged, widenMap},
            {after(2'000), selectClient(0)},
            {after(500), trigger(ActionId::AskPlaces)},
            {[](MainWindow &window) { return !window.map().question().places().empty(); },
             [](MainWindow &window) { window.map().question().setChosen(1); }},
            {after(1'500), {}}};
}

std::vector<Step> beliefs()
{
    return {{isConverged, widenMap},
            {after(3'000), trigger(ActionId::SlowMotion)},
            {{}, selectClient(0)},
            {after(1'000), trigger(ActionId::FollowClient)},
            {{},
             [](MainWindow &window) {
                 MapView &view = window.map().view();
                 view.setCamera({view.camera().center(), 17, view.camera().size()});
             }},
            {after(3'200), {}}};
}

/// Says a line to a server, over a connection that stays.
std::function<void(MainWindow &)> say(const char *server, const QByteArray &line)
{
    return [=](MainWindow &window) {
        const HerdModel &model = window.model();
        auto *const socket = new QTcpSocket(&window);
        socket->connectToHost(QStringLiteral("127.0.0.1"), model.server(*model.idOf(server))->port);
        socket->write(line);
    };
}

/// Of the first client.
std::function<bool(MainWindow &)> isLackedBy(std::size_t servers)
{
    return [servers](MainWindow &window) {
        return window.model().clientCount() > 0 && window.model().client(0).lacking <= servers;
    };
}

/// One report and how it is flooded, in slow motion, as the topology and the map show it: from
/// the IAMAT on to the ghost of the last server's arriving where the client is.
std::vector<Step> flood()
{
    const auto lookAt = [](MainWindow &window) {
        widenMap(window);
        window.findChild<ThreeThings *>()->setWanted(false);
        MapView &view = window.map().view();
        view.setCamera({webmercator::project({34.0525, -118.4}), 12, view.camera().size()});
    };
    return {{isLinked, say("Welsh", "IAMAT kiwi +34.0400-118.4600 1520023934\n")},
            {knows(1), selectClient(0)},
            {{}, trigger(ActionId::SlowMotion)},
            {after(400), lookAt},
            {after(2'500), say("Welsh", "IAMAT kiwi +34.0650-118.3500 1520023936\n")},
            {isLackedBy(4), {}},
            {after(120), {}, QStringLiteral("1")},
            {after(380), {}, QStringLiteral("2")},
            {isLackedBy(3), {}},
            {after(400), {}, QStringLiteral("3")},
            {isLackedBy(1), {}},
            {after(60), {}, QStringLiteral("4")},
            {after(360), {}, QStringLiteral("5")},
            {isLackedBy(0), {}},
            {after(150), {}, QStringLiteral("6")}};
}

/// A route being drawn, and somebody who walks along another one.
std::vector<Step> routes()
{
    const auto draw = [](std::initializer_list<Coordinate> points) {
        return [points = std::vector<Coordinate>(points)](MainWindow &window) {
            window.actions()[ActionId::DrawRoute]->trigger();
            MapView &view = window.map().view();
            for (const Coordinate &point : points) {
                const QPointF at = view.camera().toScreen(point);
                for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
                    QMouseEvent event(type, at, view.mapToGlobal(at), Qt::LeftButton,
                                      Qt::LeftButton, {});
                    QCoreApplication::sendEvent(&view, &event);
                }
            }
        };
    };
    const auto go = [](MainWindow &window) {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, {});
        QCoreApplication::sendEvent(&window.map().view(), &enter);
        window.findChild<WalkDialog *>()
            ->findChild<QDialogButtonBox *>()
            ->button(QDialogButtonBox::Ok)
            ->click();
    };
    return {{isConverged, widenMap},
            {after(1'000), selectClient(0)},
            {{}, draw({{34.06, -118.46}, {34.09, -118.40}, {34.05, -118.37}, {34.10, -118.28}})},
            {after(300), go},
            {after(6'000), draw({{34.00, -118.45}, {34.01, -118.38}, {33.97, -118.33}})},
            {after(300), {}}};
}

/// The tiles of a server that is not there, and the field in which one says so.
void noTiles(MainWindow &window)
{
    MapPictures pictures;
    pictures.kind = MapPictures::Kind::Address;
    pictures.urlTemplate = QStringLiteral("http://127.0.0.1:9/{z}/{x}/{y}.png");
    window.map().setPictures(pictures);
    emit window.map().strip().pictures().addressRequested();
    emit window.map().strip().entered(QStringLiteral("http://127.0.0.1:9/{z}/{x}.png"));
}

/// A herd file in which Wilkes is of another make and listens on \a port.
QByteArray foreignHerd(quint16 port)
{
    return R"({ "name": "with-a-foreign-server",
  "servers": [ { "name": "Goloman" }, { "name": "Hands" }, { "name": "Holiday" },
               { "name": "Wilkes", "foreign": "brief", "port": )"
        + QByteArray::number(port) + R"( } ],
  "links": [ ["Goloman", "Hands"], ["Goloman", "Holiday"], ["Goloman", "Wilkes"],
             ["Hands", "Wilkes"] ] })";
}

/// Wilkes tells Hands of a client again and again, over a connection of its own.
void speakAsWilkes(MainWindow &window)
{
    auto *const socket = new QTcpSocket(&window);
    socket->connectToHost(QStringLiteral("127.0.0.1"),
                          window.model().server(*window.model().idOf("Hands"))->port);
    auto *const timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket] {
        const QByteArray now
            = QByteArray::number(double(QDateTime::currentMSecsSinceEpoch()) / 1'000, 'f', 3);
        socket->write("AT Wilkes +0.1 cherry +34.06-118.44 " + now + '\n');
    });
    timer->start(270);
}

std::vector<Picture> foreignPictures()
{
    const auto select = [](const char *one, const char *other) {
        return [one, other](MainWindow &window) {
            const auto first = *window.model().idOf(one);
            window.selection().select(other ? Selected::ofLink(first, *window.model().idOf(other))
                                            : Selected::ofServer(first));
        };
    };
    std::vector<Picture> all;
    for (const Theme::Choice theme : {Theme::Choice::Light, Theme::Choice::Dark}) {
        const QString end = theme == Theme::Choice::Dark ? QStringLiteral("-dark") : QString();
        const auto picture = [&](const char *name, std::vector<Step> steps) {
            steps.insert(steps.begin(), {isConverged, speakAsWilkes});
            all.push_back({.name = QLatin1String(name) + end,
                           .theme = theme,
                           .herd = QStringLiteral("foreign"),
                           .steps = std::move(steps)});
        };
        picture("foreign", {{{}, select("Wilkes", nullptr)}, {after(3'000), {}}});
        picture("foreign-link",
                {{{}, select("Goloman", "Wilkes")},
                 {{}, trigger(ActionId::FocusConvergence)},
                 {after(3'000), {}}});
        const auto stop = onServer("Holiday", &HerdControl::takeDown);
        all.push_back({.name = QStringLiteral("behind") + end,
                       .theme = theme,
                       .steps = running({{{}, stop},
                                         {after(9'000), onServer("Welsh")},
                                         {{}, trigger(ActionId::FocusConvergence)},
                                         {after(1'000), {}}})});
        all.push_back({.name = QStringLiteral("frozen") + end,
                       .theme = theme,
                       .steps = running({{{}, onServer("Hands")},
                                         {{}, trigger(ActionId::Freeze)},
                                         {after(2'000), selectClient(0)},
                                         {after(1'000), {}}})});
    }
    all.push_back(
        {.name = QStringLiteral("convergence-ring"),
         .herd = QStringLiteral("ring-50"),
         .steps = {{isConverged, trigger(ActionId::FocusConvergence)}, {after(3'000), {}}}});
    return all;
}

std::vector<Picture> mapPictures()
{
    const auto world = [](MainWindow &window) { window.map().view().showWorld(); };
    std::vector<Picture> all;
    for (const Theme::Choice theme : {Theme::Choice::Light, Theme::Choice::Dark}) {
        const QString end = theme == Theme::Choice::Dark ? QStringLiteral("-dark") : QString();
        const auto picture = [&](const char *name, std::vector<Step> steps) {
            all.push_back(
                {.name = QLatin1String(name) + end, .theme = theme, .steps = std::move(steps)});
        };
        picture("map-world",
                {{isConverged, widenMap},
                 {{}, crowd(400, {20, 0}, 55)},
                 {knows(400), world},
                 {after(2'000), {}}});
        picture("map-la",
                {{isConverged, widenMap},
                 {{}, crowd(60, losAngeles, 0.25)},
                 {knows(60), selectClient(7)},
                 {after(2'000), {}}});
        picture("map-10000",
                {{isConverged, widenMap},
                 {{}, crowd(10'000, losAngeles, 0.6)},
                 {knows(10'000), [](MainWindow &window) { window.map().fit(); }},
                 {after(2'500), {}}});
        picture("map-whatsat", places());
        picture("map-beliefs", beliefs());
        picture("map-route", routes());
    }
    all.push_back(
        {.name = QStringLiteral("map-route-small"), .size = {1280, 720}, .steps = routes()});
    all.push_back({.name = QStringLiteral("map-route-200"),
                   .size = {2880, 1800},
                   .theme = Theme::Choice::Dark,
                   .scale = 2,
                   .steps = routes()});
    all.push_back(
        {.name = QStringLiteral("flood"), .size = {1280, 720}, .walks = false, .steps = flood()});
    all.push_back({.name = QStringLiteral("map-large"),
                   .size = {2880, 1800},
                   .scale = 2,
                   .steps = {{isConverged, widenMap},
                             {{}, crowd(60, losAngeles, 0.25)},
                             {knows(60), selectClient(7)},
                             {after(2'000), {}}}});
    all.push_back({.name = QStringLiteral("map-no-tiles"),
                   .size = {1280, 720},
                   .steps = {{isConverged, noTiles}, {after(2'500), {}}}});
    all.push_back({.name = QStringLiteral("map-small"),
                   .size = {1280, 720},
                   .steps = {{isConverged, {}},
                             {after(2'000), selectClient(0)},
                             {after(500), trigger(ActionId::AskPlaces)},
                             {after(2'500), {}}}});
    return all;
}

std::vector<Picture> pictures()
{
    const auto ask = [](MainWindow &window) {
        window.inspector().showConsole();
        if (auto *const line = window.inspector().findChild<QLineEdit *>()) {
            line->setText(QStringLiteral("WHATSAT kiwi.cs.ucla.edu 10 2"));
            emit line->returnPressed();
        }
    };
    const auto mistake = [](MainWindow &window) {
        window.messages().setFilterText(QStringLiteral("server:Goloman knd:AT"));
    };
    const auto table = trigger(ActionId::FocusConvergence);
    const auto report = [](MainWindow &window) {
        window.messages().setFilterText(QStringLiteral("kind:AT -catch-up"));
    };
    const auto choose = [](MainWindow &window) {
        if (auto *const rows = window.messages().findChild<MessageView *>())
            rows->setCurrentIndex(rows->model()->index(rows->model()->rowCount() - 3, 0));
    };
    const auto askFirst = trigger(ActionId::Ask);
    return {
        {.name = QStringLiteral("message"),
         .steps = running({{{}, report}, {after(800), choose}, {after(400), {}}})},
        {.name = QStringLiteral("text-150"),
         .scale = 1.5,
         .steps = running({{{}, askFirst}, {after(800), {}}})},
        {.name = QStringLiteral("text-200"),
         .scale = 2,
         .steps = running({{{}, askFirst}, {after(800), {}}})},
        {.name = QStringLiteral("text-200-dark"),
         .theme = Theme::Choice::Dark,
         .scale = 2,
         .steps = running({{{}, askFirst}, {after(800), {}}})},
        {.name = QStringLiteral("large-dark"),
         .size = {2880, 1800},
         .theme = Theme::Choice::Dark,
         .scale = 2,
         .steps = running()},
        {.name = QStringLiteral("presenter-ask"),
         .steps
         = running({{{}, trigger(ActionId::Presenter)}, {after(500), askFirst}, {after(800), {}}})},
        {.name = QStringLiteral("light"), .steps = running({{{}, ask}, {after(800), {}}})},
        {.name = QStringLiteral("dark"), .theme = Theme::Choice::Dark, .steps = running()},
        {.name = QStringLiteral("contrast"),
         .theme = Theme::Choice::HighContrast,
         .steps = running()},
        {.name = QStringLiteral("small"), .size = {1280, 720}, .steps = running()},
        {.name = QStringLiteral("large"), .size = {2880, 1800}, .scale = 2, .steps = running()},
        {.name = QStringLiteral("faults"), .steps = faults()},
        {.name = QStringLiteral("faults-dark"), .theme = Theme::Choice::Dark, .steps = faults()},
        {.name = QStringLiteral("slow-motion"),
         .steps = running({{{}, trigger(ActionId::SlowMotion)}, {after(4'300), {}}})},
        {.name = QStringLiteral("convergence"),
         .steps
         = running({{{}, trigger(ActionId::SlowMotion)}, {after(2'000), table}, {after(900), {}}})},
        {.name = QStringLiteral("filter-mistake"),
         .steps = running({{{}, mistake}, {after(900), {}}})},
        {.name = QStringLiteral("palette"), .steps = running({{{}, trigger(ActionId::Palette)}})},
        {.name = QStringLiteral("presenter"),
         .steps = running({{{}, trigger(ActionId::Presenter)}, {after(500), {}}})},
        {.name = QStringLiteral("grid"),
         .herd = QStringLiteral("grid-4x4"),
         .steps = {{isConverged, {}}, {after(3'000), {}}}},
        {.name = QStringLiteral("ring-50"),
         .herd = QStringLiteral("ring-50"),
         .steps = {{isConverged, {}}, {after(3'000), {}}}},
        {.name = QStringLiteral("german"),
         .size = {1280, 720},
         .language = QStringLiteral("de"),
         .steps = running()},
        {.name = QStringLiteral("chinese"),
         .size = {1280, 720},
         .language = QStringLiteral("zh_CN"),
         .steps = running()},
    };
}

/// Makes one picture after the other in one event loop.
class Photographer : public QObject
{
    Q_OBJECT

public:
    Photographer(const QDir &folder, std::vector<Picture> all)
        : m_folder(folder)
        , m_pictures(std::move(all))
        , m_settings(m_temporary.filePath(QStringLiteral("settings.ini")))
    {
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, &Photographer::goOn);
        next();
    }

private:
    void next()
    {
        if (m_picture == m_pictures.size()) {
            QApplication::quit();
            return;
        }
        const Picture &picture = m_pictures[m_picture];
        Settings settings;
        settings.theme = picture.theme;
        settings.scale = picture.scale;
        settings.language = picture.language;
        m_settings.save(settings);
        m_window = std::make_unique<MainWindow>(m_settings, m_theme,
                                                MainWindow::Options{.anyPorts = true,
                                                                    .walks = picture.walks,
                                                                    .writesLog = false,
                                                                    .secret = "screenshots only"});
        connect(
            m_window.get(), &MainWindow::closed, this,
            [this] {
                m_window.reset();
                ++m_picture;
                next();
            },
            Qt::QueuedConnection);
        m_window->resize(picture.size);
        m_window->show();
        m_window->openHerd(picture.herd == QLatin1String("foreign") ? foreignHerdFile()
                                                                    : picture.herd);
        m_step = 0;
        m_timer.start();
    }

    /// Its foreign server listens, and keeps silent.
    QString foreignHerdFile()
    {
        if (!m_foreign.isListening()) {
            m_foreign.listen(QHostAddress::LocalHost);
            connect(&m_foreign, &QTcpServer::newConnection, this, [this] {
                while (QTcpSocket *const socket = m_foreign.nextPendingConnection())
                    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            });
        }
        QFile file(m_temporary.filePath(QStringLiteral("foreign.json")));
        if (file.open(QIODevice::WriteOnly))
            file.write(foreignHerd(m_foreign.serverPort()));
        return file.fileName();
    }

    void goOn()
    {
        const auto &steps = m_pictures[m_picture].steps;
        while (m_step < steps.size()) {
            const Step &step = steps[m_step];
            if (step.ready && !step.ready(*m_window))
                return;
            if (step.act)
                step.act(*m_window);
            if (!step.shot.isEmpty())
                take(m_pictures[m_picture].name + QLatin1Char('-') + step.shot);
            ++m_step;
        }
        m_timer.stop();
        if (std::ranges::all_of(steps, [](const Step &step) { return step.shot.isEmpty(); }))
            take(m_pictures[m_picture].name);
        m_theme.setPresenting(false);
        m_window->close();
    }

    void take(const QString &name)
    {
        const QString fileName = m_folder.filePath(name + QStringLiteral(".png"));
        if (!m_window->grab().save(fileName))
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(fileName));
        else
            std::printf("%s\n", qPrintable(fileName));
    }

    const QDir m_folder;
    const std::vector<Picture> m_pictures;
    QTemporaryDir m_temporary;
    QTcpServer m_foreign;
    Theme m_theme;
    SettingsStore m_settings;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_timer;
    std::size_t m_picture = 0;
    std::size_t m_step = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "Usage: screenshots FOLDER [NAME]...\n");
        return 2;
    }
    std::vector<Picture> chosen;
    std::vector<Picture> all = pictures();
    std::ranges::move(foreignPictures(), std::back_inserter(all));
    std::ranges::move(mapPictures(), std::back_inserter(all));
    for (const Picture &picture : all)
        if (arguments.size() == 2 || arguments.mid(2).contains(picture.name))
            chosen.push_back(picture);
    QDir().mkpath(arguments[1]);
    const Photographer photographer(QDir(arguments[1]), std::move(chosen));
    return QApplication::exec();
}

#include "screenshots.moc"
