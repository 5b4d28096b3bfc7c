// SPDX-License-Identifier: MIT
#include "map/mappanel.h"

#include "map/basemap.h"
#include "map/mapstrip.h"
#include "map/mapview.h"
#include "map/picturechooser.h"
#include "map/placespanel.h"
#include "map/tilesource.h"
#include "map/webmercator.h"
#include "models/format.h"
#include "models/words.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace drover {

namespace {

using namespace std::chrono_literals;

/// Around Los Angeles, where clients walk at first.
constexpr Coordinate demoNorthWest{34.35, -118.75};
constexpr Coordinate demoSouthEast{33.65, -117.85};
constexpr double fitMargin = 40;
/// One client alone is not shown from nearer.
constexpr double fitZoom = 11.5;
/// After the first client has come others follow: the map is fitted to them for so long.
constexpr auto fitsFor = 3s;
/// The age of the selected client is told so often.
constexpr auto agePeriod = 250ms;

QRectF demoArea()
{
    return {webmercator::project(demoNorthWest), webmercator::project(demoSouthEast)};
}

} // namespace

MapPanel::MapPanel(HerdModel &herd, Selection &selection, Actions &actions, const Theme &theme,
                   Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_herd(herd)
    , m_selection(selection)
    , m_actions(actions)
    , m_theme(theme)
    , m_commands(herd, clock)
    , m_clients(herd, m_tracks, selection, theme)
    , m_beliefs(herd, selection, theme)
    , m_question(theme, &m_clients)
    , m_reports(m_clients, selection, theme)
    , m_routes(theme)
    , m_drawing(theme)
    , m_strip(new MapStrip(herd, actions, theme, this))
    , m_view(new MapView(theme, this))
    , m_places(new PlacesPanel(theme, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    buildView();
    connectLayers();
    connectRoutes();
    connectActions(actions);
    connectPictures();
    connect(&m_herd, &HerdModel::changed, this, &MapPanel::takeFrame);
    connect(&m_herd, &HerdModel::cleared, this, &MapPanel::clear);
    connect(&m_selection, &Selection::changed, this, &MapPanel::selectionChanged);
    fit();
    updateActions();
    describeSelection();
}

MapPanel::~MapPanel()
{
    m_commands.disconnect(this);
    delete m_view;
}

void MapPanel::buildView()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_places);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    column->addWidget(m_splitter, 1);
    m_places->hide();
    setFocusProxy(m_view);
    for (MapLayer *const layer : std::initializer_list<MapLayer *>{
             &m_routes, &m_clients, &m_question, &m_beliefs, &m_reports, &m_drawing})
        m_view->addLayer(layer);
}

void MapPanel::connectLayers()
{
    const auto update = [this] { m_view->update(); };
    connect(&m_clients, &ClientLayer::updateNeeded, this, update);
    m_clients.setBeneath([this] { return m_view->baseMap().names(); });
    connect(&m_question, &QuestionLayer::updateNeeded, this, update);
    connect(&m_reports, &ReportLayer::updateNeeded, this, update);
    connect(&m_clients, &ClientLayer::clusterChosen, this, [this](const QRectF &world) {
        setCamera(m_view->camera().fitted(world, m_theme.px(fitMargin), MapCamera::mostZoom));
    });
    connect(m_view, &MapView::cursorMoved, this, [this] {
        if (m_view->underCursor())
            return;
        m_clients.leave();
        if (m_drawing.isDrawing())
            m_drawing.leave();
    });
    connect(m_view, &MapView::cameraChanged, this, &MapPanel::cameraChanged);
    connect(m_view, &MapView::fitRequested, this, &MapPanel::fit);
    connect(m_view, &MapView::clicked, this, [this](const Coordinate &at) { reportSelected(at); });
    connect(&m_reports, &ReportLayer::placedAt, this, &MapPanel::place);
    connect(&m_reports, &ReportLayer::draggedTo, this, &MapPanel::reportSelected);

    connect(&m_commands, &ClientCommands::waiting, this,
            [this](const Coordinate &at, const QString &sentence) {
                m_reports.tell(at, ReportLayer::Kind::Waiting, sentence);
            });
    connect(&m_commands, &ClientCommands::reported, this,
            [this](const QByteArray &client, const Coordinate &at, bool taken,
                   const QString &sentence) {
                using Kind = ReportLayer::Kind;
                m_reports.tell(at, taken ? Kind::Good : Kind::Bad, sentence);
                if (taken)
                    m_toSelect = client;
            });
    connect(&m_commands, &ClientCommands::placesAnswered, this, &MapPanel::showPlaces);

    connect(&m_question, &QuestionLayer::radiusChanged, m_places, &PlacesPanel::setRadiusKm);
    connect(&m_question, &QuestionLayer::radiusChosen, this, &MapPanel::sendQuestion);
    connect(&m_question, &QuestionLayer::placeChosen, this, [this](std::size_t place) {
        m_places->setChosen(place);
        m_question.setChosen(place);
    });
    connect(m_places, &PlacesPanel::placeChosen, this, &MapPanel::choosePlace);
    connect(m_places, &PlacesPanel::askRequested, this, [this] {
        m_question.setRadiusKm(m_places->radiusKm());
        sendQuestion();
    });
    connect(m_places, &PlacesPanel::closeRequested, this, &MapPanel::closeQuestion);
    connect(m_strip, &MapStrip::entered, this, &MapPanel::entered);
    connect(m_strip, &MapStrip::cancelled, this, &MapPanel::stopAsking);
}

void MapPanel::connectPictures()
{
    PictureChooser &chooser = m_strip->pictures();
    connect(&chooser, &PictureChooser::chosen, this, [this](const MapPictures &pictures) {
        m_view->baseMap().setTileSource(makeTileSource(pictures));
        emit picturesChanged(pictures);
    });
    connect(&chooser, &PictureChooser::addressRequested, this, [this] {
        m_strip->ask(MapStrip::Asks::TileAddress, m_strip->pictures().pictures().urlTemplate);
    });
}

void MapPanel::setPictures(const MapPictures &pictures)
{
    m_strip->pictures().setPictures(pictures);
    m_view->baseMap().setTileSource(makeTileSource(pictures));
}

void MapPanel::connectActions(Actions &actions)
{
    const auto triggers = [this, &actions](ActionId id, auto slot) {
        connect(actions[id], &QAction::triggered, this, slot);
    };
    triggers(ActionId::FitMap, &MapPanel::fit);
    triggers(ActionId::NewClient, &MapPanel::askNewName);
    triggers(ActionId::DrawRoute, &MapPanel::drawRoute);
    triggers(ActionId::EndWalk, &MapPanel::endWalk);
    triggers(ActionId::FindClient, [this] {
        stopAsking();
        m_strip->ask(MapStrip::Asks::NameToFind);
    });
    triggers(ActionId::AskPlaces, &MapPanel::askPlaces);
    triggers(ActionId::FollowClient, [this](bool follows) {
        m_follows = follows;
        m_followed.reset();
        follow();
    });
    triggers(ActionId::NextClient, [this] { selectNext(1); });
    triggers(ActionId::PreviousClient, [this] { selectNext(-1); });
    triggers(ActionId::CopyCoordinates, [this] {
        const auto client = selectedClient();
        if (!client) {
            m_view->copyCoordinates();
            return;
        }
        const HerdModel::Belief &newest = m_herd.client(*client).newest;
        QApplication::clipboard()->setText(formatLocation(newest.latitude, newest.longitude));
    });
    triggers(ActionId::Trails, [this](bool shown) { m_clients.setTrailsShown(shown); });
    triggers(ActionId::Graticule, [this](bool shown) { m_view->setGraticuleShown(shown); });
    actions[ActionId::Trails]->setChecked(true);
}

void MapPanel::takeFrame()
{
    m_tracks.take(m_herd);
    m_clients.takeFrame();
    const Clock::Monotonic now = m_herd.frame().monotonic;
    if (m_tracks.known() > 0 && !m_firstSeen)
        m_firstSeen = now;
    if (m_firstSeen && now - *m_firstSeen < fitsFor && !m_wasMoved && !m_tracks.changed().empty())
        fit();
    if (!m_toSelect.isEmpty()) {
        if (const auto client = m_herd.findClient(
                {m_toSelect.constData(), static_cast<std::size_t>(m_toSelect.size())})) {
            m_toSelect.clear();
            m_selection.select(Selected::ofClient(*client));
        }
    }
    follow();
    if (m_question.center()) {
        const auto client
            = m_herd.findClient({m_asked.constData(), static_cast<std::size_t>(m_asked.size())});
        if (client && m_tracks.isKnown(*client)) {
            const HerdModel::Belief &newest = m_herd.client(*client).newest;
            m_question.setCenter(Coordinate{newest.latitude, newest.longitude});
        }
    }
    if (selectedClient() && now - m_lastUpdate >= agePeriod) {
        m_lastUpdate = now;
        describeSelection();
        m_view->update();
    }
    updateActions();
}

void MapPanel::clear()
{
    closeQuestion();
    stopAsking();
    m_tracks.clear();
    m_clients.reset();
    m_reports.clear();
    m_toSelect.clear();
    m_firstSeen.reset();
    m_lastUpdate = {};
    m_wasMoved = false;
    m_follows = false;
    updateActions();
    fit();
}

void MapPanel::selectionChanged()
{
    m_toSelect.clear();
    if (!selectedClient()) {
        m_follows = false;
        m_reports.clear();
    }
    m_followed.reset();
    follow();
    updateActions();
    describeSelection();
    m_view->update();
}

void MapPanel::updateActions()
{
    const bool isClient = selectedClient().has_value();
    m_actions[ActionId::AskPlaces]->setEnabled(isClient);
    m_actions[ActionId::FollowClient]->setEnabled(isClient);
    m_actions[ActionId::FollowClient]->setChecked(m_follows);
    const bool any = m_tracks.known() > 0;
    m_actions[ActionId::NextClient]->setEnabled(any);
    m_actions[ActionId::PreviousClient]->setEnabled(any);
    m_actions[ActionId::FindClient]->setEnabled(any);
    m_actions[ActionId::NewClient]->setEnabled(!m_herd.isEmpty());
    m_actions[ActionId::DrawRoute]->setEnabled(!m_herd.isEmpty());
    const std::string client = selectedName();
    m_routes.setChosen(client);
    m_actions[ActionId::EndWalk]->setEnabled(isClient && m_routes.isOn(client));
}

/// For those who do not see it.
void MapPanel::describeSelection()
{
    QString text;
    if (const auto client = selectedClient()) {
        const HerdModel::Belief &newest = m_herd.client(*client).newest;
        text
            = tr("%1 at %2. %3", "a client, where it is, whether servers agree")
                  .arg(m_herd.clientName(*client), formatDegrees(newest.latitude, newest.longitude),
                       clientAgreementText(m_herd, *client));
        if (m_routes.isOn(selectedName()))
            text = tr("%1 It walks along a route.", "a sentence about a client").arg(text);
    } else {
        text = tr("%n client(s) known. No client is selected.", nullptr, int(m_tracks.known()));
    }
    if (text != m_view->accessibleDescription())
        m_view->setAccessibleDescription(text);
}

std::optional<ClientIndex> MapPanel::selectedClient() const
{
    const Selected &selected = m_selection.current();
    if (selected.kind != Selected::Kind::Client || !m_tracks.isKnown(selected.client)
        || m_herd.isEmpty())
        return std::nullopt;
    return selected.client;
}

std::string MapPanel::selectedName() const
{
    const auto client = selectedClient();
    return client ? m_herd.client(*client).name : std::string();
}

ServerIndex MapPanel::serverToTell() const
{
    const auto chosen = m_strip->chosenServer();
    return chosen ? *chosen
                  : m_commands.usualServer(m_newName.isEmpty() ? selectedClient() : std::nullopt);
}

void MapPanel::place(const Coordinate &at)
{
    m_wasMoved = true; // one has seen to what the map shows
    m_commands.report(m_newName, at, serverToTell());
    stopAsking();
}

void MapPanel::reportSelected(const Coordinate &at)
{
    m_wasMoved = true;
    if (!selectedClient())
        return;
    endWalk(); // or it would be back there with its next report
    m_commands.report(QByteArray::fromStdString(selectedName()), at, serverToTell());
}

void MapPanel::askNewName()
{
    stopAsking();
    m_strip->ask(MapStrip::Asks::NewName);
}

void MapPanel::placeNext(const QByteArray &name)
{
    m_newName = name;
    m_reports.setPlacing(true);
    m_strip->setHint(tr("Click on the map where %1 is to be.").arg(QString::fromUtf8(name)), false);
    m_view->setFocus();
}

/// Nobody's name is asked for any more, nobody is to be placed, and no route is drawn.
void MapPanel::stopAsking()
{
    if (m_drawing.isDrawing()) {
        m_drawing.stop();
        emit routeCancelled();
    }
    m_newName.clear();
    m_reports.setPlacing(false);
    const bool hadKeys = m_strip->isAncestorOf(QApplication::focusWidget());
    m_strip->ask(MapStrip::Asks::Nothing);
    if (hadKeys)
        m_view->setFocus();
}

bool MapPanel::find(const QString &name)
{
    auto found = m_herd.findClient(name.toStdString());
    for (ClientIndex client = 0; client < m_herd.clientCount() && !found; ++client)
        if (m_tracks.isKnown(client)
            && m_herd.clientName(client).contains(name, Qt::CaseInsensitive))
            found = client;
    if (!found || !m_tracks.isKnown(*found))
        return false;
    m_selection.select(Selected::ofClient(*found));
    const MapCamera &camera = m_view->camera();
    setCamera({m_tracks.at(*found).world(), camera.zoom(), camera.size()});
    return true;
}

void MapPanel::entered(const QString &name)
{
    if (m_strip->asks() == MapStrip::Asks::NameToFind) {
        if (name.isEmpty() || !find(name)) {
            m_strip->setHint(tr("No client's name contains this."), true);
            return;
        }
        stopAsking();
        m_view->setFocus();
        return;
    }
    if (m_strip->asks() == MapStrip::Asks::TileAddress) {
        const QString problem = m_strip->pictures().takeAddress(name);
        if (problem.isEmpty())
            stopAsking();
        else
            m_strip->setHint(problem, true);
        return;
    }
    const QByteArray bytes = name.toUtf8();
    if (!ClientCommands::isClientName(bytes))
        m_strip->setHint(tr("A client's name has no blanks and at most 255 bytes."), true);
    else if (m_herd.findClient(bytes.toStdString()))
        m_strip->setHint(tr("There is a client of this name already."), true);
    else
        placeNext(bytes);
}

void MapPanel::selectNext(int step)
{
    const auto size = static_cast<std::int64_t>(m_tracks.size());
    const auto selected = selectedClient();
    std::int64_t client = selected ? std::int64_t{*selected} : step > 0 ? -1 : size;
    for (std::int64_t i = 0; i < size; ++i) {
        client = (client + step + size) % size;
        if (!m_tracks.isKnown(static_cast<ClientIndex>(client)))
            continue;
        m_selection.select(Selected::ofClient(static_cast<ClientIndex>(client)));
        const MapPoint &at = m_tracks.at(static_cast<ClientIndex>(client));
        const QRectF map(QPointF(0, 0), m_view->camera().size());
        if (!map.contains(m_view->camera().toScreen(at.world())))
            setCamera({at.world(), m_view->camera().zoom(), m_view->camera().size()});
        return;
    }
}

void MapPanel::follow()
{
    const auto client = selectedClient();
    if (!m_follows || !client)
        return;
    // Only when it has moved: a zoom that is under way would end.
    const MapPoint &at = m_tracks.at(*client);
    if (std::exchange(m_followed, at) == at)
        return;
    const MapCamera &camera = m_view->camera();
    setCamera({at.world(), camera.zoom(), camera.size()});
}

/// Whoever moves the map by hand does not want to follow any more; zooming is no such thing.
void MapPanel::cameraChanged()
{
    const bool isZoom = m_lastCamera.zoom() != m_view->camera().zoom();
    const bool isResized = m_lastCamera.size() != m_view->camera().size();
    m_lastCamera = m_view->camera();
    if (m_movesCamera)
        return;
    if (isResized) {
        if (m_fitsQuestion)
            fitQuestion();
        else if (!m_wasMoved)
            fit();
        return;
    }
    m_fitsQuestion = false;
    m_wasMoved = true;
    if (!isZoom && m_follows) {
        m_follows = false;
        updateActions();
    }
}

void MapPanel::setCamera(const MapCamera &camera)
{
    m_movesCamera = true;
    m_view->setCamera(camera);
    m_movesCamera = false;
}

void MapPanel::fit()
{
    QRectF area;
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const auto client = static_cast<ClientIndex>(i);
        if (!m_tracks.isKnown(client))
            continue;
        // Not united(): a single point is an empty rectangle, which counts for nothing there.
        const QPointF at = m_tracks.at(client).world();
        if (area.isNull() && area.topLeft().isNull()) {
            area = QRectF(at, at);
            continue;
        }
        area.setCoords(std::min(area.left(), at.x()), std::min(area.top(), at.y()),
                       std::max(area.right(), at.x()), std::max(area.bottom(), at.y()));
    }
    if (m_tracks.known() == 0 || demoArea().contains(area))
        area = demoArea();
    setCamera(m_view->camera().fitted(area, m_theme.px(fitMargin), fitZoom));
}

void MapPanel::zoomIn()
{
    m_view->zoomIn();
}

void MapPanel::zoomOut()
{
    m_view->zoomOut();
}

void MapPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_newName.isEmpty() || m_strip->asks() != MapStrip::Asks::Nothing) {
        stopAsking();
    } else if (m_question.center()) {
        closeQuestion();
    } else if (m_selection.current().kind != Selected::Kind::Nothing) {
        m_selection.select(Selected::nothing());
    } else {
        event->ignore(); // the window has something to end
        return;
    }
    m_view->setFocus();
}

void MapPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describeSelection();
        m_view->update();
    }
    QWidget::changeEvent(event);
}

} // namespace drover
